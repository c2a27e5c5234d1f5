using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.MachineLearningServices</c>.</summary>
internal static class MachineLearningServicesTypes
{
    private const string Service = "MachineLearningServices";

    public static AzureNativeTypes AddMachineLearningServices(this AzureNativeTypes types)
    {
        types.Resource(Service, "Workspace", "Microsoft.MachineLearningServices/workspaces").Property(ResourceLink.Name, "WorkspaceName");
        types.Resource(Service, "Compute", "Microsoft.MachineLearningServices/workspaces/computes");

        // The resource's name in major version 1.
        types.Resource(Service, "MachineLearningCompute", "Microsoft.MachineLearningServices/workspaces/computes");

        // Versions before 3.15 call the payload DatastoreProperties.
        types.Resource(Service, "Datastore", "Microsoft.MachineLearningServices/workspaces/datastores")
            .Property("properties", "Properties", "DatastoreProperties")
            .Property(ResourceLink.Parent, "WorkspaceName");
        types.Input(Service, "AzureBlobDatastoreArgs").Constant("datastoreType", "AzureBlob");
        types.Input(Service, "AzureFileDatastoreArgs").Constant("datastoreType", "AzureFile");
        types.Input(Service, "AzureDataLakeGen2DatastoreArgs").Constant("datastoreType", "AzureDataLakeGen2");
        types.Input(Service, "AzureDataLakeGen1DatastoreArgs").Constant("datastoreType", "AzureDataLakeGen1");
        types.Input(Service, "OneLakeDatastoreArgs").Constant("datastoreType", "OneLake");
        types.Input(Service, "AmlComputeArgs").Constant("computeType", "AmlCompute");
        types.Input(Service, "ComputeInstanceArgs").Constant("computeType", "ComputeInstance");
        types.Input(Service, "AKSArgs").Constant("computeType", "AKS");

        // Versions before 3.15 call the payload OnlineDeploymentProperties.
        types.Resource(Service, "OnlineDeployment", "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments")
            .Property("properties", "Properties", "OnlineDeploymentProperties")
            .Property(ResourceLink.Name, "DeploymentName")
            .Property(ResourceLink.Parent, "EndpointName");
        types.Input(Service, "ManagedOnlineDeploymentArgs").Constant("endpointComputeType", "Managed");
        types.Input(Service, "KubernetesOnlineDeploymentArgs").Constant("endpointComputeType", "Kubernetes");
        types.Input(Service, "DefaultScaleSettingsArgs").Constant("scaleType", "Default");
        types.Input(Service, "TargetUtilizationScaleSettingsArgs").Constant("scaleType", "TargetUtilization");

        // Versions before 3.15 keep the payload in an object of its own, whose type is named RegistryArgs too.
        types.Resource(Service, "Registry", "Microsoft.MachineLearningServices/registries").Property("properties", "RegistryProperties");
        return types;
    }
}

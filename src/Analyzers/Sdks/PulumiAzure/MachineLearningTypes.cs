using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespaces <c>Pulumi.Azure.MachineLearning</c> and <c>Pulumi.Azure.AIFoundry</c>, whose hubs and projects are workspaces too.</summary>
internal static class MachineLearningTypes
{
    private const string Module = "MachineLearning";
    private const string Foundry = "AIFoundry";
    private const string Workspaces = "Microsoft.MachineLearningServices/workspaces";
    private const string Computes = Workspaces + "/computes";
    private const string Datastores = Workspaces + "/datastores";

    public static PulumiAzureTypes AddMachineLearning(this PulumiAzureTypes types)
    {
        AddWorkspace(types.Resource(Module, "Workspace", Workspaces))
            .Property("kind", "Kind")
            .Property("properties.enableServiceSideCMKEncryption", "ServiceSideEncryptionEnabled");
        AddWorkspace(types.Resource(Foundry, "Hub", Workspaces)).Constant("kind", "Hub");
        types.Resource(Foundry, "Project", Workspaces)
            .Property("properties.hubResourceId", "AiServicesHubId")
            .Constant("kind", "Project");
        AddEncryption(types.Block(Module, "WorkspaceEncryptionArgs"));
        AddEncryption(types.Block(Foundry, "HubEncryptionArgs"));

        AddCompute(types, "ComputeCluster", "AmlCompute")
            .Property("properties.properties.vmPriority", "VmPriority")
            .Property("properties.properties.vmSize", "VmSize")
            .Property("properties.properties.scaleSettings", "ScaleSettings");
        types.Block(Module, "ComputeClusterScaleSettingsArgs")
            .Property("minNodeCount", "MinNodeCount")
            .Property("maxNodeCount", "MaxNodeCount");
        AddCompute(types, "ComputeInstance", "ComputeInstance").Property("properties.properties.vmSize", "VirtualMachineSize");

        // It always names a cluster, so the service never creates one.
        AddCompute(types, "InferenceCluster", "AKS").Property("properties.properties.clusterPurpose", "ClusterPurpose");
        AddCompute(types, "SynapseSpark", "SynapseSpark");

        AddDatastore(types, "DatastoreBlobstorage", "AzureBlob", "StorageContainerId");
        AddDatastore(types, "DatastoreFileshare", "AzureFile", "StorageFileshareId");
        AddDatastore(types, "DatastoreDatalakeGen2", "AzureDataLakeGen2", "StorageContainerId");
        return types;
    }

    private static PulumiAzureObject AddWorkspace(PulumiAzureObject workspace) => workspace
        .Property("properties.storageAccount", "StorageAccountId")
        .Property("properties.keyVault", "KeyVaultId")
        .Property("properties.applicationInsights", "ApplicationInsightsId")
        .Property("properties.containerRegistry", "ContainerRegistryId")
        .Property("properties.encryption", "Encryption");

    private static void AddEncryption(PulumiAzureObject encryption) => encryption
        .Property("keyVaultProperties.keyVaultArmId", "KeyVaultId")
        .Property("keyVaultProperties.keyIdentifier", "KeyId")
        .Constant("status", "Enabled");

    private static PulumiAzureObject AddCompute(PulumiAzureTypes types, string name, string computeType) => types.Resource(Module, name, Computes)
        .Property(ResourceLink.Parent, "MachineLearningWorkspaceId")
        .Constant("properties.computeType", computeType);

    // What is named is a part of the account.
    private static void AddDatastore(PulumiAzureTypes types, string name, string datastoreType, string reference) => types.Resource(Module, name, Datastores)
        .Property(ResourceLink.Parent, "WorkspaceId")
        .Property("properties.accountName", reference)
        .Constant("properties.datastoreType", datastoreType);
}

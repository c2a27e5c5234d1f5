namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.MachineLearning</c>.</summary>
internal static class MachineLearningTypes
{
    private const string Service = "MachineLearning";

    public static ProvisioningTypes AddMachineLearning(this ProvisioningTypes types)
    {
        types.Resource(Service, "MachineLearningWorkspace", "Microsoft.MachineLearningServices/workspaces")
            .Property("kind", "Kind")
            .Property("properties.storageAccount", "StorageAccount")
            .Property("properties.keyVault", "KeyVault")
            .Property("properties.containerRegistry", "ContainerRegistry")
            .Property("properties.applicationInsights", "ApplicationInsights")
            .Property("properties.encryption", "Encryption")
            .Property("properties.enableServiceSideCMKEncryption", "EnableServiceSideCMKEncryption");
        types.Model(Service, "EncryptionProperty")
            .Property("status", "Status")
            .Property("keyVaultProperties", "KeyVaultProperties")
            .Property("cosmosDbResourceId", "CosmosDbResourceId")
            .Property("searchAccountResourceId", "SearchAccountResourceId")
            .Property("storageAccountResourceId", "StorageAccountResourceId");
        types.Model(Service, "KeyVaultProperties").Property("keyVaultArmId", "KeyVaultArmId");
        AddCompute(types);
        AddDeployments(types);
        AddDatastores(types);
        AddRegistry(types);
        return types;
    }

    private static void AddCompute(ProvisioningTypes types)
    {
        types.Resource(Service, "MachineLearningCompute", "Microsoft.MachineLearningServices/workspaces/computes").Property("properties", "Properties");
        AddCompute(types, "AmlCompute", "AmlCompute");
        AddCompute(types, "MachineLearningComputeInstance", "ComputeInstance");
        AddCompute(types, "MachineLearningAksCompute", "AKS");
        types.Model(Service, "AmlComputeProperties")
            .Property("vmSize", "VmSize")
            .Property("vmPriority", "VmPriority")
            .Property("scaleSettings", "ScaleSettings");
        types.Model(Service, "MachineLearningComputeInstanceProperties").Property("vmSize", "VmSize");
        types.Model(Service, "AmlComputeScaleSettings").Property("maxNodeCount", "MaxNodeCount");
        types.Model(Service, "MachineLearningAksComputeProperties")
            .Property("agentCount", "AgentCount")
            .Property("clusterPurpose", "ClusterPurpose");
    }

    private static void AddDeployments(ProvisioningTypes types)
    {
        types.Resource(Service, "MachineLearningOnlineDeployment", "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments")
            .Property("properties", "Properties")
            .Property("sku", "Sku");
        AddDeployment(types, "MachineLearningManagedOnlineDeployment", "Managed");
        AddDeployment(types, "MachineLearningKubernetesOnlineDeployment", "Kubernetes");
        types.Model(Service, "MachineLearningDefaultScaleSettings").Constant("scaleType", "Default");
        types.Model(Service, "MachineLearningTargetUtilizationScaleSettings").Constant("scaleType", "TargetUtilization");
        types.Model(Service, "MachineLearningSku")
            .Property("name", "Name")
            .Property("capacity", "Capacity");
    }

    private static void AddDatastores(ProvisioningTypes types)
    {
        types.Resource(Service, "MachineLearningDatastore", "Microsoft.MachineLearningServices/workspaces/datastores").Property("properties", "Properties");
        AddDatastore(types, "MachineLearningAzureBlobDatastore", "AzureBlob");
        AddDatastore(types, "MachineLearningAzureFileDatastore", "AzureFile");
        AddDatastore(types, "MachineLearningAzureDataLakeGen2Datastore", "AzureDataLakeGen2");
        types.Model(Service, "MachineLearningAzureDataLakeGen1Datastore").Constant("datastoreType", "AzureDataLakeGen1");
    }

    private static void AddRegistry(ProvisioningTypes types)
    {
        types.Resource(Service, "MachineLearningRegistry", "Microsoft.MachineLearningServices/registries").Property("properties.regionDetails", "RegionDetails");
        types.Model(Service, "RegistryRegionArmDetails")
            .Property("location", "Location")
            .Property("acrDetails", "AcrDetails")
            .Property("storageAccountDetails", "StorageAccountDetails");
        types.Model(Service, "RegistryAcrDetails").Property("systemCreatedAcrAccount", "SystemCreatedAcrAccount");
        types.Model(Service, "SystemCreatedAcrAccount").Property("acrAccountSku", "AcrAccountSku");
        types.Model(Service, "StorageAccountDetails").Property("systemCreatedStorageAccount", "SystemCreatedStorageAccount");
        types.Model(Service, "SystemCreatedStorageAccount").Property("storageAccountType", "StorageAccountType");
    }

    private static void AddDatastore(ProvisioningTypes types, string name, string datastoreType) => types.Model(Service, name)
        .Constant("datastoreType", datastoreType)
        .Property("accountName", "AccountName");

    private static void AddCompute(ProvisioningTypes types, string name, string computeType) => types.Model(Service, name)
        .Constant("computeType", computeType)
        .Property("resourceId", "ResourceId")
        .Property("properties", "Properties");

    private static void AddDeployment(ProvisioningTypes types, string name, string endpointComputeType) => types.Model(Service, name)
        .Constant("endpointComputeType", endpointComputeType)
        .Property("instanceType", "InstanceType")
        .Property("scaleSettings", "ScaleSettings");
}

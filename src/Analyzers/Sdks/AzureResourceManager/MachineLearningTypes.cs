namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.MachineLearning</c>.</summary>
internal static class MachineLearningTypes
{
    private const string Root = "Azure.ResourceManager.MachineLearning";
    private const string Models = Root + ".Models";

    public static ArmTypes AddMachineLearning(this ArmTypes types)
    {
        types.Resource(Root, "MachineLearningWorkspaceData", "Microsoft.MachineLearningServices/workspaces")
            .Parameter("location", "location", "Location")
            .Property("kind", "Kind")
            .Property("properties.storageAccount", "StorageAccount")
            .Property("properties.keyVault", "KeyVault")
            .Property("properties.containerRegistry", "ContainerRegistry")
            .Property("properties.applicationInsights", "ApplicationInsights")
            .Property("properties.encryption", "Encryption")
            .Property("properties.enableServiceSideCMKEncryption", "EnableServiceSideCMKEncryption", "EnableServiceSideCmkEncryption");
        types.Patch(Models, "MachineLearningWorkspacePatch", "Microsoft.MachineLearningServices/workspaces")
            .Property("properties.containerRegistry", "ContainerRegistry")
            .Property("properties.applicationInsights", "ApplicationInsights");
        types.Model(Models, "MachineLearningEncryptionSetting")
            .Parameter("status", "status", "Status")
            .Parameter("keyVaultProperties", "keyVaultProperties", "KeyVaultProperties")
            .Property("cosmosDbResourceId", "CosmosDBResourceId")
            .Property("searchAccountResourceId", "SearchAccountResourceId")
            .Property("storageAccountResourceId", "StorageAccountResourceId");
        types.Model(Models, "MachineLearningEncryptionKeyVaultProperties").Parameter("keyVaultArmId", "keyVaultArmId", "KeyVaultArmId");

        types.Resource(Root, "MachineLearningComputeData", "Microsoft.MachineLearningServices/workspaces/computes")
            .Parameter("location", "location", "Location")
            .Property("properties", "Properties");
        types.Patch(Models, "MachineLearningComputePatch", "Microsoft.MachineLearningServices/workspaces/computes")
            .Property("properties.properties.scaleSettings", "ScaleSettings");
        AddCompute(types, "AmlCompute", "AmlCompute");
        AddCompute(types, "MachineLearningComputeInstance", "ComputeInstance");
        AddCompute(types, "MachineLearningAksCompute", "AKS");
        types.Model(Models, "AmlComputeProperties")
            .Property("vmSize", "VmSize")
            .Property("vmPriority", "VmPriority")
            .Property("scaleSettings", "ScaleSettings");
        types.Model(Models, "MachineLearningComputeInstanceProperties").Property("vmSize", "VmSize");
        types.Model(Models, "AmlComputeScaleSettings").Parameter("maxNodeCount", "maxNodeCount", "MaxNodeCount");
        types.Model(Models, "MachineLearningAksComputeProperties")
            .Property("agentCount", "AgentCount")
            .Property("clusterPurpose", "ClusterPurpose");

        types.Resource(Root, "MachineLearningOnlineDeploymentData", "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments")
            .Parameter("location", "location", "Location")
            .Parameter("properties", "properties", "Properties")
            .Property("sku", "Sku");
        AddDeployment(types, "MachineLearningManagedOnlineDeployment", "Managed");
        AddDeployment(types, "MachineLearningKubernetesOnlineDeployment", "Kubernetes");
        types.Model(Models, "MachineLearningDefaultScaleSettings").Constant("scaleType", "Default");
        types.Model(Models, "MachineLearningTargetUtilizationScaleSettings").Constant("scaleType", "TargetUtilization");
        types.Patch(Models, "MachineLearningOnlineDeploymentPatch", "Microsoft.MachineLearningServices/workspaces/onlineEndpoints/deployments")
            .Property("sku", "Sku");
        types.Model(Models, "MachineLearningSkuPatch")
            .Property("name", "Name")
            .Property("capacity", "Capacity");
        types.Model(Models, "MachineLearningSku")
            .Parameter("name", "name", "Name")
            .Property("capacity", "Capacity");
        AddRegistry(types);
        AddDatastores(types);
        return types;
    }

    private static void AddDatastores(ArmTypes types)
    {
        types.Resource(Root, "MachineLearningDatastoreData", "Microsoft.MachineLearningServices/workspaces/datastores")
            .Parameter("properties", "properties", "Properties");
        AddDatastore(types, "MachineLearningAzureBlobDatastore", "AzureBlob").Property("accountName", "AccountName");
        AddDatastore(types, "MachineLearningAzureFileDatastore", "AzureFile").Parameter("accountName", "accountName", "AccountName");
        AddDatastore(types, "MachineLearningAzureDataLakeGen2Datastore", "AzureDataLakeGen2").Parameter("accountName", "accountName", "AccountName");
        AddDatastore(types, "MachineLearningAzureDataLakeGen1Datastore", "AzureDataLakeGen1");
    }

    private static void AddRegistry(ArmTypes types)
    {
        types.Resource(Root, "MachineLearningRegistryData", "Microsoft.MachineLearningServices/registries")
            .Parameter("location", "location", "Location")
            .Property("properties.regionDetails", "RegionDetails");
        types.Model(Models, "RegistryRegionArmDetails")
            .Property("location", "Location")
            .Property("acrDetails", "AcrDetails")
            .Property("storageAccountDetails", "StorageAccountDetails");
        types.Model(Models, "RegistryAcrDetails").Property("systemCreatedAcrAccount", "SystemCreatedAcrAccount");
        types.Model(Models, "SystemCreatedAcrAccount").Property("acrAccountSku", "AcrAccountSku");
        types.Model(Models, "StorageAccountDetails").Property("systemCreatedStorageAccount", "SystemCreatedStorageAccount");
        types.Model(Models, "SystemCreatedStorageAccount").Property("storageAccountType", "StorageAccountType");
    }

    private static ArmType AddDatastore(ArmTypes types, string name, string datastoreType) => types.Model(Models, name).Constant("datastoreType", datastoreType);

    private static void AddCompute(ArmTypes types, string name, string computeType) => types.Model(Models, name)
        .Constant("computeType", computeType)
        .Property("resourceId", "ResourceId")
        .Property("properties", "Properties");

    private static void AddDeployment(ArmTypes types, string name, string endpointComputeType) => types.Model(Models, name)
        .Constant("endpointComputeType", endpointComputeType)
        .Property("instanceType", "InstanceType")
        .Property("scaleSettings", "ScaleSettings");
}

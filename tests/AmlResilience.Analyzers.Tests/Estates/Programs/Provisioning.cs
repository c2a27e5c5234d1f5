using System;
using Azure.Core;
using Azure.Provisioning;
using Azure.Provisioning.ApplicationInsights;
using Azure.Provisioning.ContainerInstance;
using Azure.Provisioning.ContainerRegistry;
using Azure.Provisioning.ContainerService;
using Azure.Provisioning.CosmosDB;
using Azure.Provisioning.Databricks;
using Azure.Provisioning.KeyVault;
using Azure.Provisioning.KubernetesConfiguration;
using Azure.Provisioning.MachineLearning;
using Azure.Provisioning.MySql;
using Azure.Provisioning.OperationalInsights;
using Azure.Provisioning.PostgreSql;
using Azure.Provisioning.Sql;
using Azure.Provisioning.Storage;
using KeyProperties = Azure.Provisioning.MachineLearning.KeyVaultProperties;
using VaultProperties = Azure.Provisioning.KeyVault.KeyVaultProperties;

namespace Fabrikam.Lending;

/// <summary>The estate of the lending team, as it was clicked together over the years.</summary>
internal static class Estate
{
    private static readonly AzureLocation Home = AzureLocation.WestEurope;

    public static Infrastructure Describe(Guid tenant)
    {
        var infra = new Infrastructure("lending");
        AddWorkspaces(infra, tenant);
        AddPlatform(infra);
        AddData(infra);
        return infra;
    }

    private static void AddWorkspaces(Infrastructure infra, Guid tenant)
    {
        StorageAccount shared = new(nameof(shared), StorageAccount.ResourceVersions.V2024_01_01)
        {
            Location = Home,
            Kind = StorageKind.StorageV2,
            Sku = new StorageSku { Name = StorageSkuName.StandardGrs },
        };
        infra.Add(shared);
        StorageAccount trialFiles = new(nameof(trialFiles)) { Location = Home, Kind = StorageKind.StorageV2, Sku = { Name = StorageSkuName.StandardLrs } };
        infra.Add(trialFiles);
        var imageFiles = new StorageAccount("imageFiles") { Location = Home, Kind = StorageKind.BlockBlobStorage };
        imageFiles.Sku = new StorageSku { Name = StorageSkuName.PremiumZrs };
        infra.Add(imageFiles);

        KeyVaultService secrets = new(nameof(secrets))
        {
            Location = Home,
            Properties = new VaultProperties { TenantId = tenant, Sku = new KeyVaultSku { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Standard } },
        };
        infra.Add(secrets);
        KeyVaultService keys = new(nameof(keys))
        {
            Location = Home,
            Properties = new VaultProperties { TenantId = tenant, Sku = new KeyVaultSku { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Standard } },
        };
        infra.Add(keys);
        KeyVaultService partners = new(nameof(partners))
        {
            Location = AzureLocation.WestUS3,
            Properties = new VaultProperties { TenantId = tenant, Sku = new KeyVaultSku { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Standard } },
        };
        partners.Properties.EnableSoftDelete = false;
        infra.Add(partners);

        ApplicationInsightsComponent telemetry = new(nameof(telemetry)) { Location = Home, Kind = "web", ApplicationType = ApplicationInsightsApplicationType.Web };
        infra.Add(telemetry);
        OperationalInsightsWorkspace logs = new(nameof(logs)) { Location = Home, Sku = new OperationalInsightsWorkspaceSku { Name = OperationalInsightsWorkspaceSkuName.PerGB2018 } };
        infra.Add(logs);
        ApplicationInsightsComponent branches = new(nameof(branches))
        {
            Location = AzureLocation.NorthEurope,
            Kind = "web",
            ApplicationType = ApplicationInsightsApplicationType.Web,
            WorkspaceResourceId = logs.Id,
        };
        infra.Add(branches);

        MachineLearningWorkspace fraud = new(nameof(fraud))
        {
            Location = Home,
            StorageAccount = shared.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        };
        infra.Add(fraud);
        MachineLearningWorkspace pricing = new(nameof(pricing))
        {
            Location = Home,
            StorageAccount = shared.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        };
        infra.Add(pricing);
        MachineLearningWorkspace images = new(nameof(images))
        {
            Location = Home,
            StorageAccount = imageFiles.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        };
        infra.Add(images);
        MachineLearningWorkspace trials = new(nameof(trials))
        {
            Location = Home,
            StorageAccount = trialFiles.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
            Encryption = new EncryptionProperty
            {
                Status = MachineLearningEncryptionStatus.Enabled,
                KeyVaultProperties = new KeyProperties { KeyVaultArmId = keys.Id, KeyIdentifier = "https://kv-keys.vault.azure.net/keys/trials" },
            },
        };
        infra.Add(trials);

        MachineLearningDatastore raw = new(nameof(raw))
        {
            Parent = fraud,
            Properties = new MachineLearningAzureBlobDatastore { AccountName = shared.Name, ContainerName = "raw", Credentials = new MachineLearningNoneDatastoreCredentials() },
        };
        infra.Add(raw);
        MachineLearningDatastore lake2018 = new(nameof(lake2018))
        {
            Parent = fraud,
            Properties = new MachineLearningAzureDataLakeGen1Datastore { StoreName = "lendinglake", Credentials = new MachineLearningNoneDatastoreCredentials() },
        };
        infra.Add(lake2018);

        MachineLearningCompute nightly = new(nameof(nightly))
        {
            Parent = fraud,
            Properties = new AmlCompute
            {
                Properties = new AmlComputeProperties
                {
                    VmSize = "Standard_NC6s_v3",
                    VmPriority = MachineLearningVmPriority.LowPriority,
                    ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = 1 },
                },
            },
        };
        infra.Add(nightly);
        MachineLearningCompute notebooks = new(nameof(notebooks))
        {
            Parent = fraud,
            Properties = new MachineLearningComputeInstance { Properties = new MachineLearningComputeInstanceProperties { VmSize = "Standard_E8ds_v5" } },
        };
        infra.Add(notebooks);
        MachineLearningCompute services = new(nameof(services))
        {
            Parent = fraud,
            Properties = new MachineLearningAksCompute
            {
                Properties = new MachineLearningAksComputeProperties { AgentCount = 2, ClusterPurpose = MachineLearningClusterPurpose.FastProd },
            },
        };
        infra.Add(services);
        MachineLearningCompute servicesTrial = new(nameof(servicesTrial))
        {
            Parent = fraud,
            Properties = new MachineLearningAksCompute
            {
                Properties = new MachineLearningAksComputeProperties { AgentCount = 1, ClusterPurpose = MachineLearningClusterPurpose.DevTest },
            },
        };
        infra.Add(servicesTrial);

        MachineLearningOnlineEndpoint score = new(nameof(score)) { Parent = fraud, Location = Home };
        infra.Add(score);
        MachineLearningOnlineDeployment blue = new(nameof(blue))
        {
            Parent = score,
            Location = Home,
            Properties = new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_E4s_v3" },
            Sku = new MachineLearningSku { Name = "Default", Capacity = 1 },
        };
        infra.Add(blue);
    }

    private static void AddPlatform(Infrastructure infra)
    {
        ContainerServiceManagedCluster cluster = new(nameof(cluster))
        {
            Location = Home,
            DnsPrefix = "lending",
            NetworkProfile = { LoadBalancerSku = ContainerServiceLoadBalancerSku.Basic },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfile { Name = "system", Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 1 } },
        };
        infra.Add(cluster);
        ContainerServiceAgentPool scoring = new(nameof(scoring)) { Parent = cluster, Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 2 };
        infra.Add(scoring);
        ContainerServiceAgentPool batch = new(nameof(batch)) { Parent = cluster, Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 3, ScaleSetPriority = ScaleSetPriority.Spot };
        infra.Add(batch);
        KubernetesClusterExtension azureml = new(nameof(azureml)) { ExtensionType = "Microsoft.AzureML.Kubernetes", ConfigurationSettings = { { "inferenceRouterHA", "False" } } };
        infra.Add(azureml);

        ContainerGroup export = new(nameof(export)) { Location = Home, ContainerGroupOSType = ContainerInstanceOperatingSystemType.Linux };
        infra.Add(export);
        ContainerGroup reports = new(nameof(reports)) { Location = Home, ContainerGroupOSType = ContainerInstanceOperatingSystemType.Linux, Priority = ContainerGroupPriority.Spot };
        infra.Add(reports);

        DatabricksWorkspace features = new(nameof(features)) { Location = Home, ComputeMode = DatabricksComputeMode.Hybrid, Sku = new DatabricksSku { Name = "standard" } };
        infra.Add(features);

        MachineLearningRegistry lending = new(nameof(lending))
        {
            Location = Home,
            RegionDetails =
            {
                new RegistryRegionArmDetails
                {
                    Location = Home,
                    AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new SystemCreatedAcrAccount { AcrAccountSku = "Basic" } } },
                    StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new SystemCreatedStorageAccount { StorageAccountType = "Standard_LRS" } } },
                },
            },
        };
        infra.Add(lending);

        ContainerRegistryService images = new(nameof(images)) { Location = Home, Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Standard } };
        infra.Add(images);
        ContainerRegistryService baseImages = new(nameof(baseImages)) { Location = Home, Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium } };
        infra.Add(baseImages);
        ContainerRegistryService mirror = new(nameof(mirror))
        {
            Location = Home,
            Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium },
            ZoneRedundancy = ContainerRegistryZoneRedundancy.Disabled,
        };
        infra.Add(mirror);
        ContainerRegistryReplication north = new(nameof(north)) { Parent = mirror, Location = AzureLocation.NorthEurope, IsRegionEndpointEnabled = false };
        infra.Add(north);
    }

    private static void AddData(Infrastructure infra)
    {
        StorageAccount lake = new(nameof(lake)) { Location = Home, Kind = StorageKind.StorageV2, Sku = { Name = StorageSkuName.StandardLrs }, IsHnsEnabled = true };
        infra.Add(lake);
        StorageAccount exports = new(nameof(exports)) { Location = Home, Kind = StorageKind.StorageV2, Sku = { Name = StorageSkuName.StandardRagrs } };
        infra.Add(exports);
        StorageAccount letters = new(nameof(letters)) { Location = Home, Kind = StorageKind.BlobStorage, Sku = { Name = StorageSkuName.StandardRagrs } };
        infra.Add(letters);

        SqlServer server = new(nameof(server)) { Location = Home };
        infra.Add(server);
        SqlDatabase applications = new(nameof(applications)) { Parent = server, Location = Home, Sku = new SqlSku { Name = "GP_Gen5_4" } };
        infra.Add(applications);
        SqlDatabase rates = new(nameof(rates))
        {
            Parent = server,
            Location = Home,
            Sku = new SqlSku { Name = "BC_Gen5_2" },
            IsZoneRedundant = true,
            RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Local,
        };
        infra.Add(rates);

        PostgreSqlFlexibleServer runs = new(nameof(runs))
        {
            Location = Home,
            Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose },
        };
        infra.Add(runs);
        PostgreSqlServer oldRuns = new(nameof(oldRuns)) { Location = Home, Sku = new PostgreSqlSku { Name = "GP_Gen5_2" } };
        infra.Add(oldRuns);
        MySqlFlexibleServer labels = new(nameof(labels))
        {
            Location = Home,
            Sku = new MySqlFlexibleServerSku { Name = "Standard_D2ds_v4", Tier = MySqlFlexibleServerSkuTier.GeneralPurpose },
        };
        infra.Add(labels);

        CosmosDBAccount graph = new(nameof(graph)) { Location = Home, Locations = { new CosmosDBAccountLocation { LocationName = Home, FailoverPriority = 0 } } };
        infra.Add(graph);
        CosmosDBAccount sessions = new(nameof(sessions))
        {
            Location = Home,
            Locations =
            {
                new CosmosDBAccountLocation { LocationName = Home, FailoverPriority = 0, IsZoneRedundant = true },
                new CosmosDBAccountLocation { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
            },
            BackupPolicy = new ContinuousModeBackupPolicy(),
        };
        infra.Add(sessions);
    }
}

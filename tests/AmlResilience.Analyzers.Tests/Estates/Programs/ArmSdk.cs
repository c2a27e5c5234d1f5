using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.ApplicationInsights;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.CosmosDB;
using Azure.ResourceManager.CosmosDB.Models;
using Azure.ResourceManager.Databricks;
using Azure.ResourceManager.Databricks.Models;
using Azure.ResourceManager.HDInsight;
using Azure.ResourceManager.HDInsight.Models;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.KubernetesConfiguration;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Monitor;
using Azure.ResourceManager.Monitor.Models;
using Azure.ResourceManager.MySql;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.MySql.Models;
using Azure.ResourceManager.OperationalInsights;
using Azure.ResourceManager.PostgreSql;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.PostgreSql.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Sql;
using Azure.ResourceManager.Sql.Models;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Fabrikam.Lending;

/// <summary>The estate of the lending team, as it was clicked together over the years.</summary>
internal static class Estate
{
    private static readonly AzureLocation Home = AzureLocation.WestEurope;

    public static async Task DeployAsync(ResourceGroupResource group, Guid tenant)
    {
        var fraud = await DeployWorkspacesAsync(group, tenant);
        await DeployComputesAsync(group, fraud);
        await DeployServingAsync(group, fraud);
        await DeployDataAsync(group);
    }

    private static async Task<MachineLearningWorkspaceResource> DeployWorkspacesAsync(ResourceGroupResource group, Guid tenant)
    {
        var accounts = group.GetStorageAccounts();
        var shared = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stlending", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardGrs), StorageKind.StorageV2, Home))).Value;
        var trialFiles = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "sttrials", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardLrs), StorageKind.StorageV2, Home))).Value;
        var imageFiles = (await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stimages", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.PremiumZrs), StorageKind.BlockBlobStorage, Home))).Value;

        var vaults = group.GetKeyVaults();
        var standard = new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard);
        var secrets = (await vaults.CreateOrUpdateAsync(WaitUntil.Completed, "kv-lending", new KeyVaultCreateOrUpdateContent(Home,
            new KeyVaultProperties(tenant, standard)))).Value;
        var keys = (await vaults.CreateOrUpdateAsync(WaitUntil.Completed, "kv-keys", new KeyVaultCreateOrUpdateContent(Home,
            new KeyVaultProperties(tenant, standard)))).Value;
        await vaults.CreateOrUpdateAsync(WaitUntil.Completed, "kv-partners", new KeyVaultCreateOrUpdateContent(AzureLocation.WestUS3,
            new KeyVaultProperties(tenant, standard) { EnableSoftDelete = false }));

        var telemetry = (await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi-lending",
            new ApplicationInsightsComponentData(Home, "web"))).Value;
        var logs = (await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "log-lending",
            new OperationalInsightsWorkspaceData(Home))).Value;
        await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi-branches",
            new ApplicationInsightsComponentData(AzureLocation.NorthEurope, "web") { WorkspaceResourceId = logs.Id });

        var workspaces = group.GetMachineLearningWorkspaces();
        var fraud = (await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "mlw-fraud", new MachineLearningWorkspaceData(Home)
        {
            StorageAccount = shared.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        })).Value;
        await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "mlw-pricing", new MachineLearningWorkspaceData(Home)
        {
            StorageAccount = shared.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        });
        await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "mlw-trials", new MachineLearningWorkspaceData(Home)
        {
            StorageAccount = trialFiles.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
            Encryption = new MachineLearningEncryptionSetting(
                MachineLearningEncryptionStatus.Enabled, new MachineLearningEncryptionKeyVaultProperties(keys.Id, "https://kv-keys.vault.azure.net/keys/trials")),
        });
        await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "mlw-images", new MachineLearningWorkspaceData(Home)
        {
            StorageAccount = imageFiles.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        });

        var datastores = fraud.GetMachineLearningDatastores();
        await datastores.CreateOrUpdateAsync(WaitUntil.Completed, "raw", new MachineLearningDatastoreData(
            new MachineLearningAzureBlobDatastore(new MachineLearningNoneDatastoreCredentials()) { AccountName = shared.Data.Name, ContainerName = "raw" }));
        await datastores.CreateOrUpdateAsync(WaitUntil.Completed, "lake2018", new MachineLearningDatastoreData(
            new MachineLearningAzureDataLakeGen1Datastore(new MachineLearningNoneDatastoreCredentials(), "lendinglake")));
        return fraud;
    }

    private static async Task DeployComputesAsync(ResourceGroupResource group, MachineLearningWorkspaceResource fraud)
    {
        var computes = fraud.GetMachineLearningComputes();
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "nightly", new MachineLearningComputeData(Home)
        {
            Properties = new AmlCompute
            {
                Properties = new AmlComputeProperties
                {
                    VmSize = "Standard_NC6s_v3",
                    VmPriority = MachineLearningVmPriority.LowPriority,
                    ScaleSettings = new AmlComputeScaleSettings(maxNodeCount: 1),
                },
            },
        });
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "notebooks", new MachineLearningComputeData(Home)
        {
            Properties = new MachineLearningComputeInstance { Properties = new MachineLearningComputeInstanceProperties { VmSize = "Standard_E8ds_v5" } },
        });
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "services", new MachineLearningComputeData(Home)
        {
            Properties = new MachineLearningAksCompute
            {
                Properties = new MachineLearningAksComputeProperties { AgentCount = 2, ClusterPurpose = MachineLearningClusterPurpose.FastProd },
            },
        });
        await computes.CreateOrUpdateAsync(WaitUntil.Completed, "services-trial", new MachineLearningComputeData(Home)
        {
            Properties = new MachineLearningAksCompute
            {
                Properties = new MachineLearningAksComputeProperties { AgentCount = 1, ClusterPurpose = MachineLearningClusterPurpose.DevTest },
            },
        });

        var cluster = (await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks-lending", new ContainerServiceManagedClusterData(Home)
        {
            DnsPrefix = "lending",
            NetworkProfile = new ContainerServiceNetworkProfile { LoadBalancerSku = ContainerServiceLoadBalancerSku.Basic },
            AgentPoolProfiles = { new ManagedClusterAgentPoolProfile("system") { Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 1 } },
        })).Value;
        await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, "scoring",
            new ContainerServiceAgentPoolData { Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 2 });
        await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, "batch",
            new ContainerServiceAgentPoolData { Mode = AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 3, ScaleSetPriority = ScaleSetPriority.Spot });
        await group.GetKubernetesClusterExtensions("Microsoft.ContainerService", "managedClusters", "aks-lending").CreateOrUpdateAsync(WaitUntil.Completed, "azureml",
            new KubernetesClusterExtensionData
            {
                ExtensionType = "Microsoft.AzureML.Kubernetes",
                ConfigurationSettings = { ["inferenceRouterHA"] = "False" },
            });

        var tools = new ContainerInstanceContainer("export", "crlending.azurecr.io/export:3",
            new ContainerResourceRequirements(new ContainerResourceRequestsContent(memoryInGB: 4, cpu: 2)));
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, "aci-export",
            new ContainerGroupData(Home, [tools], ContainerInstanceOperatingSystemType.Linux));
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, "aci-reports",
            new ContainerGroupData(Home, [tools], ContainerInstanceOperatingSystemType.Linux) { Priority = ContainerGroupPriority.Spot });

        await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "dbw-lending", new DatabricksWorkspaceData(Home, DatabricksComputeMode.Hybrid)
        {
            Sku = new DatabricksSku("standard"),
        });
        await group.GetHDInsightClusters().CreateOrUpdateAsync(WaitUntil.Completed, "hdi-lending", new HDInsightClusterCreateOrUpdateContent
        {
            Location = Home,
            Properties = new HDInsightClusterCreateOrUpdateProperties { ClusterVersion = "5.1", Tier = HDInsightTier.Standard },
        });
    }

    private static async Task DeployServingAsync(ResourceGroupResource group, MachineLearningWorkspaceResource fraud)
    {
        var endpoints = fraud.GetMachineLearningOnlineEndpoints();
        var endpoint = (await endpoints.CreateOrUpdateAsync(WaitUntil.Completed, "score",
            new MachineLearningOnlineEndpointData(Home, new MachineLearningOnlineEndpointProperties(MachineLearningEndpointAuthMode.Key)))).Value;
        await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "blue",
            new MachineLearningOnlineDeploymentData(Home, new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_E4s_v3" })
            {
                Sku = new MachineLearningSku("Default") { Capacity = 1 },
            });
        var green = await endpoint.GetMachineLearningOnlineDeployments().CreateOrUpdateAsync(WaitUntil.Completed, "green",
            new MachineLearningOnlineDeploymentData(Home, new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_E4s_v3" })
            {
                Sku = new MachineLearningSku("Default") { Capacity = 3 },
            });
        await group.GetAutoscaleSettings().CreateOrUpdateAsync(WaitUntil.Completed, "green-nights", new AutoscaleSettingData(Home,
            [new AutoscaleProfile("night", new MonitorScaleCapacity(1, 6, 3), [])]) { TargetResourceId = green.Value.Id, IsEnabled = true });

        await group.GetMachineLearningRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "lending", new MachineLearningRegistryData(Home)
        {
            RegionDetails =
            {
                new RegistryRegionArmDetails
                {
                    Location = Home,
                    AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new SystemCreatedAcrAccount { AcrAccountSku = "Basic" } } },
                    StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new SystemCreatedStorageAccount { StorageAccountType = "Standard_LRS" } } },
                },
            },
        });

        var registries = group.GetContainerRegistries();
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "crlending", new ContainerRegistryData(Home, new ContainerRegistrySku(ContainerRegistrySkuName.Standard)));
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "crbase", new ContainerRegistryData(Home, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)));
        var mirror = (await registries.CreateOrUpdateAsync(WaitUntil.Completed, "crmirror", new ContainerRegistryData(Home, new ContainerRegistrySku(ContainerRegistrySkuName.Premium))
        {
            ZoneRedundancy = ContainerRegistryZoneRedundancy.Disabled,
        })).Value;
        await mirror.GetContainerRegistryReplications().CreateOrUpdateAsync(WaitUntil.Completed, "northeurope",
            new ContainerRegistryReplicationData(AzureLocation.NorthEurope) { IsRegionEndpointEnabled = false });
    }

    private static async Task DeployDataAsync(ResourceGroupResource group)
    {
        var accounts = group.GetStorageAccounts();
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stlake", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardLrs), StorageKind.StorageV2, Home) { IsHnsEnabled = true });
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stexports", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardRagrs), StorageKind.StorageV2, Home));
        await accounts.CreateOrUpdateAsync(WaitUntil.Completed, "stletters", new StorageAccountCreateOrUpdateContent(
            new StorageSku(StorageSkuName.StandardRagrs), StorageKind.BlobStorage, Home));

        var server = (await group.GetSqlServers().CreateOrUpdateAsync(WaitUntil.Completed, "sql-lending", new SqlServerData(Home))).Value;
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "applications", new SqlDatabaseData(Home) { Sku = new SqlSku("GP_Gen5_4") });
        await server.GetSqlDatabases().CreateOrUpdateAsync(WaitUntil.Completed, "rates", new SqlDatabaseData(Home)
        {
            Sku = new SqlSku("BC_Gen5_2"),
            IsZoneRedundant = true,
            RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Local,
        });

        await group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "psql-runs", new PostgreSqlFlexibleServerData(Home)
        {
            Sku = new PostgreSqlFlexibleServerSku("Standard_D4ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
        });
        await group.GetPostgreSqlServers().CreateOrUpdateAsync(WaitUntil.Completed, "psql-old",
            new PostgreSqlServerCreateOrUpdateContent(new PostgreSqlServerPropertiesForDefaultCreate("lender", "from-the-vault"), Home) { Sku = new PostgreSqlSku("GP_Gen5_2") });
        await group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-labels", new MySqlFlexibleServerData(Home)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D2ds_v4", MySqlFlexibleServerSkuTier.GeneralPurpose),
        });
        await group.GetMySqlServers().CreateOrUpdateAsync(WaitUntil.Completed, "mysql-old",
            new MySqlServerCreateOrUpdateContent(new MySqlServerPropertiesForDefaultCreate("lender", "from-the-vault"), Home) { Sku = new MySqlSku("GP_Gen5_2") });

        var home = new CosmosDBAccountLocation { LocationName = Home, FailoverPriority = 0 };
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-graph", new CosmosDBAccountCreateOrUpdateContent(Home, [home]));
        await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos-sessions", new CosmosDBAccountCreateOrUpdateContent(Home,
        [
            new CosmosDBAccountLocation { LocationName = Home, FailoverPriority = 0, IsZoneRedundant = true },
            new CosmosDBAccountLocation { LocationName = AzureLocation.NorthEurope, FailoverPriority = 1 },
        ])
        {
            BackupPolicy = new ContinuousModeBackupPolicy(),
        });
    }
}

using System;
using System.Collections.Generic;
using Pulumi;
using Pulumi.Azure.Core;
using Containers = Pulumi.Azure.ContainerService;
using Cosmos = Pulumi.Azure.CosmosDB;
using DataBricks = Pulumi.Azure.DataBricks;
using HDInsight = Pulumi.Azure.HDInsight;
using Insights = Pulumi.Azure.AppInsights;
using KeyVault = Pulumi.Azure.KeyVault;
using Logs = Pulumi.Azure.OperationalInsights;
using Ml = Pulumi.Azure.MachineLearning;
using MySql = Pulumi.Azure.MySql;
using PostgreSql = Pulumi.Azure.PostgreSql;
using Sql = Pulumi.Azure.MSSql;
using Storage = Pulumi.Azure.Storage;

namespace Fabrikam.Lending;

/// <summary>The estate of the lending team, as it was clicked together over the years.</summary>
internal sealed class EstateStack : Stack
{
    private const string Home = "West Europe";
    private readonly ResourceGroup _group = new("rg-lending", new ResourceGroupArgs { Location = Home });

    public EstateStack()
    {
        var fraud = DeployWorkspaces(new Config().Require("tenant"));
        DeployComputes(fraud);
        DeployRegistries();
        DeployData();
    }

    private Ml.Workspace DeployWorkspaces(string tenant)
    {
        var shared = new Storage.Account("stlending", new Storage.AccountArgs { ResourceGroupName = _group.Name, Location = Home, AccountTier = "Standard", AccountReplicationType = "GRS" });
        var trialFiles = new Storage.Account("sttrials", new Storage.AccountArgs { ResourceGroupName = _group.Name, Location = Home, AccountTier = "Standard", AccountReplicationType = "LRS" });
        var imageFiles = new Storage.Account("stimages", new Storage.AccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            AccountKind = "BlockBlobStorage",
            AccountTier = "Premium",
            AccountReplicationType = "ZRS",
        });

        var secrets = new KeyVault.KeyVault("kv-lending", new KeyVault.KeyVaultArgs { ResourceGroupName = _group.Name, Location = Home, TenantId = tenant, SkuName = "standard" });
        var keys = new KeyVault.KeyVault("kv-keys", new KeyVault.KeyVaultArgs { ResourceGroupName = _group.Name, Location = Home, TenantId = tenant, SkuName = "standard" });
        _ = new KeyVault.KeyVault("kv-partners", new KeyVault.KeyVaultArgs { ResourceGroupName = _group.Name, Location = "West US 3", TenantId = tenant, SkuName = "standard" });

        var telemetry = new Insights.Insights("appi-lending", new Insights.InsightsArgs { ResourceGroupName = _group.Name, Location = Home, ApplicationType = "web" });
        var logs = new Logs.AnalyticsWorkspace("log-lending", new Logs.AnalyticsWorkspaceArgs { ResourceGroupName = _group.Name, Location = Home });
        _ = new Insights.Insights("appi-branches", new Insights.InsightsArgs
        {
            ResourceGroupName = _group.Name,
            Location = "North Europe",
            ApplicationType = "web",
            WorkspaceId = logs.Id,
        });

        var identity = new Ml.Inputs.WorkspaceIdentityArgs { Type = "SystemAssigned" };
        Ml.WorkspaceArgs Workspace(Storage.Account files) => new()
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Identity = identity,
            StorageAccountId = files.Id,
            KeyVaultId = secrets.Id,
            ApplicationInsightsId = telemetry.Id,
        };
        var fraud = new Ml.Workspace("mlw-fraud", Workspace(shared));
        _ = new Ml.Workspace("mlw-pricing", Workspace(shared));
        _ = new Ml.Workspace("mlw-images", Workspace(imageFiles));
        _ = new Ml.Workspace("mlw-trials", new Ml.WorkspaceArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Identity = identity,
            StorageAccountId = trialFiles.Id,
            KeyVaultId = secrets.Id,
            ApplicationInsightsId = telemetry.Id,
            Encryption = new Ml.Inputs.WorkspaceEncryptionArgs { KeyVaultId = keys.Id, KeyId = "https://kv-keys.vault.azure.net/keys/trials" },
        });

        var raw = new Storage.Container("raw", new Storage.ContainerArgs { StorageAccountId = shared.Id, Name = "raw" });
        _ = new Ml.DatastoreBlobstorage("raw", new Ml.DatastoreBlobstorageArgs { WorkspaceId = fraud.Id, StorageContainerId = raw.Id });
        return fraud;
    }

    private void DeployComputes(Ml.Workspace fraud)
    {
        _ = new Ml.ComputeCluster("nightly", new Ml.ComputeClusterArgs
        {
            MachineLearningWorkspaceId = fraud.Id,
            Location = Home,
            VmSize = "Standard_NC6s_v3",
            VmPriority = "LowPriority",
            ScaleSettings = new Ml.Inputs.ComputeClusterScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 1, ScaleDownNodesAfterIdleDuration = "PT30M" },
        });
        _ = new Ml.ComputeInstance("notebooks", new Ml.ComputeInstanceArgs { MachineLearningWorkspaceId = fraud.Id, VirtualMachineSize = "Standard_E8ds_v5" });

        var cluster = new Containers.KubernetesCluster("aks-lending", new Containers.KubernetesClusterArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            DnsPrefix = "lending",
            NetworkProfile = new Containers.Inputs.KubernetesClusterNetworkProfileArgs { NetworkPlugin = "azure", LoadBalancerSku = "basic" },
            DefaultNodePool = new Containers.Inputs.KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", NodeCount = 1 },
        });
        _ = new Containers.KubernetesClusterNodePool("scoring", new Containers.KubernetesClusterNodePoolArgs { KubernetesClusterId = cluster.Id, Mode = "User", VmSize = "Standard_D8s_v5", NodeCount = 2 });
        _ = new Containers.KubernetesClusterNodePool("batch", new Containers.KubernetesClusterNodePoolArgs { KubernetesClusterId = cluster.Id, Mode = "User", VmSize = "Standard_D8s_v5", NodeCount = 3, Priority = "Spot" });
        _ = new Containers.KubernetesClusterExtension("azureml", new Containers.KubernetesClusterExtensionArgs
        {
            ClusterId = cluster.Id,
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings = { { "inferenceRouterHA", "False" } },
        });
        _ = new Ml.InferenceCluster("services-trial", new Ml.InferenceClusterArgs
        {
            MachineLearningWorkspaceId = fraud.Id,
            Location = Home,
            KubernetesClusterId = cluster.Id,
            ClusterPurpose = "DevTest",
        });

        var export = new Containers.Inputs.GroupContainerArgs { Name = "export", Image = "crlending.azurecr.io/export:3", Cpu = 2, Memory = 4 };
        _ = new Containers.Group("aci-export", new Containers.GroupArgs { ResourceGroupName = _group.Name, Location = Home, OsType = "Linux", Containers = { export } });
        _ = new Containers.Group("aci-reports", new Containers.GroupArgs { ResourceGroupName = _group.Name, Location = Home, OsType = "Linux", Containers = { export }, Priority = "Spot" });

        _ = new DataBricks.Workspace("dbw-lending", new DataBricks.WorkspaceArgs { ResourceGroupName = _group.Name, Location = Home, Sku = "standard" });
        _ = new HDInsight.SparkCluster("hdi-lending", new HDInsight.SparkClusterArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Tier = "Standard",
            ClusterVersion = "5.1",
            ComponentVersion = new HDInsight.Inputs.SparkClusterComponentVersionArgs { Spark = "3.3" },
            Gateway = new HDInsight.Inputs.SparkClusterGatewayArgs { Username = "lender", Password = "from-the-vault" },
        });
    }

    private void DeployRegistries()
    {
        _ = new Containers.Registry("crlending", new Containers.RegistryArgs { ResourceGroupName = _group.Name, Location = Home, Sku = "Standard" });
        _ = new Containers.Registry("crbase", new Containers.RegistryArgs { ResourceGroupName = _group.Name, Location = Home, Sku = "Premium" });
        _ = new Containers.Registry("crmirror", new Containers.RegistryArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Sku = "Premium",
            ZoneRedundancyEnabled = false,
            Georeplications = { new Containers.Inputs.RegistryGeoreplicationArgs { Location = "North Europe", RegionalEndpointEnabled = false } },
        });
    }

    private void DeployData()
    {
        _ = new Storage.Account("stlake", new Storage.AccountArgs { ResourceGroupName = _group.Name, Location = Home, AccountTier = "Standard", AccountReplicationType = "LRS", IsHnsEnabled = true });
        _ = new Storage.Account("stexports", new Storage.AccountArgs { ResourceGroupName = _group.Name, Location = Home, AccountTier = "Standard", AccountReplicationType = "RAGRS" });
        _ = new Storage.Account("stletters", new Storage.AccountArgs { ResourceGroupName = _group.Name, Location = Home, AccountKind = "BlobStorage", AccountTier = "Standard", AccountReplicationType = "RAGRS" });

        var server = new Sql.Server("sql-lending", new Sql.ServerArgs { ResourceGroupName = _group.Name, Location = Home, Version = "12.0" });
        _ = new Sql.Database("applications", new Sql.DatabaseArgs { ServerId = server.Id, SkuName = "GP_Gen5_4" });
        _ = new Sql.Database("rates", new Sql.DatabaseArgs { ServerId = server.Id, SkuName = "BC_Gen5_2", ZoneRedundant = true, StorageAccountType = "Local" });

        _ = new PostgreSql.FlexibleServer("psql-runs", new PostgreSql.FlexibleServerArgs { ResourceGroupName = _group.Name, Location = Home, SkuName = "GP_Standard_D4ds_v5" });
        _ = new PostgreSql.Server("psql-old", new PostgreSql.ServerArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            SkuName = "GP_Gen5_2",
            Version = "11",
            SslEnforcementEnabled = true,
            AdministratorLogin = "lender",
            AdministratorLoginPassword = "from-the-vault",
        });
        _ = new MySql.FlexibleServer("mysql-labels", new MySql.FlexibleServerArgs { ResourceGroupName = _group.Name, Location = Home, SkuName = "GP_Standard_D2ds_v4" });

        var session = new Cosmos.Inputs.AccountConsistencyPolicyArgs { ConsistencyLevel = "Session" };
        _ = new Cosmos.Account("cosmos-graph", new Cosmos.AccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            OfferType = "Standard",
            ConsistencyPolicy = session,
            GeoLocations = { new Cosmos.Inputs.AccountGeoLocationArgs { Location = Home, FailoverPriority = 0 } },
        });
        _ = new Cosmos.Account("cosmos-sessions", new Cosmos.AccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            OfferType = "Standard",
            ConsistencyPolicy = session,
            GeoLocations =
            {
                new Cosmos.Inputs.AccountGeoLocationArgs { Location = Home, FailoverPriority = 0, ZoneRedundant = true },
                new Cosmos.Inputs.AccountGeoLocationArgs { Location = "North Europe", FailoverPriority = 1 },
            },
            Backup = new Cosmos.Inputs.AccountBackupArgs { Type = "Continuous" },
        });
    }
}

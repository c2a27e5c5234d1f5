using System;
using System.Collections.Generic;
using Pulumi;
using Pulumi.AzureNative.Resources;
using Aci = Pulumi.AzureNative.ContainerInstance;
using Acr = Pulumi.AzureNative.ContainerRegistry;
using Aks = Pulumi.AzureNative.ContainerService;
using Cosmos = Pulumi.AzureNative.CosmosDB;
using Databricks = Pulumi.AzureNative.Databricks;
using Extensions = Pulumi.AzureNative.KubernetesConfiguration;
using HDInsight = Pulumi.AzureNative.HDInsight;
using Insights = Pulumi.AzureNative.ApplicationInsights;
using KeyVault = Pulumi.AzureNative.KeyVault;
using Logs = Pulumi.AzureNative.OperationalInsights;
using Ml = Pulumi.AzureNative.MachineLearningServices;
using Monitor = Pulumi.AzureNative.Monitor;
using MySql = Pulumi.AzureNative.DBforMySQL;
using PostgreSql = Pulumi.AzureNative.DBforPostgreSQL;
using Sql = Pulumi.AzureNative.Sql;
using Storage = Pulumi.AzureNative.Storage;

namespace Fabrikam.Lending;

/// <summary>The estate of the lending team, as it was clicked together over the years.</summary>
internal sealed class EstateStack : Stack
{
    private const string Home = "westeurope";
    private readonly ResourceGroup _group = new("rg-lending");

    public EstateStack()
    {
        var fraud = DeployWorkspaces(new Config().Require("tenant"));
        DeployComputes(fraud);
        DeployServing(fraud);
        DeployData();
    }

    private Ml.Workspace DeployWorkspaces(string tenant)
    {
        var shared = new Storage.StorageAccount("stlending", new Storage.StorageAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Kind = Storage.Kind.StorageV2,
            Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_GRS },
        });
        var trialFiles = new Storage.StorageAccount("sttrials", new Storage.StorageAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Kind = Storage.Kind.StorageV2,
            Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_LRS },
        });
        var imageFiles = new Storage.StorageAccount("stimages", new Storage.StorageAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Kind = Storage.Kind.BlockBlobStorage,
            Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Premium_ZRS },
        });

        var standard = new KeyVault.Inputs.SkuArgs { Family = KeyVault.SkuFamily.A, Name = KeyVault.SkuName.Standard };
        var secrets = new KeyVault.Vault("kv-lending", new KeyVault.VaultArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Properties = new KeyVault.Inputs.VaultPropertiesArgs { TenantId = tenant, Sku = standard },
        });
        var keys = new KeyVault.Vault("kv-keys", new KeyVault.VaultArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Properties = new KeyVault.Inputs.VaultPropertiesArgs { TenantId = tenant, Sku = standard },
        });
        _ = new KeyVault.Vault("kv-partners", new KeyVault.VaultArgs
        {
            ResourceGroupName = _group.Name,
            Location = "westus3",
            Properties = new KeyVault.Inputs.VaultPropertiesArgs { TenantId = tenant, Sku = standard, EnableSoftDelete = false },
        });

        var telemetry = new Insights.Component("appi-lending", new Insights.ComponentArgs { ResourceGroupName = _group.Name, Location = Home, Kind = "web", ApplicationType = "web" });
        var logs = new Logs.Workspace("log-lending", new Logs.WorkspaceArgs { ResourceGroupName = _group.Name, Location = Home });
        _ = new Insights.Component("appi-branches", new Insights.ComponentArgs
        {
            ResourceGroupName = _group.Name,
            Location = "northeurope",
            Kind = "web",
            ApplicationType = "web",
            WorkspaceResourceId = logs.Id,
        });

        Ml.WorkspaceArgs Workspace(Storage.StorageAccount files) => new()
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            StorageAccount = files.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
        };
        var fraud = new Ml.Workspace("mlw-fraud", Workspace(shared));
        _ = new Ml.Workspace("mlw-pricing", Workspace(shared));
        _ = new Ml.Workspace("mlw-images", Workspace(imageFiles));
        _ = new Ml.Workspace("mlw-trials", new Ml.WorkspaceArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            StorageAccount = trialFiles.Id,
            KeyVault = secrets.Id,
            ApplicationInsights = telemetry.Id,
            Encryption = new Ml.Inputs.EncryptionPropertyArgs
            {
                Status = Ml.EncryptionStatus.Enabled,
                KeyVaultProperties = new Ml.Inputs.KeyVaultPropertiesArgs { KeyVaultArmId = keys.Id, KeyIdentifier = "https://kv-keys.vault.azure.net/keys/trials" },
            },
        });

        _ = new Ml.Datastore("raw", new Ml.DatastoreArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.AzureBlobDatastoreArgs { DatastoreType = "AzureBlob", AccountName = shared.Name, ContainerName = "raw", Credentials = new Ml.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
        });
        _ = new Ml.Datastore("lake2018", new Ml.DatastoreArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.AzureDataLakeGen1DatastoreArgs { DatastoreType = "AzureDataLakeGen1", StoreName = "lendinglake", Credentials = new Ml.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
        });
        return fraud;
    }

    private void DeployComputes(Ml.Workspace fraud)
    {
        _ = new Ml.Compute("nightly", new Ml.ComputeArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new Ml.Inputs.AmlComputePropertiesArgs
                {
                    VmSize = "Standard_NC6s_v3",
                    VmPriority = Ml.VmPriority.LowPriority,
                    ScaleSettings = new Ml.Inputs.ScaleSettingsArgs { MaxNodeCount = 1 },
                },
            },
        });
        _ = new Ml.Compute("notebooks", new Ml.ComputeArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.ComputeInstanceArgs { ComputeType = "ComputeInstance", Properties = new Ml.Inputs.ComputeInstancePropertiesArgs { VmSize = "Standard_E8ds_v5" } },
        });
        _ = new Ml.Compute("services", new Ml.ComputeArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.AKSArgs { ComputeType = "AKS", Properties = new Ml.Inputs.AKSSchemaPropertiesArgs { AgentCount = 2, ClusterPurpose = Ml.ClusterPurpose.FastProd } },
        });
        _ = new Ml.Compute("services-trial", new Ml.ComputeArgs
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            Properties = new Ml.Inputs.AKSArgs { ComputeType = "AKS", Properties = new Ml.Inputs.AKSSchemaPropertiesArgs { AgentCount = 1, ClusterPurpose = Ml.ClusterPurpose.DevTest } },
        });

        var cluster = new Aks.ManagedCluster("aks-lending", new Aks.ManagedClusterArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            DnsPrefix = "lending",
            NetworkProfile = new Aks.Inputs.ContainerServiceNetworkProfileArgs { LoadBalancerSku = Aks.LoadBalancerSku.Basic },
            AgentPoolProfiles = { new Aks.Inputs.ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = Aks.AgentPoolMode.System, VmSize = "Standard_D4s_v5", Count = 1 } },
        });
        _ = new Aks.AgentPool("scoring", new Aks.AgentPoolArgs { ResourceGroupName = _group.Name, ResourceName = cluster.Name, Mode = Aks.AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 2 });
        _ = new Aks.AgentPool("batch", new Aks.AgentPoolArgs { ResourceGroupName = _group.Name, ResourceName = cluster.Name, Mode = Aks.AgentPoolMode.User, VmSize = "Standard_D8s_v5", Count = 3, ScaleSetPriority = Aks.ScaleSetPriority.Spot });
        _ = new Extensions.Extension("azureml", new Extensions.ExtensionArgs
        {
            ResourceGroupName = _group.Name,
            ClusterRp = "Microsoft.ContainerService",
            ClusterResourceName = "managedClusters",
            ClusterName = cluster.Name,
            ExtensionType = "Microsoft.AzureML.Kubernetes",
            ConfigurationSettings = { { "inferenceRouterHA", "False" } },
        });

        _ = new Aci.ContainerGroup("aci-export", new Aci.ContainerGroupArgs { ResourceGroupName = _group.Name, Location = Home, OsType = Aci.OperatingSystemTypes.Linux });
        _ = new Aci.ContainerGroup("aci-reports", new Aci.ContainerGroupArgs { ResourceGroupName = _group.Name, Location = Home, OsType = Aci.OperatingSystemTypes.Linux, Priority = Aci.ContainerGroupPriority.Spot });

        _ = new Databricks.Workspace("dbw-lending", new Databricks.WorkspaceArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            ComputeMode = Databricks.ComputeMode.Hybrid,
            Sku = new Databricks.Inputs.SkuArgs { Name = "standard" },
        });
        _ = new HDInsight.Cluster("hdi-lending", new HDInsight.ClusterArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Properties = new HDInsight.Inputs.ClusterCreatePropertiesArgs { ClusterVersion = "5.1" },
        });
    }

    private void DeployServing(Ml.Workspace fraud)
    {
        Ml.OnlineDeploymentArgs Deployment(int instances) => new()
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = fraud.Name,
            EndpointName = "score",
            Properties = new Ml.Inputs.ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = "Standard_E4s_v3" },
            Sku = new Ml.Inputs.SkuArgs { Name = "Default", Capacity = instances },
        };
        _ = new Ml.OnlineDeployment("blue", Deployment(1));
        var green = new Ml.OnlineDeployment("green", Deployment(3));
        _ = new Monitor.AutoscaleSetting("green-nights", new Monitor.AutoscaleSettingArgs
        {
            ResourceGroupName = _group.Name,
            Enabled = true,
            TargetResourceUri = green.Id,
            Profiles = { new Monitor.Inputs.AutoscaleProfileArgs { Name = "night", Capacity = new Monitor.Inputs.ScaleCapacityArgs { Minimum = "1", Maximum = "6", Default = "3" } } },
        });

        _ = new Ml.Registry("lending", new Ml.RegistryArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            RegionDetails =
            {
                new Ml.Inputs.RegistryRegionArmDetailsArgs
                {
                    Location = Home,
                    AcrDetails = { new Ml.Inputs.AcrDetailsArgs { SystemCreatedAcrAccount = new Ml.Inputs.SystemCreatedAcrAccountArgs { AcrAccountSku = "Basic" } } },
                    StorageAccountDetails = { new Ml.Inputs.StorageAccountDetailsArgs { SystemCreatedStorageAccount = new Ml.Inputs.SystemCreatedStorageAccountArgs { StorageAccountType = "Standard_LRS" } } },
                },
            },
        });

        _ = new Acr.Registry("crlending", new Acr.RegistryArgs { ResourceGroupName = _group.Name, Location = Home, Sku = new Acr.Inputs.SkuArgs { Name = Acr.SkuName.Standard } });
        _ = new Acr.Registry("crbase", new Acr.RegistryArgs { ResourceGroupName = _group.Name, Location = Home, Sku = new Acr.Inputs.SkuArgs { Name = Acr.SkuName.Premium } });
        var mirror = new Acr.Registry("crmirror", new Acr.RegistryArgs { ResourceGroupName = _group.Name, Location = Home, Sku = new Acr.Inputs.SkuArgs { Name = Acr.SkuName.Premium }, ZoneRedundancy = Acr.ZoneRedundancy.Disabled });
        _ = new Acr.Replication("crmirror-north", new Acr.ReplicationArgs { ResourceGroupName = _group.Name, RegistryName = mirror.Name, Location = "northeurope", RegionEndpointEnabled = false });
    }

    private void DeployData()
    {
        _ = new Storage.StorageAccount("stlake", new Storage.StorageAccountArgs { ResourceGroupName = _group.Name, Location = Home, Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_LRS }, IsHnsEnabled = true });
        _ = new Storage.StorageAccount("stexports", new Storage.StorageAccountArgs { ResourceGroupName = _group.Name, Location = Home, Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_RAGRS } });
        _ = new Storage.StorageAccount("stletters", new Storage.StorageAccountArgs { ResourceGroupName = _group.Name, Location = Home, Kind = Storage.Kind.BlobStorage, Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_RAGRS } });

        var server = new Sql.Server("sql-lending", new Sql.ServerArgs { ResourceGroupName = _group.Name, Location = Home, Version = "12.0" });
        _ = new Sql.Database("applications", new Sql.DatabaseArgs { ResourceGroupName = _group.Name, ServerName = server.Name, Location = Home, Sku = new Sql.Inputs.SkuArgs { Name = "GP_Gen5_4" } });
        _ = new Sql.Database("rates", new Sql.DatabaseArgs
        {
            ResourceGroupName = _group.Name,
            ServerName = server.Name,
            Location = Home,
            Sku = new Sql.Inputs.SkuArgs { Name = "BC_Gen5_2" },
            ZoneRedundant = true,
            RequestedBackupStorageRedundancy = Sql.BackupStorageRedundancy.Local,
        });

        _ = new PostgreSql.Server("psql-runs", new PostgreSql.ServerArgs { ResourceGroupName = _group.Name, Location = Home, Sku = new PostgreSql.Inputs.SkuArgs { Name = "Standard_D4ds_v5", Tier = PostgreSql.SkuTier.GeneralPurpose } });
        _ = new PostgreSql.SingleServer("psql-old", new PostgreSql.SingleServerArgs { ResourceGroupName = _group.Name, Location = Home, Properties = new PostgreSql.Inputs.ServerPropertiesForDefaultCreateArgs { CreateMode = "Default", AdministratorLogin = "lender", AdministratorLoginPassword = "from-the-vault" } });
        _ = new MySql.Server("mysql-labels", new MySql.ServerArgs { ResourceGroupName = _group.Name, Location = Home, Sku = new MySql.Inputs.MySQLServerSkuArgs { Name = "Standard_D2ds_v4", Tier = MySql.ServerSkuTier.GeneralPurpose } });
        _ = new MySql.SingleServer("mysql-old", new MySql.SingleServerArgs { ResourceGroupName = _group.Name, Location = Home, Properties = new MySql.Inputs.ServerPropertiesForDefaultCreateArgs { CreateMode = "Default", AdministratorLogin = "lender", AdministratorLoginPassword = "from-the-vault" } });

        _ = new Cosmos.DatabaseAccount("cosmos-graph", new Cosmos.DatabaseAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Locations = { new Cosmos.Inputs.LocationArgs { LocationName = Home, FailoverPriority = 0 } },
        });
        _ = new Cosmos.DatabaseAccount("cosmos-sessions", new Cosmos.DatabaseAccountArgs
        {
            ResourceGroupName = _group.Name,
            Location = Home,
            Locations = { new Cosmos.Inputs.LocationArgs { LocationName = Home, FailoverPriority = 0, IsZoneRedundant = true }, new Cosmos.Inputs.LocationArgs { LocationName = "northeurope", FailoverPriority = 1 } },
            BackupPolicy = new Cosmos.Inputs.ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        });
    }
}

using Pulumi;
using Pulumi.Azure.Core;
using Pulumi.Azure.DataBricks;
using Pulumi.Azure.DataBricks.Inputs;
using Pulumi.Azure.HDInsight;
using Pulumi.Azure.HDInsight.Inputs;
using Pulumi.Azure.Storage;

namespace Contoso.MlPlatform;

/// <summary>Feature engineering: Databricks, and the cluster of 2019 that two jobs still need.</summary>
internal sealed class SparkClusters : ComponentResource
{
    public SparkClusters(string name, ResourceGroup group, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Spark", name, options)
    {
        _ = new Workspace("dbw-features", new WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Sku = "premium",
            CustomParameters = new WorkspaceCustomParametersArgs { NoPublicIp = true, StorageAccountSkuName = "Standard_ZRS" },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        var files = new Account("sthdi", new AccountArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            AccountTier = "Standard",
            AccountReplicationType = "ZRS",
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        var container = new Container("hdi", new ContainerArgs { StorageAccountId = files.Id }, new CustomResourceOptions { Parent = this });

        _ = new SparkCluster("hdi-legacy", new SparkClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Zones = { "1" },
            ClusterVersion = "5.1",
            Tier = "Standard",
            ComponentVersion = new SparkClusterComponentVersionArgs { Spark = "3.3" },
            Gateway = new SparkClusterGatewayArgs { Username = "gateway", Password = settings.DatabasePassword },
            Roles = new SparkClusterRolesArgs
            {
                HeadNode = new SparkClusterRolesHeadNodeArgs { VmSize = "Standard_E8_V3", Username = "spark", Password = settings.DatabasePassword },
                WorkerNode = new SparkClusterRolesWorkerNodeArgs
                {
                    VmSize = "Standard_E8_V3", Username = "spark", Password = settings.DatabasePassword, TargetInstanceCount = 4,
                },
                ZookeeperNode = new SparkClusterRolesZookeeperNodeArgs { VmSize = "Standard_A2_V2", Username = "spark", Password = settings.DatabasePassword },
            },
            StorageAccounts = new SparkClusterStorageAccountArgs
            {
                IsDefault = true,
                StorageContainerId = container.Id,
                StorageAccountKey = files.PrimaryAccessKey,
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }
}

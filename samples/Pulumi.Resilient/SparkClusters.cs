using Pulumi;
using Pulumi.AzureNative.HDInsight;
using Pulumi.AzureNative.HDInsight.Inputs;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.Resources;
using Databricks = Pulumi.AzureNative.Databricks;
using ML = Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.MlPlatform;

/// <summary>Where features are computed: Databricks for new pipelines, HDInsight for those written before it.</summary>
internal sealed class SparkClusters : ComponentResource
{
    public SparkClusters(string name, ResourceGroup group, Workspace workspace, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:SparkClusters", name, options)
    {
        var child = new CustomResourceOptions { Parent = this };

        Features = new Databricks.Workspace("dbw-features", new Databricks.WorkspaceArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            ComputeMode = Databricks.ComputeMode.Hybrid,
            Sku = new Databricks.Inputs.SkuArgs { Name = "premium" },
            Parameters = new Databricks.Inputs.WorkspaceCustomParametersArgs
            {
                StorageAccountSkuName = new Databricks.Inputs.WorkspaceCustomStringParameterArgs { Value = "Standard_ZRS" },
            },
            ManagedResourceGroupId = Output.Format($"{group.Id}-databricks"),
            Tags = settings.Tags,
        }, child);

        _ = new Compute("databricks", new ComputeArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            Location = Settings.Region,
            Properties = new ML.DatabricksArgs { ComputeType = "Databricks", ResourceId = Features.Id },
        }, child);

        Legacy = new Cluster("hdi-legacy", new ClusterArgs
        {
            ResourceGroupName = group.Name,
            Location = Settings.Region,
            Zones = { "1" },
            Properties = new ClusterCreatePropertiesArgs { ClusterVersion = "5.1" },
        }, child);

        _ = new Compute("hdinsight", new ComputeArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            Location = Settings.Region,
            Properties = new ML.HDInsightArgs { ComputeType = "HDInsight", ResourceId = Legacy.Id },
        }, child);

        RegisterOutputs();
    }

    public Databricks.Workspace Features { get; }

    public Cluster Legacy { get; }
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Links by name: a pool, replica or datastore names its cluster, registry or account by text or by its <c>Name</c>.</summary>
public class NameLinkTests
{
    private const string Replicas = "AMLR2102";

    private const string PulumiRegistry = "new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = SkuName.Premium }";

    // The replica belongs to the first registry; the second one has none.
    [Theory]
    [InlineData("RegistryName = \"crmlone\"")]
    [InlineData("RegistryName = \"CrMlOne\"")]
    [InlineData("RegistryName = one.Name")]
    [InlineData("RegistryName = name")]
    [InlineData("RegistryName = Names.Registry")]
    [InlineData("RegistryName = Output.Create(\"crmlone\")")]
    [InlineData("RegistryName = Output.Format($\"{one.Name}\")")]
    [InlineData("RegistryName = $\"crml{suffix}\"")]
    public Task Pulumi_ReplicaOfRegistry_IsThatOfItsName(string registry) => Verify.FindingsAsync(Replications("one", "{|AMLR2102:Registry|}", registry));

    // It may be either one's.
    [Theory]
    [InlineData("RegistryName = configured")]
    [InlineData("RegistryName = \"one\"")] // The name in Pulumi, not the name in Azure.
    [InlineData("RegistryName = \"crmlthree\"")]
    [InlineData("RegistryName = isProduction ? \"crmlone\" : \"crmltwo\"")]
    [InlineData("RegistryName = isProduction ? one.Name : two.Name")]
    [InlineData("RegistryName = $\"crml{configured}\"")]
    [InlineData("RegistryName = \"/crmlone\"")]
    public Task Pulumi_ReplicaOfAnyRegistry_CountsForBoth(string registry) => Verify.FindingsOfAsync(Replicas, Replications("one", "Registry", registry));

    // Two declarations of one name are environments, most likely.
    [Fact]
    public Task Pulumi_NameOfTwoRegistries_IsNeither() => Verify.FindingsOfAsync(Replicas, SdkProgram.Pulumi("ContainerRegistry", $$"""
        var first = new Registry("first", {{PulumiRegistry}}, RegistryName = "crml" });
                var second = new Registry("second", {{PulumiRegistry}}, RegistryName = "crml" });
                _ = new Replication("north", new ReplicationArgs { ResourceGroupName = "rg", RegistryName = "crml", Location = "northeurope" });
        """));

    [Theory]
    [InlineData("one.GetContainerRegistryReplications()")]
    [InlineData("group.GetContainerRegistry(\"crmlone\").Value.GetContainerRegistryReplications()")]
    [InlineData("(await group.GetContainerRegistryAsync(\"crmlone\")).Value.GetContainerRegistryReplications()")]
    [InlineData("group.GetContainerRegistries().Get(\"CRMLONE\").Value.GetContainerRegistryReplications()")]
    public Task Arm_ReplicaOfRegistry_IsThatOfItsCollection(string collection) => Verify.FindingsAsync(ArmReplications("{|AMLR2102:ContainerRegistryData|}", collection));

    [Theory]
    [InlineData("group.GetContainerRegistry(configured).Value.GetContainerRegistryReplications()")]
    [InlineData("group.GetContainerRegistry(\"other\").Value.GetContainerRegistryReplications()")]
    [InlineData("(isProduction ? one : two).GetContainerRegistryReplications()")]
    public Task Arm_ReplicaOfAnyRegistry_CountsForBoth(string collection) => Verify.FindingsOfAsync(Replicas, ArmReplications("ContainerRegistryData", collection));

    // A fix is offered where the cluster may have three nodes: with the pool, if that is one of its own.
    [Theory]
    [InlineData("\"aks-ml\"", "\"aks-ml\"", true)]
    [InlineData("\"aks-ml\"", "cluster.Name", true)]
    [InlineData("cluster.Name", "\"aks-ml\"", true)]
    [InlineData("configured", "\"aks-ml\"", true)]
    [InlineData("\"aks-web\"", "\"aks-ml\"", false)]
    [InlineData("other.Name", "\"aks-ml\"", false)]
    public Task Pulumi_PoolOfCluster_IsThatOfItsName(string pool, string cluster, bool hasFix)
    {
        var found = Pools("{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }", pool, cluster);
        return hasFix ? Verify.FixAsync(found, Pools("{ }", pool, cluster), "AMLR1108.removeSetting") : Verify.NoFixAsync(found);
    }

    // The datastore's workspace and account, and the workspace's account, all by name.
    [Theory]
    [InlineData("WorkspaceName = \"mlw\"", "{|AMLR1006:\"mlstorage\"|}", "Datastore")]
    [InlineData("WorkspaceName = workspace.Name", "Output.Format($\"{account.Name}\")", "{|AMLR1006:Datastore|}")]
    [InlineData("WorkspaceName = \"mlw2\"", "\"mlstorage\"", "Datastore")]
    [InlineData("WorkspaceName = configured", "account.Name", "Datastore")]
    [InlineData("WorkspaceName = \"mlw\"", "\"sttraining\"", "Datastore")]
    public Task Pulumi_DatastoreByNames(string workspace, string account, string type) => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", $$"""
        var account = {{StorageProgram.PulumiAccount("SkuName.Standard_ZRS", rest: ", AccountName = \"mlstorage\"")}};
                var workspace = {{StorageProgram.PulumiWorkspace("\"/subscriptions/s/resourceGroups/rg/providers/Microsoft.Storage/storageAccounts/mlstorage\", WorkspaceName = \"mlw\"")}};
                _ = new Pulumi.AzureNative.MachineLearningServices.{{type}}("training", new Pulumi.AzureNative.MachineLearningServices.DatastoreArgs
                {
                    ResourceGroupName = "rg",
                    {{workspace}},
                    Properties = new Pulumi.AzureNative.MachineLearningServices.Inputs.AzureBlobDatastoreArgs { DatastoreType = "AzureBlob", AccountName = {{account}}, ContainerName = "c", Credentials = new Pulumi.AzureNative.MachineLearningServices.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
                });
        """));

    private static string Replications(string pulumiName, string secondType, string registry) => SdkProgram.Pulumi(
        "ContainerRegistry",
        $$"""
        const string suffix = "one";
                var name = "crmlone";
                var one = new Registry("{{pulumiName}}", {{PulumiRegistry}}, RegistryName = "crmlone" });
                var two = new {{secondType}}("two", {{PulumiRegistry}}, RegistryName = "crmltwo" });
                _ = new Replication("north", new ReplicationArgs { ResourceGroupName = "rg", {{registry}}, Location = "northeurope" });
        """,
        "static class Names { public const string Registry = \"crmlone\"; }");

    private static string Pools(string settings, string pool, string cluster) => SdkProgram.Pulumi("ContainerService KubernetesConfiguration", $$"""
        var cluster = {{Cluster("aks-ml", 1)}};
                var other = {{Cluster("aks-web", 3)}};
                _ = new AgentPool("more", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = {{pool}}, VmSize = "s", Count = 3, AvailabilityZones = { "1", "2" } });
                _ = new Extension("azureml", new ExtensionArgs { ResourceGroupName = "rg", ClusterRp = "Microsoft.ContainerService", ClusterResourceName = "managedClusters", ClusterName = {{cluster}}, ExtensionType = "Microsoft.AzureML.Kubernetes", ConfigurationSettings = {{settings}} });
        """);

    private static string Cluster(string name, int count) =>
        $$"""new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", ResourceName = "{{name}}", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "p", Mode = config.Require("mode"), AvailabilityZones = { "1", "2" }, Count = {{count}} } } })""";

    private static string ArmReplications(string secondType, string collection) => SdkProgram.Arm($$"""
        var one = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crmlone", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)))).Value;
                var two = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crmltwo", new {{secondType}}(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)))).Value;
                await {{collection}}.CreateOrUpdateAsync(WaitUntil.Completed, "north", new ContainerRegistryReplicationData(location));
        """);
}

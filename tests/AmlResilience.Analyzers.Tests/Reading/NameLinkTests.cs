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

    private static string ArmReplications(string secondType, string collection) => SdkProgram.Arm($$"""
        var one = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crmlone", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)))).Value;
                var two = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "crmltwo", new {{secondType}}(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)))).Value;
                await {{collection}}.CreateOrUpdateAsync(WaitUntil.Completed, "north", new ContainerRegistryReplicationData(location));
        """);
}

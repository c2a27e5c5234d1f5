using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// References that mean one resource for certain, and those that may mean another. A pool without zones tells: it is found unless
/// its region, which is that of the resource group, is known to have none.
/// </summary>
public class CertainLinkTests
{
    private const string Zoneless = "new ResourceGroup(\"rg\", new() { Location = \"westus\" })";
    private const string Zonal = "new ResourceGroup(\"rg\", new() { Location = \"westeurope\" })";

    [Theory]
    [InlineData("var rg = " + Zoneless + ";", "rg.Location")]
    [InlineData("var rg = " + Zoneless + "; var same = rg;", "same.Location")]
    [InlineData("", "_group.Location", "private readonly ResourceGroup _group = " + Zoneless + ";")]
    [InlineData("", "s_group.Location", "private static readonly ResourceGroup s_group = " + Zoneless + ";")]
    [InlineData("", "Group.Location", "private static ResourceGroup Group { get; } = " + Zoneless + ";")]
    [InlineData("var rg = Group();", "rg.Location", "static ResourceGroup Group() => " + Zoneless + ";")]
    [InlineData("var rg = Group(\"rg\");", "rg.Location", "static ResourceGroup Group(string name) => new(name, new() { Location = \"westus\" });")]
    [InlineData("var rg = Outer();", "rg.Location", "static ResourceGroup Outer() => Inner(); static ResourceGroup Inner() => " + Zoneless + ";")]
    [InlineData("var rg = Identity(" + Zoneless + ");", "rg.Location", "static ResourceGroup Identity(ResourceGroup group) => group;")]
    [InlineData("var names = new Names();", "names.Group.Location", "class Names { public ResourceGroup Group { get; } = " + Zoneless + "; }")]
    [InlineData("var names = new Names(" + Zoneless + ");", "names.Group.Location", "record Names(ResourceGroup Group);")]
    [InlineData("INames names = new Names();", "names.Group.Location", "interface INames { ResourceGroup Group { get; } } class Names : INames { public ResourceGroup Group { get; } = " + Zoneless + "; }")]
    [InlineData("INames names = new Names(" + Zoneless + ");", "names.Group.Location", "interface INames { ResourceGroup Group { get; } } record Names(ResourceGroup Group) : INames;")]
    [InlineData("Deploy(" + Zoneless + "); void Deploy(ResourceGroup rg) {", "rg.Location", "", "}")]
    [InlineData("var groups = new[] { " + Zoneless + ", " + Zonal + " };", "groups[0].Location")]
    [InlineData("var groups = new Dictionary<string, ResourceGroup> { [\"a\"] = " + Zoneless + ", [\"b\"] = " + Zonal + " };", "groups[\"a\"].Location")]
    [InlineData("var rg = Find(configured) ?? " + Zoneless + ";", "rg.Location", "static ResourceGroup? Find(string name) => null; ")]
    [InlineData("_ = new Names(); var names = new Names();", "names.Group.Location", "class Names { public ResourceGroup Group { get; } = " + Zoneless + "; }")]
    public Task OneResource_IsKnown(string before, string location, string members = "", string after = "") =>
        Verify.FindingsAsync(Cluster("ManagedClusterAgentPoolProfileArgs", before, location, members, after));

    [Theory]
    [InlineData("var rg = isProduction ? " + Zoneless + " : " + Zonal + ";", "rg.Location")]
    [InlineData("var rg = " + Zoneless + "; if (isProduction) { rg = " + Zonal + "; }", "rg.Location")]
    [InlineData("Group(\"a\"); var rg = Group(\"b\");", "rg.Location", "static ResourceGroup Group(string name) => new(name, new() { Location = name == \"a\" ? \"westus\" : \"westeurope\" });")]
    [InlineData("var rg = Group(isProduction);", "rg.Location", "static ResourceGroup Group(bool isLarge) => isLarge ? " + Zonal + " : " + Zoneless + ";")]
    [InlineData("var rg = Group(isProduction);", "rg.Location", "static ResourceGroup Group(bool isLarge) { if (isLarge) { return " + Zonal + "; } return " + Zoneless + "; }")]
    [InlineData("var rg = Group();", "rg.Location", "static ResourceGroup Group() => s_group; static ResourceGroup s_group = " + Zoneless + "; static void Change() => s_group = " + Zonal + ";")]
    [InlineData("var names = new Names(" + Zoneless + "); var other = new Names(" + Zonal + ");", "other.Group.Location", "class Names(ResourceGroup group) { public ResourceGroup Group => group; }")]
    [InlineData("INames names = isProduction ? new Names() : new Others();", "names.Group.Location", "interface INames { ResourceGroup Group { get; } } class Names : INames { public ResourceGroup Group { get; } = " + Zoneless + "; } class Others : INames { public ResourceGroup Group { get; } = " + Zonal + "; }")]
    [InlineData("INames names = isProduction ? new Names() : new Others(" + Zonal + ");", "names.Group.Location", "interface INames { ResourceGroup Group { get; } } class Names : INames { public ResourceGroup Group { get; } = " + Zoneless + "; } record Others(ResourceGroup Group) : INames;")]
    [InlineData("var groups = new[] { " + Zoneless + ", " + Zonal + " };", "groups[configured.Length].Location")]
    [InlineData("var groups = new Dictionary<string, ResourceGroup> { [\"a\"] = " + Zoneless + ", [\"b\"] = " + Zonal + " };", "groups[configured].Location")]
    [InlineData("var rg = Find(configured) ?? " + Zoneless + ";", "rg.Location", "static ResourceGroup? Find(string name) => Finder(name); static Func<string, ResourceGroup?> Finder = name => null;")]
    public Task OneOfSeveral_IsNot(string before, string location, string members = "", string after = "") =>
        Verify.FindingsAsync(Cluster("{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}", before, location, members, after));

    private static string Cluster(string pool, string before, string location, string members, string after) => SdkProgram.Pulumi("ContainerService Resources", $$"""
        {{before}}
                _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
                    Location = {{location}},
                    Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Standard" },
                    AgentPoolProfiles = { new {{pool}} { Name = "system", Mode = "System", Count = 3 } },
                });
                {{after}}
        """, members);
}

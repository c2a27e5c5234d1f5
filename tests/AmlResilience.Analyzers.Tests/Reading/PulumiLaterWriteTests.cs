using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>What is written to Pulumi Args after they were made.</summary>
public class PulumiLaterWriteTests
{
    private const string Members = """
        static void Raise(RegistryArgs args) => args.Sku = new SkuArgs { Name = "Premium" };
        static void Print(RegistryArgs args) => Console.WriteLine(args.Location);
        static Registry Declare(RegistryArgs args) => new Registry("acr", args);
        """;

    [Theory]
    [InlineData("args.Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} };")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Premium\" }; args.Sku = new SkuArgs { Name = {|AMLR2101:SkuName.Basic|} };")]
    [InlineData("var sku = new SkuArgs(); sku.Name = {|AMLR2101:\"Basic\"|}; args.Sku = sku;")]
    [InlineData("var sku = new SkuArgs(); args.Sku = sku; sku.Name = \"Basic\";")]
    [InlineData("if (isProduction) { args.Sku = new SkuArgs { Name = {|AMLR2101:\"Standard\"|} }; } else { args.Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} }; }")]
    [InlineData("args.Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} }; Print(args);")]
    [InlineData("args.Sku = new SkuArgs { Name = {|AMLR2101:{|AMLR2101:\"Basic\"|}|} }; _ = Declare(args);")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Basic\" }; args.Sku = new SkuArgs { Name = \"Premium\" };")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Basic\" }; if (isProduction) { args.Sku = new SkuArgs { Name = \"Premium\" }; }")]
    [InlineData("if (isProduction) { args.Sku = new SkuArgs { Name = \"Premium\" }; } else { args.Sku = new SkuArgs { Name = \"Basic\" }; }")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Basic\" }; Raise(args);")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Basic\" }; args = new RegistryArgs();")]
    [InlineData("args.Sku = new SkuArgs { Name = \"Basic\" }; System.Action raise = () => Raise(args); raise();")]
    [InlineData("var sku = new SkuArgs { Name = \"Basic\" }; args.Sku = sku; sku.Name = \"Premium\";")]
    public Task Write_Counts(string statements) => Verify.FindingsAsync(Registry.PulumiArgs("args", Members, "var args = new RegistryArgs { ResourceGroupName = \"rg\" };" + statements));

    [Fact]
    public Task WriteAfterCreation_DoesNotCount() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        """
        var args = new RegistryArgs { Sku = new SkuArgs { Name = {|AMLR2101:"Basic"|} } };
        _ = new Registry("acr", args);
        args.Sku = new SkuArgs { Name = "Premium" };
        """));

    [Fact]
    public Task OneArgsForTwoResources_EachIsJudgedAtItsTime() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        """
        var args = new RegistryArgs { Sku = new SkuArgs { Name = {|AMLR2101:"Basic"|} } };
        _ = new Registry("a", args);
        args.Sku = new SkuArgs { Name = "Premium" };
        _ = new Registry("b", args);
        """));

    [Theory]
    [InlineData("Registry Declare(RegistryArgs args) { args.Sku = new SkuArgs { Name = \"Basic\" }; return new Registry(\"acr\", args); }")]
    [InlineData("Registry Declare(RegistryArgs args) { args.Sku = new SkuArgs { Name = \"Premium\" }; return new Registry(\"acr\", args); }")]
    [InlineData("Registry Declare(RegistryArgs args) => new Registry(\"acr\", args);")]
    [InlineData("Registry Declare(Action<RegistryArgs> configure) { var args = new RegistryArgs { Sku = new SkuArgs { Name = \"Basic\" } }; configure(args); return new Registry(\"acr\", args); }")]
    public Task ArgsThatOthersSet_AreSilent(string member) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", string.Empty, member));

    // An array only carries its elements into the settings, unless somebody changes them through it.
    [Theory]
    [InlineData("{|AMLR3003:1|}", "")]
    [InlineData("1", "pools[0].Count = 3;")]
    [InlineData("1", "foreach (var each in pools) { each.Count = 3; }")]
    [InlineData("1", "pool.Count = 3;")]
    [InlineData("1", "Scale(pools); static void Scale(ManagedClusterAgentPoolProfileArgs[] all) => all[0].Count = 3;")]
    public Task ElementOfArray_IsFollowed(string count, string statement) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $$"""
        var pool = new ManagedClusterAgentPoolProfileArgs { Name = "system", Mode = "System", Count = {{count}}, AvailabilityZones = { "1", "2", "3" } };
        var pools = new[] { pool };
        {{statement}}
        _ = new ManagedCluster("aks", new() { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Standard" }, AgentPoolProfiles = pools });
        """));
}

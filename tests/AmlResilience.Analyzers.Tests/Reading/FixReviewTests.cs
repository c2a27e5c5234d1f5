using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Fixes in code that is laid out or shared in unusual ways.</summary>
public class FixReviewTests
{
    private static string Pool(string members) =>
        "_ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"sys\", Mode = \"System\", Count = 3" + members + " } } });";

    // The tier is the caller's, the name that goes with it would be written for all callers.
    [Fact]
    public Task CompanionInAnotherMember_IsNotWritten() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService",
        """
        _ = new ManagedCluster("trial", WithTier(new ManagedClusterArgs { ResourceGroupName = "rg" }, {|AMLR3002:ManagedClusterSKUTier.Free|}));
                _ = new ManagedCluster("live", WithTier(new ManagedClusterArgs { ResourceGroupName = "rg" }, ManagedClusterSKUTier.Premium));
        """,
        """
        static ManagedClusterArgs WithTier(ManagedClusterArgs args, ManagedClusterSKUTier tier)
            {
                args.Sku = new ManagedClusterSKUArgs { Tier = tier };
                return args;
            }
        """));

    // A text has no members of a wrapper, and tells no type arguments.
    [Theory]
    [InlineData("{|AMLR2101:sku|}.ToOutput()")]
    [InlineData("({|AMLR2101:sku|}).ToOutput()")]
    [InlineData("InputExtensions.ToOutput({|AMLR2101:sku|})")]
    public Task WrapperThatIsAskedForSomething_IsNotReplaced(string name) => Verify.NoFixAsync(
        Registry.Pulumi(name, before: "Input<string> sku = \"Basic\"; Console.WriteLine(sku);"));

    [Theory]
    [InlineData("{|AMLR2101:sku|}", "\"Premium\"")]
    [InlineData("({|AMLR2101:sku|})", "(\"Premium\")")]
    public Task WrapperThatIsPassedOn_IsReplaced(string name, string expected) => Verify.FixAsync(
        Registry.Pulumi(name, before: "Input<string> sku = \"Basic\"; Console.WriteLine(sku);"),
        Registry.Pulumi(expected, before: "Input<string> sku = \"Basic\"; Console.WriteLine(sku);"));

    /// <summary>Either the fix keeps everything that it does not replace, or there is none.</summary>
    [Theory]
    [InlineData("isProduction ? \"Standard\" : /* cheap */ \"Basic\"")]
    [InlineData("isProduction\n            ? \"Standard\" // until the move\n            : \"Basic\"")]
    [InlineData("configured switch\n        {\n            \"dev\" => \"Basic\", // cheap\n            _ => \"Standard\",\n        }")]
    public Task CommentInsideAReplacedChoice_IsNotLost(string name) => Verify.NoFixAsync(Registry.Pulumi("{|AMLR2101:" + name + "|}"));

    [Theory]
    [InlineData("SkuName /* see ADR 12 */ .Basic", "SkuName /* see ADR 12 */ .Premium")]
    [InlineData("SkuName\n            // see ADR 12\n            .Basic", "SkuName\n            // see ADR 12\n            .Premium")]
    [InlineData("SkuName. /* x */ Basic", "SkuName. /* x */ Premium")]
    [InlineData("global::Pulumi.AzureNative.ContainerRegistry.SkuName.Basic", "global::Pulumi.AzureNative.ContainerRegistry.SkuName.Premium")]
    [InlineData("@\"Basic\"", "\"Premium\"")]
    [InlineData("\"\"\"Basic\"\"\"", "\"Premium\"")]
    [InlineData("$\"Basic\"", "\"Premium\"")]
    [InlineData("nameof(SkuName.Basic)", "\"Premium\"")]
    [InlineData("\"Ba\" + \"sic\"", "\"Premium\"")]
    [InlineData("(\"Basic\")", "(\"Premium\")")]
    public Task Value_KeepsWhatStandsAround(string name, string expected)
    {
        var marked = name.StartsWith('(') ? "({|AMLR2101:" + name[1..^1] + "|})" : "{|AMLR2101:" + name + "|}";
        return Verify.FixAsync(Registry.Pulumi(marked), Registry.Pulumi(expected));
    }

    [Theory]
    [InlineData(", AvailabilityZones = {|AMLR3001:new[] { \"1\" /* quota only here */ }|}")]
    [InlineData(", AvailabilityZones = {|AMLR3001:new InputList<string>\n        {\n            // quota only here\n            \"1\",\n        }|}")]
    [InlineData(", AvailabilityZones = {|AMLR3001:{ \"1\" /* quota only here */ }|}")]
    public Task CommentInsideAList_IsNotLost(string zones) => Verify.NoFixAsync(SdkProgram.Pulumi("ContainerService", Pool(zones)));

    [Fact]
    public Task ListThatOthersRead_IsNotChanged() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService",
        "var zones = {|AMLR3001:new[] { \"1\" }|}; _ = new AgentPool(\"gpu\", new AgentPoolArgs { ResourceGroupName = \"rg\", ResourceName = \"aks\", VmSize = \"NC6\", AvailabilityZones = zones });" + Pool(", AvailabilityZones = zones")));

    [Fact]
    public Task ObjectThatOthersHold_IsNotChanged() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService",
        """
        var pool = new {|AMLR3001:ManagedClusterAgentPoolProfileArgs|} { Name = "sys", Mode = "System", Count = 3 };
                var sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Standard" };
                _ = new ManagedCluster("a", new ManagedClusterArgs { ResourceGroupName = "rg", Location = "westeurope", Sku = sku, AgentPoolProfiles = { pool } });
                _ = new ManagedCluster("b", new ManagedClusterArgs { ResourceGroupName = "rg", Location = "westus", Sku = sku, AgentPoolProfiles = { pool } });
        """));

    [Fact]
    public Task MethodThatOthersCall_IsNotChanged() => Verify.FixAsync(
        Registry.Pulumi("{|AMLR2101:Tier()|}", "static string Tier() => \"Basic\"; static string Label() => Tier();"),
        Registry.Pulumi("\"Premium\"", "static string Tier() => \"Basic\"; static string Label() => Tier();"));

    [Theory]
    [InlineData("/// <summary>The stack.</summary>\nclass MyStack", "/// <summary>The stack.</summary>\nclass MyStack")]
    [InlineData("[assembly: System.CLSCompliant(false)]\nclass MyStack", "[assembly: System.CLSCompliant(false)]\nclass MyStack")]
    [InlineData("// Copyright\n\nclass MyStack", "// Copyright\n\nclass MyStack")]
    [InlineData("#nullable enable\nclass MyStack", "#nullable enable\nclass MyStack")]
    [InlineData("using System;\n#if !OTHER\nusing Pulumi;\n#endif\nclass MyStack", "using System;\n#if !OTHER\nusing Pulumi;\n#endif\nclass MyStack")]
    [InlineData("using System; class MyStack", "using System; using Pulumi.AzureNative.ContainerService;\nusing Pulumi.AzureNative.ContainerService.Inputs;\nclass MyStack")]
    public Task Using_StandsWhereItCompiles(string start, string expected)
    {
        // Where no directive is safe to add, names are written in full.
        var root = expected.Contains("ContainerService.Inputs;") ? string.Empty : "Pulumi.AzureNative.ContainerService.";
        var inputs = root.Length == 0 ? string.Empty : root + "Inputs.";
        var sku = $", Sku = new {inputs}ManagedClusterSKUArgs {{ Name = {root}ManagedClusterSKUName.Base, Tier = {root}ManagedClusterSKUTier.Standard }}";
        return Verify.FixAsync(start + Main("{|AMLR3002:ManagedCluster|}", string.Empty), expected + Main("ManagedCluster", sku));

        static string Main(string cluster, string members) =>
            $" {{ static void Main() {{ _ = new Pulumi.AzureNative.ContainerService.{cluster}(\"aks\", new Pulumi.AzureNative.ContainerService.ManagedClusterArgs {{ ResourceGroupName = \"rg\"{members} }}); }} }}";
    }

    [Theory]
    [InlineData("{\tResourceGroupName = \"rg\" /* x */ }", "{\tResourceGroupName = \"rg\" /* x */, Sku = {sku} }")]
    [InlineData("{\r\n\t\t\tResourceGroupName = \"rg\" // x\r\n\t\t}", "{\r\n\t\t\tResourceGroupName = \"rg\", // x\r\n\t\t\tSku = {sku}\r\n\t\t}")]
    [InlineData("{ ResourceGroupName = \"rg\",\n            DnsPrefix = \"d\" }", "{ ResourceGroupName = \"rg\",\n            DnsPrefix = \"d\",\n            Sku = {sku} }")]
    [InlineData("{ // first\n            ResourceGroupName = \"rg\" /* b */, /* c */ // d\n        }", "{ // first\n            ResourceGroupName = \"rg\" /* b */, /* c */ // d\n            Sku = {sku},\n        }")]
    [InlineData("{ /* none */ ResourceGroupName = \"rg\", /* more */ }", "{ /* none */ ResourceGroupName = \"rg\", Sku = {sku}, /* more */ }")]
    public Task Initializer_KeepsItsLayout(string initializer, string expected) => Verify.FixAsync(
        SdkProgram.Pulumi("ContainerService", "_ = new {|AMLR3002:ManagedCluster|}(\"aks\", new ManagedClusterArgs " + initializer + ");"),
        SdkProgram.Pulumi("ContainerService", "_ = new ManagedCluster(\"aks\", new ManagedClusterArgs " + expected.Replace("{sku}", "new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard }") + ");"));

    [Fact]
    public Task MemberThatAnotherBuildSets_IsNotSetTwice() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService",
        """
        _ = new {|AMLR3002:ManagedCluster|}("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = "rg",
        #if PRODUCTION
                    Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Standard" },
        #endif
                });
        """));

    // Programs on one line, without a line end, with aliases and with target-typed creations.
    [Theory]
    [InlineData("using CR = Pulumi.AzureNative.ContainerRegistry; class P { static void Main() { _ = new CR.Registry(\"a\", new() { Sku = new CR.Inputs.SkuArgs { Name = CR::SkuName.Basic } }); } }", "CR::SkuName.Basic", "CR::SkuName.Premium")]
    [InlineData("using CR = Pulumi.AzureNative.ContainerRegistry; class P { static void Main() { CR.Registry r = new(\"a\", new() { Sku = new CR.Inputs.SkuArgs { Name = CR.SkuName.Basic } }); } }", "CR.SkuName.Basic", "CR.SkuName.Premium")]
    [InlineData("using static Pulumi.AzureNative.ContainerRegistry.SkuName; class P { static void Main() { _ = new Pulumi.AzureNative.ContainerRegistry.Registry(\"a\", new() { Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = \"Ba\\u0073ic\" } }); } }", "\"Ba\\u0073ic\"", "\"Premium\"")]
    [InlineData("class P { const string Sku = \"Basic\"; static void Main() { _ = new Pulumi.AzureNative.ContainerRegistry.Registry(Sku, new() { Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = P.Sku/*c*/ } }); } }", "P.Sku", "\"Premium\"")]
    [InlineData("class P { static void Main() { _ = new Pulumi.AzureNative.ContainerRegistry.Registry(\"a\", new() { Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = (Pulumi.InputUnion<string, Pulumi.AzureNative.ContainerRegistry.SkuName>)/*c*/\"Basic\"/*d*/, }, }); } }", "\"Basic\"", "\"Premium\"")]
    public Task OneLine_IsFixed(string program, string value, string expected) =>
        Verify.FixAsync(program.Replace(value, "{|AMLR2101:" + value + "|}").Replace("const string Sku = {|AMLR2101:\"Basic\"|}", "const string Sku = \"Basic\""), program.Replace(value, expected));

    [Fact]
    public Task SeveralFindings_OfOneCluster_AreFixedTogether() => Verify.FixAsync(
        SdkProgram.Arm("""
            await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", new {|AMLR3002:ContainerServiceManagedClusterData|}(location/* here */) { AgentPoolProfiles = { new {|AMLR3001:ManagedClusterAgentPoolProfile|}("sys") { Count = {|AMLR3003:1|}, Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5" /* big */ } } }); // kept
            """),
        SdkProgram.Arm("""
            await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", new ContainerServiceManagedClusterData(location/* here */) { AgentPoolProfiles = { new ManagedClusterAgentPoolProfile("sys") { Count = 3, Mode = AgentPoolMode.System, VmSize = "Standard_D4s_v5" /* big */, AvailabilityZones = { "1", "2", "3" } } }, Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard } }); // kept
            """));

    [Theory]
    [InlineData("{\n#if DEBUG\n            DnsPrefix = \"d\",\n#endif\n            ResourceGroupName = \"rg\",\n        }")]
    [InlineData("{\n            ResourceGroupName = \"rg\",\n#if DEBUG\n            DnsPrefix = \"d\",\n#endif\n        }")]
    [InlineData("{\n            ResourceGroupName = \"rg\",\n#if !DEBUG\n            DnsPrefix = \"d\",\n#endif\n        }")]
    [InlineData("{\n            ResourceGroupName = \"rg\"\n#if !DEBUG\n            , DnsPrefix = \"d\"\n#endif\n        }")]
    public Task InitializerWithDirectives_IsLeftToItsOwner(string initializer) => Verify.NoFixAsync(
        SdkProgram.Pulumi("ContainerService", "_ = new {|AMLR3002:ManagedCluster|}(\"aks\", new ManagedClusterArgs " + initializer + ");"));
}

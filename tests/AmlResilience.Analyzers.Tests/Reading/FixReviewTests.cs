using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Fixes in code that is laid out or shared in unusual ways.</summary>
public class FixReviewTests
{
    private static string Pool(string members) =>
        "_ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"sys\", Mode = \"System\", Count = 3" + members + " } } });";

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
}


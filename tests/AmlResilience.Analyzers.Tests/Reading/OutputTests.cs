using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values in the wrappings of Pulumi.</summary>
public class OutputTests
{
    [Theory]
    [InlineData("Output.Create({|AMLR2101:\"Basic\"|})")]
    [InlineData("Output.Create({|AMLR2101:SkuName.Basic|})")]
    [InlineData("Output.CreateSecret({|AMLR2101:\"Basic\"|})")]
    [InlineData("Output.Create(\"x\").Apply(_ => {|AMLR2101:\"Basic\"|})")]
    [InlineData("Output.Create({|AMLR2101:\"Basic\"|}).Apply(sku => sku)")]
    [InlineData("Output.Create(\"Bas\").Apply(part => {|AMLR2101:part + \"ic\"|})")]
    [InlineData("Output.Create(\"Bas\").Apply(part => { return {|AMLR2101:$\"{part}ic\"|}; })")]
    [InlineData("{|AMLR2101:Output.Format($\"{part}sic\")|}", "var part = \"Ba\";")]
    [InlineData("sku", "Output<string> sku = Output.Create({|AMLR2101:\"Basic\"|});")]
    [InlineData("sku.ToOutput()", "Input<string> sku = {|AMLR2101:\"Basic\"|};")]
    [InlineData("Output.Create(configured).Apply(value => value == \"x\" ? {|AMLR2101:\"Standard\"|} : {|AMLR2101:\"Basic\"|})")]
    [InlineData("Output.Create(\"x\").Apply(Name)", "static string Name(string value) => {|AMLR2101:\"Basic\"|};")]
    public Task Output_IsReported(string name, string before = "") => Verify.FindingsAsync(Registry.Pulumi(name, before: before));

    [Theory]
    [InlineData("Output.Create(configured)")]
    [InlineData("Output.Create(\"Premium\")")]
    [InlineData("Output.Create(\"Basic\").Apply(sku => configured)")]
    [InlineData("Output.Create(\"Basic\").Apply(sku => \"Premium\")")]
    [InlineData("Output.Create(configured).Apply(sku => sku)")]
    [InlineData("Output.Create(\"Basic\").Apply(sku => sku + configured)")]
    [InlineData("Output.Create(\"Basic\").Apply(sku => { sku = \"Premium\"; return sku; })")]
    [InlineData("Output.Create(configured).Apply(value => value == \"x\" ? \"Premium\" : \"Basic\")")]
    [InlineData("Output.Format($\"{configured}sic\")")]
    [InlineData("Output.Format($\"Prem{part}\")", "var part = \"ium\";")]
    [InlineData("config.Get(\"sku\") ?? \"Basic\"")]
    [InlineData("Output.Create(config.Get(\"sku\") ?? \"Basic\")")]
    [InlineData("Output.Create(\"x\").Apply(change)", "Func<string, string> change = value => \"Basic\"; change = value => \"Premium\";")]
    public Task Output_ThatMayBeAnother_IsSilent(string name, string before = "") => Verify.FindingsAsync(Registry.Pulumi(name, before: before));

    // Format takes nothing but an interpolated string.
    [Fact]
    public Task FormattedOutput_IsReplacedWhole() => Verify.FixAsync(
        Registry.Pulumi("{|AMLR2101:Output.Format($\"{part}sic\")|}", before: "var part = \"Ba\";"), Registry.Pulumi("SkuName.Premium", before: "var part = \"Ba\";"));

    [Fact]
    public Task Output_IsFixed() => Verify.FixAsync(Registry.Pulumi("Output.Create({|AMLR2101:\"Basic\"|})"), Registry.Pulumi("Output.Create(\"Premium\")"));
}

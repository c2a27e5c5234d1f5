using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Names that patterns and fallbacks give to values.</summary>
public class PatternTests
{
    [Theory]
    [InlineData("if (Find() is { } sku)")]
    [InlineData("if (Find() is string sku)")]
    [InlineData("if (Find() is not { } sku) { return; }")]
    [InlineData("if (Find() is { Length: > 0 } sku)")]
    [InlineData("if (Find() is var sku)")]
    [InlineData("var sku = Find(); sku ??= {|AMLR2101:\"Standard\"|};")]
    public Task Arm_Name_IsReported(string before) => Verify.FindingsAsync(Registry.Arm("sku", "static string? Find() => {|AMLR2101:\"Basic\"|};", before));

    [Theory]
    [InlineData("string? sku = null; sku ??= {|AMLR2101:\"Basic\"|};")]
    [InlineData("string? sku = \"Premium\"; sku ??= \"Basic\";")]
    [InlineData("string? sku = configured; sku ??= \"Basic\";")]
    [InlineData("var sku = configured; if (isProduction) { sku = \"Basic\"; }")]
    [InlineData("string sku; switch (configured) { case \"prod\": sku = {|AMLR2101:\"Standard\"|}; break; default: sku = {|AMLR2101:\"Basic\"|}; break; }")]
    [InlineData("string sku; switch (configured) { case \"prod\": sku = \"Premium\"; break; default: sku = \"Basic\"; break; }")]
    [InlineData("if (configured is not { } sku) { return; }")]
    [InlineData("object found = configured; if (found is string sku)")]
    public Task Arm_Fallback(string before) => Verify.FindingsAsync(Registry.Arm("sku", before: before));

    [Theory]
    [InlineData("string? found = {|AMLR2101:\"Basic\"|}; if (found is { } sku)")]
    [InlineData("string? sku = null; sku ??= {|AMLR2101:\"Basic\"|};")]
    [InlineData("if (config.Get(\"sku\") is { } sku)")]
    [InlineData("var sku = config.Get(\"sku\"); sku ??= \"Basic\";")]
    public Task Pulumi_Name(string before) => Verify.FindingsAsync(Registry.Pulumi("sku", before: before));
}

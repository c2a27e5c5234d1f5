using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>Values that parameters give: the default in the template, or what the deployment passes.</summary>
public class ParameterTests
{
    private const string Sku = "\"[parameters('sku')]\"";

    [Fact]
    public Task Default_IsReportedWhereItIsWritten() => Verify.FindingsAsync(Program("\"sku\": { \"type\": \"string\", \"defaultValue\": {|AMLR2101:\"Basic\"|} }"));

    [Fact]
    public Task Default_IsFixed() => Verify.FixAsync(
        Program("\"sku\": { \"type\": \"string\", \"defaultValue\": {|AMLR2101:\"Basic\"|} }"), Program("\"sku\": { \"type\": \"string\", \"defaultValue\": \"Premium\" }"));

    [Fact]
    public Task Default_OutsideTheAllowedValues_IsNotWritten() =>
        Verify.NoFixAsync(Program("\"sku\": { \"type\": \"string\", \"defaultValue\": {|AMLR2101:\"Basic\"|}, \"allowedValues\": [ \"Basic\", \"Standard\" ] }"));

    [Fact]
    public Task WithoutDefault_IsSilent() => Verify.FindingsAsync(Program("\"sku\": { \"type\": \"string\" }"));

    [Theory]
    [InlineData("BinaryData.FromObjectAsJson(new { sku = new { value = {|AMLR2101:\"Standard\"|} } })", "Premium")]
    [InlineData("BinaryData.FromObjectAsJson(new { sku = new { value = {|AMLR2101:\"Standard\"|} } })", "Basic")]
    public Task Given_IsReportedInTheCall(string parameters, string fallback) =>
        Verify.FindingsAsync(Program($"\"sku\": {{ \"type\": \"string\", \"defaultValue\": \"{fallback}\" }}", parameters));

    [Theory]
    [InlineData("BinaryData.FromObjectAsJson(new { sku = new { value = \"Premium\" } })")]
    [InlineData("BinaryData.FromString(\"{ \\\"sku\\\": { \\\"value\\\": \\\"Premium\\\" } }\")")]
    [InlineData("BinaryData.FromObjectAsJson(new { sku = new { value = configured } })")]
    [InlineData("BinaryData.FromString(configured)")]
    public Task GivenComplyingOrUnknown_IsSilent(string parameters) =>
        Verify.FindingsAsync(Program("\"sku\": { \"type\": \"string\", \"defaultValue\": \"Basic\" }", parameters));

    [Fact]
    public Task OtherParameterGiven_KeepsTheDefault() => Verify.FindingsAsync(Program(
        "\"sku\": { \"type\": \"string\", \"defaultValue\": {|AMLR2101:\"Basic\"|} }, \"name\": { \"type\": \"string\" }", "BinaryData.FromObjectAsJson(new { name = new { value = \"crml\" } })"));

    private static string Program(string parameters, string given = "") =>
        TemplateProgram.Raw(TemplateProgram.Registry(Sku), parameters, given.Length > 0 ? ", Parameters = " + given : string.Empty);
}

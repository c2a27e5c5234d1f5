using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>ARM templates that programs of Pulumi's classic provider deploy.</summary>
public class ClassicTemplateTests
{
    private const string Quotes = "\"\"\"";
    private const string Basic = "{|AMLR2101:\"Basic\"|}";

    [Theory]
    [InlineData("ResourceGroupTemplateDeployment", "ResourceGroupName = \"rg\", DeploymentMode = \"Incremental\"")]
    [InlineData("SubscriptionTemplateDeployment", "Location = \"westeurope\"")]
    [InlineData("TenantTemplateDeployment", "Location = \"westeurope\"")]
    public Task Template_IsFixed(string type, string members) => Verify.FixAsync(
        Deploying(type, $"{members}, TemplateContent = {Template(Basic)}"), Deploying(type, $"{members}, TemplateContent = {Template("\"Premium\"")}"));

    [Theory]
    [InlineData(Basic, "")]
    [InlineData(Basic, ", ParametersContent = \"{ \\\"name\\\": { \\\"value\\\": \\\"crml\\\" } }\"")]
    [InlineData("\"Basic\"", ", ParametersContent = \"{ \\\"sku\\\": { \\\"value\\\": \\\"Premium\\\" } }\"")]
    [InlineData("\"Basic\"", ", ParametersContent = configured")]
    public Task Parameters_Count(string fallback, string given) => Verify.FindingsAsync(Deploying(
        "ResourceGroupTemplateDeployment", $"ResourceGroupName = \"rg\", DeploymentMode = \"Incremental\", TemplateContent = {Parameterized(fallback)}{given}"));

    [Theory]
    [InlineData(Basic, "")]
    [InlineData("\"Basic\"", ", Parameters = { [\"sku\"] = \"Premium\" }")]
    [InlineData("\"Basic\"", ", Parameters = { [\"sku\"] = configured }")]
    [InlineData("\"Premium\"", ", Parameters = { [\"sku\"] = {|AMLR2101:\"Standard\"|} }")]
    [InlineData("\"Basic\"", ", ParametersBody = \"{ \\\"sku\\\": { \\\"value\\\": \\\"Premium\\\" } }\"")]
    [InlineData("\"Basic\"", ", Parameters = { [\"name\"] = \"crml\" }, ParametersBody = \"{ \\\"sku\\\": { \\\"value\\\": \\\"Premium\\\" } }\"")]
    public Task ParametersOfVersion4_Count(string fallback, string given) => Verify.FindingsAsync(SdkProgram.ClassicV4(
        "Core", $"_ = new TemplateDeployment(\"main\", new TemplateDeploymentArgs {{ ResourceGroupName = \"rg\", DeploymentMode = \"Incremental\", TemplateBody = {Parameterized(fallback)}{given} }});"));

    [Fact]
    public Task TemplateSpec_IsSilent() => Verify.FindingsAsync(Deploying("ResourceGroupTemplateDeployment", "ResourceGroupName = \"rg\", DeploymentMode = \"Incremental\", TemplateSpecVersionId = \"id\""));

    private static string Deploying(string type, string members) => SdkProgram.Classic("Core", $"_ = new {type}(\"main\", new {type}Args {{ {members} }});");

    private static string Template(string sku) => Quotes + TemplateProgram.Json(TemplateProgram.Registry(sku)) + Quotes;

    private static string Parameterized(string fallback) =>
        Quotes + TemplateProgram.Json(TemplateProgram.Registry("\"[parameters('sku')]\""), $"\"sku\": {{ \"type\": \"string\", \"defaultValue\": {fallback} }}, \"name\": {{ \"type\": \"string\", \"defaultValue\": \"crml\" }}") + Quotes;
}

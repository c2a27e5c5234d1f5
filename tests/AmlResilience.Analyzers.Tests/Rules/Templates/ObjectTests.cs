using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>Templates that the program makes of objects: findings and fixes are at the C# values.</summary>
public class ObjectTests
{
    [Theory]
    [InlineData("new { resources = new[] { new { type = \"Microsoft.ContainerRegistry/registries\", name = \"crml\", sku = new { name = {|AMLR2101:\"Basic\"|} } } } }")]
    [InlineData("new { resources = new object[] { new { type = \"Microsoft.ContainerRegistry/registries\", name = configured, sku = new { name = {|AMLR2101:\"Basic\"|} } } } }")]
    [InlineData("new Dictionary<string, object> { [\"$schema\"] = \"x\", [\"resources\"] = new object[] { new Dictionary<string, object> { { \"type\", \"Microsoft.ContainerRegistry/registries\" }, { \"name\", \"crml\" }, { \"sku\", new { name = {|AMLR2101:\"Basic\"|} } } } } }")]
    [InlineData("new { resources = new List<object> { new { type = \"Microsoft.ContainerRegistry/registries\", name = \"crml\", sku = new { name = {|AMLR2101:\"Basic\"|} } } } }")]
    public async Task Finding_IsAtTheValue_AndFixed(string template)
    {
        await Verify.FindingsAsync(TemplateProgram.Deploying($"BinaryData.FromObjectAsJson({template})"));
        await Verify.FixAsync(
            TemplateProgram.Deploying($"BinaryData.FromObjectAsJson({template})"),
            TemplateProgram.Deploying($"BinaryData.FromObjectAsJson({template.Replace("{|AMLR2101:", string.Empty).Replace("|}", string.Empty).Replace("Basic", "Premium")})"));
    }

    [Theory]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Premium\" : \"Basic\"")]
    [InlineData("\"Premium\"")]
    public Task UnknownOrComplying_IsSilent(string sku) => Verify.FindingsAsync(TemplateProgram.Deploying(
        $"BinaryData.FromObjectAsJson(new {{ resources = new[] {{ new {{ type = \"Microsoft.ContainerRegistry/registries\", name = \"crml\", sku = new {{ name = {sku} }} }} }} }})"));

    [Fact]
    public Task ChangedDocument_IsSilent() => Verify.FindingsAsync(TemplateProgram.Deploying(
        "BinaryData.FromString(node.ToJsonString())",
        $"var node = System.Text.Json.Nodes.JsonNode.Parse(\"\"\"{TemplateProgram.Json(TemplateProgram.Registry("\"Basic\""))}\"\"\");\n        node[\"resources\"][0][\"sku\"][\"name\"] = \"Premium\";\n        "));

    [Fact]
    public Task ChangedDictionary_IsSilent() => Verify.FindingsAsync(TemplateProgram.Deploying(
        "BinaryData.FromObjectAsJson(new { resources = new object[] { registry } })",
        "var registry = new Dictionary<string, object> { [\"type\"] = \"Microsoft.ContainerRegistry/registries\", [\"name\"] = \"crml\", [\"sku\"] = new { name = \"Basic\" } };\n        registry[\"sku\"] = new { name = \"Premium\" };\n        "));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>The resources of the SDKs that deploy templates, and the quickstart that Microsoft's article names.</summary>
public class DeploymentTests
{
    private static readonly string s_json = TemplateProgram.Json(TemplateProgram.Registry("{|AMLR2101:\"Basic\"|}"));

    [Theory]
    [InlineData("\"\"\"{0}\"\"\"")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"\"\"{0}\"\"\").RootElement")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(\"\"\"{0}\"\"\")")]
    public Task AzureNative_IsFollowed(string template) => Verify.FindingsAsync(Pulumi(template.Replace("{0}", s_json)));

    [Fact]
    public Task AzureNative_TakesParameters() => Verify.FindingsAsync(Pulumi(
        "\"\"\"" + TemplateProgram.Json(TemplateProgram.Registry("\"[parameters('sku')]\""), "\"sku\": { \"type\": \"string\", \"defaultValue\": \"Premium\" }") + "\"\"\"",
        ", Parameters = { [\"sku\"] = new DeploymentParameterArgs { Value = {|AMLR2101:\"Basic\"|} } }"));

    [Fact]
    public Task AzureNative_ParameterOutOfSight_IsSilent() => Verify.FindingsAsync(Pulumi(
        "\"\"\"" + TemplateProgram.Json(TemplateProgram.Registry("\"[parameters('sku')]\""), "\"sku\": { \"type\": \"string\", \"defaultValue\": \"Basic\" }") + "\"\"\"",
        ", Parameters = { [\"sku\"] = new DeploymentParameterArgs { Value = configured } }"));

    [Theory]
    [InlineData("ResourceGroupTemplateDeployment", "ResourceGroupName = \"rg\", TemplateContent")]
    [InlineData("SubscriptionTemplateDeployment", "Location = \"westeurope\", TemplateContent")]
    public Task Classic_IsFollowed(string type, string member) => Verify.FindingsAsync($$"""
        {{SdkProgram.PulumiUsings}}
        class MyStack : Stack
        {
            public MyStack() => _ = new Pulumi.Azure.Core.{{type}}("main", new() { {{(type.StartsWith('R') ? "DeploymentMode = \"Incremental\", " : string.Empty)}}{{member}} = {{"\"\"\"" + s_json + "\"\"\""}} });
        }
        """);

    [Theory]
    [InlineData(Place.Method)]
    [InlineData(Place.TopLevel)]
    [InlineData(Place.Lambda)]
    [InlineData(Place.Constructor)]
    [InlineData(Place.Field)]
    public Task Arm_IsFollowedInEachPlace(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ArmDeploymentContent", "GetArmDeployments", $"new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental) {{ Template = BinaryData.FromString(\"\"\"{s_json}\"\"\") }})"));

    // Its own defaults are what the article warns of.
    [Fact]
    public async Task Quickstart_IsJudgedByItsDefaults()
    {
        var json = File.ReadAllText(Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Templates", "machine-learning-advanced.json"));
        var program = TemplateProgram.Deploying("BinaryData.FromString(\"\"\"\n" + json.TrimEnd() + "\n\"\"\")");
        var compilation = AnalyzerRun.Compile("Quickstart", SdkReferences.All, program);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var found = (await AnalyzerRun.FindAsync(compilation)).Select(finding => finding.Id + " " + finding.Location.SourceTree!.GetText().ToString(finding.Location.SourceSpan).Split('(')[0]);
        Assert.Equal(
            [
                "AMLR1002 \"Standard_LRS\"",
                "AMLR1005 \"[if",
                "AMLR2201 \"Microsoft.KeyVault/vaults\"",
                "AMLR2301 \"Microsoft.Insights/components\"",
            ],
            found.Order());
    }

    private static string Pulumi(string template, string rest = "") => SdkProgram.Pulumi(
        "Resources",
        $"_ = new Pulumi.AzureNative.Resources.Deployment(\"main\", new DeploymentArgs {{ ResourceGroupName = \"rg\", Properties = new DeploymentPropertiesArgs {{ Mode = DeploymentMode.Incremental, Template = {template}{rest} }} }});");
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Deployments whose template is not read.</summary>
public class Amlr9001Tests
{
    private const string Id = "AMLR9001";

    [Fact]
    public Task Unread_IsOffByDefault() => Verify.OffAsync(Id, Deployment("BinaryData.FromString(configured)"));

    [Theory]
    [InlineData("BinaryData.FromString(System.IO.File.ReadAllText(\"missing.json\"))")]
    [InlineData("BinaryData.FromString(\"[ 1 ]\")")]
    [InlineData("null")]
    public Task Unread_IsReported(string template) => Verify.FindingsAsync(Deployment(template));

    [Fact]
    public Task Malformed_IsReportedWhereItIsWrong() => Verify.FindingsOfAsync(Id, TemplateProgram.Deploying("BinaryData.FromString(\"\"\"{ \"resources\": [ { \"type\": {|AMLR9001:|}} ] }\"\"\")"));

    [Fact]
    public Task Link_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Resources",
        "_ = new {|AMLR9001:Pulumi.AzureNative.Resources.Deployment|}(\"main\", new DeploymentArgs { ResourceGroupName = \"rg\", Properties = new DeploymentPropertiesArgs { Mode = DeploymentMode.Incremental, TemplateLink = new TemplateLinkArgs { Uri = \"https://templates.example.com/main.json\" } } });"
            .Replace("{|AMLR9001:Pulumi.AzureNative.Resources.Deployment|}", "Pulumi.AzureNative.Resources.{|AMLR9001:Deployment|}")));

    [Fact]
    public Task Read_IsSilent() => Verify.FindingsOfAsync(Id, TemplateProgram.Raw(TemplateProgram.Registry("\"Premium\"")));

    [Fact]
    public Task Message_NamesDeploymentAndReason() => Verify.OffMessageAsync(
        Deployment("BinaryData.FromString(configured)").Replace("{|AMLR9001:", "{|#0:"), Id,
        "Template of 'main' in properties.template was not read, because the text of the template is not decided in code that can be followed");

    private static string Deployment(string template) => TemplateProgram.Deploying(template).Replace("new ArmDeploymentContent(", "new {|AMLR9001:ArmDeploymentContent|}(");
}

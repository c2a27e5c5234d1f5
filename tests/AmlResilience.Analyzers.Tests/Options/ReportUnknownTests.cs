using System.Globalization;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Options;

/// <summary><c>aml_resilience.report_unknown</c>, or a severity: either is a wish to know what could not be judged.</summary>
public class ReportUnknownTests
{
    private const string Id = "AMLR9002";

    private static readonly string s_program = SdkProgram.Arm(
        "await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku(new ContainerRegistrySkuName(configured))));");

    [Theory]
    [InlineData("", false)]
    [InlineData("aml_resilience.report_unknown = false", false)]
    [InlineData("aml_resilience.report_unknown = true", true)]
    [InlineData("dotnet_diagnostic.AMLR9002.severity = suggestion", true)]
    [InlineData("dotnet_diagnostic.AMLR9002.severity = none", false)]
    [InlineData("aml_resilience.report_unknown = true\ndotnet_diagnostic.AMLR9002.severity = none", false)]
    public async Task Unknown_IsReportedToThoseWhoAsk(string option, bool isReported)
    {
        using var project = new ConfiguredProject(s_program, option);
        Assert.Equal(isReported, (await project.FindAsync()).Any(finding => finding.Id == Id));
    }

    [Fact]
    public async Task EachSetting_IsReported()
    {
        var messages = await FindMessagesAsync(SdkProgram.Pulumi("ContainerRegistry", """_ = new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = configured }, ZoneRedundancy = configured });"""));
        Assert.Contains(messages, message => message.Contains("sku.name", StringComparison.Ordinal));
        Assert.Contains(messages, message => message.Contains("properties.zoneRedundancy", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Severity_OfTheProject_IsAWishToo()
    {
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.For(s_program), s_program);
        Assert.DoesNotContain(await AnalyzerRun.FindAsync(compilation), finding => finding.Id == Id);
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(Id, ReportDiagnostic.Warn)]);
        Assert.Contains(await AnalyzerRun.FindAsync(compilation.WithOptions((CSharpCompilationOptions)options)), finding => finding.Id == Id);
    }

    [Fact]
    public async Task AChangedFile_CountsAtOnce()
    {
        using var project = new ConfiguredProject(s_program, string.Empty);
        Assert.DoesNotContain(await project.FindAsync(), finding => finding.Id == Id);
        project.Configure("aml_resilience.report_unknown = true");
        Assert.Contains(await project.FindAsync(), finding => finding.Id == Id);
        project.Configure("aml_resilience.exclude_resources = acr");
        Assert.Empty(await project.FindAsync());
    }

    private static async Task<string[]> FindMessagesAsync(string program)
    {
        using var project = new ConfiguredProject(program, "aml_resilience.report_unknown = true");
        return [.. (await project.FindAsync()).Where(finding => finding.Id == Id).Select(finding => finding.GetMessage(CultureInfo.InvariantCulture))];
    }
}

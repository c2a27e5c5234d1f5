using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Programs whose workspaces all stand in one region.</summary>
public class Amlr1009Tests
{
    private const string Id = "AMLR1009";

    [Fact]
    public Task Arm_IsOffByDefault() => Verify.OffAsync(Id, SdkProgram.Arm(Workspace("{|AMLR1009:AzureLocation.WestEurope|}")));

    [Theory]
    [InlineData("AzureLocation.WestEurope", "AzureLocation.NorthEurope")]
    [InlineData("AzureLocation.WestEurope", "location")]
    [InlineData("location", "location")]
    [InlineData("new AzureLocation(configured)", "AzureLocation.WestEurope")]
    public Task Arm_TwoRegionsOrUnknown_IsSilent(string first, string second) => Verify.FindingsOfAsync(Id, SdkProgram.Arm(Workspace(first) + Workspace(second)));

    [Fact]
    public Task Arm_TwoInOneRegion_IsReportedOnce() => Verify.FindingsAsync(SdkProgram.Arm(Workspace("{|AMLR1009:AzureLocation.WestEurope|}") + Workspace("\"West Europe\"")));

    [Fact]
    public Task Arm_OneRegionOverFiles_IsReportedOnce() => Verify.FindingsAsync(
        SdkProgram.Arm(Workspace("{|AMLR1009:AzureLocation.WestEurope|}")),
        SdkProgram.Arm(Workspace("AzureLocation.WestEurope")).Replace("class Program", "class Second"));

    [Fact]
    public Task Pulumi_OneRegion_IsReported() => Verify.FindingsAsync(Pulumi("{|AMLR1009:\"westeurope\"|}", "\"West Europe\""));

    [Theory]
    [InlineData("\"westeurope\"", "\"northeurope\"")]
    [InlineData("\"westeurope\"", "configured")]
    [InlineData("\"westeurope\"", "null!")]
    public Task Pulumi_TwoRegionsOrUnknown_IsSilent(string first, string second) => Verify.FindingsOfAsync(Id, Pulumi(first, second));

    [Fact]
    public Task Pulumi_ImportedWorkspace_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi("MachineLearningServices", """
        _ = new Workspace("a", new WorkspaceArgs { ResourceGroupName = "rg", Location = "westeurope" });
                _ = new Workspace("b", new WorkspaceArgs { ResourceGroupName = "rg" }, new CustomResourceOptions { ImportId = configured });
        """));

    [Fact]
    public Task Message_NamesRegion() => Verify.OffMessageAsync(
        SdkProgram.Arm(Workspace("{|#0:AzureLocation.WestEurope|}")),
        Id,
        "Workspace 'mlw' has location = westeurope like every workspace of the program; use a second workspace in another region, because a workspace does not fail over to another region");

    private static string Workspace(string location) =>
        $"await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"mlw\", new MachineLearningWorkspaceData({location}));";

    private static string Pulumi(string first, string second) => SdkProgram.Pulumi("MachineLearningServices", $$"""
        _ = new Workspace("a", new WorkspaceArgs { ResourceGroupName = "rg", Location = {{first}} });
                _ = new Workspace("b", new WorkspaceArgs { ResourceGroupName = "rg", Location = {{second}} });
        """);
}

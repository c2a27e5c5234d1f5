using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Programs whose Databricks workspaces all stand in one region.</summary>
public class Amlr3203Tests
{
    private const string Id = "AMLR3203";

    [Fact]
    public async Task IsOffByDefault()
    {
        await Verify.OffAsync(Id, SdkProgram.Arm(ArmWorkspace("{|AMLR3203:AzureLocation.WestEurope|}")));
        await Verify.OffAsync(Id, Pulumi("{|AMLR3203:\"westeurope\"|}", "\"West Europe\""));
    }

    [Theory]
    [InlineData("AzureLocation.WestEurope", "AzureLocation.NorthEurope")]
    [InlineData("AzureLocation.WestEurope", "location")]
    [InlineData("location", "location")]
    public Task Arm_TwoRegionsOrUnknown_IsSilent(string first, string second) => Verify.FindingsOfAsync(Id, SdkProgram.Arm(ArmWorkspace(first) + ArmWorkspace(second)));

    [Theory]
    [InlineData("\"westeurope\"", "\"northeurope\"")]
    [InlineData("\"westeurope\"", "configured")]
    [InlineData("\"westeurope\"", "null!")]
    public Task Pulumi_TwoRegionsOrUnknown_IsSilent(string first, string second) => Verify.FindingsOfAsync(Id, Pulumi(first, second));

    [Fact]
    public Task Arm_OneRegionOverFiles_IsReportedOnce() => Verify.FindingsAsync(
        SdkProgram.Arm(ArmWorkspace("{|AMLR3203:AzureLocation.WestEurope|}")),
        SdkProgram.Arm(ArmWorkspace("\"West Europe\"")).Replace("class Program", "class Second"));

    [Fact]
    public Task Pulumi_OtherWorkspaces_DoNotCount() => Verify.FindingsAsync(SdkProgram.Pulumi("Databricks", $"""
        {PulumiWorkspace("{|AMLR3203:\"westeurope\"|}")}
                _ = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() {"{"} ResourceGroupName = "rg", Location = "northeurope" {"}"});
        """));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm(ArmWorkspace("{|AMLR3203:AzureLocation.WestEurope|}")));

    [Fact]
    public Task Message_NamesRegion() => Verify.OffMessageAsync(
        SdkProgram.Arm(ArmWorkspace("{|#0:AzureLocation.WestEurope|}")),
        Id,
        "Databricks workspace 'dbw' has location = westeurope like every Databricks workspace of the program; use a second workspace in another region, because a workspace does not fail over to another region");

    private static string ArmWorkspace(string region) =>
        $"await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"dbw\", new DatabricksWorkspaceData({region}, DatabricksComputeMode.Serverless));";

    private static string PulumiWorkspace(string region) =>
        $"_ = new Workspace(\"dbw\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", ComputeMode = ComputeMode.Serverless, Location = {region} }});";

    private static string Pulumi(string first, string second) => SdkProgram.Pulumi("Databricks", PulumiWorkspace(first) + PulumiWorkspace(second));
}

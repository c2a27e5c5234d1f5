using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Retention below the minimum that an option asks for.</summary>
public class Amlr2302Tests
{
    private const string Id = "AMLR2302";
    private const string Option = "aml_resilience.minimum_telemetry_retention_days = 90";

    [Theory]
    [InlineData("")]
    [InlineData("aml_resilience.minimum_telemetry_retention_days = many")]
    [InlineData("aml_resilience.minimum_telemetry_retention_days = -1")]
    [InlineData("aml_resilience.minimum_telemetry_retention_days = 0")]
    [InlineData("aml_resilience.minimum_telemetry_retention_days =")]
    public Task Arm_WithoutAMinimum_IsSilent(string option) => Verify.FindingsOfWithAsync(Id, option, Arm("30"));

    [Theory]
    [InlineData("{|AMLR2302:30|}")]
    [InlineData("{|AMLR2302:isProduction ? 30 : 60|}")]
    public Task Arm_Shorter_IsReported(string days) => Verify.FindingsWithAsync(Option, Arm(days));

    [Theory]
    [InlineData("90")]
    [InlineData("730")]
    [InlineData("null")]
    [InlineData("int.Parse(configured)")]
    [InlineData("isProduction ? 90 : 30")]
    public Task Arm_LongEnoughOrUnknown_IsSilent(string days) => Verify.FindingsOfWithAsync(Id, Option, Arm(days));

    [Fact]
    public Task Arm_Component_IsReported() => Verify.FindingsWithAsync(Option, SdkProgram.Arm(
        "await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, \"appi\", new ApplicationInsightsComponentData(location, \"web\") { WorkspaceResourceId = new ResourceIdentifier(configured), RetentionInDays = {|AMLR2302:30|} });"));

    [Fact]
    public Task Pulumi_WorkspaceAndComponent_AreReported() => Verify.FindingsWithAsync(Option, Pulumi("{|AMLR2302:30|}"));

    [Theory]
    [InlineData("90")]
    [InlineData("config.RequireInt32(\"days\")")]
    public Task Pulumi_LongEnoughOrUnknown_IsSilent(string days) => Verify.FindingsOfWithAsync(Id, Option, Pulumi(days));

    [Fact]
    public Task Fix_WritesTheMinimum() => Verify.FixWithAsync(Option, Arm("{|AMLR2302:30|}"), Arm("90"), "Keep telemetry for 90 days");

    private static string Arm(string days) => SdkProgram.Arm($$"""
        await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "log", new OperationalInsightsWorkspaceData(location) { RetentionInDays = {{days}} });
        """);

    private static string Pulumi(string days) => SdkProgram.Pulumi(string.Empty, $$"""
        var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg", RetentionInDays = {{days}} });
                _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id, RetentionInDays = {{days}} });
        """);
}

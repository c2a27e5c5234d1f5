using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Fixes that do not always write the same say in their title what they write.</summary>
public class FixTitleTests
{
    [Theory]
    [InlineData("AMLR1001", "StorageSkuName.StandardGzrs", "StorageKind.StorageV2", "Use Standard_ZRS")]
    [InlineData("AMLR1002", "StorageSkuName.StandardLrs", "StorageKind.StorageV2", "Use Standard_ZRS (new resources only)")]
    [InlineData("AMLR1003", "StorageSkuName.PremiumLrs", "StorageKind.FileStorage", "Use StorageV2 with Standard_ZRS (new resources only)")]
    public Task DefaultAccount(string id, string sku, string kind, string title) => CheckAsync(id, StorageProgram.ArmDefault(sku, kind), title);

    [Theory]
    [InlineData("AMLR2001", "StorageSkuName.StandardLrs", "StorageKind.StorageV2", "Use Standard_ZRS (new resources only)", "Use Standard_GZRS (new resources only)")]
    [InlineData("AMLR2001", "StorageSkuName.PremiumLrs", "StorageKind.BlockBlobStorage", "Use Premium_ZRS (new resources only)")]
    [InlineData("AMLR2002", "StorageSkuName.StandardRagrs", "StorageKind.StorageV2", "Use Standard_RAGZRS (new resources only)")]
    public Task DataAccount(string id, string sku, string kind, params string[] titles) => CheckAsync(id, StorageProgram.ArmData(sku, kind), titles);

    [Theory]
    [InlineData("AMLR3003", "System", "Count = 1")]
    [InlineData("AMLR3004", "User", "EnableAutoScaling = true, MinCount = 1, MaxCount = 2")]
    public Task NodePool(string id, string mode, string count) => CheckAsync(
        id, SdkProgram.Arm($"var pool = new ContainerServiceAgentPoolData {{ VmSize = \"s\", Mode = \"{mode}\", {count} }};"), "Use 3 nodes");

    [Theory]
    [InlineData("new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment())")]
    [InlineData("new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment()) { Sku = new MachineLearningSku(\"Default\") { Capacity = 1 } }")]
    public Task OnlineDeployment(string data) => CheckAsync("AMLR1201", SdkProgram.Arm($"var data = {data};"), "Use 3 instances");

    [Fact]
    public Task Autoscale() => CheckAsync(
        "AMLR1202",
        SdkProgram.Arm("""
            var deployments = group.GetMachineLearningWorkspaces().Get("ml").Value.GetMachineLearningOnlineEndpoints().Get("e").Value.GetMachineLearningOnlineDeployments();
            var deployment = await deployments.CreateOrUpdateAsync(WaitUntil.Completed, "blue", new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment()));
            var profiles = new[] { new AutoscaleProfile("day", new MonitorScaleCapacity(1, 5, 3), new AutoscaleRule[0]) };
            var data = new AutoscaleSettingData(location, profiles) { TargetResourceId = deployment.Value.Id, IsEnabled = true };
            """),
        "Use a minimum of 3 instances");

    /// <summary>The titles of the fixes for the one finding of the rule.</summary>
    internal static async Task<string[]> FindAsync(string id, string program)
    {
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.All, program);
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]);
        var findings = await AnalyzerRun.FindAsync(compilation.WithOptions(options));
        return [.. Remedy.Of(Assert.Single(findings, finding => finding.Id == id)).Select(remedy => remedy.GetTitle(id))];
    }

    private static async Task CheckAsync(string id, string program, params string[] titles) => Assert.Equal(titles, await FindAsync(id, program));
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Classic Application Insights.</summary>
public class Amlr2301Tests
{
    private const string Reason = ", because classic components without a Log Analytics workspace are retired";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_WithoutWorkspace_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ApplicationInsightsComponentData", "GetApplicationInsightsComponents", "new {|AMLR2301:ApplicationInsightsComponentData|}(location, \"web\")"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_WithoutWorkspace_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ApplicationInsights", "Component", "new {|AMLR2301:Component|}(\"appi\", new ComponentArgs { ResourceGroupName = \"rg\", Kind = \"web\" })").Replace("using Pulumi.AzureNative.ApplicationInsights.Inputs;\n", string.Empty, StringComparison.Ordinal));

    // The explicit mode is where the finding is, with a workspace or without.
    [Theory]
    [InlineData("IngestionMode = {|AMLR2301:ComponentIngestionMode.ApplicationInsights|}")]
    [InlineData("IngestionMode = {|AMLR2301:\"ApplicationInsightsWithDiagnosticSettings\"|}")]
    [InlineData("IngestionMode = {|AMLR2301:\"applicationinsights\"|}, WorkspaceResourceId = new ResourceIdentifier(configured)")]
    public Task Arm_ClassicMode_IsReported(string members) => Verify.FindingsAsync(Arm($" {{ {members} }}"));

    [Theory]
    [InlineData("IngestionMode = {|AMLR2301:IngestionMode.ApplicationInsights|}")]
    [InlineData("IngestionMode = {|AMLR2301:\"ApplicationInsightsWithDiagnosticSettings\"|}, WorkspaceResourceId = configured")]
    public Task Pulumi_ClassicMode_IsReported(string members) => Verify.FindingsAsync(Pulumi("Component", members));

    [Theory]
    [InlineData("WorkspaceResourceId = {|AMLR2301:null|}")]
    [InlineData("IngestionMode = ComponentIngestionMode.LogAnalytics, WorkspaceResourceId = {|AMLR2301:null|}")]
    public Task Arm_NullWorkspace_IsReported(string members) => Verify.FindingsAsync(Arm($" {{ {members} }}"));

    [Theory]
    [InlineData("WorkspaceResourceId = new ResourceIdentifier(configured)")]
    [InlineData("WorkspaceResourceId = group.GetOperationalInsightsWorkspace(\"log\").Value.Id")]
    [InlineData("WorkspaceResourceId = new ResourceIdentifier(\"/subscriptions/s/workspaces/log\"), IngestionMode = ComponentIngestionMode.LogAnalytics")]
    [InlineData("WorkspaceResourceId = isProduction ? new ResourceIdentifier(configured) : null")]
    [InlineData("WorkspaceResourceId = new ResourceIdentifier(configured), IngestionMode = configured")]
    public Task Arm_WithWorkspaceOrUnknown_IsSilent(string members) => Verify.FindingsAsync(
        Arm($" {{ {members} }}").Replace("using System;\n", "using System;\nusing Azure.ResourceManager.OperationalInsights;\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("WorkspaceResourceId = configured")]
    [InlineData("WorkspaceResourceId = new Pulumi.AzureNative.OperationalInsights.Workspace(\"log\", new() { ResourceGroupName = \"rg\" }).Id")]
    [InlineData("WorkspaceResourceId = config.Get(\"log\")!, IngestionMode = IngestionMode.LogAnalytics")]
    public Task Pulumi_WithWorkspaceOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Pulumi("Component", members));

    [Fact]
    public Task Arm_WorkspaceSetLater_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("""
        var data = new ApplicationInsightsComponentData(location, "web");
                data.WorkspaceResourceId = new ResourceIdentifier(configured);
                await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", data);
        """));

    // Major versions 1 and 2 call the namespace Insights; version 1 knows no workspace.
    [Theory]
    [InlineData("public Pulumi.Input<string>? WorkspaceResourceId { get; set; }", "{|AMLR2301:Component|}")]
    [InlineData("", "Component")]
    public Task Pulumi_OlderNamespace_IsReportedWhereTheWorkspaceCanBeSet(string member, string type) => Verify.FindingsAsync(
        $$"""
        #nullable enable
        using Pulumi.AzureNative.Insights;

        class MyStack : Pulumi.Stack
        {
            public MyStack() => _ = new {{type}}("appi", new ComponentArgs { Kind = "web" });
        }

        namespace Pulumi.AzureNative.Insights
        {
            public class Component(string name, ComponentArgs args) : CustomResource("azure-native:insights:Component", name, args, null);

            public sealed class ComponentArgs : ResourceArgs
            {
                public Input<string>? Kind { get; set; }
                {{member}}
            }
        }
        """);

    [Fact]
    public Task Arm_HasNoFix() => Verify.NoFixAsync(Arm(" { IngestionMode = {|AMLR2301:ComponentIngestionMode.ApplicationInsights|} }"));

    [Fact]
    public Task Pulumi_HasNoFix() => Verify.NoFixAsync(Pulumi("{|AMLR2301:Component|}", "IngestionMode = \"LogAnalytics\""));

    [Fact]
    public Task Message_OfMode() => Verify.MessageAsync(
        Arm(" { IngestionMode = {|#0:ComponentIngestionMode.ApplicationInsights|} }"),
        "AMLR2301",
        DiagnosticSeverity.Warning,
        "Application Insights component 'appi' has properties.IngestionMode = ApplicationInsights; use LogAnalytics and set properties.WorkspaceResourceId to the id of a Log Analytics workspace" + Reason);

    [Fact]
    public Task Message_OfMissingWorkspace() => Verify.MessageAsync(
        Pulumi("{|#0:Component|}", "Location = \"westeurope\""),
        "AMLR2301",
        DiagnosticSeverity.Warning,
        "Application Insights component 'appi' has no properties.WorkspaceResourceId; use the id of a Log Analytics workspace" + Reason);

    private static string Arm(string initializer) => SdkProgram.Arm(
        $"await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, \"appi\", new ApplicationInsightsComponentData(location, \"web\"){initializer});");

    // The service has no nested Args in this version, hence no namespace Inputs.
    private static string Pulumi(string type, string members) => SdkProgram.Pulumi(
        string.Empty, $"_ = new {type}(\"appi\", new ComponentArgs {{ ResourceGroupName = \"rg\", Kind = \"web\", {members} }});").Replace("using Pulumi;\n", "using Pulumi;\nusing Pulumi.AzureNative.ApplicationInsights;\n", StringComparison.Ordinal);

    [Theory]
    [InlineData("var logs = (await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"log\", new OperationalInsightsWorkspaceData(location))).Value;", "logs.Id")]
    [InlineData("var logs = await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"log\", new OperationalInsightsWorkspaceData(location));", "logs.Value.Id")]
    [InlineData("OperationalInsightsWorkspaceResource @event = group.GetOperationalInsightsWorkspace(\"log\").Value;", "@event.Id")]
    public Task Arm_Fix_TakesTheWorkspaceInScope(string before, string id)
    {
        return Verify.FixAsync(Program("{|AMLR2301:ApplicationInsightsComponentData|}", string.Empty), Program("ApplicationInsightsComponentData", $", WorkspaceResourceId = {id}"), "AMLR2301.useWorkspace");

        string Program(string type, string member) => SdkProgram.Arm($$"""
            {{before}}
                    var component = new {{type}}(location, "web") { Kind = "web"{{member}} }; // kept
                    await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", component);
            """);
    }

    [Theory]
    [InlineData("OperationalInsightsWorkspaceResource a = null!, b = null!;")]
    [InlineData("OperationalInsightsWorkspaceResource a;")]
    [InlineData("var a = group.GetOperationalInsightsWorkspaces();")]
    [InlineData("")]
    public Task Arm_NoneOrSeveralInScope_HasNoFix(string before) => Verify.NoFixAsync(SdkProgram.Arm($$"""
        {{before}}
                var component = new {|AMLR2301:ApplicationInsightsComponentData|}(location, "web");
                await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", component);
                OperationalInsightsWorkspaceResource later = null!;
        """));

    [Fact]
    public Task Arm_Fix_ReplacesNull()
    {
        return Verify.FixAsync(Program("{|AMLR2301:null|}"), Program("logs.Id"));

        static string Program(string id) => SdkProgram.Arm($$"""
            OperationalInsightsWorkspaceResource logs = null!;
                    await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData(location, "web") { WorkspaceResourceId = {{id}} });
            """);
    }

    [Fact]
    public Task Pulumi_Fix_TakesTheWorkspaceInScope()
    {
        return Verify.FixAsync(Program("Pulumi.AzureNative.ApplicationInsights.{|AMLR2301:Component|}", string.Empty), Program("Pulumi.AzureNative.ApplicationInsights.Component", ", WorkspaceResourceId = logs.Id"));

        static string Program(string type, string member) => SdkProgram.Pulumi(string.Empty, $$"""
            var logs = new Pulumi.AzureNative.OperationalInsights.Workspace("log", new() { ResourceGroupName = "rg" });
                    _ = new {{type}}("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web"{{member}} });
            """);
    }
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Databricks workspaces on the trial or Standard tier.</summary>
public class Amlr3202Tests
{
    private const string Key = "AMLR3202.usePremium";
    private const string ArmParameters = "Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") }";
    private const string PulumiParameters = "Parameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = \"Standard_ZRS\" } }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Standard_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "DatabricksWorkspaceData", "GetDatabricksWorkspaces", ArmData("new DatabricksSku({|AMLR3202:\"standard\"|})")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Standard_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Databricks", "Workspace", PulumiWorkspace("new SkuArgs { Name = {|AMLR3202:\"standard\"|} }")));

    [Theory]
    [InlineData("{|AMLR3202:\"trial\"|}")]
    [InlineData("{|AMLR3202:\"Standard\"|}")]
    [InlineData("{|AMLR3202:isProduction ? \"standard\" : \"trial\"|}")]
    [InlineData("\"premium\"")]
    [InlineData("\"Premium\"")]
    [InlineData("\"premiun\"")]
    [InlineData("\"\"")]
    [InlineData("configured")]
    [InlineData("isProduction ? \"premium\" : \"standard\"")]
    public async Task Tiers(string name)
    {
        await Verify.FindingsAsync(Arm($"new DatabricksSku({name})"));
        await Verify.FindingsAsync(Pulumi($"new SkuArgs {{ Name = {name} }}"));
    }

    // What a workspace without a SKU gets is not documented.
    [Theory]
    [InlineData("null")]
    [InlineData("new DatabricksSku(null)")]
    [InlineData("new DatabricksSku(\"standard\") { Name = \"premium\" }")]
    public Task Arm_Unset_IsSilent(string sku) => Verify.FindingsAsync(Arm(sku));

    [Theory]
    [InlineData("null!")]
    [InlineData("new SkuArgs()")]
    [InlineData("Output.Create(new SkuArgs { Name = configured })")]
    public Task Pulumi_Unset_IsSilent(string sku) => Verify.FindingsAsync(Pulumi(sku));

    [Fact]
    public Task Arm_LaterWrite_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmData("new DatabricksSku(\"standard\")")}; data.Sku.Name = \"premium\"; await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"dbw\", data);"));

    [Theory]
    [InlineData("new DatabricksSku(/* a */ {|AMLR3202:\"trial\"|} /* b */)", "new DatabricksSku(/* a */ \"premium\" /* b */)")]
    [InlineData("new DatabricksSku({|AMLR3202:\"standard\"|}) { Tier = \"Premium\" }", "new DatabricksSku(\"premium\") { Tier = \"Premium\" }")]
    [InlineData("new DatabricksSku(\"trial\") { Name = {|AMLR3202:\"standard\"|} }", "new DatabricksSku(\"trial\") { Name = \"premium\" }")]
    public Task Arm_Fix_UsesPremium(string found, string wanted) => Verify.FixAsync(Arm(found), Arm(wanted), Key);

    [Theory]
    [InlineData("new SkuArgs { Name = /* a */ {|AMLR3202:\"standard\"|} /* b */ }", "new SkuArgs { Name = /* a */ \"premium\" /* b */ }")]
    [InlineData("new SkuArgs { Name = {|AMLR3202:isProduction ? \"standard\" : \"trial\"|} }", "new SkuArgs { Name = \"premium\" }")]
    public Task Pulumi_Fix_UsesPremium(string found, string wanted) => Verify.FixAsync(Pulumi(found), Pulumi(wanted), Key);

    // The tier would contradict the new name.
    [Theory]
    [InlineData("\"Standard\"")]
    [InlineData("configured")]
    public async Task TierBesideTheName_HasNoFix(string tier)
    {
        await Verify.NoFixAsync(Arm($"new DatabricksSku({{|AMLR3202:\"standard\"|}}) {{ Tier = {tier} }}"));
        await Verify.NoFixAsync(Pulumi($"new SkuArgs {{ Name = {{|AMLR3202:\"standard\"|}}, Tier = {tier} }}"));
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Arm("new DatabricksSku({|#0:\"standard\"|})"),
        "AMLR3202",
        DiagnosticSeverity.Info,
        "Databricks workspace 'dbw-training' has sku.name = standard; use premium, because a trial workspace is for a limited time and the Standard tier is retired as of 2026-10-01");

    private static string ArmData(string sku) => $"new DatabricksWorkspaceData(location, DatabricksComputeMode.Hybrid) {{ Sku = {sku}, {ArmParameters} }}";

    private static string Arm(string sku) => SdkProgram.Arm($"await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"dbw-training\", {ArmData(sku)});");

    private static string PulumiWorkspace(string sku) => $"new Workspace(\"dbw-training\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", Sku = {sku}, {PulumiParameters} }})";

    private static string Pulumi(string sku) => SdkProgram.Pulumi("Databricks", $"_ = {PulumiWorkspace(sku)};");
}

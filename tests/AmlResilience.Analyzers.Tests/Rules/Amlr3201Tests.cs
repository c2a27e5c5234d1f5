using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Databricks workspaces whose root storage is not zone-redundant.</summary>
public class Amlr3201Tests
{
    private const string Key = "AMLR3201.useZoneRedundant";
    private const string ArmType = "DatabricksWorkspaceData";
    private const string ArmParameters = "Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") }";
    private const string PulumiParameters = "Parameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = \"Standard_ZRS\" } }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetDatabricksWorkspaces", ArmData(ArmSku("{|AMLR3201:\"Standard_GRS\"|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetDatabricksWorkspaces", "new {|AMLR3201:DatabricksWorkspaceData|}(location, DatabricksComputeMode.Hybrid)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_GeoRedundant_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Databricks", "Workspace", PulumiWorkspace(PulumiSku("{|AMLR3201:\"Standard_GRS\"|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "Databricks", "Workspace", PulumiWorkspace(string.Empty, "{|AMLR3201:Workspace|}")));

    [Theory]
    [InlineData("{|AMLR3201:\"Standard_LRS\"|}")]
    [InlineData("{|AMLR3201:\"standard_ragrs\"|}")]
    [InlineData("{|AMLR3201:isProduction ? \"Standard_GRS\" : \"Standard_LRS\"|}")]
    [InlineData("\"Standard_ZRS\"")]
    [InlineData("\"standard_gzrs\"")]
    [InlineData("\"Standard_RAGZRS\"")]
    [InlineData("\"Premium_LRS\"")]
    [InlineData("\"Standard\"")]
    [InlineData("\"\"")]
    [InlineData("configured")]
    [InlineData("isProduction ? \"Standard_ZRS\" : \"Standard_LRS\"")]
    [InlineData("isProduction ? configured : \"Standard_LRS\"")]
    public async Task Skus(string sku)
    {
        await Verify.FindingsAsync(Arm(ArmSku(sku)));
        await Verify.FindingsAsync(Pulumi(PulumiSku(sku)));
    }

    [Theory]
    [InlineData("Parameters = new {|AMLR3201:WorkspaceCustomProperties|}()")]
    [InlineData("Parameters = {|AMLR3201:null|}")]
    [InlineData("Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = {|AMLR3201:null|} }")]
    [InlineData("Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") { Value = {|AMLR3201:\"Standard_LRS\"|} } }")]
    [InlineData("Parameters = new {|AMLR3201:WorkspaceCustomProperties|} { StorageAccountName = new WorkspaceCustomStringParameterValue(configured) }")]
    public Task Arm_ParametersWithoutSku(string parameters) => Verify.FindingsAsync(Arm(parameters));

    [Theory]
    [InlineData("Parameters = new {|AMLR3201:WorkspaceCustomParametersArgs|}()")]
    [InlineData("Parameters = {|AMLR3201:null|}")]
    [InlineData("Parameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = new {|AMLR3201:WorkspaceCustomStringParameterArgs|} { Type = CustomParameterType.String } }")]
    [InlineData("Parameters = Output.Create(new {|AMLR3201:WorkspaceCustomParametersArgs|}()).Apply(parameters => parameters)")]
    public Task Pulumi_ParametersWithoutSku(string parameters) => Verify.FindingsAsync(Pulumi(parameters));

    // A serverless workspace has no root storage and refuses the parameter.
    [Theory]
    [InlineData("DatabricksComputeMode.Serverless", ArmType)]
    [InlineData("\"serverless\"", ArmType)]
    [InlineData("configured", ArmType)]
    [InlineData("isProduction ? DatabricksComputeMode.Hybrid : DatabricksComputeMode.Serverless", ArmType)]
    [InlineData("\"Hybrid\"", "{|AMLR3201:DatabricksWorkspaceData|}")]
    [InlineData("new DatabricksComputeMode(\"hybrid\")", "{|AMLR3201:DatabricksWorkspaceData|}")]
    public Task Arm_ComputeModes(string mode, string type) => Verify.FindingsAsync(SdkProgram.Arm($"var data = new {type}(location, {mode});"));

    [Theory]
    [InlineData("ComputeMode.Serverless", "Workspace")]
    [InlineData("configured", "Workspace")]
    [InlineData("ComputeMode.Hybrid", "{|AMLR3201:Workspace|}")]
    [InlineData("null", "{|AMLR3201:Workspace|}")]
    public Task Pulumi_ComputeModes(string mode, string type) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Databricks", $"_ = {PulumiWorkspace("ComputeMode = " + mode, type)};"));

    // Who names a SKU does not mean a serverless workspace.
    [Fact]
    public Task Arm_SkuWithUnknownComputeMode_IsReported() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = new {ArmType}(location, configured) {{ {ArmSku("{|AMLR3201:\"Standard_LRS\"|}")} }};"));

    // Earlier versions know no compute mode.
    [Theory]
    [InlineData("", "{|AMLR3201:Workspace|}")]
    [InlineData("Parameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = {|AMLR3201:\"Standard_LRS\"|} } }", "Workspace")]
    [InlineData("Parameters = new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = \"Standard_ZRS\" } }", "Workspace")]
    public Task Pulumi_EarlierVersion(string parameters, string type) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "Databricks.V20230201", $"_ = {PulumiWorkspace(parameters, type)};"));

    [Theory]
    [InlineData("\"Standard_GRS\"")]
    [InlineData("\"Standard_RAGRS\"")]
    [InlineData("{|AMLR3201:\"Standard_LRS\"|}")]
    public async Task RegionWithoutZones_OnlyLocallyRedundantIsReported(string sku)
    {
        await Verify.FindingsAsync(Arm(ArmSku(sku), "AzureLocation.WestUS"));
        await Verify.FindingsAsync(Pulumi(PulumiSku(sku) + ", Location = \"West US\""));
    }

    [Fact]
    public async Task RegionWithoutZones_UnsetIsSilent()
    {
        await Verify.FindingsAsync(SdkProgram.Arm($"var data = new {ArmType}(\"westus\", DatabricksComputeMode.Hybrid);"));
        await Verify.FindingsAsync(Pulumi("Location = \"westus\""));
    }

    [Theory]
    [InlineData("data.Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") };", ArmType)]
    [InlineData("data.Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue({|AMLR3201:\"Standard_LRS\"|}) };", ArmType)]
    [InlineData("Configure(data);", ArmType)]
    [InlineData("Console.WriteLine(data.Sku);", "{|AMLR3201:DatabricksWorkspaceData|}")]
    public Task Arm_LaterWrites(string statement, string type) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = new {type}(location, DatabricksComputeMode.Hybrid); {statement} await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"dbw\", data);",
        "static void Configure(DatabricksWorkspaceData data) => data.Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") };"));

    [Theory]
    [InlineData("new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(/* a */ {|AMLR3201:\"Standard_LRS\"|} /* b */) }", "new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(/* a */ \"Standard_ZRS\" /* b */) }")]
    [InlineData("new {|AMLR3201:WorkspaceCustomProperties|}()", "new WorkspaceCustomProperties() { StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\") }")]
    [InlineData("new {|AMLR3201:WorkspaceCustomProperties|}\n{\n    AmlWorkspaceId = new(configured), // kept\n}", "new WorkspaceCustomProperties\n{\n    AmlWorkspaceId = new(configured), // kept\n    StorageAccountSkuName = new WorkspaceCustomStringParameterValue(\"Standard_ZRS\"),\n}")]
    public Task Arm_Fix_WritesTheWrappedParameter(string found, string wanted) => Verify.FixAsync(Arm("Parameters = " + found), Arm("Parameters = " + wanted), Key);

    // An object that is expressly null is left alone.
    [Theory]
    [InlineData("{|AMLR3201:null|}")]
    [InlineData("new WorkspaceCustomProperties { StorageAccountSkuName = {|AMLR3201:null|} }")]
    public Task Arm_ExplicitNull_HasNoFix(string parameters) => Verify.NoFixAsync(Arm("Parameters = " + parameters));

    [Theory]
    [InlineData("Sku = new DatabricksSku(\"premium\")", "Sku = new DatabricksSku(\"premium\"), " + ArmParameters)]
    [InlineData("Sku = new DatabricksSku(\"premium\"), /* kept */", "Sku = new DatabricksSku(\"premium\"), " + ArmParameters + ", /* kept */")]
    public Task Arm_Fix_InsertsParameters(string found, string wanted) => Verify.FixAsync(
        SdkProgram.Arm($"var data = new {{|AMLR3201:{ArmType}|}}(location, DatabricksComputeMode.Hybrid) {{ {found} }};"),
        SdkProgram.Arm($"var data = new {ArmType}(location, DatabricksComputeMode.Hybrid) {{ {wanted} }};"),
        Key);

    [Theory]
    [InlineData("new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = {|AMLR3201:\"Standard_GRS\"|} } }", "new WorkspaceCustomParametersArgs { StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = \"Standard_ZRS\" } }")]
    [InlineData("new {|AMLR3201:WorkspaceCustomParametersArgs|} { AmlWorkspaceId = new WorkspaceCustomStringParameterArgs { Value = configured } }", "new WorkspaceCustomParametersArgs { AmlWorkspaceId = new WorkspaceCustomStringParameterArgs { Value = configured }, StorageAccountSkuName = new WorkspaceCustomStringParameterArgs { Value = \"Standard_ZRS\" } }")]
    public Task Pulumi_Fix_WritesTheWrappedParameter(string found, string wanted) => Verify.FixAsync(Pulumi("Parameters = " + found), Pulumi("Parameters = " + wanted), Key);

    [Theory]
    [InlineData("Databricks")]
    [InlineData("Databricks.V20230201")]
    public Task Pulumi_Fix_InsertsParameters(string usings) => Verify.FixAsync(
        SdkProgram.Pulumi(usings, $"_ = {PulumiWorkspace("Tags = { [\"team\"] = \"ml\" }", "{|AMLR3201:Workspace|}")};"),
        SdkProgram.Pulumi(usings, $"_ = {PulumiWorkspace("Tags = { [\"team\"] = \"ml\" }, " + PulumiParameters)};"),
        Key);

    [Fact]
    public async Task RegionWithoutZones_FixUsesGeoRedundant()
    {
        await Verify.FixAsync(Arm(ArmSku("{|AMLR3201:\"Standard_LRS\"|}"), "\"westus\""), Arm(ArmSku("\"Standard_GRS\""), "\"westus\""), "AMLR3201.useGeoRedundant");
        await Verify.FixAsync(
            Pulumi("Location = \"westus\", " + PulumiSku("{|AMLR3201:\"Standard_LRS\"|}")), Pulumi("Location = \"westus\", " + PulumiSku("\"Standard_GRS\"")), "AMLR3201.useGeoRedundant");
    }

    [Fact]
    public async Task Alternative_UsesGeoZoneRedundant()
    {
        await Verify.AlternativeAsync(Arm(ArmSku("[|\"Standard_GRS\"|]")), Arm(ArmSku("\"Standard_GZRS\"")), "AMLR3201.useGeoZoneRedundant");
        await Verify.AlternativeAsync(Pulumi(PulumiSku("[|\"Standard_GRS\"|]")), Pulumi(PulumiSku("\"Standard_GZRS\"")), "AMLR3201.useGeoZoneRedundant");
    }

    [Theory]
    [InlineData("AzureLocation.ItalyNorth")]
    [InlineData("\"westus\"")]
    public Task RegionWithoutPairOrZones_HasNoAlternative(string region) => Verify.NoAlternativeAsync(Arm(ArmSku("[|\"Standard_LRS\"|]"), region));

    [Fact]
    public Task FixAll_ChangesEveryWorkspace()
    {
        return Verify.FixAsync(
            Program(ArmData(ArmSku("{|AMLR3201:\"Standard_LRS\"|}")), "new {|AMLR3201:DatabricksWorkspaceData|}(location, \"Hybrid\") { }"),
            Program(ArmData(ArmSku("\"Standard_ZRS\"")), $"new DatabricksWorkspaceData(location, \"Hybrid\") {{ {ArmParameters} }}"),
            Key);

        static string Program(string first, string second) => SdkProgram.Arm($"""
            var first = {first}; // first
                    var second = {second};
            """);
    }

    [Theory]
    [InlineData("\"Standard_LRS\"", "location", DiagnosticSeverity.Warning, "Standard_LRS; use Standard_ZRS, because all copies of its DBFS root are in a single datacenter")]
    [InlineData("\"Standard_LRS\"", "AzureLocation.WestUS", DiagnosticSeverity.Warning, "Standard_LRS; use Standard_GRS, because all copies of its DBFS root are in a single datacenter")]
    [InlineData("\"Standard_GRS\"", "location", DiagnosticSeverity.Info, "Standard_GRS; use Standard_ZRS, because without zone redundancy its DBFS root goes down with one availability zone")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string sku, string region, DiagnosticSeverity severity, string expected) => Verify.MessageAsync(
        Arm(ArmSku($"{{|#0:{sku}|}}"), region), "AMLR3201", severity, "Databricks workspace 'dbw-training' has properties.parameters.storageAccountSkuName.value = " + expected);

    [Fact]
    public Task Message_Unset() => Verify.MessageAsync(
        SdkProgram.Pulumi("Databricks", $"_ = {PulumiWorkspace(string.Empty, "{|#0:Workspace|}")};"),
        "AMLR3201",
        DiagnosticSeverity.Info,
        "Databricks workspace 'dbw-training' has no properties.parameters.storageAccountSkuName.value; use Standard_ZRS, because without zone redundancy its DBFS root goes down with one availability zone");

    private static string ArmSku(string sku) => $"Parameters = new WorkspaceCustomProperties {{ StorageAccountSkuName = new WorkspaceCustomStringParameterValue({sku}) }}";

    private static string ArmData(string members, string region = "location") =>
        $"new {ArmType}({region}, DatabricksComputeMode.Hybrid) {{ Sku = new DatabricksSku(\"premium\"), {members} }}";

    private static string Arm(string members, string region = "location") => SdkProgram.Arm(
        $"await group.GetDatabricksWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"dbw-training\", {ArmData(members, region)});");

    private static string PulumiSku(string sku) => $"Parameters = new WorkspaceCustomParametersArgs {{ StorageAccountSkuName = new WorkspaceCustomStringParameterArgs {{ Value = {sku} }} }}";

    private static string PulumiWorkspace(string members, string type = "Workspace") =>
        $"new {type}(\"dbw-training\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", ManagedResourceGroupId = \"rg-dbw\"{(members.Length > 0 ? ", " + members : string.Empty)} }})";

    private static string Pulumi(string members) => SdkProgram.Pulumi("Databricks", $"_ = {PulumiWorkspace(members)};");
}

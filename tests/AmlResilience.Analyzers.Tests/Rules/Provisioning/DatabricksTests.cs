using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Databricks workspaces of Azure.Provisioning.</summary>
public class DatabricksTests
{
    private const string Services = "Databricks";
    private const string Type = "DatabricksWorkspace";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task GeoRedundantRoot_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, Type, Workspace("{|AMLR3201:\"Standard_GRS\"|}")));

    [Theory]
    [InlineData("\"Standard_ZRS\"", "\"premium\"")]
    [InlineData("parameter", "parameter")]
    [InlineData("isProduction ? \"Standard_ZRS\" : \"Standard_LRS\"", "configured")]
    [InlineData("{|AMLR3201:\"Standard_LRS\"|}", "{|AMLR3202:\"standard\"|}")]
    public Task RootAndTier(string storage, string sku) => Verify.FindingsAsync(Add(Workspace(storage, sku)));

    [Fact]
    public Task Unset_IsReported() => Verify.FindingsAsync(Add("new {|AMLR3201:DatabricksWorkspace|}(\"dbw\") { Sku = new DatabricksSku { Name = \"premium\" }, ComputeMode = DatabricksComputeMode.Hybrid }"));

    [Theory]
    [InlineData("workspace.Parameters.StorageAccountSkuName.Value = {|AMLR3201:\"Standard_GRS\"|};")]
    [InlineData("workspace.Parameters.StorageAccountSkuName.Value = \"Standard_ZRS\";")]
    [InlineData("workspace.Parameters.StorageAccountSkuName = new WorkspaceCustomStringParameterValue { Value = {|AMLR3201:\"Standard_GRS\"|} };")]
    public Task ByChain(string statement) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, $"var workspace = new DatabricksWorkspace(\"dbw\") {{ Sku = new DatabricksSku {{ Name = \"premium\" }} }}; infra.Add(workspace); {statement}"));

    [Fact]
    public Task Fix_ReplacesSku() => Verify.FixAsync(Add(Workspace("{|AMLR3201:\"Standard_GRS\"|}")), Add(Workspace("\"Standard_ZRS\"")));

    [Fact]
    public Task Fix_ReplacesTier() => Verify.FixAsync(Add(Workspace("\"Standard_ZRS\"", "{|AMLR3202:\"standard\"|}")), Add(Workspace("\"Standard_ZRS\"", "\"premium\"")));

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);

    private static string Workspace(string storage, string sku = "\"premium\"") => $$"""
        new DatabricksWorkspace("dbw") { Sku = new DatabricksSku { Name = {{sku}} }, Parameters = new WorkspaceCustomProperties { StorageAccountSkuName = new WorkspaceCustomStringParameterValue { Value = {{storage}} } } }
        """;
}

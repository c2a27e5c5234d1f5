using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>What rules see of a template's resources: unset properties, links, children, nested templates, copies.</summary>
public class ResourceTests
{
    private const string PostgreSql = "\"Microsoft.DBforPostgreSQL/flexibleServers\"";

    [Fact]
    public Task Unset_IsReportedAtTheType() => Verify.FindingsAsync(TemplateProgram.Raw(TemplateProgram.Resource(
        "{|AMLR4101:\"Microsoft.DBforPostgreSQL/flexibleServers\"|}", "psql",
        "\"sku\": { \"name\": \"Standard_D4ds_v5\", \"tier\": \"GeneralPurpose\" }, \"properties\": { \"version\": \"16\", \"backup\": { \"geoRedundantBackup\": \"Enabled\" } }")));

    [Fact]
    public Task Unset_IsAdded() => Verify.FixAsync(
        TemplateProgram.Lines(
            "\"type\": {|AMLR4101:\"Microsoft.DBforPostgreSQL/flexibleServers\"|},", "\"apiVersion\": \"2024-08-01\",", "\"name\": \"psql\",", "\"location\": \"westeurope\",",
            "\"sku\": { \"name\": \"Standard_D4ds_v5\", \"tier\": \"GeneralPurpose\" },", "\"properties\": {", "  \"version\": \"16\", // the oldest that all clients know", "  \"backup\": { \"geoRedundantBackup\": \"Enabled\" }", "}"),
        TemplateProgram.Lines(
            "\"type\": \"Microsoft.DBforPostgreSQL/flexibleServers\",", "\"apiVersion\": \"2024-08-01\",", "\"name\": \"psql\",", "\"location\": \"westeurope\",",
            "\"sku\": { \"name\": \"Standard_D4ds_v5\", \"tier\": \"GeneralPurpose\" },", "\"properties\": {", "  \"version\": \"16\", // the oldest that all clients know", "  \"backup\": { \"geoRedundantBackup\": \"Enabled\" },",
            "  \"highAvailability\": { \"mode\": \"ZoneRedundant\" }", "}"));

    [Fact]
    public Task Null_IsUnset() => Verify.FindingsAsync(TemplateProgram.Raw(TemplateProgram.Resource(
        PostgreSql, "psql",
        "\"sku\": { \"name\": \"Standard_D4ds_v5\", \"tier\": \"GeneralPurpose\" }, \"properties\": { \"highAvailability\": { \"mode\": {|AMLR4101:null|} }, \"backup\": { \"geoRedundantBackup\": \"Enabled\" } }")));

    [Theory]
    [InlineData("\"Microsoft.Storage/storageAccounts\", variables('account')")]
    [InlineData("'Microsoft.Storage/storageAccounts', variables('account')")]
    public Task DefaultAccount_IsFoundByItsId(string arguments) => Verify.FindingsAsync(TemplateProgram.Deploying("BinaryData.FromString(\"\"\"" + TemplateProgram.Json(
        TemplateProgram.Resource("\"Microsoft.Storage/storageAccounts\"", "[variables('account')]", "\"kind\": \"StorageV2\", \"sku\": { \"name\": {|AMLR1001:\"Standard_GRS\"|} }")
        + ", " + Workspace($"[resourceId({arguments.Replace("\"", "'")})]"),
        variables: "\"account\": \"stml\"") + "\"\"\")"));

    [Fact]
    public Task OtherAccount_IsData() => Verify.FindingsAsync(TemplateProgram.Raw(
        TemplateProgram.Resource("\"Microsoft.Storage/storageAccounts\"", "stdata", "\"kind\": \"StorageV2\", \"sku\": { \"name\": \"Standard_GRS\" }")
        + ", " + Workspace("[resourceId('Microsoft.Storage/storageAccounts', 'stml')]")));

    [Fact]
    public Task Child_BelongsToItsParent() => Verify.FindingsAsync(TemplateProgram.Raw(TemplateProgram.Resource(
        "\"Microsoft.Sql/servers\"", "sql",
        "\"resources\": [ { \"type\": {|AMLR4001:\"databases\"|}, \"apiVersion\": \"2023-08-01\", \"name\": \"db\", \"location\": \"westeurope\", \"sku\": { \"name\": \"GP_Gen5_4\", \"tier\": \"GeneralPurpose\" }, \"properties\": { } } ]")));

    [Fact]
    public Task NestedTemplate_IsRead() => Verify.FindingsAsync(TemplateProgram.Raw(
        "{ \"type\": \"Microsoft.Resources/deployments\", \"apiVersion\": \"2022-09-01\", \"name\": \"inner\", \"properties\": { \"mode\": \"Incremental\", \"template\": "
        + TemplateProgram.Json(TemplateProgram.Registry("{|AMLR2101:\"Basic\"|}")) + " } }"));

    [Fact]
    public Task Copy_IsOneFinding() => Verify.FindingsAsync(TemplateProgram.Raw(TemplateProgram.Registry("{|AMLR2101:\"Basic\"|}", ", \"copy\": { \"name\": \"registries\", \"count\": 3 }")));

    [Theory]
    [InlineData("\"condition\": false, ")]
    [InlineData("\"existing\": true, ")]
    public Task NotDeployed_IsSilent(string member)
    {
        var registry = TemplateProgram.Registry("\"Basic\"").Replace("\"apiVersion\"", member + "\"apiVersion\"");
        return Verify.FindingsAsync(member.Contains("existing")
            ? TemplateProgram.Deploying($"BinaryData.FromString(\"\"\"{{ \"$schema\": \"{TemplateProgram.Schema}\", \"languageVersion\": \"2.0\", \"resources\": {{ \"registry\": {registry} }} }}\"\"\")")
            : TemplateProgram.Raw(registry));
    }

    [Fact]
    public Task ReplicaInTemplate_CountsForRegistryInCode() => Verify.FindingsOfAsync("AMLR2102", TemplateProgram.Deploying(
        "BinaryData.FromString(configured)",
        "await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"crml\", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)));\n        "));

    private static string Workspace(string storageAccount) => TemplateProgram.Resource(
        "\"Microsoft.MachineLearningServices/workspaces\"", "mlw",
        $"\"properties\": {{ \"storageAccount\": \"{storageAccount}\", \"containerRegistry\": \"[parameters('registry')]\" }}");
}

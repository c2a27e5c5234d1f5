using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Fixes tell which properties a deployed resource cannot change any more.</summary>
public class NewResourcesTests
{
    [Theory]
    [InlineData("GP_Gen5_2", false)]
    [InlineData("P1", false)]
    [InlineData("HS_Gen5_2", true)]
    public Task ZonesOfDatabase(string sku, bool isForNewResources) =>
        CheckAsync("AMLR4001", SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\")"), isForNewResources);

    [Theory]
    [InlineData("\"S0\"", false)]
    [InlineData("\"GP_Gen5_2\"", false)]
    [InlineData("\"HS_Gen5_2\"", true)]
    [InlineData("configured", true)]
    public Task BackupStorageOfDatabase(string sku, bool isForNewResources) =>
        CheckAsync("AMLR4002", SqlProgram.Arm($"Sku = new SqlSku({sku}), RequestedBackupStorageRedundancy = \"Local\""), isForNewResources);

    [Fact]
    public Task ZonesOfCosmosDB() => CheckAsync(
        "AMLR4302", CosmosProgram.Arm("new CosmosDBAccountLocation { LocationName = \"westeurope\", FailoverPriority = 0 }, new CosmosDBAccountLocation { LocationName = \"northeurope\", FailoverPriority = 1 }"), true);

    [Fact]
    public Task ZonesOfRegistry() => CheckAsync(
        "AMLR2104",
        SdkProgram.Arm("await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)) { ZoneRedundancy = \"Disabled\" });"),
        true);

    [Fact]
    public Task StandbyOfPostgreSql() => CheckAsync("AMLR4101", FlexibleServerProgram.PostgreSql("AMLR4101").Arm(FlexibleServerProgram.GeoBackup), false);

    [Fact]
    public Task StandbyOfMySql() => CheckAsync("AMLR4201", FlexibleServerProgram.MySql("AMLR4201").Arm(FlexibleServerProgram.GeoBackup), true);

    private static async Task CheckAsync(string id, string program, bool isForNewResources)
    {
        var compilation = AnalyzerRun.Compile("Program", SdkReferences.All, program);
        var options = compilation.Options.WithSpecificDiagnosticOptions([new(id, ReportDiagnostic.Warn)]);
        var findings = await AnalyzerRun.FindAsync(compilation.WithOptions(options));
        var remedy = Assert.Single(Remedy.Of(Assert.Single(findings, finding => finding.Id == id)));
        Assert.Equal(isForNewResources, remedy.GetTitle(id).EndsWith(" (new resources only)", StringComparison.Ordinal));
    }
}

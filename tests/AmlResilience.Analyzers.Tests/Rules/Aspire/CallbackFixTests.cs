using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Aspire;

/// <summary>The function that a fix adds to the builder of a call.</summary>
public class CallbackFixTests
{
    [Fact]
    public Task Statement_GetsAFunction() => Verify.FixAsync(
        """
        using Aspire.Hosting;

        var builder = DistributedApplication.CreateBuilder(args);
        builder.{|AMLR2101:AddAzureContainerRegistry|}("images");
        builder.Build().Run();
        """,
        """
        using Aspire.Hosting;
        using Azure.Provisioning.ContainerRegistry;
        using System.Linq;

        var builder = DistributedApplication.CreateBuilder(args);
        builder.AddAzureContainerRegistry("images")
            .ConfigureInfrastructure(infra =>
            {
                var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single();
                registry.Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium };
            });
        builder.Build().Run();
        """);

    [Theory]
    [InlineData("    ")]
    [InlineData("\t")]
    public Task Chain_KeepsItsLayout(string step) => Verify.FixAsync(
        AspireProgram.Create("""
            var runs = builder
                .{|AMLR4101:{|AMLR4102:AddAzurePostgresFlexibleServer|}|}("runs")
                .RunAsContainer()
                .AddDatabase("history");
            """.Replace("    ", step)),
        AspireProgram.Create("""
            var runs = builder
                .{|AMLR4101:AddAzurePostgresFlexibleServer|}("runs")
                .ConfigureInfrastructure(infra =>
                {
                    var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                    server.Backup.GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled;
                })
                .RunAsContainer()
                .AddDatabase("history");
            """.Replace("    ", step)));

    // A function that has the resource already gets the rest too; other calls get one of their own.
    [Fact]
    public Task SeveralFindings_ShareTheFunction() => Verify.FixAsync(
        AspireProgram.Create("""
            var runs = builder.{|AMLR4101:{|AMLR4102:AddAzurePostgresFlexibleServer|}|}("runs")
                .ConfigureInfrastructure(infra =>
                {
                    var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                    server.Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose };
                });
            builder.{|AMLR2101:AddAzureContainerRegistry|}("images");
            """),
        AspireProgram.Create("""
            var runs = builder.AddAzurePostgresFlexibleServer("runs")
                .ConfigureInfrastructure(infra =>
                {
                    var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                    server.Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose };
                    server.HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant };
                    server.Backup.GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled;
                });
            builder.AddAzureContainerRegistry("images")
                .ConfigureInfrastructure(infra =>
                {
                    var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single();
                    registry.Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium };
                });
            """));

    // What the program set itself is changed where it stands.
    [Fact]
    public Task WrittenValue_IsReplaced() => Verify.FixAsync(
        AspireProgram.Configure("AddAzureContainerRegistry(\"images\")", "var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single(); registry.Sku = new() { Name = {|AMLR2101:ContainerRegistrySkuName.Standard|} };"),
        AspireProgram.Configure("AddAzureContainerRegistry(\"images\")", "var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single(); registry.Sku = new() { Name = ContainerRegistrySkuName.Premium };"));

    // Names that the file has already are left to it.
    [Fact]
    public Task TakenNames_AreNotUsed() => Verify.FixAsync(
        AspireProgram.Create("""
            var infra = "infra";
            var registry = builder.{|AMLR2101:AddAzureContainerRegistry|}(infra);
            """),
        AspireProgram.Create("""
            var infra = "infra";
            var registry = builder.AddAzureContainerRegistry(infra)
                .ConfigureInfrastructure(infra2 =>
                {
                    var registry2 = infra2.GetProvisionableResources().OfType<ContainerRegistryService>().Single();
                    registry2.Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium };
                });
            """));

    // Functions for databases go to the builder of their server, which others may have too.
    [Fact]
    public Task Database_GetsNoFix() => Verify.NoFixAsync(AspireProgram.Create("""
        var sql = builder.AddAzureSqlServer("sql").ConfigureInfrastructure(infra =>
        {
            var database = infra.GetProvisionableResources().OfType<SqlDatabase>().Single();
            database.Sku = new SqlSku { Name = "GP_Gen5_2" };
        });
        sql.{|AMLR4001:AddDatabase|}("features").WithDefaultAzureSku();
        """));

    [Theory]
    [InlineData("{ var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single(); account.DisableLocalAuth = true; }", "{ var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single(); account.DisableLocalAuth = true; account.BackupPolicy = new ContinuousModeBackupPolicy(); }")]
    public Task FunctionOnOneLine_StaysOnOneLine(string body, string fixedBody) => Verify.FixAsync(
        AspireProgram.Create($"builder.{{|AMLR4302:{{|AMLR4304:AddAzureCosmosDB|}}|}}(\"graph\").ConfigureInfrastructure(infra => {body});"),
        AspireProgram.Create($"builder.{{|AMLR4302:AddAzureCosmosDB|}}(\"graph\").ConfigureInfrastructure(infra => {fixedBody});"));
}

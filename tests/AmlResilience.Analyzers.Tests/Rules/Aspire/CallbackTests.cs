using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Aspire;

/// <summary>What a program changes in functions that it gives to the builders of an app host.</summary>
public class CallbackTests
{
    private const string Lookup = "var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single();";
    private const string Call = "AddAzureContainerRegistry(\"images\")";
    private const string Found = "{|AMLR2101:AddAzureContainerRegistry|}(\"images\")";

    // What complies is silent, at the call too.
    [Theory]
    [InlineData(Lookup + " registry.Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Premium };")]
    [InlineData(Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium;")]
    [InlineData("foreach (var registry in infra.GetProvisionableResources().OfType<ContainerRegistryService>()) { registry.Sku.Name = ContainerRegistrySkuName.Premium; }")]
    [InlineData("foreach (var resource in infra.GetProvisionableResources()) { if (resource is ContainerRegistryService registry) { registry.Sku.Name = ContainerRegistrySkuName.Premium; } }")]
    [InlineData("var resources = infra.GetProvisionableResources(); var registry = resources.OfType<ContainerRegistryService>().First(); registry.Sku.Name = ContainerRegistrySkuName.Premium;")]
    public Task ComplyingChange_IsSilent(string statements) => Verify.FindingsAsync(AspireProgram.Configure(Call, statements));

    // What violates is reported where it is written, and only there.
    [Theory]
    [InlineData(Lookup + " registry.Sku.Name = {|AMLR2101:ContainerRegistrySkuName.Standard|};")]
    [InlineData(Lookup + " registry.Sku = new() { Name = {|AMLR2101:ContainerRegistrySkuName.Basic|} };")]
    public Task ViolatingChange_IsReportedThere(string statements) => Verify.FindingsAsync(AspireProgram.Configure(Call, statements));

    // Other changes leave Aspire's setting as it is.
    [Theory]
    [InlineData("")]
    [InlineData(Lookup + " registry.IsAdminUserEnabled = false;")]
    [InlineData("infra.Add(new ContainerRegistryReplication(\"second\") { IsRegionEndpointEnabled = true });")]
    [InlineData("Console.WriteLine(infra.AspireResource.Name);")]
    [InlineData("Console.WriteLine(infra);")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount) { ((StorageAccount)found).Sku.Name = StorageSkuName.StandardZrs; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is StorageAccount { Sku: var sku }) { sku.Name = StorageSkuName.StandardZrs; } }")]
    [InlineData("infra.Add(builder.AddParameter(\"owner\").AsProvisioningParameter(infra));")]
    [InlineData(Lookup + " Console.WriteLine(registry);")]
    [InlineData("var account = infra.GetProvisionableResources().OfType<StorageAccount>().FirstOrDefault(); Console.WriteLine(account);")]
    public Task UnrelatedChange_LeavesTheFinding(string statements) => Verify.FindingsAsync(AspireProgram.Configure(Found, statements));

    // Nobody can tell what becomes of the registry.
    [Theory]
    [InlineData(Lookup + " if (args.Length > 0) { registry.Sku.Name = ContainerRegistrySkuName.Premium; }")]
    [InlineData(Lookup + " registry.Sku.Name = Enum.Parse<ContainerRegistrySkuName>(args[0]);")]
    [InlineData(Lookup + " Action<object> change = Console.WriteLine; change(registry);")]
    [InlineData(Lookup + " Activator.CreateInstance(typeof(object), registry);")]
    [InlineData("Activator.CreateInstance(typeof(object), infra);")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is ContainerRegistryService) { ((ContainerRegistryService)found).Sku.Name = ContainerRegistrySkuName.Premium; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is ContainerRegistryService registry and { BicepIdentifier: \"images\" }) { registry.Sku.Name = ContainerRegistrySkuName.Premium; } }")]
    [InlineData("foreach (var found in infra.GetProvisionableResources()) { if (found is ContainerRegistryService { Sku: var sku }) { sku.Name = ContainerRegistrySkuName.Premium; } }")]
    [InlineData("object found = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single(); ((ContainerRegistryService)found).Sku.Name = ContainerRegistrySkuName.Premium;")]
    [InlineData("Harden(infra.GetProvisionableResources().First()); static void Harden(Provisionable found) { ((ContainerRegistryService)found).Sku.Name = ContainerRegistrySkuName.Premium; }")]
    [InlineData(Lookup + " if (args.Length > 0) { return; } registry.Sku.Name = ContainerRegistrySkuName.Premium;")]
    [InlineData("infra.Remove(null);")]
    [InlineData("var registry = infra.GetProvisionableResources().OfType<ContainerRegistryService>().Single(found => found.BicepIdentifier == args[0]); registry.Sku.Name = ContainerRegistrySkuName.Premium;")]
    [InlineData("Console.WriteLine(infra.GetProvisionableResources().ToList());")]
    public Task UnknownChange_IsSilent(string statements) => Verify.FindingsAsync(AspireProgram.Configure(Call, statements));

    // What becomes of a list is not followed through all of its methods.
    [Theory]
    [InlineData("account.Locations[0] = new CosmosDBAccountLocation { IsZoneRedundant = true };")]
    [InlineData("account.Locations[0].Value.IsZoneRedundant = true;")]
    [InlineData("account.Locations.Clear(); account.Locations.Add(new CosmosDBAccountLocation { IsZoneRedundant = true });")]
    [InlineData("account.Locations.RemoveAt(0);")]
    [InlineData("account.Locations.Add(new CosmosDBAccountLocation { IsZoneRedundant = true });")]
    [InlineData("account.Locations = new BicepList<CosmosDBAccountLocation>();")]
    public Task ChangedList_IsUnknown(string statement) => Verify.FindingsAsync(AspireProgram.Configure(
        "AddAzureCosmosDB(\"graph\")",
        "var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single(); account.BackupPolicy = new ContinuousModeBackupPolicy(); " + statement));

    [Theory]
    [InlineData("account.Locations[0] = new CosmosDBAccountLocation { IsZoneRedundant = true };")]
    [InlineData("account.Locations[0].Value.IsZoneRedundant = true;")]
    [InlineData("account.Locations.RemoveAt(0);")]
    public Task ChangedListAlone_IsUnknown(string statement) => Verify.FindingsAsync(AspireProgram.Configure(
        "{|AMLR4304:AddAzureCosmosDB|}(\"graph\")",
        "var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single(); " + statement));

    [Theory]
    [InlineData("var images = builder." + Call + "; images.ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; });")]
    [InlineData("var images = builder." + Call + "; if (args.Length > 0) { images.ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; }); }")]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(Harden);", "static void Harden(AzureResourceInfrastructure infra) { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; }")]
    [InlineData("Action<AzureResourceInfrastructure> harden = infra => { }; builder." + Call + ".ConfigureInfrastructure(args.Length > 0 ? harden : null);")]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(infra => Harden(infra));", "static void Harden(AzureResourceInfrastructure infra) { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; }")]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(infra => { }).ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; });")]
    public Task EveryWayToGiveAFunction_IsFollowed(string statements, string members = "") => Verify.FindingsAsync(AspireProgram.Create(statements, members));

    // Who has the last word on one resource is not known; each of two resources has its own functions.
    [Theory]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Standard; }).ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; });")]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(infra => { Set(infra); " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; });", "static void Set(AzureResourceInfrastructure infra) { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Standard; }")]
    [InlineData("builder." + Call + ".ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = {|AMLR2101:ContainerRegistrySkuName.Standard|}; }); builder.AddAzureContainerRegistry(\"other\").ConfigureInfrastructure(infra => { " + Lookup + " registry.Sku.Name = ContainerRegistrySkuName.Premium; });")]
    public Task SeveralFunctions_MayOverruleEachOther(string statements, string members = "") => Verify.FindingsAsync(AspireProgram.Create(statements, members));

    // The tier is the program's, the missing standby is Aspire's.
    [Fact]
    public Task ChangedTier_LeavesTheStandby() => Verify.FindingsAsync(AspireProgram.Configure(
        "{|AMLR4101:{|AMLR4102:AddAzurePostgresFlexibleServer|}|}(\"runs\")",
        "var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single(); server.Sku = new PostgreSqlFlexibleServerSku { Name = \"Standard_D4ds_v5\", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose };"));

    [Fact]
    public Task ServerFunction_ChangesItsDatabases() => Verify.FindingsAsync(AspireProgram.Create("""
        builder.AddAzureSqlServer("sql")
            .ConfigureInfrastructure(infra =>
            {
                foreach (var database in infra.GetProvisionableResources().OfType<SqlDatabase>())
                {
                    database.Sku = new SqlSku { Name = "GP_Gen5_2" };
                    database.IsZoneRedundant = true;
                }
            })
            .AddDatabase("features")
            .WithDefaultAzureSku();
        """));

    [Fact]
    public Task ServerFunction_LeavesWhatItDoesNotSet() => Verify.FindingsAsync(AspireProgram.Create("""
        var sql = builder.AddAzureSqlServer("sql").ConfigureInfrastructure(infra =>
        {
            var database = infra.GetProvisionableResources().OfType<SqlDatabase>().Single();
            database.Sku = new SqlSku { Name = "GP_Gen5_2" };
        });
        var features = sql.{|AMLR4001:AddDatabase|}("features");
        features.WithDefaultAzureSku();
        """));

    // Only with what Aspire sets is it known that the server, the database and the account are new ones.
    [Theory]
    [InlineData("AddAzurePostgresFlexibleServer(\"runs\")", "var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single(); server.Sku.Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose; server.HighAvailability.Mode = {|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|}; server.Backup.GeoRedundantBackup = {|AMLR4102:PostgreSqlFlexibleServerGeoRedundantBackupEnum.Disabled|};")]
    [InlineData("AddAzureCosmosDB(\"graph\").WithDefaultAzureSku()", "var account = infra.GetProvisionableResources().OfType<CosmosDBAccount>().Single(); account.BackupPolicy = new ContinuousModeBackupPolicy(); account.Locations = new BicepList<CosmosDBAccountLocation> { new CosmosDBAccountLocation { LocationName = Azure.Core.AzureLocation.WestEurope, FailoverPriority = 0, IsZoneRedundant = true }, new CosmosDBAccountLocation { LocationName = Azure.Core.AzureLocation.NorthEurope, FailoverPriority = 1 } }; account.EnableAutomaticFailover = {|AMLR4303:false|};")]
    public Task ChangeIsJudgedWithTheDefaults(string call, string statements) => Verify.FindingsAsync(AspireProgram.Configure(call, statements));

    [Fact]
    public Task ChangedDatabase_IsJudgedWithTheDefaults() => Verify.FindingsAsync(AspireProgram.Create("""
        builder.AddAzureSqlServer("sql")
            .ConfigureInfrastructure(infra =>
            {
                foreach (var database in infra.GetProvisionableResources().OfType<SqlDatabase>())
                {
                    database.Sku = new SqlSku { Name = "GP_Gen5_2" };
                    database.IsZoneRedundant = {|AMLR4001:false|};
                    database.RequestedBackupStorageRedundancy = {|AMLR4002:SqlBackupStorageRedundancy.Local|};
                }
            })
            .AddDatabase("features")
            .WithDefaultAzureSku();
        """));

    // A module of one's own is no default of Aspire's.
    [Fact]
    public Task AddAzureInfrastructure_IsJudgedAsWritten() => Verify.FindingsAsync(AspireProgram.Create("""
        builder.AddAzureInfrastructure("lake", infra =>
        {
            var account = new StorageAccount("lake") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = {|AMLR2001:StorageSkuName.StandardLrs|} } };
            infra.Add(account);
        });
        """));
}

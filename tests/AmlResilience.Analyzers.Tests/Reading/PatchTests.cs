using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Patches of the ARM SDK are judged on what they set; what they leave out stays as it is in Azure.</summary>
public sealed class PatchTests
{
    private const string Account = "var account = (await group.GetStorageAccountAsync(\"st\")).Value;";
    private const string Registry = "var registry = (await group.GetContainerRegistryAsync(\"acr\")).Value;";
    private const string Vault = "var vault = (await group.GetKeyVaultAsync(\"kv\")).Value;";

    [Theory]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) });")]
    [InlineData(Account, "account.Update(new() { Sku = new({|AMLR2001:\"Standard_LRS\"|}) });")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Kind = {|AMLR2003:StorageKind.BlobStorage|} });")]
    [InlineData(Account, "var patch = new StorageAccountPatch(); patch.Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}); await account.UpdateAsync(patch);")]
    [InlineData(Account, "var patch = new StorageAccountPatch { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) }; account = await account.UpdateAsync(patch);")]
    [InlineData(Registry, "await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}) });")]
    [InlineData(Registry, "var sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Standard|}); registry.Update(WaitUntil.Completed, new ContainerRegistryPatch { Sku = sku });")]
    [InlineData(Registry, "var patch = new ContainerRegistryPatch { Sku = new({|AMLR2101:isProduction ? \"Standard\" : \"Basic\"|}) }; await registry.UpdateAsync(WaitUntil.Completed, patch);")]
    [InlineData(Vault, "await vault.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties { EnableSoftDelete = {|AMLR2202:false|} } });")]
    [InlineData(Vault, "await vault.UpdateAsync(new KeyVaultPatch { Properties = { EnableSoftDelete = {|AMLR2202:false|} } });")]
    [InlineData("", "foreach (var account in group.GetStorageAccounts()) { account.Update(new() { Sku = new({|AMLR2001:StorageSkuName.StandardLrs|}) }); }")]
    public Task ViolatingValue_IsReported(string before, string statements) => Verify.FindingsAsync(SdkProgram.Arm(before + statements));

    [Theory]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch());")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { AllowBlobPublicAccess = false });")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Sku = null });")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku(StorageSkuName.StandardZrs) });")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku(configured) });")]
    [InlineData(Account, "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku(isProduction ? \"Standard_ZRS\" : \"Standard_LRS\") });")]
    [InlineData(Account, "var patch = new StorageAccountPatch(); if (!isProduction) patch.Sku = new StorageSku(\"Standard_LRS\"); await account.UpdateAsync(patch);")]
    [InlineData(Account, "var patch = new StorageAccountPatch(); await account.UpdateAsync(patch); patch.Sku = new StorageSku(\"Standard_LRS\");")]
    [InlineData(Registry, "await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { IsAdminUserEnabled = false });")]
    [InlineData(Registry, "await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new(ContainerRegistrySkuName.Premium) });")]
    [InlineData(Vault, "await vault.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties() });")]
    [InlineData(Vault, "await vault.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties { EnableSoftDelete = true } });")]
    public Task EverythingElse_IsSilent(string before, string statements) => Verify.FindingsAsync(SdkProgram.Arm(before + statements));

    [Theory]
    [InlineData("SqlDatabaseResource database = null!;", "await database.UpdateAsync(WaitUntil.Completed, new SqlDatabasePatch { Sku = new SqlSku(\"GP_Gen5_2\"), IsZoneRedundant = false });")]
    [InlineData("SqlDatabaseResource database = null!;", "await database.UpdateAsync(WaitUntil.Completed, new SqlDatabasePatch { RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Local });")]
    [InlineData("ElasticPoolResource pool = null!;", "await pool.UpdateAsync(WaitUntil.Completed, new ElasticPoolPatch { IsZoneRedundant = false });")]
    [InlineData("ElasticPoolResource pool = null!;", "await pool.UpdateAsync(WaitUntil.Completed, new ElasticPoolPatch { Sku = new SqlSku(\"BC_Gen5\") { Tier = \"BusinessCritical\" } });")]
    [InlineData("CosmosDBAccountResource account = null!;", "await account.UpdateAsync(WaitUntil.Completed, new CosmosDBAccountPatch { Locations = { new CosmosDBAccountLocation { LocationName = location } } });")]
    [InlineData("CosmosDBAccountResource account = null!;", "await account.UpdateAsync(WaitUntil.Completed, new CosmosDBAccountPatch { EnableAutomaticFailover = false });")]
    [InlineData("PostgreSqlFlexibleServerResource server = null!;", "await server.UpdateAsync(WaitUntil.Completed, new PostgreSqlFlexibleServerPatch { HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.Disabled } });")]
    [InlineData("MySqlFlexibleServerResource server = null!;", "await server.UpdateAsync(WaitUntil.Completed, new MySqlFlexibleServerPatch { Sku = new MySqlFlexibleServerSku(\"Standard_B1ms\", MySqlFlexibleServerSkuTier.Burstable) });")]
    [InlineData("MachineLearningComputeResource compute = null!;", "await compute.UpdateAsync(WaitUntil.Completed, new MachineLearningComputePatch { ScaleSettings = new AmlComputeScaleSettings(1) });")]
    [InlineData("MachineLearningOnlineDeploymentResource blue = null!;", "await blue.UpdateAsync(WaitUntil.Completed, new MachineLearningOnlineDeploymentPatch { Sku = new MachineLearningSkuPatch { Capacity = 1 } });")]
    [InlineData("MachineLearningWorkspaceResource workspace = null!;", "await workspace.UpdateAsync(WaitUntil.Completed, new MachineLearningWorkspacePatch { Description = \"x\" });")]
    [InlineData("AutoscaleSettingResource setting = null!;", "await setting.UpdateAsync(new AutoscaleSettingPatch { IsEnabled = true, Profiles = { new AutoscaleProfile(\"p\", new MonitorScaleCapacity(1, 2, 1), new AutoscaleRule[0]) } });")]
    public Task ValueThatDependsOnUnsetOnes_IsSilent(string before, string statements) => Verify.FindingsAsync(SdkProgram.Arm(before + statements));

    [Fact]
    public Task ElasticPool_TierAndZones_AreReported() => Verify.FindingsAsync(SdkProgram.Arm("""
        ElasticPoolResource pool = null!;
        await pool.UpdateAsync(WaitUntil.Completed, new ElasticPoolPatch { Sku = new SqlSku("BC_Gen5") { Tier = "BusinessCritical" }, IsZoneRedundant = {|AMLR4001:false|} });
        await pool.UpdateAsync(WaitUntil.Completed, new ElasticPoolPatch { Sku = new SqlSku({|AMLR4001:"BasicPool"|}) { Tier = "Basic" } });
        """));

    [Theory]
    [InlineData("public static StorageAccountPatch Cheap() => new() { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) };")]
    [InlineData("readonly StorageAccountPatch _patch = new() { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) }; async Task ApplyAsync(StorageAccountResource account) => await account.UpdateAsync(_patch);")]
    [InlineData("static async Task ApplyAsync(StorageAccountResource account) => await account.UpdateAsync(new() { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) });")]
    [InlineData("static StorageAccountPatch Cheap() { var patch = new StorageAccountPatch(); patch.Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}); return patch; } static async Task ApplyAsync(StorageAccountResource account) => await account.UpdateAsync(Cheap());")]
    public Task Method_IsReported(string members) => Verify.FindingsAsync(SdkProgram.Arm("", members));

    [Theory]
    [InlineData("static async Task ApplyAsync(StorageAccountResource account, StorageAccountPatch patch) => await account.UpdateAsync(patch);")]
    [InlineData("static async Task ApplyAsync(StorageAccountResource account, StorageSkuName name) => await account.UpdateAsync(new() { Sku = new StorageSku(name) });")]
    [InlineData("public static StorageAccountPatch Empty() => new();")]
    [InlineData("static async Task ApplyAsync(StorageAccountResource account) { var patch = new StorageAccountPatch { Sku = new StorageSku(\"Standard_LRS\") }; Harden(patch); await account.UpdateAsync(patch); } static void Harden(StorageAccountPatch patch) => patch.Sku = new StorageSku(\"Standard_ZRS\");")]
    [InlineData("StorageAccountPatch _patch = new() { Sku = new StorageSku(\"Standard_LRS\") }; async Task ApplyAsync(StorageAccountResource account) { _patch.Sku = new StorageSku(\"Standard_ZRS\"); await account.UpdateAsync(_patch); }")]
    public Task Method_IsSilent(string members) => Verify.FindingsAsync(SdkProgram.Arm("", members));

    [Fact]
    public Task Retention_IsReported() => Verify.FindingsWithAsync("aml_resilience.minimum_telemetry_retention_days = 90", SdkProgram.Arm("""
        OperationalInsightsWorkspaceResource workspace = null!;
        await workspace.UpdateAsync(new OperationalInsightsWorkspacePatch { RetentionInDays = {|AMLR2302:30|} });
        """));

    [Fact]
    public Task WhatIsLeftOut_IsNotUndetermined() => Verify.FindingsOfAsync("AMLR9002", SdkProgram.Arm(Registry + """
        await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new(ContainerRegistrySkuName.Premium) });
        registry.Data.Sku = new(ContainerRegistrySkuName.Premium);
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", registry.Data);
        """));

    [Fact]
    public Task PremiumRegistry_IsNoDeclaration() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Arm(Registry + """
        await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new(ContainerRegistrySkuName.Premium) });
        """));

    [Fact]
    public Task PatchBesideDeclaration_HidesNothing() => Verify.FindingsAsync(SdkProgram.Arm("""
        var created = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", {|AMLR2102:new ContainerRegistryData|}(location, new(ContainerRegistrySkuName.Premium)))).Value;
        await created.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { IsAdminUserEnabled = false });
        """.Replace("{|AMLR2102:new ContainerRegistryData|}", "new {|AMLR2102:ContainerRegistryData|}", StringComparison.Ordinal)));

    [Fact]
    public Task UpdatedAccount_IsStillTheDefault() => Verify.FindingsAsync(SdkProgram.Arm("""
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "st", new StorageAccountCreateOrUpdateContent(new StorageSku({|AMLR1002:StorageSkuName.StandardLrs|}), StorageKind.StorageV2, location))).Value;
        var updated = (await account.UpdateAsync(new StorageAccountPatch { AllowBlobPublicAccess = false })).Value;
        _ = new MachineLearningWorkspaceData(location) { StorageAccount = updated.Id };
        """));

    [Fact]
    public Task RegistrySku_IsFixed() => Verify.FixAsync(
        SdkProgram.Arm(Registry + "await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}) });"),
        SdkProgram.Arm(Registry + "await registry.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium) });"));

    [Fact]
    public Task SoftDelete_IsRemoved() => Verify.FixAsync(
        SdkProgram.Arm(Vault + "await vault.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties { EnableSoftDelete = {|AMLR2202:false|}, EnableRbacAuthorization = true } });"),
        SdkProgram.Arm(Vault + "await vault.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties { EnableRbacAuthorization = true } });"));

    [Fact]
    public Task AccountSku_CannotBeChangedInPlace() => Verify.NoFixAsync(
        SdkProgram.Arm(Account + "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) });"));
}

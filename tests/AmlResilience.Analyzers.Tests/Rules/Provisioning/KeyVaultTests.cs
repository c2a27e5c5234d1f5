using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Key vaults of Azure.Provisioning.</summary>
public class KeyVaultTests
{
    private const string Services = "KeyVault";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task SoftDeleteOff_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(place, Services, "KeyVaultService", Vault("EnableSoftDelete = {|AMLR2202:false|}")));

    [Theory]
    [InlineData("EnableSoftDelete = true")]
    [InlineData("EnableSoftDelete = parameter")]
    [InlineData("EnableSoftDelete = isProduction")]
    [InlineData("TenantId = parameter")]
    public Task SoftDeleteOnOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Add(Vault(members)));

    [Theory]
    [InlineData("vault.Properties.EnableSoftDelete = {|AMLR2202:false|};")]
    [InlineData("vault.Properties = new KeyVaultProperties { EnableSoftDelete = {|AMLR2202:false|} };")]
    public Task ByChain_IsReported(string statement) => Verify.FindingsAsync(ProvisioningProgram.Create(Services, "var vault = new KeyVaultService(\"kv\"); infra.Add(vault); " + statement));

    [Fact]
    public Task RegionThatIsNotReplicated_IsReported() => Verify.FindingsAsync(Add("new KeyVaultService(\"kv\") { Location = {|AMLR2203:AzureLocation.WestUS3|} }"));

    [Theory]
    [InlineData("", "{|AMLR2201:KeyVaultProperties|}")]
    [InlineData("EnablePurgeProtection = {|AMLR2201:false|}", "KeyVaultProperties")]
    public Task WithoutPurgeProtectionOfWorkspace_IsReported(string members, string type) => Verify.FindingsAsync(OfWorkspace(members, type));

    [Theory]
    [InlineData("EnablePurgeProtection = true")]
    [InlineData("EnablePurgeProtection = parameter")]
    public Task WithPurgeProtectionOfWorkspace_IsSilent(string members) => Verify.FindingsAsync(OfWorkspace(members));

    [Theory]
    [InlineData("", "{|AMLR1008:KeyVaultProperties|}")]
    [InlineData("EnablePurgeProtection = {|AMLR1008:false|}", "KeyVaultProperties")]
    public Task WithoutPurgeProtectionOfKey_IsReported(string members, string type) => Verify.FindingsAsync(OfKey(members, type));

    [Fact]
    public Task ExistingVaultOfWorkspace_IsSilent() => Verify.FindingsAsync(Workspace("KeyVaultService.FromExisting(\"kv\")"));

    [Fact]
    public Task Alone_IsSilent() => Verify.FindingsAsync(Add(Vault("TenantId = parameter")));

    [Theory]
    [InlineData("", "{|AMLR2201:KeyVaultProperties|}", "EnablePurgeProtection = true")]
    [InlineData("EnablePurgeProtection = {|AMLR2201:false|}", "KeyVaultProperties", "EnablePurgeProtection = true")]
    public Task Fix_EnablesPurgeProtection(string members, string type, string wanted) => Verify.FixAsync(OfWorkspace(members, type), OfWorkspace(wanted));

    [Fact]
    public Task Fix_CreatesProperties() => Verify.FixAsync(
        Workspace("new {|AMLR2201:KeyVaultService|}(\"kv\")"), Workspace("new KeyVaultService(\"kv\") { Properties = new KeyVaultProperties { EnablePurgeProtection = true } }"));

    private static string Vault(string members) => $"new KeyVaultService(\"kv\") {{ Properties = new KeyVaultProperties {{ {members} }} }}";

    private static string OfWorkspace(string members, string type = "KeyVaultProperties") =>
        Workspace($"new KeyVaultService(\"kv\") {{ Properties = new {type} {{ {members} }} }}");

    private static string Workspace(string vault) => ProvisioningProgram.Create("KeyVault MachineLearning", $$"""
        var vault = {{vault}};
                infra.Add(vault);
                infra.Add(new MachineLearningWorkspace("aml") { KeyVault = vault.Id, ContainerRegistry = configured });
        """).Replace("using Azure.Provisioning.MachineLearning;", "using MachineLearningWorkspace = Azure.Provisioning.MachineLearning.MachineLearningWorkspace;");

    private static string OfKey(string members, string type = "KeyVaultProperties") => ProvisioningProgram.Create(Services, $$"""
        var vault = new KeyVaultService("kv") { Properties = new {{type}} { {{members}} } };
                infra.Add(vault);
                infra.Add(new Azure.Provisioning.MachineLearning.MachineLearningWorkspace("aml")
                {
                    ContainerRegistry = configured,
                    Encryption = new Azure.Provisioning.MachineLearning.EncryptionProperty
                    {
                        Status = Azure.Provisioning.MachineLearning.MachineLearningEncryptionStatus.Enabled,
                        CosmosDbResourceId = parameter,
                        KeyVaultProperties = new Azure.Provisioning.MachineLearning.KeyVaultProperties { KeyVaultArmId = vault.Id },
                    },
                });
        """);

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);
}

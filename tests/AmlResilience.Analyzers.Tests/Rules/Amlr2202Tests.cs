using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Key vault soft delete switched off.</summary>
public class Amlr2202Tests
{
    private const string Key = "AMLR2202.removeSetting";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_SoftDeleteOff_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "KeyVaultCreateOrUpdateContent", "GetKeyVaults", VaultProgram.ArmContent(" { EnableSoftDelete = {|AMLR2202:false|} }")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_SoftDeleteOff_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "KeyVault", "Vault", VaultProgram.PulumiVault(", EnableSoftDelete = {|AMLR2202:false|}")));

    [Theory]
    [InlineData("")]
    [InlineData(" { EnableSoftDelete = true }")]
    [InlineData(" { EnableSoftDelete = null }")]
    [InlineData(" { EnableSoftDelete = isProduction }")]
    public Task Arm_OnUnsetOrUnknown_IsSilent(string initializer) => Verify.FindingsAsync(VaultProgram.Arm(initializer));

    [Theory]
    [InlineData("")]
    [InlineData(", EnableSoftDelete = true")]
    [InlineData(", EnableSoftDelete = config.RequireBoolean(\"soft\")")]
    public Task Pulumi_OnUnsetOrUnknown_IsSilent(string member) => Verify.FindingsAsync(VaultProgram.Pulumi(member));

    [Fact]
    public Task Arm_StatementOnProperties_IsReportedWithoutFix() => Verify.NoFixAsync(SdkProgram.Arm($"""
        var content = {VaultProgram.ArmContent()};
                content.Properties.EnableSoftDelete = {"{|AMLR2202:false|}"};
                await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kvml", content);
        """));

    [Theory]
    [InlineData(" { EnableSoftDelete = {|AMLR2202:false|} }", "")]
    [InlineData(" { /* a */ EnableRbacAuthorization = true, EnableSoftDelete = {|AMLR2202:false|} }", " { /* a */ EnableRbacAuthorization = true }")]
    public Task Arm_Fix_RemovesMember(string found, string wanted) => Verify.FixAsync(VaultProgram.Arm(found), VaultProgram.Arm(wanted), Key);

    [Fact]
    public Task Arm_Fix_RemovesMemberOfVariable()
    {
        return Verify.FixAsync(Program(" { EnableSoftDelete = {|AMLR2202:false|} }"), Program(string.Empty), Key);

        static string Program(string initializer) => SdkProgram.Arm($"""
            var properties = new KeyVaultProperties(Guid.Empty, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard)){initializer}; // kept
                    await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kvml", new KeyVaultCreateOrUpdateContent(location, properties));
            """);
    }

    [Theory]
    [InlineData(", EnableSoftDelete = {|AMLR2202:false|} /* why */, EnablePurgeProtection = true", ", EnablePurgeProtection = true")]
    [InlineData(", /* why */ EnableSoftDelete = {|AMLR2202:false|}", " /* why */")]
    public Task Pulumi_Fix_RemovesMember(string found, string wanted) => Verify.FixAsync(VaultProgram.Pulumi(found), VaultProgram.Pulumi(wanted), Key);

    [Fact]
    public Task Pulumi_Fix_RemovesMemberOfInnerInitializer()
    {
        return Verify.FixAsync(Program("EnableSoftDelete = {|AMLR2202:false|}, "), Program(string.Empty), Key);

        static string Program(string member) => SdkProgram.Pulumi("KeyVault", $$"""
            _ = new Vault("kvml", new() { ResourceGroupName = "rg", Properties = new VaultPropertiesArgs { {{member}}TenantId = "t" } });
            """);
    }

    [Fact]
    public Task FixAll_ChangesEveryVault()
    {
        return Verify.FixAsync(Program(", EnableSoftDelete = {|AMLR2202:false|}"), Program(string.Empty));

        static string Program(string member) => SdkProgram.Pulumi("KeyVault", $"""
            _ = {VaultProgram.PulumiVault(member, name: "a")}; // first
                    _ = {VaultProgram.PulumiVault(member, name: "b")};
            """);
    }

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        VaultProgram.Arm(" { EnableSoftDelete = {|#0:false|} }"),
        "AMLR2202",
        DiagnosticSeverity.Info,
        "Key vault 'kvml' has properties.enableSoftDelete = false; use true, because without soft delete nobody can recover a deleted vault or secret");
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>The vault of a workspace's customer-managed key.</summary>
public class Amlr1008Tests
{
    private const string Key = "AMLR1008.enablePurgeProtection";

    [Theory]
    [InlineData(" { EnablePurgeProtection = {|AMLR1008:false|} }")]
    [InlineData(" { EnablePurgeProtection = {|AMLR1008:null|} }")]
    [InlineData(" { EnablePurgeProtection = true, EnableSoftDelete = {|AMLR1008:false|} }")]
    [InlineData(" { EnablePurgeProtection = {|AMLR1008:false|}, EnableSoftDelete = {|AMLR1008:false|} }")]
    public Task Arm_WrittenSetting_IsReported(string initializer) => Verify.FindingsAsync(VaultProgram.ArmWorkspace(initializer, isKeyVault: true));

    [Fact]
    public Task Arm_Unset_IsReportedAtProperties() => Verify.FindingsAsync(VaultProgram.ArmWorkspace(string.Empty, isKeyVault: true, properties: "{|AMLR1008:KeyVaultProperties|}"));

    [Theory]
    [InlineData(" { EnablePurgeProtection = true }")]
    [InlineData(" { EnablePurgeProtection = isProduction }")]
    [InlineData(" { EnablePurgeProtection = true, EnableSoftDelete = true }")]
    public Task Arm_ProtectedOrUnknown_IsSilent(string initializer) => Verify.FindingsAsync(VaultProgram.ArmWorkspace(initializer, isKeyVault: true));

    [Theory]
    [InlineData(", EnablePurgeProtection = {|AMLR1008:false|}", "VaultPropertiesArgs")]
    [InlineData("", "{|AMLR1008:VaultPropertiesArgs|}")]
    [InlineData(", EnablePurgeProtection = true, EnableSoftDelete = {|AMLR1008:false|}", "VaultPropertiesArgs")]
    public Task Pulumi_Unprotected_IsReported(string member, string properties) => Verify.FindingsAsync(VaultProgram.PulumiWorkspace(member, isKeyVault: true, properties));

    [Theory]
    [InlineData(", EnablePurgeProtection = true")]
    [InlineData(", EnablePurgeProtection = config.RequireBoolean(\"purge\")")]
    public Task Pulumi_ProtectedOrUnknown_IsSilent(string member) => Verify.FindingsAsync(VaultProgram.PulumiWorkspace(member, isKeyVault: true));

    [Fact]
    public Task Arm_Fix_InsertsProtection() => Verify.FixAsync(
        VaultProgram.ArmWorkspace(string.Empty, isKeyVault: true, properties: "{|AMLR1008:KeyVaultProperties|}"),
        VaultProgram.ArmWorkspace("\n        {\n            EnablePurgeProtection = true\n        }", isKeyVault: true),
        Key);

    [Fact]
    public Task Arm_Fix_ReplacesFalse() => Verify.FixAsync(
        VaultProgram.ArmWorkspace(" { EnablePurgeProtection = {|AMLR1008:false|} /* tests */ }", isKeyVault: true),
        VaultProgram.ArmWorkspace(" { EnablePurgeProtection = true /* tests */ }", isKeyVault: true),
        Key);

    [Fact]
    public Task Arm_Fix_RemovesSoftDelete() => Verify.FixAsync(
        VaultProgram.ArmWorkspace(" { EnablePurgeProtection = true, EnableSoftDelete = {|AMLR1008:false|} }", isKeyVault: true),
        VaultProgram.ArmWorkspace(" { EnablePurgeProtection = true }", isKeyVault: true),
        "AMLR1008.removeSetting");

    [Fact]
    public Task Pulumi_Fix_InsertsProtection() => Verify.FixAsync(
        VaultProgram.PulumiWorkspace(string.Empty, isKeyVault: true, "{|AMLR1008:VaultPropertiesArgs|}"),
        VaultProgram.PulumiWorkspace(", EnablePurgeProtection = true", isKeyVault: true),
        Key);

    [Fact]
    public Task Message_NamesVaultAndProperty() => Verify.MessageAsync(
        VaultProgram.ArmWorkspace(" { EnablePurgeProtection = {|#0:false|} }", isKeyVault: true),
        "AMLR1008",
        DiagnosticSeverity.Warning,
        "Key vault 'kvml' holds the customer-managed key of an Azure Machine Learning workspace and has properties.enablePurgeProtection = false; use true, because a workspace whose key is purged cannot be recovered");
}

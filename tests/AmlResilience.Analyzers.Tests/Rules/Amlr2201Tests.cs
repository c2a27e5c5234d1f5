using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>The vault of a workspace's secrets.</summary>
public class Amlr2201Tests
{
    private const string Key = "AMLR2201.enablePurgeProtection";

    [Theory]
    [InlineData(" { EnablePurgeProtection = {|AMLR2201:false|} }", "KeyVaultProperties")]
    [InlineData(" { EnablePurgeProtection = {|AMLR2201:null|} }", "KeyVaultProperties")]
    [InlineData("", "{|AMLR2201:KeyVaultProperties|}")]
    [InlineData(" { EnableSoftDelete = true }", "{|AMLR2201:KeyVaultProperties|}")]
    public Task Arm_Unprotected_IsReported(string initializer, string properties) => Verify.FindingsAsync(VaultProgram.ArmWorkspace(initializer, properties: properties));

    [Theory]
    [InlineData(" { EnablePurgeProtection = true }")]
    [InlineData(" { EnablePurgeProtection = isProduction }")]
    public Task Arm_ProtectedOrUnknown_IsSilent(string initializer) => Verify.FindingsAsync(VaultProgram.ArmWorkspace(initializer));

    [Fact]
    public Task Arm_VaultOfNoWorkspace_IsSilent() => Verify.FindingsAsync(VaultProgram.Arm());

    [Fact]
    public Task Pulumi_VaultOfNoWorkspace_IsSilent() => Verify.FindingsAsync(VaultProgram.Pulumi());

    [Theory]
    [InlineData(", EnablePurgeProtection = {|AMLR2201:false|}", "VaultPropertiesArgs")]
    [InlineData("", "{|AMLR2201:VaultPropertiesArgs|}")]
    public Task Pulumi_Unprotected_IsReported(string member, string properties) => Verify.FindingsAsync(VaultProgram.PulumiWorkspace(member, properties: properties));

    [Theory]
    [InlineData(", EnablePurgeProtection = true")]
    [InlineData(", EnablePurgeProtection = config.RequireBoolean(\"purge\")")]
    public Task Pulumi_ProtectedOrUnknown_IsSilent(string member) => Verify.FindingsAsync(VaultProgram.PulumiWorkspace(member));

    [Theory]
    [InlineData("", "{|AMLR2201:KeyVaultProperties|}", "\n        {\n            EnablePurgeProtection = true\n        }")]
    [InlineData(" { EnableSoftDelete = true /* kept */ }", "{|AMLR2201:KeyVaultProperties|}", " { EnableSoftDelete = true /* kept */, EnablePurgeProtection = true }")]
    [InlineData(" { EnablePurgeProtection = {|AMLR2201:false|} }", "KeyVaultProperties", " { EnablePurgeProtection = true }")]
    public Task Arm_Fix_EnablesProtection(string initializer, string properties, string wanted) => Verify.FixAsync(
        VaultProgram.ArmWorkspace(initializer, properties: properties), VaultProgram.ArmWorkspace(wanted), Key);

    [Theory]
    [InlineData("", "{|AMLR2201:VaultPropertiesArgs|}", ", EnablePurgeProtection = true")]
    [InlineData(", EnablePurgeProtection = {|AMLR2201:false|}", "VaultPropertiesArgs", ", EnablePurgeProtection = true")]
    public Task Pulumi_Fix_EnablesProtection(string member, string properties, string wanted) => Verify.FixAsync(
        VaultProgram.PulumiWorkspace(member, properties: properties), VaultProgram.PulumiWorkspace(wanted), Key);

    [Fact]
    public Task Message_NamesVaultAndProperty() => Verify.MessageAsync(
        VaultProgram.ArmWorkspace(string.Empty, properties: "{|#0:KeyVaultProperties|}"),
        "AMLR2201",
        DiagnosticSeverity.Info,
        "Key vault 'kvml' belongs to an Azure Machine Learning workspace and has no properties.enablePurgeProtection; use true, because otherwise a deleted vault can be purged at once and the workspace is lost with it");
}

using System.Collections.Generic;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Key Vault.</summary>
internal static class KeyVaultRules
{
    private const string Vaults = "Microsoft.KeyVault/vaults";
    private const string EnableSoftDelete = "properties.enableSoftDelete";
    private const string EnablePurgeProtection = "properties.enablePurgeProtection";
    private const string Workspaces = "Microsoft.MachineLearningServices/workspaces";

    /// <summary>The vault that keeps a workspace's secrets.</summary>
    public static readonly ResourceLink WorkspaceVault = new(Workspaces, "properties.keyVault");

    /// <summary>The vault that keeps the key a workspace is encrypted with.</summary>
    public static readonly ResourceLink EncryptionVault = new(Workspaces, "properties.encryption.keyVaultProperties.keyVaultArmId");

    private static readonly Requirement s_enabled = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" });

    private static readonly Remedy s_protect = new("enablePurgeProtection", SettingChange.Boolean(EnablePurgeProtection, "true"));
    private static readonly Remedy s_recover = new("removeSetting", SettingChange.Unset(EnableSoftDelete));

    private static readonly DiagnosticDescriptor s_noPurgeProtection = RuleDescriptor.Info(
        "AMLR2201", Concern.DataProtection, "https://learn.microsoft.com/azure/reliability/reliability-key-vault");

    public static readonly Rule NoPurgeProtection = new SettingRule
    {
        Descriptor = s_noPurgeProtection,
        Type = Vaults,
        Path = EnablePurgeProtection,
        Requirement = s_enabled,
        WhenUnset = Verdict.Violates,

        // A vault with the workspace's encryption key is AMLR1008.
        Applies = static context => context.IsTargetOf(WorkspaceVault) && !context.IsTargetOf(EncryptionVault),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { s_protect },
    };

    private static readonly DiagnosticDescriptor s_unprotectedKey = RuleDescriptor.Warning(
        "AMLR1008", Concern.DataProtection, "https://learn.microsoft.com/azure/machine-learning/concept-customer-managed-keys#prerequisites");

    public static readonly Rule UnprotectedKey = new SettingRule
    {
        Descriptor = s_unprotectedKey,
        Type = Vaults,
        Path = EnablePurgeProtection,
        Requirement = s_enabled,
        WhenUnset = Verdict.Violates,
        Applies = static context => context.IsTargetOf(EncryptionVault),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { s_protect },
    };

    public static readonly Rule UnrecoverableKey = new SettingRule
    {
        Descriptor = s_unprotectedKey,
        Type = Vaults,
        Path = EnableSoftDelete,
        Requirement = s_enabled,
        Applies = static context => context.IsTargetOf(EncryptionVault),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { s_recover },
    };

    private static readonly DiagnosticDescriptor s_softDeleteOff = RuleDescriptor.Info(
        "AMLR2202", Concern.DataProtection, "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview");

    public static readonly Rule SoftDeleteOff = new SettingRule
    {
        Descriptor = s_softDeleteOff,
        Type = Vaults,
        Path = EnableSoftDelete,
        Requirement = s_enabled,

        // On a vault with a workspace's encryption key it is AMLR1008.
        Applies = static context => !context.IsTargetOf(EncryptionVault),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { s_recover },
    };

    private static readonly DiagnosticDescriptor s_notReplicated = RuleDescriptor.Info(
        "AMLR2203", Concern.Regions, "https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance");

    public static readonly Rule NotReplicated = new SettingRule
    {
        Descriptor = s_notReplicated,
        Type = Vaults,
        Path = "location",
        Requirement = Requirement.That(Regions.IsVaultReplicated),
        Wanted = static _ => ResilienceText.Get("AMLR2203_Wanted"),
    };

    public static IEnumerable<Rule> All => new[] { NoPurgeProtection, UnprotectedKey, UnrecoverableKey, SoftDeleteOff, NotReplicated };
}

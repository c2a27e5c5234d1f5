using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Key Vault.</summary>
internal static class KeyVaultRules
{
    private const string Vaults = "Microsoft.KeyVault/vaults";
    private const string EnableSoftDelete = "properties.enableSoftDelete";

    private static readonly DiagnosticDescriptor s_softDeleteOff = RuleDescriptor.Info(
        "AMLR2202",
        "Key vault soft delete switched off in code",
        "Key vault '{0}' has {1}; use {2}, because without soft delete nobody can recover a deleted vault or secret",
        "Soft delete keeps deleted vaults and their contents recoverable. It is on when the property is left out, and once on it cannot be switched off again, so the setting is ignored or refused for most vaults.",
        "https://learn.microsoft.com/azure/key-vault/general/soft-delete-overview");

    public static readonly Rule SoftDeleteOff = new SettingRule
    {
        Descriptor = s_softDeleteOff,
        Type = Vaults,
        Path = EnableSoftDelete,
        Requirement = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" }),
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[] { new Remedy("removeSetting", "Remove enableSoftDelete", SettingChange.Unset(EnableSoftDelete)) },
    };

    private static readonly DiagnosticDescriptor s_notReplicated = RuleDescriptor.Info(
        "AMLR2203",
        "Key vault sits in a region that is not replicated to another region",
        "Key vault '{0}' has {1}; use {2}, because Key Vault does not replicate vaults of that region to another one",
        "Workspaces in two regions can share one key vault because Key Vault replicates it to the paired region and fails over by itself. From a few regions, and from those without a pair, it does not.",
        "https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance");

    public static readonly Rule NotReplicated = new SettingRule
    {
        Descriptor = s_notReplicated,
        Type = Vaults,
        Path = "location",
        Requirement = Requirement.That(Regions.IsVaultReplicated),
        Wanted = static _ => "a region with replication or a vault in each region",
    };

    public static IEnumerable<Rule> All => new[] { SoftDeleteOff, NotReplicated };
}

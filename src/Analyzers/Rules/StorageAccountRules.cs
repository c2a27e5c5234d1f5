using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Options;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Storage accounts: the default account of a workspace (AMLR1001 to AMLR1003) and every other one (AMLR2001 to AMLR2003).</summary>
internal static class StorageAccountRules
{
    private const string StorageAccounts = "Microsoft.Storage/storageAccounts";
    private const string SkuName = "sku.name";
    private const string Kind = "kind";
    private const string IsHnsEnabled = "properties.isHnsEnabled";

    /// <summary>The link that makes an account the default account of a workspace.</summary>
    public static readonly ResourceLink DefaultStorage = new("Microsoft.MachineLearningServices/workspaces", "properties.storageAccount");

    private static readonly string[] s_geoRedundant = { "Standard_GRS", "Standard_RAGRS", "Standard_GZRS", "Standard_RAGZRS" };
    private static readonly string[] s_zoneRedundant = { "Standard_ZRS", "Premium_ZRS" };
    private static readonly string[] s_premium = { "Premium_LRS", "Premium_ZRS", "PremiumV2_LRS", "PremiumV2_ZRS" };
    private static readonly string[] s_unsupportedKinds = { "BlobStorage", "BlockBlobStorage", "FileStorage" };
    private static readonly string[] s_premiumKinds = { "BlockBlobStorage", "FileStorage" };
    private static readonly string[] s_otherKinds = { "Storage", "BlobStorage", "BlockBlobStorage", "FileStorage" };

    private static readonly DiagnosticDescriptor s_geoRedundantDefault = RuleDescriptor.Warning(
        "AMLR1001", Concern.Regions, "https://learn.microsoft.com/azure/machine-learning/how-to-high-availability-machine-learning");

    public static readonly Rule GeoRedundantDefault = new SettingRule
    {
        Descriptor = s_geoRedundantDefault,
        Type = StorageAccounts,
        Path = SkuName,

        // A choice between geo-redundant and locally redundant has no good side either, where zones exist.
        Requirement = Requirement.Values(accepted: s_zoneRedundant.Append("Premium_LRS").ToArray(), rejected: s_geoRedundant.Append("Standard_LRS").ToArray()),
        Applies = static context => context.Is(SkuName, new[] { "Standard_LRS" }) switch
        {
            true => false,
            false => context.IsTargetOf(DefaultStorage),
            null => context.IsRegionZonal() && context.IsTargetOf(DefaultStorage),
        },
        Wanted = static context => context.IsRegionZonal() ? "Standard_ZRS" : "Standard_LRS",
        Remedies = DefaultRemedies,
    };

    private static readonly DiagnosticDescriptor s_locallyRedundantDefault = RuleDescriptor.Warning(
        "AMLR1002", Concern.Zones, "https://learn.microsoft.com/azure/storage/common/storage-redundancy");

    public static readonly Rule LocallyRedundantDefault = new SettingRule
    {
        Descriptor = s_locallyRedundantDefault,
        Type = StorageAccounts,
        Path = SkuName,
        Requirement = Requirement.Values(accepted: s_zoneRedundant.Concat(s_geoRedundant).Concat(new[] { "Premium_LRS" }).ToArray(), rejected: new[] { "Standard_LRS" }),

        // Without zones nothing better can be the default account.
        Applies = static context => context.IsRegionZonal() && context.IsTargetOf(DefaultStorage),
        Wanted = static _ => "Standard_ZRS",
        Remedies = DefaultRemedies,
    };

    public static readonly Rule UnsupportedDefault = new UnsupportedDefaultRule();

    private static readonly DiagnosticDescriptor s_locallyRedundantData = RuleDescriptor.Warning(
        "AMLR2001", Concern.Zones, "https://learn.microsoft.com/azure/storage/common/storage-redundancy");

    public static readonly Rule LocallyRedundantData = new SettingRule
    {
        Descriptor = s_locallyRedundantData,
        Type = StorageAccounts,
        Path = SkuName,
        Requirement = Requirement.Values(accepted: s_zoneRedundant.Concat(s_geoRedundant).ToArray(), rejected: new[] { "Standard_LRS", "Premium_LRS" }),

        // Premium kinds know local and zone redundancy only, so without zones they have nothing better.
        Applies = static context => (context.IsRegionZonal() || context.Is(Kind, s_premiumKinds) != true) && !context.IsTargetOf(DefaultStorage),
        Wanted = GetWantedRedundancy,
        Remedies = DataRemedies,
    };

    private static readonly DiagnosticDescriptor s_notZoneRedundantData = RuleDescriptor.Off(
        "AMLR2002", Concern.Zones, "https://learn.microsoft.com/azure/well-architected/service-guides/azure-blob-storage");

    public static readonly Rule NotZoneRedundantData = new SettingRule
    {
        Descriptor = s_notZoneRedundantData,
        Type = StorageAccounts,
        Path = SkuName,
        Requirement = Requirement.Values(accepted: s_zoneRedundant.Append("Standard_GZRS").Append("Standard_RAGZRS").ToArray(), rejected: new[] { "Standard_GRS", "Standard_RAGRS" }),

        // Only general-purpose v2 accounts in regions with zones and a pair can have more; other kinds are AMLR2003.
        Applies = static context => context.IsRegionZonal() && context.IsRegionPaired() && context.Is(Kind, s_otherKinds) != true && !context.IsTargetOf(DefaultStorage),
        Wanted = static context => GetGeoZoneRedundant(context) ?? ResilienceText.Either("Standard_GZRS", "Standard_RAGZRS"),
        Remedies = static (context, _) => GetGeoZoneRedundant(context) is { } sku && context.Is(Kind, new[] { "StorageV2" }, whenUnset: true) == true
            ? new[] { new Remedy("useGeoZoneRedundant", SettingChange.Text(SkuName, sku)) { IsForNewResources = true, Value = sku } }
            : Enumerable.Empty<Remedy>(),
    };

    private static readonly DiagnosticDescriptor s_legacyKind = RuleDescriptor.Info(
        "AMLR2003", Concern.Lifecycle, "https://learn.microsoft.com/azure/storage/common/storage-account-upgrade");

    public static readonly Rule LegacyKind = new SettingRule
    {
        Descriptor = s_legacyKind,
        Type = StorageAccounts,
        Path = Kind,
        Requirement = Requirement.Values(accepted: new[] { "StorageV2", "BlockBlobStorage", "FileStorage" }, rejected: new[] { "Storage", "BlobStorage" }),

        // A workspace does not accept a BlobStorage account as its default account: that is AMLR1003.
        Applies = static context => context.Is(Kind, new[] { "BlobStorage" }) != true || !context.IsTargetOf(DefaultStorage),
        Wanted = static _ => "StorageV2",
        Remedies = static (_, _) => new[] { new Remedy("useStorageV2", SettingChange.Text(Kind, "StorageV2")) },
    };

    public static IEnumerable<Rule> All => new[] { GeoRedundantDefault, LocallyRedundantDefault, UnsupportedDefault, LocallyRedundantData, NotZoneRedundantData, LegacyKind };

    /// <summary>The geo-zone-redundant SKU that keeps the read access of the account's SKU; null when that differs by environment.</summary>
    private static string? GetGeoZoneRedundant(RuleContext context) =>
        context.Is(SkuName, new[] { "Standard_GRS" }) == true ? "Standard_GZRS"
        : context.Is(SkuName, new[] { "Standard_RAGRS" }) == true ? "Standard_RAGZRS"
        : null;

    private static IEnumerable<Remedy> DefaultRemedies(RuleContext context, SettingValue value)
    {
        if (context.IsRegionZonal())
        {
            // Only from geo-zone-redundant storage is the change a plain update of a deployed account.
            var inPlace = value is ScalarValue { Text: var sku } && sku.EndsWith("GZRS", System.StringComparison.OrdinalIgnoreCase);
            yield return UseZoneRedundant(context, isForNewResources: !inPlace);
        }
    }

    private static Remedy UseZoneRedundant(RuleContext context, bool isForNewResources = true)
    {
        var sku = SettingChange.Text(SkuName, "Standard_ZRS");

        // Only general-purpose v2 accounts can be zone-redundant at the standard performance tier.
        var changes = context.Is(Kind, s_otherKinds) == true ? new[] { SettingChange.Text(Kind, "StorageV2"), sku } : new[] { sku };
        return new Remedy("useZoneRedundant", changes) { IsForNewResources = isForNewResources, Value = sku.Value };
    }

    private static bool CanBeGeoZoneRedundant(RuleContext context) => context.IsRegionPaired() && context.Is(Kind, new[] { "StorageV2" }, whenUnset: true) == true;

    private static string GetWantedRedundancy(RuleContext context) =>
        !context.IsRegionZonal() ? "Standard_GRS"
        : context.Is(Kind, s_premiumKinds) == true ? "Premium_ZRS"
        : context.Options.DataStorageRedundancy == DataStorageRedundancy.Gzrs && CanBeGeoZoneRedundant(context) ? "Standard_GZRS"
        : "Standard_ZRS";

    private static IEnumerable<Remedy> DataRemedies(RuleContext context, SettingValue value)
    {
        var isStandard = context.Is(SkuName, new[] { "Standard_LRS" }) == true;
        var isPremium = context.Is(SkuName, new[] { "Premium_LRS" }) == true;
        var isPremiumKind = context.Is(Kind, s_premiumKinds) == true;
        if (!context.IsRegionZonal())
        {
            if (isStandard && !isPremiumKind && context.IsRegionPaired())
            {
                yield return new Remedy("useGeoRedundant", SettingChange.Text(SkuName, "Standard_GRS"));
            }
        }
        else if (isPremiumKind && isPremium)
        {
            yield return new Remedy("useZoneRedundant", SettingChange.Text(SkuName, "Premium_ZRS")) { IsForNewResources = true, Value = "Premium_ZRS" };
        }
        else if (isStandard && !isPremiumKind)
        {
            var zoneRedundant = UseZoneRedundant(context);
            var geoZoneRedundant = new Remedy("useGeoZoneRedundant", SettingChange.Text(SkuName, "Standard_GZRS")) { IsForNewResources = true };
            foreach (var remedy in !CanBeGeoZoneRedundant(context) ? new[] { zoneRedundant }
                : context.Options.DataStorageRedundancy == DataStorageRedundancy.Gzrs ? new[] { geoZoneRedundant, zoneRedundant }
                : new[] { zoneRedundant, geoZoneRedundant })
            {
                yield return remedy;
            }
        }
    }

    /// <summary>AMLR1003: kinds, premium tiers and hierarchical namespaces that a workspace refuses as its default account.</summary>
    private sealed class UnsupportedDefaultRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR1003", Concern.Lifecycle, "https://learn.microsoft.com/azure/machine-learning/concept-workspace#associated-resources");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => StorageAccounts;

        public override void Check(RuleContext context)
        {
            var kind = context.Get(Kind);
            var sku = context.Get(SkuName);
            var hierarchical = context.Get(IsHnsEnabled);
            var isKindWrong = Requirement.Values(accepted: new[] { "Storage", "StorageV2" }, rejected: s_unsupportedKinds).Judge(kind, Verdict.CannotTell) == Verdict.Violates;
            var isSkuWrong = Requirement.Values(accepted: new[] { "Standard_LRS", "Standard_ZRS" }.Concat(s_geoRedundant).ToArray(), rejected: s_premium).Judge(sku, Verdict.CannotTell) == Verdict.Violates;
            var isHierarchical = Requirement.Values(accepted: new[] { "false" }, rejected: new[] { "true" }).Judge(hierarchical, Verdict.Complies) == Verdict.Violates;
            if ((!isKindWrong && !isSkuWrong && !isHierarchical) || !context.IsTargetOf(DefaultStorage))
            {
                return;
            }

            // One finding for kind and SKU, which go together and are changed together.
            if (isKindWrong || isSkuWrong)
            {
                var remedies = kind is ScalarValue && sku is ScalarValue && context.IsRegionZonal()
                    ? new[] { UseZoneRedundant(context) }
                    : new Remedy[0];
                context.Report(s_descriptor, isKindWrong ? Kind : SkuName, isKindWrong ? kind : sku, isKindWrong ? "StorageV2" : context.IsRegionZonal() ? "Standard_ZRS" : "Standard_LRS", remedies);
            }

            // Switching the namespace off changes what the account is, so that is left to its owner.
            if (isHierarchical)
            {
                context.Report(s_descriptor, IsHnsEnabled, hierarchical, "false");
            }
        }
    }
}

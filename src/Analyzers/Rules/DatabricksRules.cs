using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Databricks.</summary>
internal static class DatabricksRules
{
    private const string Workspaces = "Microsoft.Databricks/workspaces";
    private const string SkuName = "sku.name";

    public static readonly Rule RootStorage = new RootStorageRule();

    private static readonly DiagnosticDescriptor s_belowPremium = RuleDescriptor.Info(
        "AMLR3202", Concern.Lifecycle, "https://learn.microsoft.com/azure/databricks/admin/account-settings/account");

    public static readonly Rule BelowPremium = new SettingRule
    {
        Descriptor = s_belowPremium,
        Type = Workspaces,
        Path = SkuName,
        Requirement = Requirement.Values(accepted: new[] { "premium" }, rejected: new[] { "trial", "standard" }),
        Wanted = static _ => "premium",

        // A tier that is written besides the name would contradict the new name.
        Remedies = static (context, _) => context.Is("sku.tier", new[] { "premium" }, whenUnset: true) == true
            ? new[] { new Remedy("usePremium", SettingChange.Text(SkuName, "premium")) }
            : Enumerable.Empty<Remedy>(),
    };

    public static readonly Rule OneRegion = new OneRegionRule();

    public static IEnumerable<Rule> All => new[] { RootStorage, BelowPremium, OneRegion };

    /// <summary>AMLR3203: no workspace is left when the one region fails. A program per region is as good, so the rule is off.</summary>
    private sealed class OneRegionRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Absence(
            "AMLR3203", Concern.Regions, "https://learn.microsoft.com/azure/databricks/admin/disaster-recovery", isEnabledByDefault: false);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Workspaces;

        public override void Check(RuleContext context)
        {
            if (context.IsFirstInOneRegion() && context.Get("location") is ScalarValue region)
            {
                context.Report(s_descriptor, "location", region, ResilienceText.Get("AMLR3203_Wanted"));
            }
        }
    }

    /// <summary>AMLR3201: geo-redundant root storage, which is the default, is information; locally redundant root storage is a warning.</summary>
    private sealed class RootStorageRule : Rule
    {
        private const string Id = "AMLR3201";
        private const string Help = "https://learn.microsoft.com/azure/reliability/reliability-databricks";
        private const string StorageSku = "properties.parameters.storageAccountSkuName.value";
        private const string ComputeMode = "properties.computeMode";

        private static readonly DiagnosticDescriptor s_locallyRedundant = RuleDescriptor.Warning(Id, Concern.Zones, Help, "LocallyRedundant");

        private static readonly DiagnosticDescriptor s_notZoneRedundant = RuleDescriptor.Info(Id, Concern.Zones, Help, "NotZoneRedundant");

        private static readonly string[] s_locallyRedundantSkus = { "Standard_LRS" };
        private static readonly string[] s_geoRedundantSkus = { "Standard_GRS", "Standard_RAGRS" };
        private static readonly string[] s_zoneRedundantSkus = { "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS" };

        // Without zones, geo-redundancy is the best there is.
        private static readonly Requirement s_withZones = Requirement.Values(s_zoneRedundantSkus, rejected: s_locallyRedundantSkus.Concat(s_geoRedundantSkus).ToArray());
        private static readonly Requirement s_withoutZones = Requirement.Values(s_zoneRedundantSkus.Concat(s_geoRedundantSkus).ToArray(), rejected: s_locallyRedundantSkus);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_notZoneRedundant, s_locallyRedundant);

        public override string ResourceType => Workspaces;

        public override void Check(RuleContext context)
        {
            // A serverless workspace has no root storage and refuses the parameter; who writes it does not mean one.
            var value = context.Get(StorageSku);
            var isServerless = context.IsUnsetOrMissing(ComputeMode) ? false : context.Is(ComputeMode, new[] { "Serverless" });
            if (isServerless == true || (isServerless is null && value is not ScalarValue))
            {
                return;
            }

            var isZonal = context.IsRegionZonal();
            var verdict = isZonal ? s_withZones.Judge(value, Verdict.Violates) : s_withoutZones.Judge(value, Verdict.Complies);
            if (verdict == Verdict.Violates)
            {
                var descriptor = context.Is(StorageSku, s_locallyRedundantSkus) == true ? s_locallyRedundant : s_notZoneRedundant;
                context.Report(descriptor, StorageSku, value, isZonal ? "Standard_ZRS" : "Standard_GRS", GetRemedies(context, isZonal).ToArray());
            }
        }

        private static IEnumerable<Remedy> GetRemedies(RuleContext context, bool isZonal)
        {
            if (!isZonal)
            {
                yield return Use("useGeoRedundant", "Standard_GRS");
                yield break;
            }

            yield return Use("useZoneRedundant", "Standard_ZRS");
            if (context.IsRegionPaired())
            {
                yield return Use("useGeoZoneRedundant", "Standard_GZRS");
            }
        }

        private static Remedy Use(string verb, string sku) => new(verb, SettingChange.Text(StorageSku, sku)) { IsForNewResources = true };
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Azure Machine Learning registries: regions (AMLR1301), and the storage (AMLR1302) and images (AMLR1303) of each region.</summary>
internal static class MachineLearningRegistryRules
{
    private const string Registries = "Microsoft.MachineLearningServices/registries";
    private const string RegionDetails = "properties.regionDetails";

    public static IEnumerable<Rule> All => new Rule[] { new OneRegionRule(), new StorageRule(), new ContainerRegistryRule() };

    /// <summary>AMLR1301: a registry can serve several regions; one region is one point of failure.</summary>
    private sealed class OneRegionRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1301", Concern.Regions, "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            if (context.GetElements(RegionDetails, out var isOpen) is not { Count: > 0 } regions || isOpen)
            {
                return;
            }

            var locations = regions.Select(region => context.Get(region.Path + ".location") as ScalarValue).ToArray();
            if (locations.All(location => location is not null && Regions.AreSame(location.Text, locations[0]!.Text)))
            {
                context.Report(s_descriptor, regions[0].Path + ".location", locations[0]!, ResilienceText.Get("AMLR1301_Wanted"));
            }
            else if (regions.Count == 1 && regions[0] is { IsCertain: true, Value: ObjectValue })
            {
                context.Report(s_descriptor, context.Declaration.TypeLocation, ResilienceText.Format("AMLR1301_Found", RegionDetails), ResilienceText.Get("AMLR1301_Wanted"));
            }
        }
    }

    /// <summary>What the service creates for a region.</summary>
    private static IEnumerable<(Element Region, string Path)> FindDetails(RuleContext context, string list, string property)
    {
        foreach (var region in context.GetElements(RegionDetails, out _) ?? System.Array.Empty<Element>())
        {
            foreach (var details in context.GetElements($"{region.Path}.{list}", out _) ?? System.Array.Empty<Element>())
            {
                yield return (region, $"{details.Path}.{property}");
            }
        }
    }

    /// <summary>AMLR1302: the storage account that the service creates in a region with zones uses them.</summary>
    private sealed class StorageRule : Rule
    {
        private const string Id = "AMLR1302";
        private const string Help = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries#specify-storage-account-type-and-sku-optional";

        private static readonly string[] s_local = { "Standard_LRS", "Premium_LRS" };
        private static readonly string[] s_geo = { "Standard_GRS", "Standard_RAGRS" };
        private static readonly string[] s_zonal = { "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS", "Premium_ZRS" };

        private static readonly DiagnosticDescriptor s_locallyRedundant = RuleDescriptor.Warning(Id, Concern.Zones, Help, "LocallyRedundant");

        private static readonly DiagnosticDescriptor s_geoRedundant = RuleDescriptor.Info(Id, Concern.Zones, Help, "GeoRedundant");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_locallyRedundant, s_geoRedundant);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            foreach (var (region, path) in FindDetails(context, "storageAccountDetails", "systemCreatedStorageAccount.storageAccountType"))
            {
                // Each region has its own zones; without any nothing better is possible there.
                if (!context.IsZonal(context.Get(region.Path + ".location")))
                {
                    continue;
                }

                var value = context.Get(path);
                var remedy = new Remedy("useZoneRedundant", SettingChange.Text(path, "Standard_ZRS")) { IsForNewResources = true };
                if (Requirement.Values(accepted: s_zonal.Concat(s_geo).ToArray(), rejected: s_local).Judge(value, Verdict.CannotTell) == Verdict.Violates)
                {
                    context.Report(s_locallyRedundant, path, value, "Standard_ZRS", remedy);
                }
                else if (Requirement.Values(accepted: s_zonal, rejected: s_geo.Concat(s_local).ToArray()).Judge(value, Verdict.CannotTell) == Verdict.Violates)
                {
                    context.Report(s_geoRedundant, path, value, "Standard_ZRS", remedy);
                }
            }
        }
    }

    /// <summary>AMLR1303: the container registry that the service creates must be replicable.</summary>
    private sealed class ContainerRegistryRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Warning(
            "AMLR1303", Concern.Regions, "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            foreach (var (_, path) in FindDetails(context, "acrDetails", "systemCreatedAcrAccount.acrAccountSku"))
            {
                var value = context.Get(path);
                if (Requirement.Values(accepted: new[] { "Premium" }, rejected: new[] { "Basic", "Standard" }).Judge(value, Verdict.CannotTell) == Verdict.Violates)
                {
                    context.Report(
                        s_descriptor, path, value, "Premium", new Remedy("usePremium", SettingChange.Text(path, "Premium")) { IsForNewResources = true });
                }
            }
        }
    }
}

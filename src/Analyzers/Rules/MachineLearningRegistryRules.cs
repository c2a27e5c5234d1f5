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
        private const string Wanted = "the region of a second workspace";

        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1301",
            "Azure Machine Learning registry lives in one region",
            "Azure Machine Learning registry '{0}' has {1}; add {2}, because an outage of the only region makes its models, components and environments unreachable",
            "A registry shares models, components and environments between workspaces, and can keep them in several regions. With one region its outage stops the workspaces of every other region too. Regions can be added to a deployed registry; the primary one cannot change.",
            "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries");

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
                context.Report(s_descriptor, regions[0].Path + ".location", locations[0]!, Wanted);
            }
            else if (regions.Count == 1 && regions[0] is { IsCertain: true, Value: ObjectValue })
            {
                context.Report(s_descriptor, context.Declaration.TypeLocation, "one region in " + RegionDetails, Wanted);
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
        private const string Title = "Azure Machine Learning registry storage is locally redundant";
        private const string Description = "The registry keeps models and components in a storage account that the service creates for each region. With locally redundant storage the outage of one availability zone makes them unreachable there. Geo-redundant storage adds a copy elsewhere, while within the region it is locally redundant too.";
        private const string Help = "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries#specify-storage-account-type-and-sku-optional";

        private static readonly string[] s_local = { "Standard_LRS", "Premium_LRS" };
        private static readonly string[] s_geo = { "Standard_GRS", "Standard_RAGRS" };
        private static readonly string[] s_zonal = { "Standard_ZRS", "Standard_GZRS", "Standard_RAGZRS", "Premium_ZRS" };

        private static readonly DiagnosticDescriptor s_locallyRedundant = RuleDescriptor.Warning(
            Id, Title, "Azure Machine Learning registry '{0}' has {1}; use {2}, because all copies of its models and components in the region are in a single datacenter", Description, Help);

        private static readonly DiagnosticDescriptor s_geoRedundant = RuleDescriptor.Info(
            Id, Title, "Azure Machine Learning registry '{0}' has {1}; consider {2}, because the copies within the region are in a single datacenter", Description, Help);

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_locallyRedundant, s_geoRedundant);

        public override string ResourceType => Registries;

        public override void Check(RuleContext context)
        {
            foreach (var (region, path) in FindDetails(context, "storageAccountDetails", "systemCreatedStorageAccount.storageAccountType"))
            {
                // Each region has its own zones; without any nothing better is possible there.
                if (context.Get(region.Path + ".location") is ScalarValue location && !context.IsZonal(location.Text))
                {
                    continue;
                }

                var value = context.Get(path);
                var remedy = new Remedy("useZoneRedundant", "Use Standard_ZRS (new resources only)", SettingChange.Text(path, "Standard_ZRS"));
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
            "AMLR1303",
            "Azure Machine Learning registry asks for a container registry below Premium",
            "Azure Machine Learning registry '{0}' has {1}; use {2}, because only a Premium container registry can be replicated to the other regions",
            "The registry keeps the images of its environments in one container registry with a replica in each of its regions. Only the Premium SKU can be replicated.",
            "https://learn.microsoft.com/azure/machine-learning/how-to-manage-registries");

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
                        s_descriptor, path, value, "Premium", new Remedy("usePremium", "Use the Premium SKU (new resources only)", SettingChange.Text(path, "Premium")));
                }
            }
        }
    }
}

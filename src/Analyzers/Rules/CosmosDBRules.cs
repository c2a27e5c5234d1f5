using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// Azure Cosmos DB accounts: regions (AMLR4301), zones (AMLR4302) and failover (AMLR4303). An account that a workspace with a
/// customer-managed key names as its own weighs more than any other.
/// </summary>
internal static class CosmosDBRules
{
    public const string Accounts = "Microsoft.DocumentDB/databaseAccounts";
    public const string MultipleWrites = "properties.enableMultipleWriteLocations";

    private const string Locations = "properties.locations";
    private const string AutomaticFailover = "properties.enableAutomaticFailover";

    /// <summary>The link that makes an account the one in which a workspace keeps its metadata.</summary>
    public static readonly ResourceLink WorkspaceAccount = new("Microsoft.MachineLearningServices/workspaces", "properties.encryption.cosmosDbResourceId");

    public static IEnumerable<Rule> All => new Rule[] { new RegionsRule(), new ZonesRule(), FailoverRule, new CosmosDBBackupRule() };

    private static readonly DiagnosticDescriptor s_noFailover = RuleDescriptor.Warning(
        "AMLR4303", Concern.Regions, "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql#service-managed-failover");

    public static readonly Rule FailoverRule = new SettingRule
    {
        Descriptor = s_noFailover,
        Type = Accounts,
        Path = AutomaticFailover,
        Requirement = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" }),
        WhenUnset = Verdict.Violates,
        Applies = static context => IsNew(context) && HasOneWriteRegion(context) && context.GetElements(Locations, out _) is { } regions && regions.Count(region => region.IsCertain) > 1,
        Wanted = static _ => "true",
        Remedies = static (_, _) => new[]
        {
            new Remedy("useServiceManagedFailover", new SettingChange(AutomaticFailover, SettingKind.Boolean, "true")),
        },
    };

    /// <summary>What is a trade of cost for an ordinary account is more where a workspace depends on the account.</summary>
    public static DiagnosticDescriptor Choose(RuleContext context, DiagnosticDescriptor ordinary, DiagnosticDescriptor ofWorkspace) =>
        context.IsTargetOf(WorkspaceAccount) ? ofWorkspace : ordinary;

    /// <summary>False for an account that is restored from another one, whose settings it takes over.</summary>
    public static bool IsNew(RuleContext context) => context.Is("properties.createMode", new[] { "Default" }, whenUnset: true) == true;

    public static bool HasOneWriteRegion(RuleContext context) => context.Is(MultipleWrites, new[] { "true" }) == false;

    /// <summary>True when the account certainly lacks the capability.</summary>
    public static bool Lacks(RuleContext context, string capability)
    {
        const string Capabilities = "properties.capabilities";
        return context.IsUnset(Capabilities)
            || (context.GetElements(Capabilities, out var isOpen) is { } capabilities && !isOpen
                && capabilities.All(element => context.Is(element.Path + ".name", new[] { capability }) == false));
    }

    /// <summary>AMLR4301: an account in one region is lost with it; strong consistency needs a third one to go on writing.</summary>
    private sealed class RegionsRule : Rule
    {
        private const string Id = "AMLR4301";
        private const string Help = "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql";

        private static readonly DiagnosticDescriptor s_single = RuleDescriptor.Info(Id, Concern.Regions, Help, "Single");

        private static readonly DiagnosticDescriptor s_singleOfWorkspace = RuleDescriptor.Warning(Id, Concern.Regions, Help, "SingleOfWorkspace");

        private static readonly DiagnosticDescriptor s_strong = RuleDescriptor.Info(Id, Concern.Regions, Help, "Strong");

        private static readonly DiagnosticDescriptor s_strongOfWorkspace = RuleDescriptor.Warning(Id, Concern.Regions, Help, "StrongOfWorkspace");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_single, s_strong, s_singleOfWorkspace, s_strongOfWorkspace);

        public override string ResourceType => Accounts;

        public override void Check(RuleContext context)
        {
            if (context.GetElements(Locations, out var isOpen) is not { } regions || isOpen || regions.Any(region => region is not { IsCertain: true, Value: ObjectValue })
                || !IsNew(context) || !Lacks(context, "EnableServerless"))
            {
                return;
            }

            if (regions.Count == 1)
            {
                var path = regions[0].Path + ".locationName";
                var descriptor = Choose(context, s_single, s_singleOfWorkspace);
                var wanted = ResilienceText.Get("AMLR4301_Wanted_Single");
                if (context.Get(path) is ScalarValue name)
                {
                    context.Report(descriptor, path, name, wanted);
                }
                else
                {
                    context.Report(descriptor, context.Declaration.TypeLocation, ResilienceText.Format("AMLR4301_Found_Single", Locations), wanted);
                }
            }
            else if (regions.Count == 2 && context.Get("properties.consistencyPolicy.defaultConsistencyLevel") is ScalarValue level && level.Is("Strong"))
            {
                var found = ResilienceText.Format("AMLR4301_Found_Strong", Locations);
                context.Report(Choose(context, s_strong, s_strongOfWorkspace), context.Locate(level), found, ResilienceText.Get("AMLR4301_Wanted_Strong"));
            }
        }
    }

    /// <summary>AMLR4302: the copies in the write region are in several zones. Read regions gain little from zones.</summary>
    private sealed class ZonesRule : Rule
    {
        private const string Id = "AMLR4302";
        private const string Help = "https://learn.microsoft.com/azure/reliability/reliability-cosmos-db-nosql#availability-zone-support";

        private static readonly DiagnosticDescriptor s_noZones = RuleDescriptor.Info(Id, Concern.Zones, Help, "NoZones");

        private static readonly DiagnosticDescriptor s_noZonesOfWorkspace = RuleDescriptor.Warning(Id, Concern.Zones, Help, "NoZonesOfWorkspace");

        private static readonly Requirement s_true = Requirement.Values(accepted: new[] { "true" }, rejected: new[] { "false" });

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_noZones, s_noZonesOfWorkspace);

        public override string ResourceType => Accounts;

        public override void Check(RuleContext context)
        {
            if (context.GetElements(Locations, out var isOpen) is not { Count: > 0 } regions || !IsNew(context))
            {
                return;
            }

            // The other regions of an account with several write regions go on writing.
            var isSingle = regions.Count == 1 && !isOpen;
            if (!isSingle && !HasOneWriteRegion(context))
            {
                return;
            }

            var writable = isSingle ? regions : regions.Where(region => context.Is(region.Path + ".failoverPriority", new[] { "0" }) != false).ToArray();
            if (writable.Count == 0 || writable.Any(region => !IsCertainWriteRegion(context, region, isSingle) || !IsWithoutZones(context, region)))
            {
                return;
            }

            foreach (var region in writable)
            {
                var path = region.Path + ".isZoneRedundant";
                context.Report(
                    Choose(context, s_noZones, s_noZonesOfWorkspace),
                    path,
                    context.Get(path),
                    "true",
                    new Remedy("useZoneRedundancy", new SettingChange(path, SettingKind.Boolean, "true")) { IsForNewResources = true });
            }
        }

        private static bool IsCertainWriteRegion(RuleContext context, Element region, bool isSingle) =>
            region.Value is ObjectValue && (isSingle || context.Is(region.Path + ".failoverPriority", new[] { "0" }) == true);

        private static bool IsWithoutZones(RuleContext context, Element region) =>
            s_true.Judge(context.Get(region.Path + ".isZoneRedundant"), Verdict.Violates) == Verdict.Violates
            && context.IsZonal(context.Get(region.Path + ".locationName"));
    }
}

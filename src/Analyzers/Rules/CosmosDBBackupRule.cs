using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>AMLR4304: backups that the owner can restore to any moment, not only Microsoft's support to the last full copy.</summary>
internal sealed class CosmosDBBackupRule : Rule
{
    private const string Id = "AMLR4304";
    private const string Help = "https://learn.microsoft.com/azure/cosmos-db/continuous-backup-restore-introduction";
    private const string Policy = "properties.backupPolicy";
    private const string PolicyType = Policy + ".type";
    private const string Redundancy = Policy + ".periodicModeProperties.backupStorageRedundancy";

    private static readonly DiagnosticDescriptor s_periodic = RuleDescriptor.Info(Id, Concern.DataProtection, Help, "Periodic");

    private static readonly DiagnosticDescriptor s_periodicOfWorkspace = RuleDescriptor.Warning(Id, Concern.DataProtection, Help, "PeriodicOfWorkspace");

    private static readonly DiagnosticDescriptor s_local = RuleDescriptor.Warning(Id, Concern.DataProtection, Help, "Local");

    private static readonly Requirement s_continuous = Requirement.Values(accepted: new[] { "Continuous" }, rejected: new[] { "Periodic" });

    private static readonly Requirement s_elsewhere = Requirement.Values(accepted: new[] { "Geo", "Zone" }, rejected: new[] { "Local" });

    private static readonly Remedy s_remedy = new("useContinuousBackup", SettingChange.Object(Policy, "type", "Continuous"));

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_periodic, s_local, s_periodicOfWorkspace);

    public override string ResourceType => CosmosDBRules.Accounts;

    public override void Check(RuleContext context)
    {
        var type = context.Get(PolicyType);
        if (s_continuous.Judge(type, Verdict.Violates) != Verdict.Violates || !CanBeContinuous(context))
        {
            return;
        }

        var redundancy = context.Get(Redundancy);
        if (s_elsewhere.Judge(redundancy, Verdict.Complies) == Verdict.Violates)
        {
            context.Report(s_local, Redundancy, redundancy, ResilienceText.Get("AMLR4304_Wanted"), s_remedy);
            return;
        }

        // The policy's C# type stands for its kind, so the finding is on the type.
        if (context.Get(Policy) is ObjectValue policy)
        {
            context.Report(CosmosDBRules.Choose(context, s_periodic, s_periodicOfWorkspace), context.Locate(policy), PolicyType + " = Periodic", "Continuous", s_remedy);
        }
        else if (type is UnsetValue)
        {
            context.Report(CosmosDBRules.Choose(context, s_periodic, s_periodicOfWorkspace), PolicyType, type, "Continuous", s_remedy);
        }
    }

    private static bool CanBeContinuous(RuleContext context) =>
        CosmosDBRules.IsNew(context)
        && CosmosDBRules.HasOneWriteRegion(context)
        && context.Is("properties.enableAnalyticalStorage", new[] { "true" }) == false
        && CosmosDBRules.Lacks(context, "EnableCassandra");
}

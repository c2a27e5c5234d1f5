using System;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>AMLR4101 and AMLR4201: a flexible server needs a standby in another zone; one in the same zone is information.</summary>
internal sealed class StandbyRule : Rule
{
    private const string StandbyZone = "properties.highAvailability.standbyAvailabilityZone";
    private const string PrimaryZone = "properties.availabilityZone";

    private static readonly Requirement s_zoneRedundant = Requirement.Values(accepted: new[] { "ZoneRedundant" }, rejected: new[] { "Disabled", "SameZone" });

    public required string Type { get; init; }

    /// <summary>No standby at all.</summary>
    public required DiagnosticDescriptor Missing { get; init; }

    /// <summary>A standby in the zone of the primary, at least in some runs of the program.</summary>
    public required DiagnosticDescriptor SameZone { get; init; }

    /// <summary>A tier that cannot have one.</summary>
    public required DiagnosticDescriptor Burstable { get; init; }

    /// <summary>True when a server that exists can get no standby.</summary>
    public bool IsChosenOnce { get; init; }

    /// <summary>What else has to change for the deployment to succeed; null when that cannot be told.</summary>
    public Func<RuleContext, ImmutableArray<SettingChange>?> Companions { get; init; } = static _ => ImmutableArray<SettingChange>.Empty;

    public override string ResourceType => Type;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Missing, SameZone, Burstable);

    public override void Check(RuleContext context)
    {
        if (!context.IsRegionZonal() || !FlexibleServer.IsNew(context))
        {
            return;
        }

        // One finding, whatever the mode says: the tier has to change first.
        if (context.Is(FlexibleServer.Tier, new[] { "Burstable" }) == true)
        {
            context.Report(Burstable, FlexibleServer.Tier, context.Get(FlexibleServer.Tier), ResilienceText.Either("GeneralPurpose", "MemoryOptimized"));
            return;
        }

        var mode = context.Get(FlexibleServer.HighAvailabilityMode);
        if (s_zoneRedundant.Judge(mode, Verdict.Violates) == Verdict.Violates)
        {
            var isMissing = context.Is(FlexibleServer.HighAvailabilityMode, new[] { "Disabled" }, whenUnset: true) == true;
            context.Report(isMissing ? Missing : SameZone, FlexibleServer.HighAvailabilityMode, mode, "ZoneRedundant", UseZoneRedundant(context));
        }
    }

    private Remedy[] UseZoneRedundant(RuleContext context)
    {
        var hasStandby = context.Is(FlexibleServer.Tier, new[] { "GeneralPurpose", "MemoryOptimized" }) == true;
        return hasStandby && AreZonesApart(context) && Companions(context) is { } companions
            ? new[] { new Remedy("useZoneRedundant", companions.Insert(0, SettingChange.Text(FlexibleServer.HighAvailabilityMode, "ZoneRedundant"))) { IsForNewResources = IsChosenOnce } }
            : Array.Empty<Remedy>();
    }

    // The service picks the standby's zone unless the code does; then it must be another one.
    private static bool AreZonesApart(RuleContext context) => context.Get(StandbyZone) switch
    {
        UnsetValue or ScalarValue { Text: "" } => true,
        ScalarValue standby => context.Get(PrimaryZone) is ScalarValue { Text: not "" } primary && !primary.Is(standby.Text),
        _ => false,
    };
}

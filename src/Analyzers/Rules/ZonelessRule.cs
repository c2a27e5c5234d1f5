using System;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>A rule about resources that live in one availability zone and name none, so that the outage of any zone can take them down.</summary>
internal sealed class ZonelessRule : Rule
{
    private const string Zones = "zones";

    public required DiagnosticDescriptor Descriptor { get; init; }

    public required string Type { get; init; }

    /// <summary>Whether the resource could be given a zone; it must be certain.</summary>
    public required Func<RuleContext, bool> Applies { get; init; }

    public override string ResourceType => Type;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Descriptor);

    public override void Check(RuleContext context)
    {
        // There is no remedy: one more zone in the code is no redundancy, a second resource in another zone is.
        var zones = context.Get(Zones);
        if (zones is UnsetValue or ListValue { Items.IsEmpty: true, IsOpen: false } && Applies(context))
        {
            context.Report(Descriptor, Zones, zones, ResilienceText.Get("ZonelessRule_Wanted"));
        }
    }
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>A rule about one property: the plain case, all data.</summary>
internal sealed class SettingRule : Rule
{
    public required DiagnosticDescriptor Descriptor { get; init; }

    public required string Type { get; init; }

    /// <summary>The ARM path of the property.</summary>
    public required string Path { get; init; }

    public required Requirement Requirement { get; init; }

    /// <summary>What the service's default means when the property is left out.</summary>
    public Verdict WhenUnset { get; init; } = Verdict.CannotTell;

    /// <summary>Whether the rule has a say at all; it must be certain.</summary>
    public Func<RuleContext, bool> Applies { get; init; } = static _ => true;

    /// <summary>The value that the message asks for.</summary>
    public required Func<RuleContext, string> Wanted { get; init; }

    /// <summary>The ways to resolve the finding for the value found, the safe one first; none where no rewrite is right.</summary>
    public Func<RuleContext, SettingValue, IEnumerable<Remedy>> Remedies { get; init; } = static (_, _) => Enumerable.Empty<Remedy>();

    public override string ResourceType => Type;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Descriptor);

    public override void Check(RuleContext context)
    {
        var value = Requirement == Requirement.Any ? context.Peek(Path) : context.Get(Path);
        if (Requirement.Judge(value, WhenUnset) == Verdict.Violates && Applies(context))
        {
            context.Report(Descriptor, Path, value, Wanted(context), Remedies(context, value).ToArray());
        }
    }
}

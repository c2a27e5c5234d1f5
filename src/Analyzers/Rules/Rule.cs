using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>
/// A rule over one ARM resource type. Rules are data and small decisions over ARM paths; they know neither an SDK nor C#.
/// </summary>
internal abstract class Rule
{
    /// <summary>What the rule reports: one descriptor, or several of the same id where a milder case has its own message.</summary>
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    /// <summary>The ARM type that the rule looks at.</summary>
    public abstract string ResourceType { get; }

    public abstract void Check(RuleContext context);
}

/// <summary>What a rule concludes about a value; silence follows from all but <see cref="Violates"/>.</summary>
internal enum Verdict
{
    Complies,
    Violates,
    CannotTell,
}

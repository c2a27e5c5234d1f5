using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>AMLR4103 and AMLR4203: any declaration of a resource type that the service no longer offers.</summary>
internal sealed class RetiredServerRule : Rule
{
    public required string Type { get; init; }

    public required DiagnosticDescriptor Descriptor { get; init; }

    /// <summary>The ARM type to use instead.</summary>
    public required string Successor { get; init; }

    public override string ResourceType => Type;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(Descriptor);

    public override void Check(RuleContext context) => context.Report(Descriptor, context.Declaration.TypeLocation, ResilienceText.Format("RetiredServerRule_Found", Type), Successor);
}

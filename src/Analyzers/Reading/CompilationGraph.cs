using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The declarations of a compilation and their links, gathered when a rule asks.</summary>
internal sealed class CompilationGraph : ResourceGraph
{
    private readonly CompilationReader _reader;
    private readonly CancellationToken _cancellationToken;

    public CompilationGraph(CompilationReader reader, CancellationToken cancellationToken)
    {
        _reader = reader;
        _cancellationToken = cancellationToken;
    }

    public override ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) =>
        _reader.Embedded.Contains(target) ? _reader.Embedded.GetSources(link, target) : _reader.GetLinks(link, _cancellationToken).GetSources(target);

    public override ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source) =>
        _reader.Embedded.Contains(source) ? _reader.Embedded.GetTarget(link, source) : _reader.GetTarget(link, source, _cancellationToken);

    public override ImmutableArray<ResourceDeclaration>? GetPossibleSources(ResourceLink link, ResourceDeclaration target) =>
        GetAll(link.ResourceType) is { } all ? _reader.GetTargets(link, () => new TargetIndex(this, link, all)).GetPossibleSources(target) : null;

    // What a program lacks in C# it may have in a template.
    public override ImmutableArray<ResourceDeclaration>? GetAll(string resourceType) =>
        _reader.Embedded.IsComplete && _reader.IsComplete(resourceType, _cancellationToken)
            ? _reader.GetAll(resourceType, _reader.GetDeclarations(resourceType, _cancellationToken))
            : null;

    // Where the calls are not known, the creations tell.
    public override bool Exclude(ResourceDeclaration one, ResourceDeclaration other) => GetPlace(one) is { } place && GetPlace(other) is { } second && Exclusion.Exclude(place, second);

    private static SyntaxNode? GetPlace(ResourceDeclaration declaration) => declaration.Calls.IsEmpty ? declaration.Creation.Syntax : declaration.Calls.Last();
}

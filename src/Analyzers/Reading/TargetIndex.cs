using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The declarations that hold a link by what they name, so that a resource need not look at those of all others.</summary>
internal sealed class TargetIndex
{
    private readonly ILookup<Origin, ResourceDeclaration> _byTarget;
    private readonly ImmutableArray<ResourceDeclaration> _unknown;

    public TargetIndex(ResourceGraph graph, ResourceLink link, ImmutableArray<ResourceDeclaration> sources)
    {
        var named = sources.Select(source => (Source: source, Target: graph.GetTarget(link, source))).ToArray();
        _byTarget = named.Where(static entry => entry.Target is not null).ToLookup(static entry => entry.Target!.Creation, static entry => entry.Source);
        _unknown = named.Where(static entry => entry.Target is null).Select(static entry => entry.Source).ToImmutableArray();
    }

    /// <summary>Those that name the target, or may.</summary>
    public ImmutableArray<ResourceDeclaration> GetPossibleSources(ResourceDeclaration target) => _byTarget[target.Creation].Concat(_unknown).ToImmutableArray();
}

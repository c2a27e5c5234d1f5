using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Which declared resources a link names, followed from the declarations that hold it.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<Origin, ImmutableArray<(ResourceDeclaration Source, CallChain? Calls)>> _sources = new();

    private LinkIndex()
    {
    }

    /// <summary>Follows the link from every declaration of the compilation that may hold it.</summary>
    public static LinkIndex Build(CompilationReader reader, ResourceLink link, CancellationToken cancellationToken)
    {
        var index = new LinkIndex();
        foreach (var source in reader.GetDeclarations(link.ResourceType, cancellationToken).Declarations)
        {
            index.Add(reader, link, source, cancellationToken);
        }

        return index;
    }

    /// <summary>The declarations that provably name the target by the link.</summary>
    public ImmutableArray<ResourceDeclaration> GetSources(ResourceDeclaration target) =>
        _sources.TryGetValue(target.Creation, out var sources)
            ? sources.Where(source => source.Calls is null ? target.Maker is null || IsOfSameRound(source.Source, target) : target.Calls.IsEmpty || source.Calls.LeadsTo(target)).Select(source => source.Source).Distinct().ToImmutableArray()
            : ImmutableArray<ResourceDeclaration>.Empty;

    /// <summary>The one declaration that the link names, if it names one for certain.</summary>
    public static ResourceDeclaration? FindTarget(CompilationReader reader, ResourceLink link, ResourceDeclaration source, CancellationToken cancellationToken) =>
        source.Get(link.Path) is ReferenceValue or ScalarValue
        && ResourceResolver.ResolveOne(reader, source.Get(link.Path), ResourceNaming.FindNamedType(link), cancellationToken, FindNamedGroup(link, source)) is { } target
        && reader.GetOperation(target, cancellationToken) is IObjectCreationOperation creation
            ? DeclarationReader.Read(reader, creation, cancellationToken)
            : null;

    /// <summary>A resource is in the group of the one that it belongs to.</summary>
    private static SettingValue? FindNamedGroup(ResourceLink link, ResourceDeclaration source) => link.Path == ResourceLink.Parent ? source.Get(ResourceLink.ResourceGroup) : null;

    /// <summary>True when both are made by the same calls, or the source by calls within the target's: the same round of a loop, the same object.</summary>
    private static bool IsOfSameRound(ResourceDeclaration source, ResourceDeclaration target) =>
        !target.Calls.IsEmpty && source.Calls.Length >= target.Calls.Length && source.Calls.Skip(source.Calls.Length - target.Calls.Length).SequenceEqual(target.Calls);

    private void Add(CompilationReader reader, ResourceLink link, ResourceDeclaration source, CancellationToken cancellationToken)
    {
        var value = source.Get(link.Path);
        var alternatives = value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value);
        foreach (var alternative in alternatives)
        {
            // Which of several things a method returns for this call is not known.
            if (alternative is ReferenceValue { Call: { } call } reference
                && alternatives.OfType<ReferenceValue>().Any(other => other.Call == call && other.Operation.Syntax != reference.Operation.Syntax))
            {
                continue;
            }

            foreach (var (target, made) in ResourceResolver.Resolve(reader, alternative, ResourceNaming.FindNamedType(link), cancellationToken, FindNamedGroup(link, source)))
            {
                Origin key = target;
                var sources = _sources.TryGetValue(key, out var known) ? known : ImmutableArray<(ResourceDeclaration, CallChain?)>.Empty;
                _sources[key] = sources.Add((source, made));
            }
        }
    }
}

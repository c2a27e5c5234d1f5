using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Which declared resources are named by which links, followed from the declarations that hold the links.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<(ResourceLink Link, SyntaxNode Target), ImmutableArray<ResourceDeclaration>> _sources = new();

    private LinkIndex()
    {
    }

    /// <summary>Follows every link of the compilation that <see cref="CompilationReader.Links"/> asks for.</summary>
    public static LinkIndex Build(CompilationReader reader, CancellationToken cancellationToken)
    {
        var index = new LinkIndex();
        foreach (var group in reader.Links.GroupBy(link => link.ResourceType))
        {
            foreach (var source in FindDeclarations(reader, group.Key, cancellationToken))
            {
                foreach (var link in group)
                {
                    index.Add(reader, link, source, cancellationToken);
                }
            }
        }

        return index;
    }

    /// <summary>The declarations that provably name the target by the link.</summary>
    public ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) =>
        _sources.TryGetValue((link, target.Creation), out var sources) ? sources : ImmutableArray<ResourceDeclaration>.Empty;

    private static IEnumerable<ResourceDeclaration> FindDeclarations(CompilationReader reader, string resourceType, CancellationToken cancellationToken)
    {
        var syntax = reader.GetSyntax(cancellationToken);
        var names = reader.Sdks.SelectMany(sdk => sdk.GetDeclaringTypeNames(resourceType)).Concat(reader.GetAliases()).Distinct();
        foreach (var node in names.SelectMany(syntax.CreationsOf).Distinct())
        {
            if (reader.GetOperation(node, cancellationToken) is IObjectCreationOperation creation
                && reader.FindDeclaration(creation.Type)?.ResourceType == resourceType
                && DeclarationReader.Read(reader, creation, cancellationToken) is { } declaration)
            {
                yield return declaration;
            }
        }
    }

    private void Add(CompilationReader reader, ResourceLink link, ResourceDeclaration source, CancellationToken cancellationToken)
    {
        var value = source.Get(link.Path);
        foreach (var reference in (value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value)).OfType<ReferenceValue>())
        {
            foreach (var target in ResourceResolver.Resolve(reader, reference, cancellationToken))
            {
                var key = (link, target);
                var sources = _sources.TryGetValue(key, out var known) ? known : ImmutableArray<ResourceDeclaration>.Empty;
                _sources[key] = sources.Contains(source) ? sources : sources.Add(source);
            }
        }
    }
}

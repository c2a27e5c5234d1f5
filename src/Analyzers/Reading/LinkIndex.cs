using System.Collections.Generic;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Which declared resources are named by which links, followed from the link outward.</summary>
internal sealed class LinkIndex
{
    private readonly Dictionary<ResourceLink, HashSet<SyntaxNode>> _targets = new();

    private LinkIndex()
    {
    }

    /// <summary>Follows every link of the compilation that <see cref="CompilationReader.Links"/> asks for.</summary>
    public static LinkIndex Build(CompilationReader reader, CancellationToken cancellationToken)
    {
        var index = new LinkIndex();
        var syntax = reader.GetSyntax(cancellationToken);
        foreach (var link in reader.Links)
        {
            var targets = new HashSet<SyntaxNode>();
            foreach (var name in GetMemberNames(reader, link))
            {
                foreach (var assignment in syntax.AssignmentsTo(name))
                {
                    if (reader.GetOperation(assignment, cancellationToken) is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } operation
                        && IsLink(reader, link, target.Property))
                    {
                        targets.UnionWith(ResourceResolver.Resolve(reader, syntax, operation.Value, cancellationToken));
                    }
                }
            }

            index._targets[link] = targets;
        }

        return index;
    }

    /// <summary>True when a link of the compilation provably names the declaration.</summary>
    public bool IsTarget(ResourceLink link, ResourceDeclaration declaration) =>
        _targets.TryGetValue(link, out var targets) && targets.Contains(declaration.Creation);

    private static bool IsLink(CompilationReader reader, ResourceLink link, IPropertySymbol property) =>
        reader.FindObject(property.ContainingType) is { } map
        && map.ResourceType == link.ResourceType
        && map.Find(property.ContainingType, link.Path, out var rest) is { } member
        && rest.Length == 0
        && member.Has(property.Name);

    private static HashSet<string> GetMemberNames(CompilationReader reader, ResourceLink link)
    {
        var names = new HashSet<string>();
        foreach (var sdk in reader.Sdks)
        {
            names.UnionWith(sdk.GetMemberNames(link.ResourceType, link.Path));
        }

        return names;
    }
}

using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers;

/// <summary>
/// Whether a file has anything that may declare a resource, by names alone. It is the cheap first question: where no file of a
/// project has, nothing is indexed and nothing allocated for what it does create.
/// </summary>
internal sealed class TreeScan
{
    private static readonly HashSet<string> s_typeNames = new(SdkCatalog.All.SelectMany(static sdk => sdk.DeclaringTypeNames));
    private static readonly HashSet<string> s_callNames = new(SdkCatalog.All.SelectMany(static sdk => sdk.CallNames));

    private TreeScan(bool mayDeclare) => MayDeclare = mayDeclare;

    /// <summary>Kept by the host as long as the file.</summary>
    public static SyntaxTreeValueProvider<TreeScan> Provider { get; } = new(static tree => new TreeScan(Scan(tree.GetRoot())), SameTree.Comparer);

    public bool MayDeclare { get; }

    private static bool Scan(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            // With an alias a type may have any name.
            if (node switch
                {
                    ObjectCreationExpressionSyntax creation => SyntaxIndex.GetName(creation.Type) is { } name && s_typeNames.Contains(name),
                    ImplicitObjectCreationExpressionSyntax creation => TargetName.Find(creation) is not { } name || s_typeNames.Contains(name),
                    InvocationExpressionSyntax call => SyntaxIndex.GetName(call.Expression) is { } name && s_callNames.Contains(name),
                    UsingDirectiveSyntax { Alias: not null } => true,
                    _ => false,
                })
            {
                return true;
            }
        }

        return false;
    }
}

using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Calls, creations and assignments of the whole compilation by the name they are written with. It is built from syntax alone,
/// when a link must be followed, and only entries with the right name are ever bound.
/// </summary>
internal sealed class SyntaxIndex
{
    private readonly Dictionary<string, List<SyntaxNode>> _calls = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _creations = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _assignments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<SyntaxNode>> _touches = new(StringComparer.Ordinal);
    private readonly List<SyntaxNode> _unnamedCreations = new();

    private SyntaxIndex()
    {
    }

    public static SyntaxIndex Build(Compilation compilation, CancellationToken cancellationToken)
    {
        var index = new SyntaxIndex();
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var node in tree.GetRoot(cancellationToken).DescendantNodes())
            {
                index.Add(node);
            }
        }

        return index;
    }

    public IReadOnlyList<SyntaxNode> CallsOf(string methodName) => Get(_calls, methodName);

    /// <summary>Where a constructor of the type may be called: creations, and the constructors that call another one first.</summary>
    public IEnumerable<SyntaxNode> CreationsOf(string typeName)
    {
        foreach (var creation in Get(_creations, typeName))
        {
            yield return creation;
        }

        foreach (var creation in _unnamedCreations)
        {
            yield return creation;
        }
    }

    public IReadOnlyList<SyntaxNode> AssignmentsTo(string memberName) => Get(_assignments, memberName);

    /// <summary>Where a member of some object is assigned, handed on or called, so that it or its object may change.</summary>
    public IReadOnlyList<SyntaxNode> TouchesOf(string memberName) => Get(_touches, memberName);

    /// <summary>The last identifier of a name: <c>Account</c> in <c>Azure.Storage.Account</c>.</summary>
    public static string? GetName(SyntaxNode? node) => node switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText,
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        _ => null,
    };

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case InvocationExpressionSyntax call:
                Add(_calls, GetName(call.Expression), call);
                break;
            case ObjectCreationExpressionSyntax creation:
                Add(_creations, GetName(creation.Type), creation);
                break;
            case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax when IsTouched(node):
                Add(_touches, GetName(node), node);
                break;
            case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax:
                _unnamedCreations.Add(node);
                break;
            case PrimaryConstructorBaseTypeSyntax inherited:
                Add(_creations, GetName(inherited.Type), inherited);
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax targets } deconstruction:
                foreach (var target in targets.Arguments)
                {
                    Add(_assignments, GetName(target.Expression), deconstruction);
                }

                break;
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                Add(_assignments, GetName(assignment.Left), assignment);
                break;
        }
    }

    private static bool IsTouched(SyntaxNode access) => access.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == access,
        MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } => true,
        ElementAccessExpressionSyntax or ArgumentSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            or ConditionalAccessExpressionSyntax or EqualsValueClauseSyntax or CommonForEachStatementSyntax or RefExpressionSyntax => true,
        _ => false,
    };

    private static void Add(Dictionary<string, List<SyntaxNode>> index, string? name, SyntaxNode node)
    {
        if (name is not null)
        {
            if (!index.TryGetValue(name, out var nodes))
            {
                index.Add(name, nodes = new List<SyntaxNode>());
            }

            nodes.Add(node);
        }
    }

    private static IReadOnlyList<SyntaxNode> Get(Dictionary<string, List<SyntaxNode>> index, string name) =>
        index.TryGetValue(name, out var nodes) ? nodes : Array.Empty<SyntaxNode>();
}

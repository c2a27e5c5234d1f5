using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What one file says by name: calls, creations, assignments. It is made of syntax alone, so that it holds for every compilation
/// that the file is in.
/// </summary>
internal sealed class TreeIndex
{
    private BoundNames? _names;
    private Dictionary<string, FunctionNames>? _functions;

    private TreeIndex(SyntaxTree tree) => Shape = new FileShape(tree);

    /// <summary>Calls by the name of the method.</summary>
    public Dictionary<string, List<SyntaxNode>> Calls { get; } = new(StringComparer.Ordinal);

    /// <summary>Creations by the name of the type, or by an alias that a using directive gives it.</summary>
    public Dictionary<string, List<SyntaxNode>> Creations { get; } = new(StringComparer.Ordinal);

    /// <summary>Creations without the name of a type, and constructors that call another one first.</summary>
    public List<SyntaxNode> UnnamedCreations { get; } = new();

    /// <summary>All of both, with the name where there is one.</summary>
    public IEnumerable<(string? TypeName, SyntaxNode Node)> AllCreations =>
        Creations.SelectMany(static named => named.Value.Select(node => ((string?)named.Key, node))).Concat(UnnamedCreations.Select(static node => ((string?)null, node)));

    /// <summary>Assignments by the name of the member.</summary>
    public Dictionary<string, List<SyntaxNode>> Assignments { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a member of some object is assigned, handed on or called, by its name.</summary>
    public Dictionary<string, List<SyntaxNode>> Touches { get; } = new(StringComparer.Ordinal);

    /// <summary>How often a name is read.</summary>
    public Dictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of methods that may be used without a call.</summary>
    public HashSet<string> MethodGroups { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of types that are arguments of generic types or methods, or of <c>typeof</c>.</summary>
    public HashSet<string> TypeArguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that using directives of the file give, for the file itself or for all files.</summary>
    public HashSet<string> Aliases { get; } = new(StringComparer.Ordinal);

    public HashSet<string> GlobalAliases { get; } = new(StringComparer.Ordinal);

    public static TreeIndex Build(SyntaxTree tree)
    {
        var index = new TreeIndex(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            index.Add(node);
        }

        return index;
    }

    /// <summary>What the file declares.</summary>
    public FileShape Shape { get; }

    /// <summary>What the nodes of the file name in compilations of the shape.</summary>
    public BoundNames GetNames(ProjectShape shape)
    {
        if (Volatile.Read(ref _names) is { } known && known.HoldFor(shape))
        {
            return known;
        }

        var names = new BoundNames(shape);
        Volatile.Write(ref _names, names);
        return names;
    }

    /// <summary>The functions of the file that run differently for different callers, by their name.</summary>
    public Dictionary<string, FunctionNames> GetFunctions()
    {
        if (Volatile.Read(ref _functions) is { } known)
        {
            return known;
        }

        var functions = FunctionNames.Find(this);
        Volatile.Write(ref _functions, functions);
        return functions;
    }

    private void Add(SyntaxNode node)
    {
        switch (node)
        {
            case IdentifierNameSyntax identifier:
                AddIdentifier(identifier);
                break;
            case InvocationExpressionSyntax call:
                Add(Calls, SyntaxIndex.GetName(call.Expression), call);
                break;
            case ObjectCreationExpressionSyntax creation:
                Add(Creations, SyntaxIndex.GetName(creation.Type), creation);
                break;
            case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax when IsTouched(node):
                Add(Touches, SyntaxIndex.GetName(node), node);
                break;
            case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax when TargetName.Find(node) is { } name:
                Add(Creations, name, node);
                break;
            case ImplicitObjectCreationExpressionSyntax or ConstructorInitializerSyntax:
                UnnamedCreations.Add(node);
                break;
            case PrimaryConstructorBaseTypeSyntax inherited:
                Add(Creations, SyntaxIndex.GetName(inherited.Type), inherited);
                break;
            case AssignmentExpressionSyntax { Left: TupleExpressionSyntax targets } deconstruction:
                foreach (var target in targets.Arguments)
                {
                    Add(Assignments, SyntaxIndex.GetName(target.Expression), deconstruction);
                }

                break;
            case AssignmentExpressionSyntax assignment when assignment.IsKind(SyntaxKind.SimpleAssignmentExpression):
                Add(Assignments, SyntaxIndex.GetName(assignment.Left), assignment);
                break;
            case UsingDirectiveSyntax { Alias: { } alias } directive:
                (directive.GlobalKeyword.RawKind != 0 ? GlobalAliases : Aliases).Add(alias.Name.Identifier.ValueText);
                break;
        }
    }

    private void AddIdentifier(IdentifierNameSyntax identifier)
    {
        var name = identifier.Identifier.ValueText;
        if (identifier.Parent is not (AssignmentExpressionSyntax or NameColonSyntax or NameEqualsSyntax))
        {
            Reads[name] = Reads.TryGetValue(name, out var count) ? count + 1 : 1;
        }

        if (identifier.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax)
        {
            TypeArguments.Add(name);
        }
        else if (IsMethodGroup(identifier))
        {
            MethodGroups.Add(name);
        }
    }

    private static bool IsMethodGroup(IdentifierNameSyntax identifier)
    {
        SyntaxNode name = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;
        name = Wrapping.GetWhole(name.Parent is MemberBindingExpressionSyntax binding ? binding : name);
        return name.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } }
            or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or InitializerExpressionSyntax
            or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or CastExpressionSyntax;
    }

    private static bool IsTouched(SyntaxNode access)
    {
        var whole = Wrapping.GetWhole(access);
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            MemberAccessExpressionSyntax member => Wrapping.GetWhole(member).Parent is InvocationExpressionSyntax,
            ElementAccessExpressionSyntax or ArgumentSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
                or ConditionalAccessExpressionSyntax or EqualsValueClauseSyntax or CommonForEachStatementSyntax or RefExpressionSyntax => true,
            _ => false,
        };
    }

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
}

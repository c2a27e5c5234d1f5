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
internal sealed partial class TreeIndex
{
    private readonly List<IdentifierNameSyntax> _unqualified = new();
    private bool _mayInherit;
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

    /// <summary>Where a member may be handed on in other ways, or is touched without its object or type, by its name.</summary>
    public Dictionary<string, List<SyntaxNode>> Mentions { get; } = new(StringComparer.Ordinal);

    /// <summary>Members whose object an initialiser changes, and what it sets there: <c>Options</c> and <c>Sku</c> in <c>{ Options = { Sku = ... } }</c>.</summary>
    public Dictionary<string, List<SyntaxNode>> NestedInitializers { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of members that get a value made of the one before, or in place of none: <c>+=</c>, <c>++</c>, <c>??=</c>.</summary>
    public HashSet<string> Recomputed { get; } = new(StringComparer.Ordinal);

    /// <summary>How often a name is read.</summary>
    public Dictionary<string, int> Reads { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of methods that may be used without a call.</summary>
    public HashSet<string> MethodGroups { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of types that are arguments of generic types or methods, or of <c>typeof</c>.</summary>
    public HashSet<string> TypeArguments { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of types that are arguments of methods, which may make objects of them.</summary>
    public HashSet<string> MadeTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of the types that the properties of a type have, by its name.</summary>
    public Dictionary<string, List<SyntaxNode>> PropertyTypes { get; } = new(StringComparer.Ordinal);

    /// <summary>The parameters of records, which are properties, by name.</summary>
    public Dictionary<string, List<SyntaxNode>> RecordParameters { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of types whose constructors are called by those of others without a word.</summary>
    public HashSet<string> InheritedTypes { get; } = new(StringComparer.Ordinal);

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

        // Members of other types have no name of their own here.
        if (!index._mayInherit)
        {
            index._unqualified.Clear();
        }

        foreach (var identifier in index._unqualified)
        {
            Add(index.Mentions, identifier.Identifier.ValueText, identifier);
        }

        index._unqualified.Clear();
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
            case GenericNameSyntax generic:
                AddUse(generic, generic.Identifier.ValueText);
                break;
            case PropertyDeclarationSyntax { AccessorList: not null, Parent: TypeDeclarationSyntax owner } property:
                Add(PropertyTypes, owner.Identifier.ValueText, property.Type);
                break;
            case ParameterSyntax { Type: { } type, Parent.Parent: RecordDeclarationSyntax record } parameter:
                Add(RecordParameters, parameter.Identifier.ValueText, parameter);
                Add(PropertyTypes, record.Identifier.ValueText, type);
                break;
            case TypeDeclarationSyntax { BaseList: { } bases } type when CallsBaseSilently(type):
                InheritedTypes.UnionWith(bases.Types.OfType<SimpleBaseTypeSyntax>().Select(static inherited => SyntaxIndex.GetName(inherited.Type)).OfType<string>());
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
            case MemberAccessExpressionSyntax or MemberBindingExpressionSyntax when IsHandedOn(node):
                Add(Mentions, SyntaxIndex.GetName(node), node);
                break;
            case BaseListSyntax:
            case UsingDirectiveSyntax { StaticKeyword.RawKind: not 0 }:
                _mayInherit = true;
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
                if (assignment.Right is InitializerExpressionSyntax || assignment.Parent is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax })
                {
                    Add(NestedInitializers, SyntaxIndex.GetName(assignment.Left), assignment.Left);
                }

                break;
            case AssignmentExpressionSyntax recomputed:
                AddRecomputed(recomputed.Left);
                break;
            case PrefixUnaryExpressionSyntax counted when counted.RawKind is (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression:
                AddRecomputed(counted.Operand);
                break;
            case PostfixUnaryExpressionSyntax counted when counted.RawKind is (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression:
                AddRecomputed(counted.Operand);
                break;
            case UsingDirectiveSyntax { Alias: { } alias } directive:
                (directive.GlobalKeyword.RawKind != 0 ? GlobalAliases : Aliases).Add(alias.Name.Identifier.ValueText);
                break;
        }
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

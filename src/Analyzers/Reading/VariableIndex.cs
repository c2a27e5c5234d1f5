using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds what is done to locals, parameters, fields and properties, on demand and once per compilation.</summary>
internal sealed class VariableIndex
{
    private readonly CompilationReader _reader;
    private readonly ConcurrentDictionary<SyntaxNode, IdentifierIndex> _identifiers = new();
    private readonly ConcurrentDictionary<(ISymbol Local, SyntaxNode Point), ImmutableArray<Definition>> _definitions = new();
    private readonly ConcurrentDictionary<ISymbol, ImmutableArray<VariableUse>>[] _uses = Enumerable.Range(0, UseClassifier.MaximumDepth + 1)
        .Select(static _ => new ConcurrentDictionary<ISymbol, ImmutableArray<VariableUse>>(SymbolEqualityComparer.Default)).ToArray();

    public VariableIndex(CompilationReader reader) => _reader = reader;

    /// <summary>
    /// The uses of a variable in the order of the text, without its declaration. For a field or property only those in the type
    /// that declares it.
    /// </summary>
    public ImmutableArray<VariableUse> GetUses(ISymbol variable, int depth = 0)
    {
        // What is deeper down is seen less far, so each depth has its own answer.
        var uses = _uses[Math.Min(depth, UseClassifier.MaximumDepth)];
        return uses.TryGetValue(variable, out var known) ? known : uses.GetOrAdd(variable, FindUses(variable, depth));
    }

    /// <summary>
    /// The values that a local may have at <paramref name="point"/>: one without an expression cannot be followed, and no definition
    /// at all means that none was found.
    /// </summary>
    public ImmutableArray<Definition> GetReachingDefinitions(ILocalSymbol local, SyntaxNode point) =>
        _definitions.TryGetValue((local, point), out var known) ? known : _definitions.GetOrAdd((local, point), FindReachingDefinitions(local, point));

    private ImmutableArray<Definition> FindReachingDefinitions(ILocalSymbol local, SyntaxNode point)
    {
        var reaching = ImmutableArray.CreateBuilder<Definition>();
        var conditional = new List<SyntaxNode>();
        var uses = GetUses(local);

        // Code of another function may run after whatever stands before the point, and so may what is done through a reference.
        if (uses.Any(use => IsDefinition(use) && (Wrapping.GetWhole(use.Syntax).Parent is RefExpressionSyntax || GetOrder(use, local, point) == RunsBefore.Unknown)))
        {
            reaching.Add(Definition.Whole(null));
        }

        for (var index = uses.Length - 1; index >= 0; index--)
        {
            var use = uses[index];
            if (IsDefinition(use))
            {
                // The value assigned does not count for the expression that computes it.
                var definition = use.Kind == UseKind.Define ? Definition.Whole(use.Value) : Definition.Find(_reader, use.Syntax);
                if (IsComputing(use.Syntax, point) && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } origin && ExecutionOrder.IsRepeated(use.Syntax, origin))
                {
                    reaching.Add(Definition.Whole(null));
                }

                switch (GetOrder(use, local, point))
                {
                    case RunsBefore.Always:
                        reaching.Add(definition);
                        if (definition.IsFallback)
                        {
                            break;
                        }

                        return reaching.ToImmutable();
                    case RunsBefore.Sometimes:
                        reaching.Add(definition with { IsFallback = false });
                        conditional.Add(use.Syntax);
                        if (Branches.FindArms(use.Syntax, point) is { } arms && arms[0].Span.Contains(use.Syntax.Span) && Branches.AreAllSet(arms, conditional))
                        {
                            return reaching.ToImmutable();
                        }

                        break;
                }
            }
        }

        if (Definition.FindDeclared(_reader, local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()) is { } declared)
        {
            reaching.Add(declared);
        }

        return reaching.ToImmutable();
    }

    private static bool IsDefinition(VariableUse use) => use.Chain.IsEmpty && (use.Kind == UseKind.Define || (use.Kind == UseKind.Opaque && IsReplacing(use.Syntax)));

    private static RunsBefore GetOrder(VariableUse use, ILocalSymbol local, SyntaxNode point) =>
        IsComputing(use.Syntax, point) ? RunsBefore.Never : ExecutionOrder.Compare(use.Syntax, point, local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax());

    /// <summary>
    /// True when more than one expression may read the variable, so that changing its value changes more than one place. Members
    /// that other types can read count as read elsewhere.
    /// </summary>
    public bool IsShared(ISymbol variable)
    {
        if (variable is IFieldSymbol or IPropertySymbol && variable.DeclaredAccessibility != Accessibility.Private)
        {
            return true;
        }

        var isRead = false;
        foreach (var use in GetUses(variable))
        {
            if (use.Kind != UseKind.Define && use.Chain.IsEmpty && !(use.Kind == UseKind.Opaque && IsReplacing(use.Syntax) && Definition.Find(_reader, use.Syntax).Value is not null))
            {
                if (isRead)
                {
                    return true;
                }

                isRead = true;
            }
        }

        return false;
    }

    /// <summary>True when more than one expression of the compilation reads the variable; names decide, so it may be true too often.</summary>
    public bool IsReadOften(ISymbol variable) => variable is ILocalSymbol or IParameterSymbol
        ? IsShared(variable)
        : _reader.GetSyntax(CancellationToken.None).IsReadOften(variable.Name);

    /// <summary>True when the variable gets another value after its declaration.</summary>
    public bool IsReplaced(ISymbol variable) =>
        GetUses(variable).Any(IsDefinition);

    public IdentifierIndex GetIdentifiers(SyntaxNode root) => _identifiers.GetOrAdd(root, static node => new IdentifierIndex(node));

    // References to the variable and compound assignments give the variable another value.
    public static bool IsReplacing(SyntaxNode identifier)
    {
        var whole = Wrapping.GetWhole(identifier);
        return whole.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } or RefExpressionSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
            || (whole.Parent is AssignmentExpressionSyntax assignment && assignment.Left == whole)
            || whole.Ancestors().TakeWhile(ancestor => ancestor is ArgumentSyntax or TupleExpressionSyntax or AssignmentExpressionSyntax)
                .Any(ancestor => ancestor is AssignmentExpressionSyntax { Left: TupleExpressionSyntax });
    }

    /// <summary>True when the point is part of the expression whose value the variable gets.</summary>
    private static bool IsComputing(SyntaxNode variable, SyntaxNode point) =>
        variable.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is { } assignment
        && assignment.Left.FullSpan.Contains(variable.FullSpan) && assignment.Right.FullSpan.Contains(point.FullSpan);

    private ImmutableArray<VariableUse> FindUses(ISymbol variable, int depth)
    {
        var uses = ImmutableArray.CreateBuilder<VariableUse>();
        var classifier = new UseClassifier(_reader, depth);
        var isMember = variable is IFieldSymbol or IPropertySymbol;
        var references = isMember ? variable.ContainingType.DeclaringSyntaxReferences : variable.DeclaringSyntaxReferences;
        foreach (var reference in references)
        {
            var root = isMember ? reference.GetSyntax() : GetBody(reference.GetSyntax());
            var model = _reader.GetModel(root.SyntaxTree);
            foreach (var identifier in GetIdentifiers(root).Named(variable.Name))
            {
                var isName = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier;
                if ((isName && !isMember) || identifier.Parent is NameColonSyntax or NameEqualsSyntax
                    || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(identifier).Symbol?.OriginalDefinition, variable.OriginalDefinition))
                {
                    continue;
                }

                var node = isName ? identifier.Parent! : identifier;
                if (model.GetOperation(node) is { } operation and (ILocalReferenceOperation or IParameterReferenceOperation or IMemberReferenceOperation))
                {
                    uses.AddRange(classifier.Classify(operation));
                }
                else
                {
                    uses.Add(new VariableUse(UseKind.Opaque, ImmutableArray<IPropertySymbol>.Empty, null, identifier));
                }
            }
        }

        return uses.ToImmutable();
    }

    /// <summary>The outermost member or program whose text holds every use of a local declared at <paramref name="node"/>.</summary>
    private static SyntaxNode GetBody(SyntaxNode node)
    {
        foreach (var ancestor in node.AncestorsAndSelf())
        {
            if (ancestor is CompilationUnitSyntax or TypeDeclarationSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
            {
                return ancestor;
            }
        }

        return node.SyntaxTree.GetRoot();
    }
}

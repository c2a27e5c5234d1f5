using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>Patterns and casts that make one of several classes of a resource.</content>
internal sealed partial class LookedUpObjects
{
    private void AddPattern(IPatternOperation pattern, string condition, int depth, bool isGuarded = false)
    {
        switch (pattern)
        {
            case INegatedPatternOperation { Pattern: var negated }:
                AddPattern(negated, condition, depth, isGuarded);
                break;

            case IBinaryPatternOperation { LeftPattern: var left, RightPattern: var right }:
                AddPattern(left, condition, depth, isGuarded: true);
                AddPattern(right, condition, depth, isGuarded: true);
                break;

            case IDeclarationPatternOperation { DeclaredSymbol: { } declared }:
                AddDesignation(declared, condition, depth, isGuarded);
                break;

            case IRecursivePatternOperation parts:
                if (parts.DeclaredSymbol is { } named)
                {
                    AddDesignation(named, condition, depth, isGuarded);
                }

                // A part of the object that has a name can be changed.
                if (parts.PropertySubpatterns.Concat<IOperation>(parts.DeconstructionSubpatterns).SelectMany(part => part.DescendantsAndSelf()).Any(IsNamedPart))
                {
                    _escaped.Add(parts.MatchedType);
                }

                break;

            case not (ITypePatternOperation or IConstantPatternOperation or IRelationalPatternOperation or IDiscardPatternOperation or IDeclarationPatternOperation):
                _escaped.Add(pattern.NarrowedType);
                break;
        }
    }

    private static bool IsNamedPart(IOperation part) => ((part as IDeclarationPatternOperation)?.DeclaredSymbol ?? (part as IRecursivePatternOperation)?.DeclaredSymbol) is ILocalSymbol { Type: var type } && !UseClassifier.IsImmutable(type);

    private void AddDesignation(ISymbol symbol, string condition, int depth, bool isGuarded)
    {
        if (symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } designation)
        {
            AddVariable(symbol, designation, null, condition, depth, isGuarded);
        }
    }

    /// <summary>Notes what is changed under a cast, on a condition that is not looked at.</summary>
    private void AddCasts(IEnumerable<VariableUse> uses) =>
        _escaped.AddRange(uses.Where(use => IsChange(use) && _reader.FindObject(use.Chain[0].ContainingType) is not null).Select(use => use.Chain[0].ContainingType));
}

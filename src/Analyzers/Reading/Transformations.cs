using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds options of a parent that rewrite what is created below it, wherever the compilation gets at them.</summary>
internal static class Transformations
{
    /// <summary>True when the compilation gives a parent options that rewrite what is created below it; tags say nothing about resilience.</summary>
    public static bool HasInherited(CompilationReader reader)
    {
        var names = reader.Sdks.SelectMany(sdk => sdk.InheritedOptionNames).Distinct().ToArray();
        var syntax = reader.GetSyntax(CancellationToken.None);
        bool? mayHaveChildren = null;
        return names.Any(name => syntax.AssignmentsTo(name).OfType<AssignmentExpressionSyntax>().Select(assignment => assignment.Left).Concat(FindReads(reader, name)).Any(Rewrites));

        bool Rewrites(ExpressionSyntax access) => reader.GetModel(access.SyntaxTree).GetSymbolInfo(access).Symbol is IPropertySymbol property && !reader.IsOwn(property)
            && !(OptionsReader.IsOfOne(reader, (reader.GetOperation(access) as IPropertyReferenceOperation)?.Instance?.Type as INamedTypeSymbol) && !(mayHaveChildren ??= HasParents(reader, property)))
            && IsRewriting(reader, access);
    }

    /// <summary>Where the option is named other than to be assigned. Only files that do so are looked through.</summary>
    private static IEnumerable<ExpressionSyntax> FindReads(CompilationReader reader, string name) => reader.Compilation.SyntaxTrees
        .Where(tree => reader.GetIndex(tree).Reads.ContainsKey(name))
        .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
        .Where(identifier => identifier.Identifier.ValueText == name)
        .Select(static identifier => identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier.Parent as MemberBindingExpressionSyntax ?? (ExpressionSyntax)identifier)
        .Where(static access => access.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != access);

    /// <summary>True when some options name a parent that may be a single resource, whose options then count for another one.</summary>
    private static bool HasParents(CompilationReader reader, IPropertySymbol option) => reader.Sdks.Select(sdk => sdk.ParentOptionName).OfType<string>().Distinct()
        .SelectMany(reader.GetSyntax(CancellationToken.None).AssignmentsTo).OfType<AssignmentExpressionSyntax>()
        .Any(assignment => reader.GetModel(assignment.SyntaxTree) is var model
            && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(assignment.Left).Symbol?.ContainingAssembly, option.ContainingAssembly)
            && model.GetTypeInfo(assignment.Right).Type is { } parent && !reader.Sdks.Any(sdk => sdk.IsGroup(parent)));

    private static bool IsRewriting(CompilationReader reader, ExpressionSyntax access)
    {
        var whole = Wrapping.GetWhole(access);
        switch (whole.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == whole:
                return !AreHarmless(reader, assignment.Right);
            case ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } }:
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Count" }:
                return false;
            case MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange", Parent: InvocationExpressionSyntax addition }:
                return !addition.ArgumentList.Arguments.All(argument => AreHarmless(reader, argument.Expression));
            default:
                return true;
        }
    }

    /// <summary>True when an expression gives only functions that change tags: one of them, or a list of nothing else.</summary>
    private static bool AreHarmless(CompilationReader reader, ExpressionSyntax given)
    {
        switch (Wrapping.Unwrap(given))
        {
            case InitializerExpressionSyntax list:
                return list.Expressions.All(element => AreHarmless(reader, element));
            case CollectionExpressionSyntax list:
                return list.Elements.All(element => element is ExpressionElementSyntax { Expression: var value } && AreHarmless(reader, value));
            case ArrayCreationExpressionSyntax { Initializer: { } list }:
                return AreHarmless(reader, list);
            case ImplicitArrayCreationExpressionSyntax { Initializer: var list }:
                return AreHarmless(reader, list);
            case BaseObjectCreationExpressionSyntax creation:
                return creation.ArgumentList?.Arguments.All(argument => AreHarmless(reader, argument.Expression)) != false && (creation.Initializer is null || AreHarmless(reader, creation.Initializer));
            case CastExpressionSyntax cast:
                return AreHarmless(reader, cast.Expression);
            case AnonymousFunctionExpressionSyntax function:
                return TagFunction.Is(reader, function);
            case IdentifierNameSyntax or MemberAccessExpressionSyntax:
                return reader.GetModel(given.SyntaxTree).GetSymbolInfo(given).Symbol is IMethodSymbol { IsVirtual: false, IsAbstract: false, IsOverride: false, IsExtern: false } method
                    && reader.IsOwn(method) && method.DeclaringSyntaxReferences is { IsEmpty: false } declarations && declarations.All(declaration => TagFunction.Is(reader, declaration.GetSyntax()));
            case var other:
                return other.IsKind(SyntaxKind.NullLiteralExpression);
        }
    }
}

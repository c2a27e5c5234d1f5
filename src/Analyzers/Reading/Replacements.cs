using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Whether the program may send another object in the place of one that it makes.</summary>
internal static class Replacements
{
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="origin">The expression that gives the object.</param>
    /// <param name="user">What the object is given to, without the conversions and choices around it.</param>
    public static bool MayBe(CompilationReader reader, IOperation origin, IOperation? user) => user switch
    {
        IPropertyInitializerOperation { InitializedProperties: { Length: 1 } properties } => IsAssigned(reader, properties[0], origin, byInitializers: true),
        IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => fields[0].DeclaredAccessibility != Accessibility.Private && IsAssigned(reader, fields[0], origin, byInitializers: true),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property: { IsIndexer: false } property }, Parent: IExpressionStatementOperation or IReturnOperation } => IsAssigned(reader, property, origin, byInitializers: false),
        ISimpleAssignmentOperation { Target: IFieldReferenceOperation { Field: { DeclaredAccessibility: not Accessibility.Private, ContainingType.IsTupleType: false } field } } => IsAssigned(reader, field, origin, byInitializers: false),

        // The argument stays where the parameter is set at times only.
        ISimpleAssignmentOperation { Target: IParameterReferenceOperation { Parameter.RefKind: RefKind.None } } => true,
        ICoalesceAssignmentOperation fallback => MayBeSet(reader, fallback.Target, origin),
        ITupleOperation tuple => IsPartAssigned(reader, tuple, origin),
        _ => ObjectPick.IsOneOfSeveral(reader, origin.Syntax),
    };

    /// <summary>True when the target may have a value, so that the one behind <c>??=</c> does not count.</summary>
    private static bool MayBeSet(CompilationReader reader, IOperation target, IOperation origin)
    {
        var variable = target switch
        {
            ILocalReferenceOperation { Local: var local } => local,
            IMemberReferenceOperation { Member: IFieldSymbol or IPropertySymbol { IsIndexer: false } } member => member.Member,
            IParameterReferenceOperation => null,
            _ => default(ISymbol),
        };
        return target is IParameterReferenceOperation || (variable is not null && (HasInitialValue(reader, variable)
            || (variable is ILocalSymbol
                ? reader.Variables.GetUses(variable).Any(use => use.Kind == UseKind.Define && use.Chain.IsEmpty && use.Syntax.SpanStart < origin.Syntax.SpanStart && use.Value?.Syntax != origin.Syntax)
                : IsAssigned(reader, variable, origin, byInitializers: true))));
    }

    private static bool HasInitialValue(CompilationReader reader, ISymbol variable) =>
        variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            VariableDeclaratorSyntax declarator => IsValue(declarator.Initializer),
            PropertyDeclarationSyntax property => IsValue(property.Initializer),

            // A record's parameter, or a variable that a pattern or an argument declares.
            ParameterSyntax or SingleVariableDesignationSyntax => true,
            _ => false,
        }

        && reader.IsOwn(variable);

    private static bool IsValue(EqualsValueClauseSyntax? initializer) =>
        initializer is not null && Wrapping.Unwrap(initializer.Value) is not LiteralExpressionSyntax;

    /// <summary>True when the program gives the member of some object another value, which may take the place of this one.</summary>
    private static bool IsAssigned(CompilationReader reader, ISymbol member, IOperation origin, bool byInitializers) =>
        reader.IsOwn(member) && reader.GetSyntax(CancellationToken.None).AssignmentsTo(member.Name).OfType<AssignmentExpressionSyntax>().Any(assignment =>
            (byInitializers || assignment.Parent is not InitializerExpressionSyntax) && !(assignment.SyntaxTree == origin.Syntax.SyntaxTree && assignment.Span.Contains(origin.Syntax.Span))
            && SymbolEqualityComparer.Default.Equals(reader.GetModel(assignment.SyntaxTree).GetSymbolInfo(assignment.Left).Symbol?.OriginalDefinition, member.OriginalDefinition));

    /// <summary>True when the variable that gets the part is given another value, or the part of the tuple's variable is.</summary>
    private static bool IsPartAssigned(CompilationReader reader, ITupleOperation tuple, IOperation origin)
    {
        var index = tuple.Elements.Select(element => element.Syntax.Span.Contains(origin.Syntax.Span)).ToList().IndexOf(true);
        switch (tuple.Parent is IConversionOperation conversion ? conversion.Parent : tuple.Parent)
        {
            case IDeconstructionAssignmentOperation { Target: IDeclarationExpressionOperation { Expression: ITupleOperation targets } }:
                return IsReplaced(targets);
            case IDeconstructionAssignmentOperation { Target: ITupleOperation targets }:
                return IsReplaced(targets);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { Type: INamedTypeSymbol { IsTupleType: true } type } local } declarator }
                when index >= 0 && index < type.TupleElements.Length:
                var syntax = reader.GetSyntax(CancellationToken.None);
                return syntax.AssignmentsTo(type.TupleElements[index].Name).Concat(syntax.AssignmentsTo($"Item{index + 1}")).Any(assignment =>
                    assignment is AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: var name } } }
                    && name == local.Name && assignment.SyntaxTree == declarator.Syntax.SyntaxTree && assignment.SpanStart > declarator.Syntax.SpanStart);
            default:
                return ObjectPick.IsOneOfSeveral(reader, origin.Syntax);
        }

        bool IsReplaced(ITupleOperation targets) =>
            index >= 0 && index < targets.Elements.Length && FlowReader.Unwrap(targets.Elements[index] is IDeclarationExpressionOperation declared ? declared.Expression : targets.Elements[index]) is ILocalReferenceOperation { Local: var local }
            && reader.Variables.GetUses(local).Any(use => use.Kind == UseKind.Define && use.Chain.IsEmpty);
    }
}

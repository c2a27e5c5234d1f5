using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Where an object goes from the expression that makes it.</summary>
/// <param name="Variable">The variable that holds it; null when it goes straight on.</param>
/// <param name="Hosts">The same as a host, with the point up to which changes count.</param>
/// <param name="Name">The name under which it is sent to Azure.</param>
/// <param name="IsReturned">True when its method returns it, so that it is what the callers make of it.</param>
/// <param name="IsIncomplete">True when it goes to code that is not looked at, or changes a resource that exists: what it leaves out is not known to stay out.</param>
internal readonly record struct Holder(ISymbol? Variable, ImmutableArray<Host> Hosts, IOperation? Name, bool IsReturned, bool IsIncomplete)
{
    public static Holder Find(CompilationReader reader, IOperation origin)
    {
        var current = origin;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IAwaitOperation)
        {
            current = current.Parent;
        }

        return current.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation invocation } when reader.IsSubmission(invocation.TargetMethod) =>
                new Holder(null, ImmutableArray<Host>.Empty, GetName(invocation), IsReturned: false, reader.IsUpdate(invocation.TargetMethod)),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FromVariable(reader, declarator.Symbol, origin),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => FromVariable(reader, local.Local, origin),
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } => FromVariable(reader, field.Field, origin),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => FromVariable(reader, fields[0], origin),
            IReturnOperation => new Holder(null, ImmutableArray<Host>.Empty, null, IsReturned: true, IsIncomplete: false),
            _ => new Holder(null, ImmutableArray<Host>.Empty, null, IsReturned: false, IsIncomplete: true),
        };
    }

    private static Holder FromVariable(CompilationReader reader, ISymbol variable, IOperation origin)
    {
        IInvocationOperation? submission = null;
        SyntaxNode? point = null;
        var isReturned = false;
        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (use.Kind == UseKind.Submit)
            {
                point = use.Syntax;
                submission ??= use.Value as IInvocationOperation;
            }

            isReturned |= use.Kind == UseKind.Return;
        }

        var isIncomplete = (variable is IFieldSymbol && variable.DeclaredAccessibility != Accessibility.Private)
            || (submission is not null && reader.IsUpdate(submission.TargetMethod));
        var host = new Host(variable, point ?? GetEnd(origin.Syntax), IsSubmitted: point is not null);
        return new Holder(variable, ImmutableArray.Create(host), submission is null ? null : GetName(submission), isReturned, isIncomplete);
    }

    // Without a submission every later change counts, up to the end of the body.
    private static SyntaxNode GetEnd(SyntaxNode origin)
    {
        var block = origin.FirstAncestorOrSelf<BlockSyntax>();
        return block is { Statements.Count: > 0 } ? block.Statements.Last() : origin;
    }

    private static IOperation? GetName(IInvocationOperation submission) =>
        submission.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;
}

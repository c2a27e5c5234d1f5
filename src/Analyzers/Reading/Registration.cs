using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Finds the expression by which an object is handed to a call that notes it, so that one of several objects, which the program
/// chooses, counts as one.
/// </summary>
internal static class Registration
{
    /// <summary>The noted expression, or the one that chooses where none is noted; null when there is neither.</summary>
    public static IOperation? Find(CompilationReader reader, IOperation origin)
    {
        var current = origin;
        while ((current.Parent is IConditionalOperation conditional && conditional.Condition != current && conditional.Type is not null)
            || current.Parent is IConversionOperation or IParenthesizedOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            current = current.Parent;
        }

        var noted = current.Parent switch
        {
            IArgumentOperation argument => FindNoted(reader, argument),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } => FindNoted(reader, local),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local } } => FindNoted(reader, local),
            _ => null,
        };
        return noted ?? (current == origin ? null : current);
    }

    private static IOperation? FindNoted(CompilationReader reader, ISymbol variable) =>
        reader.Variables.GetUses(variable).Select(use => reader.GetOperation(use.Syntax)).Select(reference => FindNoted(reader, reference)).FirstOrDefault(noted => noted is not null);

    private static IOperation? FindNoted(CompilationReader reader, IOperation? reference)
    {
        while (reference?.Parent is IConversionOperation or IParenthesizedOperation)
        {
            reference = reference.Parent;
        }

        return (reference as IArgumentOperation ?? reference?.Parent as IArgumentOperation) is { Parent: IInvocationOperation call } argument && reader.IsRegistration(call.TargetMethod)
            ? argument.Value
            : null;
    }
}

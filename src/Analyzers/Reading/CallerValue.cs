using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// The value of a parameter where it is not told which call gave it, such as that of a constructor that keeps it in a field: one of
/// those that the callers give.
/// </summary>
internal static class CallerValue
{
    private const int MaximumCallers = 8;
    private const int MaximumDepth = 4;
    private const int MaximumSteps = 16;

    /// <summary>What all callers together give; null when there may be others, or when one gives an object that may be changed on its way.</summary>
    public static SettingValue? TryRead(CompilationReader reader, IParameterSymbol parameter)
    {
        // What is asked from within another question has less budget left, so only whole answers are kept.
        if (reader.Budget.Callers == 0)
        {
            return reader.GetCallerValue(parameter);
        }

        return Find(reader, parameter);
    }

    /// <summary>The answer to a question that is not part of another one.</summary>
    public static SettingValue? Find(CompilationReader reader, IParameterSymbol parameter)
    {
        // Helpers may call each other in any number and in circles.
        var budget = reader.Budget;
        if (budget.Callers == 0)
        {
            budget.CallerSteps = 0;
        }

        if (budget.Callers >= MaximumDepth || ++budget.CallerSteps > MaximumSteps || parameter.ContainingSymbol is not IMethodSymbol function || !reader.IsOwn(function) || reader.Variables.IsReplaced(parameter)
            || reader.GetCalls(function, CancellationToken.None) is not { IsEmpty: false, Length: <= MaximumCallers } calls
            || reader.HasOtherCallers(function, CancellationToken.None))
        {
            return null;
        }

        budget.Callers++;
        try
        {
            return ReadAll(reader, parameter, function, calls);
        }
        finally
        {
            budget.Callers--;
        }
    }

    private static SettingValue? ReadAll(CompilationReader reader, IParameterSymbol parameter, IMethodSymbol function, ImmutableArray<IOperation> calls)
    {
        var values = ImmutableArray.CreateBuilder<SettingValue>(calls.Length);
        foreach (var call in calls)
        {
            var frame = new CallFrame(function, call, caller: null);
            if (frame.FindArgument(reader, parameter) is not { } argument || !IsRead(reader, parameter, function, frame))
            {
                return null;
            }

            values.Add(ValueReader.Read(reader, argument.Value, frame: null));
        }

        var value = ChoiceValue.Of(values.MoveToImmutable(), origin: null);
        return (value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value)).All(alternative => alternative is ScalarValue or NullValue) ? value : null;
    }

    /// <summary>True when the call certainly gets to where the parameter is read.</summary>
    private static bool IsRead(CompilationReader reader, IParameterSymbol parameter, IMethodSymbol function, CallFrame frame) =>
        function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body
        && reader.Variables.GetUses(parameter).All(use => Guards.IsReached(reader, use.Syntax, body, frame) == true);
}

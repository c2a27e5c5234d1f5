using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What can be told of a path that the program reads: its last segments.</summary>
internal static class FilePath
{
    /// <summary>The known end of a path, with forward slashes; empty when not even the file's name is known.</summary>
    public static string GetEnd(CompilationReader reader, IOperation path, CallFrame? frame)
    {
        if (ValueReader.Read(reader, path, frame) is ScalarValue known)
        {
            return Normalize(known.Text);
        }

        var source = FlowReader.Follow(reader, path, frame) is { Length: 1 } sources && sources[0].Operation is { } operation ? FlowReader.Unwrap(operation) : FlowReader.Unwrap(path);
        return source switch
        {
            IInvocationOperation { TargetMethod: { Name: "Combine" or "Join", ContainingType.Name: "Path" } } combine => Join(reader, combine, frame),
            IInvocationOperation { TargetMethod: { Name: "GetFullPath", ContainingType.Name: "Path" }, Arguments: { Length: > 0 } arguments } => GetEnd(reader, arguments[0].Value, frame),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum => GetEndOfText(reader, sum.RightOperand, frame),
            IInterpolatedStringOperation { Parts: { Length: > 0 } parts } when parts.Last() is IInterpolatedStringTextOperation text => GetEndOfText(reader, text.Text, frame),
            _ => string.Empty,
        };
    }

    private static string Join(CompilationReader reader, IInvocationOperation combine, CallFrame? frame)
    {
        var end = string.Empty;
        var parts = combine.Arguments.Length == 1 && combine.Arguments[0].Value is IArrayCreationOperation { Initializer: { } initializer }
            ? initializer.ElementValues
            : combine.Arguments.Select(argument => argument.Value);
        foreach (var part in parts.Reverse())
        {
            if (ValueReader.Read(reader, part, frame) is not ScalarValue known)
            {
                break;
            }

            end = end.Length == 0 ? Normalize(known.Text) : Normalize(known.Text).TrimEnd('/') + "/" + end;
        }

        return end;
    }

    // Only what follows a separator is a whole segment.
    private static string GetEndOfText(CompilationReader reader, IOperation text, CallFrame? frame) =>
        ValueReader.Read(reader, text, frame) is ScalarValue known && Normalize(known.Text) is var end && end.IndexOf('/') is >= 0 and var separator ? end.Substring(separator + 1) : string.Empty;

    public static string Normalize(string path) => path.Replace('\\', '/');
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Works out text, and whole numbers, that the program puts together of parts that are known.</summary>
internal static class StringReader
{
    private const int MaximumTexts = 8;

    private static readonly ImmutableArray<string> s_empty = ImmutableArray.Create(string.Empty);

    /// <summary>What the operation may give; null when a part of it is not known, or it is no such operation.</summary>
    public static ImmutableArray<string>? Read(CompilationReader reader, IOperation operation, CallFrame? frame) => operation switch
    {
        IInterpolatedStringOperation interpolated => Join(reader, interpolated, frame),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } sum =>
            Combine(Print(reader, sum.LeftOperand, frame), Print(reader, sum.RightOperand, frame)),
        IBinaryOperation { Type.SpecialType: SpecialType.System_Int32 } calculation => Calculate(reader, calculation, frame),
        IInvocationOperation { TargetMethod: { ContainingType.SpecialType: SpecialType.System_String } method } call => Call(reader, method.Name, call, frame),
        IInvocationOperation { TargetMethod: { Name: "ToString", Parameters: { Length: 1 } parameters }, Instance: { Type.SpecialType: SpecialType.System_Int32 } number }
            when parameters[0].Type.Name == "IFormatProvider" => Print(reader, number, frame),
        _ => null,
    };

    private static ImmutableArray<string>? Join(CompilationReader reader, IInterpolatedStringOperation interpolated, CallFrame? frame)
    {
        ImmutableArray<string>? texts = s_empty;
        foreach (var part in interpolated.Parts)
        {
            texts = part switch
            {
                IInterpolatedStringTextOperation { Text.ConstantValue: { HasValue: true, Value: string text } } => Combine(texts, ImmutableArray.Create(text)),
                IInterpolationOperation { Alignment: null, FormatString: null } hole => Combine(texts, Print(reader, hole.Expression, frame)),
                _ => null,
            };
            if (texts is null)
            {
                return null;
            }
        }

        return texts;
    }

    private static ImmutableArray<string>? Call(CompilationReader reader, string name, IInvocationOperation call, CallFrame? frame)
    {
        var arguments = SequenceMethods.InOrder(call.Arguments);
        if (call.Instance is { } instance)
        {
            Func<string, string>? change = (name, arguments.Length) switch
            {
                ("ToUpperInvariant" or "ToUpper", 0) => static text => text.ToUpperInvariant(),
                ("ToLowerInvariant" or "ToLower", 0) => static text => text.ToLowerInvariant(),
                ("Trim", 0) => static text => text.Trim(),
                ("TrimStart", 0) => static text => text.TrimStart(),
                ("TrimEnd", 0) => static text => text.TrimEnd(),
                _ => null,
            };
            return change is null || Print(reader, instance, frame) is not { } texts ? null : texts.Select(change).ToImmutableArray();
        }

        switch (name)
        {
            case "Concat" when GetParts(reader, arguments, 0, frame) is { } parts:
                return Combine(reader, parts, string.Empty);

            case "Join" when arguments.Length >= 2 && Print(reader, arguments[0].Value, frame) is { Length: 1 } separator && GetParts(reader, arguments, 1, frame) is { } parts:
                return Combine(reader, parts, separator[0]);

            case "Format" when arguments.Length >= 2 && Print(reader, arguments[0].Value, frame) is { Length: 1 } format
                && arguments[0].Parameter?.Type.SpecialType == SpecialType.System_String && GetParts(reader, arguments, 1, frame) is { } parts:
                return Format(format[0], parts.Select(part => Print(reader, part)).ToArray());

            default:
                return null;
        }
    }

    /// <summary>The arguments from an index on, with the elements of the one that is a sequence in its place.</summary>
    private static IReadOnlyList<FlowSource>? GetParts(CompilationReader reader, ImmutableArray<IArgumentOperation> arguments, int first, CallFrame? frame)
    {
        if (arguments.Length == first + 1 && CollectionChanges.IsCollection(arguments[first].Parameter?.Type))
        {
            return SequenceReader.Read(reader, FlowReader.Unwrap(arguments[first].Value), frame) is { IsOpen: false } sequence && sequence.Elements.All(element => element.IsCertain)
                ? sequence.Elements.Select(element => element.Source).ToArray()
                : null;
        }

        return arguments.Skip(first).Select(argument => SequenceReader.Element(argument.Value, frame).Source).ToArray();
    }

    private static ImmutableArray<string>? Combine(CompilationReader reader, IReadOnlyList<FlowSource> parts, string separator)
    {
        ImmutableArray<string>? texts = s_empty;
        for (var index = 0; index < parts.Count && texts is not null; index++)
        {
            texts = Combine(index == 0 ? texts : Combine(texts, ImmutableArray.Create(separator)), Print(reader, parts[index]));
        }

        return texts;
    }

    private static ImmutableArray<string>? Combine(ImmutableArray<string>? left, ImmutableArray<string>? right) =>
        left is { } first && right is { } second && first.Length * second.Length <= MaximumTexts
            ? first.SelectMany(start => second.Select(end => start + end)).ToImmutableArray()
            : null;

    // Only {0}, without alignment or format.
    private static ImmutableArray<string>? Format(string format, ImmutableArray<string>?[] parts)
    {
        ImmutableArray<string>? texts = s_empty;
        for (var start = 0; start < format.Length && texts is not null;)
        {
            var open = format.IndexOf('{', start);
            var text = open < 0 ? format.Substring(start) : format.Substring(start, open - start);
            texts = text.IndexOf('}') >= 0 ? null : Combine(texts, ImmutableArray.Create(text));
            if (open < 0)
            {
                break;
            }

            var close = format.IndexOf('}', open);
            texts = close > 0 && int.TryParse(format.Substring(open + 1, close - open - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < parts.Length
                ? Combine(texts, parts[index])
                : null;
            start = close + 1;
        }

        return texts;
    }

    private static ImmutableArray<string>? Calculate(CompilationReader reader, IBinaryOperation calculation, CallFrame? frame)
    {
        // A character counts as its number, which is not how it is printed.
        if (IsCharacter(calculation.LeftOperand) || IsCharacter(calculation.RightOperand)
            || Print(reader, calculation.LeftOperand, frame) is not { Length: 1 } left || Print(reader, calculation.RightOperand, frame) is not { Length: 1 } right
            || !int.TryParse(left[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var first)
            || !int.TryParse(right[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var second))
        {
            return null;
        }

        long? result = calculation.OperatorKind switch
        {
            BinaryOperatorKind.Add => (long)first + second,
            BinaryOperatorKind.Subtract => (long)first - second,
            BinaryOperatorKind.Multiply => (long)first * second,
            _ => null,
        };
        return result is >= int.MinValue and <= int.MaxValue ? ImmutableArray.Create(result.Value.ToString(CultureInfo.InvariantCulture)) : null;
    }

    private static bool IsCharacter(IOperation operand) => FlowReader.Unwrap(operand).Type?.SpecialType == SpecialType.System_Char;

    private static ImmutableArray<string>? Print(CompilationReader reader, IOperation operation, CallFrame? frame) =>
        Print(reader, SequenceReader.Element(operation, frame).Source);

    /// <summary>A value as the program prints it; values that print otherwise than they are sent to Azure are not known.</summary>
    private static ImmutableArray<string>? Print(CompilationReader reader, FlowSource part)
    {
        if (part.Text is { } known)
        {
            return ImmutableArray.Create(known);
        }

        if (part.Operation is null || !IsPrintedAsSent(reader, FlowReader.Unwrap(part.Operation).Type))
        {
            return null;
        }

        var value = ValueReader.Read(reader, part);
        var values = value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value);
        return values.Length <= MaximumTexts && values.All(alternative => alternative is ScalarValue) ? values.Select(alternative => ((ScalarValue)alternative).Text).ToImmutableArray() : null;
    }

    private static bool IsPrintedAsSent(CompilationReader reader, ITypeSymbol? type) => type switch
    {
        { SpecialType: SpecialType.System_String or SpecialType.System_Char or SpecialType.System_Int32 or SpecialType.System_Int64 } => true,
        { TypeKind: TypeKind.Enum } => reader.IsOwn(type),

        // An extensible enumeration prints its wire value.
        { TypeKind: TypeKind.Struct, SpecialType: SpecialType.None } => !reader.IsOwn(type) && type.ContainingNamespace.Name != nameof(System),
        _ => type?.Name is "Output" or "Input" && Immutability.IsImmutable(type),
    };
}

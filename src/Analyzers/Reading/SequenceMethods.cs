using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The platform's methods that make sequences of values and of other sequences.</summary>
internal static class SequenceMethods
{
    private const int MaximumLength = 16;

    public static Sequence? Read(CompilationReader reader, IInvocationOperation call, CallFrame? frame)
    {
        var arguments = InOrder(call.Arguments);
        var receiver = call.Instance ?? arguments.FirstOrDefault()?.Value;
        var given = call.Instance is null ? arguments.Skip(1).Select(argument => argument.Value).ToImmutableArray() : arguments.Select(argument => argument.Value).ToImmutableArray();
        switch (call.TargetMethod.ContainingType.Name, call.TargetMethod.Name, given.Length)
        {
            case ("Array" or "Enumerable", "Empty", _) when arguments.IsEmpty:
                return SequenceReader.List(ImmutableArray<IOperation>.Empty, frame, call.Syntax);

            case ("Enumerable", "ToList" or "ToArray" or "AsEnumerable" or "Cast", 0):
            case ("List", "ToArray" or "AsReadOnly", 0):
            case (_, "ToImmutableArray" or "ToImmutableList" or "AsReadOnly", 0):
                return receiver is null ? null : SequenceReader.Read(reader, receiver, frame);

            case ("Enumerable", "Concat", 1):
            case ("ImmutableArray" or "ImmutableList", "AddRange", 1):
                return receiver is not null && SequenceReader.Read(reader, receiver, frame) is { } first && SequenceReader.Read(reader, given[0], frame) is { } second
                    ? new Sequence(first.Elements.AddRange(second.Elements), first.IsOpen || second.IsOpen, Syntax: null)
                    : null;

            case ("Enumerable", "Append", 1):
            case ("ImmutableArray" or "ImmutableList", "Add", 1):
                return receiver is not null && SequenceReader.Read(reader, receiver, frame) is { } start
                    ? start with { Elements = start.Elements.Add(SequenceReader.Element(given[0], frame)), Syntax = null }
                    : null;

            case ("Enumerable", "Prepend", 1):
                return receiver is not null && SequenceReader.Read(reader, receiver, frame) is { } end
                    ? end with { Elements = end.Elements.Insert(0, SequenceReader.Element(given[0], frame)), Syntax = null }
                    : null;

            case ("Enumerable", "Select", 1):
                return receiver is null ? null : Select(reader, receiver, given[0], frame);

            case ("Enumerable", "Range", 1):
                return ReadNumber(reader, receiver, frame) is { } from && ReadNumber(reader, given[0], frame) is >= 0 and <= MaximumLength and { } count
                    ? new Sequence(Enumerable.Range(from, count).Select(number => Number(call, number)).ToImmutableArray(), IsOpen: false, Syntax: null)
                    : null;

            case ("Enumerable", "Repeat", 1):
                return receiver is not null && ReadNumber(reader, given[0], frame) is >= 0 and <= MaximumLength and { } times
                    ? new Sequence(Enumerable.Repeat(SequenceReader.Element(receiver, frame), times).ToImmutableArray(), IsOpen: false, Syntax: null)
                    : null;

            case ("ImmutableArray" or "ImmutableList", "Create", _):
                return Create(reader, arguments, frame);

            default:
                return null;
        }
    }

    /// <summary>The arguments in the order of the parameters, however the call names them.</summary>
    public static ImmutableArray<IArgumentOperation> InOrder(ImmutableArray<IArgumentOperation> arguments)
    {
        for (var index = 1; index < arguments.Length; index++)
        {
            if (arguments[index].Parameter?.Ordinal < arguments[index - 1].Parameter?.Ordinal)
            {
                return arguments.Sort(static (left, right) => (left.Parameter?.Ordinal ?? 0) - (right.Parameter?.Ordinal ?? 0));
            }
        }

        return arguments;
    }

    private static Sequence? Create(CompilationReader reader, ImmutableArray<IArgumentOperation> arguments, CallFrame? frame)
    {
        // Other forms take a range of an array, or a span.
        return arguments.All(argument => argument.Parameter?.OriginalDefinition.Type is ITypeParameterSymbol)
            ? SequenceReader.List(arguments.Select(argument => argument.Value).ToImmutableArray(), frame, syntax: null)
            : arguments.Length == 1 ? SequenceReader.Read(reader, arguments[0].Value, frame) is { } copied ? copied with { Syntax = null } : null
            : null;
    }

    private static Sequence? Select(CompilationReader reader, IOperation receiver, IOperation function, CallFrame? frame)
    {
        if (SequenceReader.Read(reader, receiver, frame) is not { } sequence || sequence.Elements.Length > MaximumLength)
        {
            return null;
        }

        var elements = ImmutableArray.CreateBuilder<SequenceElement>();
        foreach (var element in sequence.Elements)
        {
            var results = LambdaFrame.Enter(reader, function, element.Source, frame, out var inner);
            if (results.Length != 1 || IsResource(reader, results[0].Type))
            {
                return null;
            }

            elements.Add(SequenceReader.Element(results[0], inner, element.IsCertain));
        }

        return new Sequence(elements.ToImmutable(), sequence.IsOpen, Syntax: null);
    }

    /// <summary>True where one creation may stand for several resources, which links cannot tell apart.</summary>
    private static bool IsResource(CompilationReader reader, ITypeSymbol? type) =>
        reader.FindResourceType(type) is not null || (type is { TypeKind: TypeKind.Class, IsRecord: false } && reader.IsOwn(type));

    private static SequenceElement Number(IInvocationOperation call, int number) =>
        new(new FlowSource(call, null, ImmutableArray<Host>.Empty, null, false, Text: number.ToString(CultureInfo.InvariantCulture)), IsCertain: true);

    private static int? ReadNumber(CompilationReader reader, IOperation? operation, CallFrame? frame) =>
        operation is not null && ValueReader.Read(reader, operation, frame) is ScalarValue known
        && int.TryParse(known.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && Math.Abs((long)number) < int.MaxValue / 2
            ? number
            : null;
}

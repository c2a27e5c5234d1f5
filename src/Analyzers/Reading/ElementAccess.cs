using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>An expression that reads an element of a collection.</summary>
/// <param name="Container">The collection.</param>
/// <param name="Selector">Which element.</param>
internal readonly record struct ElementAccess(IOperation Container, Selector Selector)
{
    public static ElementAccess? Find(CompilationReader reader, IOperation operation, CallFrame? frame) => operation switch
    {
        IArrayElementReferenceOperation { Indices: { Length: 1 } indices } element => At(reader, element.ArrayReference, indices[0], frame),
        IImplicitIndexerReferenceOperation { Argument: var argument } implicitly => At(reader, implicitly.Instance, argument, frame),
        IPropertyReferenceOperation { Property: { IsIndexer: true } indexer, Arguments: { Length: 1 } arguments, Instance: { } container } when !reader.IsOwn(indexer) =>
            indexer.ContainingType.TypeArguments.Length == 2 ? Named(reader, container, arguments[0].Value, frame) : At(reader, container, arguments[0].Value, frame),
        IInvocationOperation { TargetMethod: { ContainingType: { Name: "Enumerable", ContainingNamespace.Name: "Linq" } } method, Arguments: { IsEmpty: false } arguments } =>
            (method.Name, arguments.Length) switch
            {
                ("First" or "FirstOrDefault" or "Single" or "SingleOrDefault", 1) => new ElementAccess(arguments[0].Value, new Selector(SelectorKind.Element)),
                ("Last" or "LastOrDefault", 1) => new ElementAccess(arguments[0].Value, new Selector(SelectorKind.Element, -1)),
                ("ElementAt", 2) when SequenceMethods.InOrder(arguments) is var ordered => At(reader, ordered[0].Value, ordered[1].Value, frame),
                _ => null,
            },
        _ => null,
    };

    /// <summary>The parts that the selector may stand for; null when that cannot be told.</summary>
    public static ImmutableArray<FlowSource>? Select(CompilationReader reader, FlowSource source, Selector selector)
    {
        if (DictionaryEntries.Read(reader, source) is { } entries)
        {
            return selector.Kind switch
            {
                SelectorKind.Each => entries,
                SelectorKind.Any => entries.IsEmpty ? null : entries.Select(GetValue).ToImmutableArray(),
                SelectorKind.Entry => FindEntry(reader, entries, selector.Key!),
                _ => null,
            };
        }

        if (SequenceReader.Read(reader, source) is not { IsOpen: false } sequence)
        {
            return null;
        }

        if (selector.Kind == SelectorKind.Element)
        {
            var index = selector.Index < 0 ? sequence.Elements.Length + selector.Index : selector.Index;
            return index >= 0 && index < sequence.Elements.Length && sequence.Elements.All(element => element.IsCertain)
                ? ImmutableArray.Create(sequence.Elements[index].Source)
                : null;
        }

        return selector.Kind is SelectorKind.Each or SelectorKind.Any ? sequence.Elements.Select(element => element.Source).ToImmutableArray() : null;
    }

    private static ElementAccess At(CompilationReader reader, IOperation container, IOperation index, CallFrame? frame)
    {
        var given = FlowReader.Unwrap(index);
        var isFromEnd = given is IUnaryOperation { OperatorKind: UnaryOperatorKind.Hat };
        var number = isFromEnd ? ((IUnaryOperation)given).Operand : given;
        return ValueReader.Read(reader, number, frame) is ScalarValue known && int.TryParse(known.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var position)
            ? new ElementAccess(container, new Selector(SelectorKind.Element, !isFromEnd ? position : position == 0 ? int.MaxValue : -position))
            : new ElementAccess(container, Selector.Any);
    }

    private static ElementAccess Named(CompilationReader reader, IOperation container, IOperation key, CallFrame? frame) =>
        new(container, ValueReader.Read(reader, key, frame) is ScalarValue known ? new Selector(SelectorKind.Entry, Key: known.Text) : Selector.Any);

    private static FlowSource GetValue(FlowSource entry) => DictionaryEntries.TryGet(entry.Operation!, out _, out var value) ? entry with { Operation = value } : entry;

    // A key that is not there fails when the program runs, and one that cannot be read may be any. Keys that are spelled otherwise can be the same:
    // to a comparer that looks at no case, or as names of one number.
    private static ImmutableArray<FlowSource>? FindEntry(CompilationReader reader, IEnumerable<FlowSource> entries, string name)
    {
        FlowSource? found = null;
        var constants = new Dictionary<object, string>();
        foreach (var entry in entries)
        {
            if (!DictionaryEntries.TryGet(entry.Operation!, out var key, out _) || ValueReader.Read(reader, key, entry.Frame) is not ScalarValue written)
            {
                return null;
            }

            if (!string.Equals(written.Text, name, StringComparison.Ordinal) && string.Equals(written.Text, name, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            if (key.Type is { TypeKind: TypeKind.Enum } && key.ConstantValue is { HasValue: true, Value: { } number })
            {
                if (constants.TryGetValue(number, out var other) && other != written.Text)
                {
                    return null;
                }

                constants[number] = written.Text;
            }

            found = string.Equals(written.Text, name, StringComparison.Ordinal) ? GetValue(entry) : found;
        }

        return found is { } value ? ImmutableArray.Create(value) : null;
    }
}

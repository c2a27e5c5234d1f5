using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds the elements of sequences: how they are made, and what is added to the variables that hold them.</summary>
internal static class SequenceReader
{
    /// <summary>How many elements of a sequence are read; where there are more, it is open.</summary>
    public const int MaximumElements = 256;

    /// <summary>The sequence where it was taken out of all variables; null when it cannot be told, or the value is none.</summary>
    public static Sequence? Read(CompilationReader reader, FlowSource source)
    {
        if (source.Operation is null || ReadMade(reader, source.Operation, source.Frame) is not { } sequence)
        {
            return null;
        }

        var element = GetElementType(source.Operation);
        for (var index = source.Hosts.Length - 1; index >= 0 && sequence is not null; index--)
        {
            if (CollectionChanges.IsCollection(source.Hosts[index].Variable))
            {
                sequence = CollectionChanges.Apply(reader, sequence, source.Hosts[index], source.Operation.Syntax, element, source.Frame);
            }
        }

        var hosts = CollectionChanges.Keep(source.Hosts, element);
        return sequence is null || hosts.IsEmpty
            ? sequence
            : sequence with { Elements = sequence.Elements.Select(item => item with { Source = item.Source with { Hosts = item.Source.Hosts.AddRange(hosts) } }).ToImmutableArray() };
    }

    /// <summary>The sequence that an expression stands for; null when it may be one of several.</summary>
    public static Sequence? Read(CompilationReader reader, IOperation operation, CallFrame? frame)
    {
        var sources = FlowReader.Follow(reader, operation, frame);
        return sources.Length == 1 ? Read(reader, sources[0]) : null;
    }

    public static SequenceElement Element(IOperation operation, CallFrame? frame, bool isCertain = true) =>
        new(new FlowSource(operation, frame, ImmutableArray<Host>.Empty, null, false), isCertain);

    /// <summary>The sequence after a call of <c>Add</c> or <c>AddRange</c>.</summary>
    public static Sequence Add(CompilationReader reader, Sequence sequence, IInvocationOperation addition, CallFrame? frame, bool isCertain)
    {
        if (ReadAddition(reader, addition, frame) is not { } added)
        {
            return sequence.Open();
        }

        var elements = sequence.Elements.AddRange(added.Elements.Select(element => element with { IsCertain = element.IsCertain && isCertain }));
        return new Sequence(elements, sequence.IsOpen || added.IsOpen, Syntax: null);
    }

    /// <summary>What a call adds to a sequence; null when that cannot be told.</summary>
    public static Sequence? ReadAddition(CompilationReader reader, IInvocationOperation addition, CallFrame? frame)
    {
        var arguments = addition.Arguments;
        if (addition.TargetMethod.IsExtensionMethod || arguments.Length != 1)
        {
            return null;
        }

        var argument = FlowReader.Unwrap(arguments[0].Value);
        if (arguments[0].ArgumentKind == ArgumentKind.ParamArray && argument is IArrayCreationOperation { Initializer: { } elements })
        {
            return List(elements.ElementValues, frame, syntax: null);
        }

        if (addition.TargetMethod.Name == "AddRange" || CollectionChanges.IsCollection(argument.Type) || argument.Syntax is CollectionExpressionSyntax)
        {
            return Read(reader, argument, frame);
        }

        return new Sequence(ImmutableArray.Create(Element(argument, frame)), IsOpen: false, Syntax: null);
    }

    public static Sequence List(ImmutableArray<IOperation> elements, CallFrame? frame, SyntaxNode? syntax) => elements.Length <= MaximumElements
        ? new(elements.Select(element => Element(element, frame)).ToImmutableArray(), IsOpen: false, syntax)
        : new(elements.Take(MaximumElements).Select(element => Element(element, frame)).ToImmutableArray(), IsOpen: true, Syntax: null);

    private static Sequence? ReadMade(CompilationReader reader, IOperation operation, CallFrame? frame)
    {
        switch (operation)
        {
            case IArrayCreationOperation { Initializer: { } elements } array:
                return List(elements.ElementValues, frame, array.IsImplicit ? null : array.Syntax);

            case IArrayInitializerOperation initializer:
                return List(initializer.ElementValues, frame, initializer.Syntax);

            case IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } array when sizes[0].ConstantValue is { HasValue: true, Value: 0 }:
                return List(ImmutableArray<IOperation>.Empty, frame, array.Syntax);

            // Roslyn 4.8 knows collection expressions as syntax only.
            case { Syntax: CollectionExpressionSyntax collection }:
                return ReadCollection(reader, collection, frame);

            case IObjectCreationOperation creation when creation.Type is { IsReferenceType: true } type && !reader.IsOwn(type)
                && CollectionChanges.IsCollection(type) && !IsReordering(type) && reader.FindObject(type) is null && !DictionaryReader.IsDictionary(type):
                return ReadCreation(reader, creation, frame);

            case IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true, ContainingType.Name: "ImmutableArray" or "ImmutableList" } } empty:
                return List(ImmutableArray<IOperation>.Empty, frame, empty.Syntax);

            case IInvocationOperation invocation when !reader.IsOwn(invocation.TargetMethod):
                return SequenceMethods.Read(reader, invocation, frame);

            default:
                return null;
        }
    }

    // Collections that give their elements in another order than they get them.
    private static bool IsReordering(ITypeSymbol type) => type.Name is "Stack" or "SortedSet" or "ConcurrentStack" or "ConcurrentBag" or "SortedList" or "PriorityQueue";

    private static Sequence? ReadCreation(CompilationReader reader, IObjectCreationOperation creation, CallFrame? frame)
    {
        var sequence = List(ImmutableArray<IOperation>.Empty, frame, creation.Syntax);
        foreach (var argument in creation.Arguments.Where(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.SpecialType != SpecialType.System_Int32))
        {
            // What shows another collection changes with it.
            if (!CollectionChanges.IsCollection(argument.Parameter?.Type) || FlowReader.Follow(reader, argument.Value, frame) is not { Length: 1 } sources
                || (!sources[0].Hosts.IsEmpty && !CollectionChanges.IsCopying(creation.Type!)) || Read(reader, sources[0]) is not { } copied)
            {
                return null;
            }

            sequence = copied with { Syntax = null };
        }

        return creation.Initializer is { } initializer ? ReadInitializer(reader, sequence, initializer, frame) with { Syntax = sequence.Syntax } : sequence;
    }

    /// <summary>The elements of <c>{ "1", "2" }</c>.</summary>
    public static Sequence ReadInitializer(CompilationReader reader, Sequence sequence, IObjectOrCollectionInitializerOperation initializer, CallFrame? frame)
    {
        foreach (var element in initializer.Initializers)
        {
            if (sequence.Elements.Length >= MaximumElements)
            {
                return sequence.Open();
            }

            sequence = element is IInvocationOperation addition ? Add(reader, sequence, addition, frame, isCertain: true) : sequence.Open();
        }

        return sequence;
    }

    private static Sequence ReadCollection(CompilationReader reader, CollectionExpressionSyntax collection, CallFrame? frame)
    {
        var elements = ImmutableArray.CreateBuilder<SequenceElement>();
        var isOpen = false;
        var isWritten = true;
        foreach (var element in collection.Elements)
        {
            if (elements.Count >= MaximumElements)
            {
                (isOpen, isWritten) = (true, false);
                break;
            }

            if (element is ExpressionElementSyntax { Expression: var expression } && reader.GetOperation(expression) is { } operation)
            {
                elements.Add(Element(operation, frame));
            }
            else if (element is SpreadElementSyntax { Expression: var spread } && reader.GetOperation(spread) is { } inner && Read(reader, inner, frame) is { } others)
            {
                elements.AddRange(others.Elements);
                isOpen |= others.IsOpen;
                isWritten = false;
            }
            else
            {
                isOpen = true;
            }
        }

        return new Sequence(elements.ToImmutable(), isOpen, isWritten ? collection : null);
    }

    private static ITypeSymbol? GetElementType(IOperation sequence) => sequence.Type switch
    {
        IArrayTypeSymbol array => array.ElementType,
        INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0],

        // A collection expression has no type of its own; its target has one.
        _ => sequence.Parent?.Type switch
        {
            IArrayTypeSymbol array => array.ElementType,
            INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } => arguments[0],
            _ => null,
        },
    };
}

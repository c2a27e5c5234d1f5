using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Turns an expression into what it means to ARM.</summary>
internal static class ValueReader
{
    public static SettingValue Read(CompilationReader reader, IOperation operation, CallFrame? frame) =>
        Read(reader, new FlowSource(operation, frame, ImmutableArray<Host>.Empty, null, false));

    /// <summary>Reads what was found before, such as an element of a list.</summary>
    public static SettingValue Read(CompilationReader reader, FlowSource start)
    {
        if (start.Operation is null || !reader.Budget.TryEnter())
        {
            return UnknownValue.NotFollowed;
        }

        try
        {
            var site = FlowReader.Unwrap(start.Operation);
            var sources = FlowReader.FollowFrom(reader, start with { Operation = site });
            if (sources.IsEmpty)
            {
                return UnknownValue.NotFollowed;
            }

            var values = ImmutableArray.CreateBuilder<SettingValue>(sources.Length);
            foreach (var source in sources)
            {
                values.Add(Settle(reader, ReadSource(reader, source), source));
            }

            var syntax = site is IConditionalOperation or ICoalesceOperation or ISwitchExpressionOperation ? site.Syntax : null;
            return ChoiceValue.Of(values.MoveToImmutable(), syntax);
        }
        finally
        {
            reader.Budget.Leave();
        }
    }

    /// <summary>What a dictionary or a wrapper in a variable holds is only known while nobody changes it there.</summary>
    private static SettingValue Settle(CompilationReader reader, SettingValue value, FlowSource source)
    {
        if (value is DictionaryValue or ScalarValue)
        {
            foreach (var host in source.Hosts)
            {
                if (CollectionChanges.IsCollection(host.Variable) ? !IsUnchanged(reader, host.Variable) : IsWrapperChanged(reader, host.Variable))
                {
                    return UnknownValue.Changed;
                }
            }
        }

        return !source.IsShared ? value : value is ListValue shared ? shared.Share() : value is DictionaryValue dictionary ? dictionary.Share() : value;
    }

    /// <summary>True when what a wrapper in the variable holds may be replaced through it.</summary>
    private static bool IsWrapperChanged(CompilationReader reader, ISymbol variable) =>
        ((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type ?? (variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type) is { } type
        && Immutability.MayHoldAnother(reader, type)
        && (!reader.Variables.GetUses(variable).All(static use => use.LeavesUnchanged || use.Kind == UseKind.Define) || (variable is IFieldSymbol or IPropertySymbol && reader.Members.IsTouched(variable)));

    private static bool IsUnchanged(CompilationReader reader, ISymbol variable) =>
        (variable is ILocalSymbol or IParameterSymbol || !reader.Members.IsTouched(variable))
        && reader.Variables.GetUses(variable).All(use => use.Kind is UseKind.Read or UseKind.Store or UseKind.Submit or UseKind.Define);

    private static SettingValue ReadSource(CompilationReader reader, FlowSource source)
    {
        switch (source.Operation)
        {
            case null:
                return UnknownValue.NotFollowed;

            case { } maker when source.Text is { } text:
                return Scalar(text, source.Departure ?? maker.Syntax, source);

            case { ConstantValue.HasValue: true } constant when constant.Type is not { TypeKind: TypeKind.Enum }:
                return ReadConstant(constant, source);

            case IFieldReferenceOperation { Field: { IsStatic: true, ContainingType.TypeKind: TypeKind.Enum } field } reference:
                return Scalar(reader.GetWireValue(field.ContainingType, field.Name), reference.Syntax, source);

            case IPropertyReferenceOperation { Property: { IsStatic: true } property } reference when IsOpenEnumeration(property) && !reader.IsOwn(property):
                return Scalar(reader.GetWireValue(property.ContainingType, property.Name), reference.Syntax, source);

            case IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance }:
                return (instance.Type is { TypeKind: TypeKind.Enum } || instance.Type is not { } printed || !reader.IsOwn(printed))
                    && Read(reader, instance, source.Frame) is var value && IsText(value)
                    ? value
                    : new ReferenceValue(source.Operation, source.Frame, source.Call);

            case IObjectCreationOperation creation:
                return ReadCreation(reader, creation, source);

            case IParameterReferenceOperation { Parameter: var parameter } when CallerValue.TryRead(reader, parameter) is { } given:
                return given;

            case IPropertyReferenceOperation property when EchoReader.TryRead(reader, property, source.Frame) is { } echoed:
                return echoed;

            default:
                return ReadMade(reader, source.Operation, source);
        }
    }

    private static SettingValue ReadTexts(ImmutableArray<string> texts, IOperation operation, FlowSource source)
    {
        // What is formatted must stay an interpolated string.
        var isFormat = operation.Parent is IConversionOperation { Type.Name: "FormattableString" or "IFormattable" };
        var values = texts.Select(text => Scalar(text, operation.Syntax, source)).Select(scalar => isFormat ? new ScalarValue(scalar.Text, scalar.Origin, isShared: true) : scalar);
        return ChoiceValue.Of(values.ToImmutableArray<SettingValue>(), operation.Syntax);
    }

    /// <summary>What the program puts together: text and lists.</summary>
    private static SettingValue ReadMade(CompilationReader reader, IOperation operation, FlowSource source)
    {
        if (StringReader.Read(reader, operation, source.Frame) is { } texts)
        {
            return ReadTexts(texts, operation, source);
        }

        if (SequenceReader.Read(reader, source) is { } sequence)
        {
            return List(reader, sequence);
        }

        // A list that changes out of sight.
        return operation is IArrayCreationOperation or { Syntax: CollectionExpressionSyntax } ? UnknownValue.Changed : new ReferenceValue(operation, source.Frame, source.Call);
    }

    private static bool IsText(SettingValue value) => value is ScalarValue || (value is ChoiceValue choice && choice.Alternatives.All(alternative => alternative is ScalarValue));

    private static SettingValue ReadConstant(IOperation constant, FlowSource source) => constant.ConstantValue.Value switch
    {
        null => new NullValue(source.Departure ?? constant.Syntax),
        bool value => Scalar(value ? "true" : "false", constant.Syntax, source),
        System.IFormattable number => Scalar(number.ToString(null, CultureInfo.InvariantCulture), constant.Syntax, source),
        var text => Scalar(text.ToString() ?? string.Empty, constant.Syntax, source),
    };

    private static SettingValue ReadCreation(CompilationReader reader, IObjectCreationOperation creation, FlowSource source)
    {
        // A resource is no part of another one, which only refers to it.
        if (reader.FindDeclaration(creation.Type) is { IsResource: true })
        {
            return new ReferenceValue(creation, source.Frame, source.Call);
        }

        if (reader.FindObject(creation.Type) is { } map)
        {
            return new CreatedObject(reader, map, creation, source.Frame, source.Hosts);
        }

        // An extensible enumeration made from its wire value.
        if (creation.Type is { IsValueType: true } && creation.Arguments.Length > 0 && !reader.IsOwn(creation.Type))
        {
            return Read(reader, creation.Arguments[0].Value, source.Frame) is ScalarValue wire
                ? Scalar(wire.Text, wire.Origin.Syntax!, source)
                : UnknownValue.NotFollowed;
        }

        var isPlain = creation.Arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit || argument.Parameter?.Type.SpecialType == SpecialType.System_Int32);
        return isPlain && creation.Type is { IsReferenceType: true } && DictionaryReader.IsDictionary(creation.Type)
            ? DictionaryReader.Read(reader, creation.Initializer, source.Frame)
            : ReadMade(reader, creation, source);
    }

    /// <summary>The elements of <c>{ "1", "2" }</c>.</summary>
    public static ListValue ReadAdditions(CompilationReader reader, IObjectOrCollectionInitializerOperation initializer, CallFrame? frame, SyntaxNode syntax) =>
        List(reader, SequenceReader.ReadInitializer(reader, SequenceReader.List(ImmutableArray<IOperation>.Empty, frame, syntax), initializer, frame) with { Syntax = syntax });

    /// <summary>What an <c>Add</c> call makes of a list.</summary>
    public static SettingValue Append(CompilationReader reader, SettingValue value, IInvocationOperation addition, CallFrame? frame, bool isCertain)
    {
        ListValue? list = value switch
        {
            ListValue existing => existing,
            UnsetValue => new ListValue(ImmutableArray<ListItem>.Empty, isOpen: false, origin: null),
            _ => null,
        };
        var added = SequenceReader.ReadAddition(reader, addition, frame);
        if (list?.Items.Length >= SequenceReader.MaximumElements)
        {
            return list.Open();
        }

        foreach (var element in added?.Elements ?? ImmutableArray<SequenceElement>.Empty)
        {
            list = list?.Add(Read(reader, element.Source), element.IsCertain && isCertain);
        }

        return list is null ? UnknownValue.Changed : added is { IsOpen: false } ? list : list.Open();
    }

    private static ListValue List(CompilationReader reader, Sequence sequence) =>
        new(sequence.Elements.Select(element => new ListItem(Read(reader, element.Source), element.IsCertain)).ToImmutableArray(), sequence.IsOpen, sequence.Syntax);

    /// <summary>
    /// A finding belongs where the value is written, unless that is in another file or feeds other places too: then it belongs to
    /// the expression that reads it.
    /// </summary>
    private static ScalarValue Scalar(string text, SyntaxNode value, FlowSource source) =>
        new(text, source.Departure is { } departure && IsElsewhere(value, departure, source.IsShared) ? departure : value, source.FeedsOthers);

    // What is written in the expression itself, such as an argument of a call, belongs to it alone.
    private static bool IsElsewhere(SyntaxNode value, SyntaxNode departure, bool isShared) =>
        departure.SyntaxTree != value.SyntaxTree || (isShared && !departure.Span.Contains(value.Span));

    // The shape of Azure's extensible enumerations: a struct whose members are static properties of its own type.
    private static bool IsOpenEnumeration(IPropertySymbol property) =>
        property.ContainingType is { IsValueType: true } type && SymbolEqualityComparer.Default.Equals(property.Type, type);
}

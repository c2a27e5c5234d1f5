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
    public static SettingValue Read(CompilationReader reader, IOperation operation, CallFrame? frame)
    {
        var site = FlowReader.Unwrap(operation);
        var sources = FlowReader.Follow(reader, site, frame);
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
        return ChoiceValue.Of(values.ToImmutable(), syntax);
    }

    /// <summary>A list in a variable is only known while nobody changes it there.</summary>
    private static SettingValue Settle(CompilationReader reader, SettingValue value, FlowSource source)
    {
        if (value is not (ListValue or DictionaryValue or ScalarValue) || source.Hosts.All(host => !IsCollection(host.Variable) || IsUnchanged(reader, host.Variable)))
        {
            return !source.IsShared ? value : value is ListValue shared ? shared.Share() : value is DictionaryValue dictionary ? dictionary.Share() : value;
        }

        return value is ListValue list ? list.Open() : UnknownValue.Changed;
    }

    private static bool IsCollection(ISymbol variable) =>
        ((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type ?? (variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type)
            is { SpecialType: not SpecialType.System_String, IsReferenceType: true } type
        && (type is IArrayTypeSymbol || type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable));

    private static bool IsUnchanged(CompilationReader reader, ISymbol variable) =>
        (variable is ILocalSymbol or IParameterSymbol || !reader.Members.IsTouched(variable))
        && reader.Variables.GetUses(variable).All(use => use.Kind is UseKind.Read or UseKind.Store or UseKind.Submit or UseKind.Define);

    private static SettingValue ReadSource(CompilationReader reader, FlowSource source)
    {
        switch (source.Operation)
        {
            case null:
                return UnknownValue.NotFollowed;

            case { ConstantValue.HasValue: true } constant when constant.Type is not { TypeKind: TypeKind.Enum }:
                return ReadConstant(constant, source);

            case IFieldReferenceOperation { Field: { IsStatic: true, ContainingType.TypeKind: TypeKind.Enum } field } reference:
                return Scalar(reader.GetWireValue(field.ContainingType, field.Name), reference.Syntax, source);

            case IPropertyReferenceOperation { Property: { IsStatic: true } property } reference when IsOpenEnumeration(property) && !reader.IsOwn(property):
                return Scalar(reader.GetWireValue(property.ContainingType, property.Name), reference.Syntax, source);

            case IInvocationOperation { TargetMethod: { Name: "ToString", Parameters.IsEmpty: true }, Instance: { } instance }:
                return (instance.Type is { TypeKind: TypeKind.Enum } || instance.Type is not { } printed || !reader.IsOwn(printed)) && Read(reader, instance, source.Frame) is ScalarValue text
                    ? text
                    : new ReferenceValue(source.Operation, source.Frame, source.Call);

            case IObjectCreationOperation creation:
                return ReadCreation(reader, creation, source);

            case IArrayCreationOperation { Initializer: { } elements } array:
                return List(reader, elements.ElementValues, source.Frame, array.IsImplicit ? null : array.Syntax);

            case IArrayCreationOperation { DimensionSizes: { Length: 1 } sizes } array when sizes[0].ConstantValue is { HasValue: true, Value: 0 }:
                return new ListValue(ImmutableArray<ListItem>.Empty, isOpen: false, array.Syntax);

            // Roslyn 4.8 knows collection expressions as syntax only.
            case { Syntax: CollectionExpressionSyntax collection }:
                return ReadCollection(reader, collection, source.Frame);

            case IInvocationOperation { TargetMethod: { Name: "Empty", ContainingType.SpecialType: SpecialType.System_Array } } empty:
                return new ListValue(ImmutableArray<ListItem>.Empty, isOpen: false, empty.Syntax);

            case IParameterReferenceOperation { Parameter: var parameter } when CallerValue.TryRead(reader, parameter) is { } given:
                return given;

            case IPropertyReferenceOperation property when EchoReader.TryRead(reader, property, source.Frame) is { } echoed:
                return echoed;

            default:
                return new ReferenceValue(source.Operation, source.Frame, source.Call);
        }
    }

    private static SettingValue ReadConstant(IOperation constant, FlowSource source) => constant.ConstantValue.Value switch
    {
        null => new NullValue(source.Departure ?? constant.Syntax),
        bool value => Scalar(value ? "true" : "false", constant.Syntax, source),
        System.IFormattable number => Scalar(number.ToString(null, CultureInfo.InvariantCulture), constant.Syntax, source),
        var text => Scalar(text.ToString() ?? string.Empty, constant.Syntax, source),
    };

    private static SettingValue ReadCreation(CompilationReader reader, IObjectCreationOperation creation, FlowSource source)
    {
        if (reader.FindObject(creation.Type) is { } map)
        {
            return new CreatedObject(reader, map, creation, source.Frame, source.Hosts);
        }

        // An extensible enumeration made from its wire value.
        if (creation.Type is { IsValueType: true } && creation.Arguments.Length > 0)
        {
            return Read(reader, creation.Arguments[0].Value, source.Frame) is ScalarValue wire
                ? Scalar(wire.Text, wire.Syntax, source)
                : UnknownValue.NotFollowed;
        }

        var isCollection = creation.Type is { IsReferenceType: true } type && type.AllInterfaces.Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable);
        if (!isCollection || creation.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.SpecialType != SpecialType.System_Int32))
        {
            return new ReferenceValue(creation, source.Frame, source.Call);
        }

        if (DictionaryReader.IsDictionary(creation.Type))
        {
            return DictionaryReader.Read(reader, creation.Initializer, source.Frame);
        }

        return creation.Initializer is { } initializer
            ? ReadAdditions(reader, initializer, source.Frame, creation.Syntax)
            : new ListValue(ImmutableArray<ListItem>.Empty, isOpen: false, creation.Syntax);
    }

    /// <summary>The elements of <c>{ "1", "2" }</c>.</summary>
    public static ListValue ReadAdditions(CompilationReader reader, IObjectOrCollectionInitializerOperation initializer, CallFrame? frame, SyntaxNode syntax)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var isOpen = false;
        foreach (var element in initializer.Initializers)
        {
            if (element is IInvocationOperation addition)
            {
                isOpen |= !ReadAddition(reader, addition, frame, isCertain: true, items);
            }
            else
            {
                isOpen = true;
            }
        }

        return new ListValue(items.ToImmutable(), isOpen, syntax);
    }

    /// <summary>The elements of one <c>Add</c> call; false when they cannot be followed.</summary>
    public static bool ReadAddition(CompilationReader reader, IInvocationOperation addition, CallFrame? frame, bool isCertain, ImmutableArray<ListItem>.Builder items)
    {
        var arguments = addition.Arguments;
        if (addition.TargetMethod.IsExtensionMethod || arguments.Length != 1)
        {
            return false;
        }

        var argument = FlowReader.Unwrap(arguments[0].Value);
        if (arguments[0].ArgumentKind == ArgumentKind.ParamArray && argument is IArrayCreationOperation { Initializer: { } elements })
        {
            foreach (var element in elements.ElementValues)
            {
                items.Add(new ListItem(Read(reader, element, frame), isCertain));
            }

            return true;
        }

        var value = Read(reader, argument, frame);
        if (value is ListValue list)
        {
            items.AddRange(list.Items.Select(item => item with { IsCertain = item.IsCertain && isCertain }));
            return !list.IsOpen;
        }

        items.Add(new ListItem(value, isCertain));
        return true;
    }

    /// <summary>What an <c>Add</c> call makes of a list.</summary>
    public static SettingValue Append(CompilationReader reader, SettingValue value, IInvocationOperation addition, CallFrame? frame, bool isCertain)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var isClosed = ReadAddition(reader, addition, frame, isCertain, items);
        ListValue? list = value switch
        {
            ListValue existing => existing,
            UnsetValue => new ListValue(ImmutableArray<ListItem>.Empty, isOpen: false, syntax: null),
            _ => null,
        };
        foreach (var item in items)
        {
            list = list?.Add(item.Value, item.IsCertain);
        }

        return list is null ? UnknownValue.Changed : isClosed ? list : list.Open();
    }

    private static SettingValue ReadCollection(CompilationReader reader, CollectionExpressionSyntax collection, CallFrame? frame)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>();
        var isOpen = false;
        foreach (var element in collection.Elements)
        {
            if (element is ExpressionElementSyntax { Expression: var expression } && reader.GetOperation(expression) is { } operation)
            {
                items.Add(new ListItem(Read(reader, operation, frame), IsCertain: true));
            }
            else
            {
                isOpen = true;
            }
        }

        return new ListValue(items.ToImmutable(), isOpen, collection);
    }

    private static ListValue List(CompilationReader reader, ImmutableArray<IOperation> elements, CallFrame? frame, SyntaxNode? syntax)
    {
        var items = ImmutableArray.CreateBuilder<ListItem>(elements.Length);
        foreach (var element in elements)
        {
            items.Add(new ListItem(Read(reader, element, frame), IsCertain: true));
        }

        return new ListValue(items.MoveToImmutable(), isOpen: false, syntax);
    }

    /// <summary>
    /// A finding belongs where the value is written, unless that is in another file or feeds other places too: then it belongs to
    /// the expression that reads it.
    /// </summary>
    private static ScalarValue Scalar(string text, SyntaxNode value, FlowSource source) =>
        new(text, source.Departure is { } departure && (source.IsShared || departure.SyntaxTree != value.SyntaxTree) ? departure : value, source.FeedsOthers);

    // The shape of Azure's extensible enumerations: a struct whose members are static properties of its own type.
    private static bool IsOpenEnumeration(IPropertySymbol property) =>
        property.ContainingType is { IsValueType: true } type && SymbolEqualityComparer.Default.Equals(property.Type, type);
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Turns objects that the program makes into the JSON that they become: anonymous objects, dictionaries, arrays and values.</summary>
internal sealed class ObjectText
{
    private const int MaximumDepth = 64;

    private readonly CompilationReader _reader;
    private readonly TemplateTextBuilder _builder;
    private int _depth;

    private ObjectText(CompilationReader reader, TemplateTextBuilder builder)
    {
        _reader = reader;
        _builder = builder;
    }

    /// <summary>Adds an object or a list; false for anything else.</summary>
    public static bool TryAdd(CompilationReader reader, TemplateTextBuilder builder, IOperation operation, CallFrame? frame) =>
        new ObjectText(reader, builder).TryAddStructure(FlowReader.Unwrap(operation), frame);

    /// <summary>The parameters that settings of an SDK give by name.</summary>
    public static TemplateText Write(DictionaryValue parameters)
    {
        var builder = new TemplateTextBuilder();
        foreach (var entry in parameters.Entries)
        {
            // Some SDKs keep the value in an object, as it is sent, and some keep it by itself.
            builder.Add((builder.IsEmpty ? "{" : ",") + JsonEditor.Quote(entry.Name) + ":{\"value\":", entry.Syntax);
            if ((entry.Value is ScalarValue ? entry.Value : entry.Value.Get("value")) is ScalarValue { Origin.Syntax: { } syntax } known)
            {
                builder.Add(JsonEditor.Quote(known.Text), syntax);
            }
            else
            {
                builder.AddHole(entry.Syntax);
            }

            builder.Add("}", entry.Syntax);
        }

        return builder.IsEmpty ? TemplateText.Empty : builder.Add("}", parameters.Entries[0].Syntax).Build();
    }

    private void Add(IOperation operation, CallFrame? frame)
    {
        var value = FlowReader.Unwrap(operation);
        var sources = FlowReader.Follow(_reader, operation, frame);
        var source = sources.Length == 1 && sources[0].Operation is { } single ? FlowReader.Unwrap(single) : value;
        var sourceFrame = sources.Length == 1 ? sources[0].Frame : frame;
        if (_depth >= MaximumDepth || !(sources.All(followed => IsUnchanged(_reader, followed)) && TryAddStructure(source, sourceFrame)))
        {
            AddScalar(operation, frame);
        }
    }

    /// <summary>True when nothing is done to the objects in the variables that they passed through: that is not followed here.</summary>
    public static bool IsUnchanged(CompilationReader reader, FlowSource source) => source.Hosts.All(host =>
        IsImmutable(host.Variable) || source.Operation?.Type is { IsAnonymousType: true } || (reader.Variables.GetUses(host.Variable) is var uses && uses.All(use => use.Kind is UseKind.Read or UseKind.Store or UseKind.Define or UseKind.Submit || TemplateTextReader.IsRepresented(reader, use.Syntax)) && (!IsNode(host.Variable) || uses.Count(static use => use.Kind != UseKind.Define) <= 1)));

    private static bool IsImmutable(ISymbol variable) => GetType(variable) is { SpecialType: SpecialType.System_String } or { IsAnonymousType: true } or { Name: "BinaryData" or "JsonElement" or "JsonDocument" };

    // Documents that can be changed by methods of their own.
    private static bool IsNode(ISymbol variable) => GetType(variable)?.Name is "JsonNode" or "JsonObject" or "JsonArray" or "JObject" or "JToken" or "JArray";

    private static ITypeSymbol? GetType(ISymbol variable) => (variable as ILocalSymbol)?.Type ?? (variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type ?? (variable as IParameterSymbol)?.Type;

    private bool TryAddStructure(IOperation operation, CallFrame? frame)
    {
        _depth++;
        var added = operation switch
        {
            IAnonymousObjectCreationOperation anonymous => AddMembers(operation, anonymous.Initializers, frame),
            IArrayCreationOperation { Initializer: { } initializer } => AddItems(operation, initializer.ElementValues, frame),
            IObjectCreationOperation creation => TryAddCreation(creation, frame),
            _ => false,
        };
        _depth--;
        return added;
    }

    private bool TryAddCreation(IObjectCreationOperation creation, CallFrame? frame)
    {
        var isPlain = creation.Arguments.All(argument => argument.ArgumentKind != ArgumentKind.Explicit);
        var elements = creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty;
        if (isPlain && IsDictionary(creation.Type))
        {
            return AddMembers(creation, elements, frame);
        }

        // The settings of an SDK are sent with names in lower case.
        if (_reader.FindObject(creation.Type) is not null)
        {
            return AddMembers(creation, elements, frame);
        }

        return isPlain && CollectionChanges.IsCollection(creation.Type) && elements.All(static element => element is IInvocationOperation { Arguments.Length: 1 })
            && AddItems(creation, elements.Cast<IInvocationOperation>().Select(static element => element.Arguments[0].Value), frame);
    }

    private bool AddMembers(IOperation operation, IEnumerable<IOperation> members, CallFrame? frame)
    {
        _builder.Add("{", operation.Syntax);
        var isFirst = true;
        foreach (var member in members)
        {
            if (!isFirst)
            {
                _builder.Add(",", operation.Syntax);
            }

            isFirst = false;
            var (key, value) = GetMember(member, frame);
            if (key is null || value is null)
            {
                _builder.AddHole(member.Syntax);
                continue;
            }

            _builder.Add(JsonEditor.Quote(key), member.Syntax);
            _builder.Add(":", member.Syntax);
            Add(value, frame);
        }

        _builder.Add("}", operation.Syntax);
        return true;
    }

    private (string? Name, IOperation? Value) GetMember(IOperation member, CallFrame? frame) => member switch
    {
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } key } } assignment => (GetKey(key[0].Value, frame), assignment.Value),
        ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment =>
            (target.Property.ContainingType.IsAnonymousType ? target.Property.Name : char.ToLowerInvariant(target.Property.Name[0]) + target.Property.Name.Substring(1), assignment.Value),
        IInvocationOperation { TargetMethod.Name: "Add", Arguments: { Length: 2 } arguments } => (GetKey(arguments[0].Value, frame), arguments[1].Value),
        _ => default,
    };

    private string? GetKey(IOperation key, CallFrame? frame) => (ValueReader.Read(_reader, key, frame) as ScalarValue)?.Text;

    private bool AddItems(IOperation operation, IEnumerable<IOperation> items, CallFrame? frame)
    {
        _builder.Add("[", operation.Syntax);
        var isFirst = true;
        foreach (var item in items)
        {
            if (!isFirst)
            {
                _builder.Add(",", operation.Syntax);
            }

            isFirst = false;
            Add(item, frame);
        }

        _builder.Add("]", operation.Syntax);
        return true;
    }

    private void AddScalar(IOperation operation, CallFrame? frame)
    {
        var type = FlowReader.Unwrap(operation).Type?.SpecialType;
        switch (ValueReader.Read(_reader, operation, frame))
        {
            // Enumerations and other types become JSON in ways of their own.
            case ScalarValue known when type is SpecialType.System_String or SpecialType.System_Boolean or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Double:
                _builder.Add(type == SpecialType.System_String ? JsonEditor.Quote(known.Text) : known.Text, known.Origin.Syntax ?? operation.Syntax);
                break;

            case NullValue nothing:
                _builder.Add("null", nothing.Origin.Syntax ?? operation.Syntax);
                break;

            default:
                _builder.AddHole(operation.Syntax);
                break;
        }
    }

    private static bool IsDictionary(ITypeSymbol? type) => type is INamedTypeSymbol named
        && (named.Name is "InputMap" or "JsonObject" || named.AllInterfaces.Append(named).Any(static face => face is { Name: "IDictionary", TypeArguments.Length: 2 } && face.TypeArguments[0].SpecialType == SpecialType.System_String));
}

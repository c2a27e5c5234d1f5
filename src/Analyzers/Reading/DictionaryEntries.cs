using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds the entries of the program's own dictionaries, each as the part of the initialiser that adds it.</summary>
internal static class DictionaryEntries
{
    /// <summary>All entries; null when the dictionary may have others, or is none.</summary>
    public static ImmutableArray<FlowSource>? Read(CompilationReader reader, FlowSource source)
    {
        if (source.Operation is IInvocationOperation { TargetMethod: { Name: "ToImmutableDictionary" or "ToFrozenDictionary" or "AsReadOnly", Parameters.Length: 1 } wrap, Arguments: { Length: 1 } wrapped }
            && !reader.IsOwn(wrap))
        {
            var inner = FlowReader.Follow(reader, wrapped[0].Value, source.Frame);
            return inner.Length == 1 ? Read(reader, inner[0]) : null;
        }

        if (source.Operation is not IObjectCreationOperation { Type: INamedTypeSymbol { TypeArguments: { Length: 2 } parameters } type } creation || reader.IsOwn(type)
            || !type.AllInterfaces.Any(face => face.Name == "IDictionary")
            || creation.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit && argument.Parameter?.Type.Name is not ("IEqualityComparer" or "Int32"))
            || source.Hosts.Any(host => CollectionChanges.IsCollection(host.Variable) && !CollectionChanges.IsUnchanged(reader, host.Variable, parameters[1])))
        {
            return null;
        }

        var entries = ImmutableArray.CreateBuilder<FlowSource>();
        foreach (var element in creation.Initializer?.Initializers ?? ImmutableArray<IOperation>.Empty)
        {
            if (!IsEntry(element))
            {
                return null;
            }

            entries.Add(new FlowSource(element, source.Frame, CollectionChanges.Keep(source.Hosts, parameters[1]), null, false));
        }

        return entries.ToImmutable();
    }

    public static bool IsEntry(IOperation? operation) => operation is not null && TryGet(operation, out _, out _);

    /// <summary>Takes <c>["key"] = value</c> and <c>{ "key", value }</c> apart.</summary>
    public static bool TryGet(IOperation element, out IOperation key, out IOperation value)
    {
        switch (element)
        {
            case ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } } assignment
                when element.Parent is IObjectOrCollectionInitializerOperation:
                key = arguments[0].Value;
                value = assignment.Value;
                return true;

            case IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false }, Arguments: { Length: 2 } arguments }
                when element.Parent is IObjectOrCollectionInitializerOperation:
                key = arguments[0].Value;
                value = arguments[1].Value;
                return true;

            default:
                key = value = element;
                return false;
        }
    }
}

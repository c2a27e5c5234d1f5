using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds what a dictionary of the program holds under a name: entries of its initialiser, and statements that fill it.</summary>
internal static class FilledDictionary
{
    /// <summary>True for <c>accounts["ml"]</c>.</summary>
    public static bool IsEntry(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { IsIndexer: true, ContainingType.TypeArguments: { Length: 2 } types }, Arguments.Length: 1, Instance: not null }
        && types[0].SpecialType == SpecialType.System_String;

    /// <summary>The same where what is held cannot be changed through the dictionary: a resource, its id or name.</summary>
    public static IOperation? FindResource(CompilationReader reader, IPropertyReferenceOperation entry, CallFrame? frame) =>
        IsEntry(entry)
        && (entry.Type is { SpecialType: SpecialType.System_String } or { Name: "Output" or "Input" or "ResourceIdentifier" } || reader.FindResourceType(entry.Type) is not null)
            ? Find(reader, entry, frame, CancellationToken.None)
            : null;

    /// <summary>The one value under the name; null when the name has none or several, or not every entry is known.</summary>
    public static IOperation? Find(CompilationReader reader, IPropertyReferenceOperation entry, CallFrame? frame, CancellationToken cancellationToken)
    {
        var variable = entry.Instance switch
        {
            ILocalReferenceOperation local => local.Local,
            IFieldReferenceOperation { Field: { DeclaredAccessibility: Accessibility.Private } field, Instance: null or IInstanceReferenceOperation } => field,
            IPropertyReferenceOperation { Property: { DeclaredAccessibility: Accessibility.Private } property, Instance: null or IInstanceReferenceOperation } => property,
            _ => default(ISymbol),
        };
        if (variable is null || !reader.IsOwn(variable) || reader.Variables.IsReplaced(variable) || FindCreation(reader, variable, cancellationToken) is not { } creation)
        {
            return null;
        }

        var entries = new List<(IOperation Key, IOperation Value)>();
        foreach (var element in creation.Initializer?.Initializers ?? Enumerable.Empty<IOperation>())
        {
            if (!TryAdd(element, entries))
            {
                return null;
            }
        }

        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (reader.GetOperation(use.Syntax, cancellationToken) is not { } reference || !IsKnown(reference, entries))
            {
                return null;
            }
        }

        var name = ArmIdReader.ReadPart(reader, entry.Arguments[0].Value, frame).Text;
        var named = entries.Select(candidate => (Name: FlowReader.Unwrap(candidate.Key).ConstantValue is { HasValue: true, Value: string key } ? key : null, candidate.Value)).ToArray();
        var found = name is null || named.Any(candidate => candidate.Name is null) ? Array.Empty<IOperation>()
            : named.Where(candidate => candidate.Name == name).Select(candidate => candidate.Value).ToArray();
        return found.Length == 1 ? found[0] : null;
    }

    private static IObjectCreationOperation? FindCreation(CompilationReader reader, ISymbol variable, CancellationToken cancellationToken)
    {
        var initializer = variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax declarator => declarator.Initializer,
            PropertyDeclarationSyntax property => property.Initializer,
            _ => null,
        };

        // A comparer or another dictionary would decide with it what is under a name.
        return initializer is not null && reader.GetOperation(initializer.Value, cancellationToken) is { } value
            && FlowReader.Unwrap(value) is IObjectCreationOperation { Type: INamedTypeSymbol { Name: "Dictionary" or "SortedDictionary" or "ConcurrentDictionary" } type } creation
            && !reader.IsOwn(type) && !creation.Arguments.Any(argument => argument.ArgumentKind == ArgumentKind.Explicit)
            ? creation
            : null;
    }

    /// <summary>False for what may change the entries in a way that cannot be followed; entries that the use adds are collected.</summary>
    private static bool IsKnown(IOperation reference, List<(IOperation Key, IOperation Value)> entries) => reference.Parent switch
    {
        IPropertyReferenceOperation { Property: { IsIndexer: true } } indexer => indexer.Parent switch
        {
            ISimpleAssignmentOperation assignment when assignment.Target == indexer => TryAdd(assignment, entries),
            IAssignmentOperation assignment => assignment.Target != indexer,
            IArgumentOperation { Parameter.RefKind: not RefKind.None } => false,
            _ => true,
        },
        IPropertyReferenceOperation { Property.Name: "Count" or "Keys" or "Values" } => true,
        IInvocationOperation { TargetMethod.Name: "ContainsKey" or "TryGetValue" } => true,
        IInvocationOperation { TargetMethod.Name: "Add" } addition => TryAdd(addition, entries),
        _ => false,
    };

    private static bool TryAdd(IOperation element, List<(IOperation Key, IOperation Value)> entries)
    {
        (IOperation, IOperation)? entry = element switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } key } } assignment => (key[0].Value, assignment.Value),
            IInvocationOperation { TargetMethod: { Name: "Add", IsExtensionMethod: false }, Arguments: { Length: 2 } pair } => (pair[0].Value, pair[1].Value),
            _ => null,
        };
        if (entry is { } known)
        {
            entries.Add(known);
        }

        return entry is not null;
    }
}

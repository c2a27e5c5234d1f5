using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What callbacks make of a resource that other code declares and hands them to look up. A path reads as
/// <see cref="UnknownValue.Kept"/> where certainly no callback sets it, as its value where one does, and as unknown where that
/// cannot be told.
/// </summary>
internal static class ConfiguredSettings
{
    private const int MaximumDepth = 4;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="callbacks">The functions that are called with the object whose resources they look up, in the order in which they run.</param>
    /// <param name="resourceType">The ARM type of the resource; there must be one of it.</param>
    public static SettingValue Read(CompilationReader reader, IEnumerable<IOperation> callbacks, string resourceType)
    {
        SettingValue settings = UnknownValue.Kept;
        foreach (var callback in callbacks)
        {
            settings = new LayeredSettings(settings, ReadCallback(reader, callback, resourceType));
        }

        return settings;
    }

    private static SettingValue ReadCallback(CompilationReader reader, IOperation callback, string resourceType) =>
        (FlowReader.Unwrap(callback) as IDelegateCreationOperation)?.Target switch
        {
            IAnonymousFunctionOperation { Symbol: { Parameters.Length: 1 } lambda } => ReadFunction(reader, lambda, 0, resourceType, 0),
            IMethodReferenceOperation { Method: { Parameters.Length: 1 } method } when IsFollowed(reader, method) => ReadFunction(reader, method, 0, resourceType, 0),
            _ => UnknownValue.Changed,
        };

    private static bool IsFollowed(CompilationReader reader, IMethodSymbol method) =>
        reader.IsOwn(method) && !method.IsVirtual && !method.IsAbstract && !method.IsOverride && !method.IsAsync;

    private static SettingValue ReadFunction(CompilationReader reader, IMethodSymbol function, int position, string resourceType, int depth)
    {
        var parameter = function.OriginalDefinition.Parameters[position];
        if (depth > MaximumDepth || parameter.DeclaringSyntaxReferences.IsEmpty || reader.Variables.IsReplaced(parameter))
        {
            return UnknownValue.Changed;
        }

        SettingValue settings = UnknownValue.Kept;
        var body = function.DeclaringSyntaxReferences[0].GetSyntax();
        var isEveryLookupCertain = true;
        var found = new List<(LookedUpObject Object, IInvocationOperation Lookup)>();
        foreach (var use in reader.Variables.GetUses(parameter))
        {
            var operation = reader.GetOperation(use.Syntax);
            while (operation?.Parent is IConversionOperation or IParenthesizedOperation)
            {
                operation = operation.Parent;
            }

            switch (operation?.Parent)
            {
                case IInvocationOperation lookup when reader.IsLookup(lookup.TargetMethod) && lookup.Instance == operation:
                    var objects = LookedUpObjects.Find(reader, lookup);
                    if (objects.MayChange(resourceType))
                    {
                        return UnknownValue.Changed;
                    }

                    isEveryLookupCertain &= ExecutionOrder.RunsIn(lookup.Syntax, body) == RunsBefore.Always;
                    found.AddRange(objects.Found.Where(candidate => reader.FindResourceType(candidate.Type) == resourceType).Select(candidate => (candidate, lookup)));
                    break;

                case IArgumentOperation { Parameter: { } given, Parent: IInvocationOperation call } when IsFollowed(reader, call.TargetMethod):
                    var isCertain = ExecutionOrder.RunsIn(use.Syntax, body) == RunsBefore.Always;
                    var inner = ReadFunction(reader, call.TargetMethod, given.Ordinal, resourceType, depth + 1);
                    settings = inner == UnknownValue.Kept ? settings : new LayeredSettings(settings, inner, isCertain);
                    break;

                default:
                    if (use.Kind is not (UseKind.Read or UseKind.Store))
                    {
                        return UnknownValue.Changed;
                    }

                    break;
            }
        }

        // What was told from others by a condition may be one of them; which of two methods has the last word is not followed.
        isEveryLookupCertain &= found.All(candidate => candidate.Object.Condition.Length == 0);
        return found.Count == 0 ? settings
            : settings != UnknownValue.Kept ? UnknownValue.Changed
            : new LayeredSettings(settings, LookupReader.ReadSettings(reader, found.Select(candidate => candidate.Object).ToImmutableArray(), found[0].Lookup), isEveryLookupCertain);
    }
}

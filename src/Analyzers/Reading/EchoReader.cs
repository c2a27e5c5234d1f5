using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Reads a property of a resource that gives back what its declaration set: the location of the resource group, mostly.</summary>
internal static class EchoReader
{
    private const int MaximumDepth = 4;

    /// <summary>The value that the resource was declared with, at the place that asks for it; null when it cannot be told.</summary>
    public static SettingValue? TryRead(CompilationReader reader, IPropertyReferenceOperation property, CallFrame? frame) =>
        property.Instance is { } instance && reader.Budget.Echoes < MaximumDepth && reader.FindEchoedPath(property.Property) is { } path
        && TryReadLinked(reader, new ReferenceValue(instance, frame), namedType: null, path) is { } text
            ? new ScalarValue(text, property.Syntax, isShared: true)
            : null;

    /// <summary>The value at the path in the one resource that an id, a name or a reference means; null when it cannot be told.</summary>
    public static string? TryReadLinked(CompilationReader reader, SettingValue link, string? namedType, string path)
    {
        // Half-typed code can let a resource take its location from itself.
        var budget = reader.Budget;
        if (budget.Echoes >= MaximumDepth || link is not (ReferenceValue or ScalarValue))
        {
            return null;
        }

        budget.Echoes++;
        try
        {
            return ResourceResolver.ResolveOne(reader, link, namedType, CancellationToken.None) is { } declared
                && reader.GetOperation(declared) is IObjectCreationOperation creation
                ? (DeclarationReader.Read(reader, creation, CancellationToken.None)?.Get(path) as ScalarValue)?.Text
                : null;
        }
        finally
        {
            budget.Echoes--;
        }
    }
}

using System;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Reads a property of a resource that gives back what its declaration set: the location of the resource group, mostly.</summary>
internal static class EchoReader
{
    private const int MaximumDepth = 4;

    // Half-typed code can let a resource take its location from itself.
    [ThreadStatic]
    private static int s_depth;

    /// <summary>The value that the resource was declared with, at the place that asks for it; null when it cannot be told.</summary>
    public static SettingValue? TryRead(CompilationReader reader, IPropertyReferenceOperation property, CallFrame? frame)
    {
        if (property.Instance is not { } instance || s_depth >= MaximumDepth || reader.FindEchoedPath(property.Property) is not { } path)
        {
            return null;
        }

        s_depth++;
        try
        {
            return ResourceResolver.ResolveOne(reader, new ReferenceValue(instance, frame), namedType: null, CancellationToken.None) is { } declared
                && reader.GetOperation(declared) is IObjectCreationOperation creation
                && DeclarationReader.Read(reader, creation, CancellationToken.None)?.Get(path) is ScalarValue value
                    ? new ScalarValue(value.Text, property.Syntax, isShared: true)
                    : null;
        }
        finally
        {
            s_depth--;
        }
    }
}

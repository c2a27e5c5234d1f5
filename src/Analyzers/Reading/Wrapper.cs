using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Classes of libraries that hold a value or an expression for one, and convert from the value: <c>Input&lt;T&gt;</c> and its like.</summary>
internal static class Wrapper
{
    /// <summary>The type of the value that the class holds; null when it is no such class.</summary>
    public static ITypeSymbol? FindWrapped(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class, IsGenericType: true, TypeArguments: { Length: 1 } arguments } wrapper
        // The program may change what is in a class of its own.
        && wrapper.DeclaringSyntaxReferences.IsEmpty
        && !CollectionChanges.IsCollection(wrapper)
        && wrapper.GetMembers(WellKnownMemberNames.ImplicitConversionName).OfType<IMethodSymbol>().Any(conversion =>
            conversion.Parameters.Length == 1
            && SymbolEqualityComparer.Default.Equals(conversion.Parameters[0].Type, arguments[0])
            && SymbolEqualityComparer.Default.Equals(conversion.ReturnType, wrapper))
            ? arguments[0]
            : null;

    /// <summary>The value that a creation puts into a wrapper; null when it creates something else.</summary>
    public static IOperation? FindContent(CompilationReader reader, IObjectCreationOperation creation) =>
        creation is { Type: { } type, Arguments: { Length: 1 } arguments } && !reader.IsOwn(type) && FindWrapped(type) is not null ? arguments[0].Value : null;
}

using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells which values cannot be changed through another reference to them.</summary>
internal static class Immutability
{
    public static bool IsImmutable(ITypeSymbol? type) => type switch
    {
        null => false,
        { SpecialType: SpecialType.System_String } => true,
        { IsValueType: true } => !IsView(type) && (type as INamedTypeSymbol)?.TypeArguments.All(IsImmutable) != false,
        { Name: "Input" or "InputUnion" or "Output" } => IsIn(type, "Pulumi"),
        { Name: "ResourceIdentifier" } => type.ContainingNamespace is { Name: "Core", ContainingNamespace: { Name: "Azure", ContainingNamespace.IsGlobalNamespace: true } },
        { Name: "Uri" } => IsIn(type, "System"),
        _ => Wrapper.FindWrapped(type) is { } content && IsImmutable(content),
    };

    /// <summary>The same, and code of the compilation does not change what wrappers of the type hold either.</summary>
    public static bool IsFixed(CompilationReader reader, ITypeSymbol? type) => IsImmutable(type) && !HoldsObject(reader, type!) && !MayHoldAnother(reader, type!);

    // Functions get the settings object that the wrapper holds.
    private static bool HoldsObject(CompilationReader reader, ITypeSymbol type) =>
        type is INamedTypeSymbol { IsReferenceType: true, TypeArguments: { Length: 1 } held } && reader.FindObject(held[0]) is not null;

    /// <summary>True for a wrapper whose value is changed in place somewhere in the compilation; names decide, so it may be true too often.</summary>
    public static bool MayHoldAnother(CompilationReader reader, ITypeSymbol type) =>
        type is { IsReferenceType: true, SpecialType: SpecialType.None } && Wrapper.FindWrapped(type) is not null
        && FindChangers(type).Any(name => reader.GetSyntax(CancellationToken.None).CallsOf(name).Count > 0);

    /// <summary>The methods that give a wrapper another value.</summary>
    private static IEnumerable<string> FindChangers(ITypeSymbol wrapper) => wrapper.GetMembers().OfType<IMethodSymbol>()
        .Where(static method => method is { ReturnsVoid: true, IsStatic: false, MethodKind: MethodKind.Ordinary })
        .Select(static method => method.Name);

    // What is written through them is written to the array that they were made of.
    public static bool IsView(ITypeSymbol type) => type.Name is "Span" or "Memory" or "ArraySegment" && IsIn(type, "System");

    private static bool IsIn(ITypeSymbol type, string root) => type.ContainingNamespace is { ContainingNamespace.IsGlobalNamespace: true } space && space.Name == root;
}

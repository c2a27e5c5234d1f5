using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The declarations of one ARM type in a compilation.</summary>
/// <param name="Declarations">Those that can be read, in the order of the files and of their text.</param>
/// <param name="AreAllRead">False when creations cannot be read, such as those of resources that are taken over. Whether there are others: <see cref="CompilationReader.IsComplete"/>.</param>
internal sealed record DeclarationSet(ImmutableArray<ResourceDeclaration> Declarations, bool AreAllRead)
{
    public static DeclarationSet Find(CompilationReader reader, string resourceType, CancellationToken cancellationToken)
    {
        // A project with template files may have no SDK at all, and then its code is not looked at.
        if (reader.Sdks.IsEmpty)
        {
            return new DeclarationSet(ImmutableArray<ResourceDeclaration>.Empty, AreAllRead: true);
        }

        var found = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        var areAllRead = true;
        foreach (var node in reader.Bound.CreationsOf(reader.Sdks.SelectMany(sdk => sdk.GetDeclaringTypeNames(resourceType)), cancellationToken))
        {
            var operation = reader.GetOperation(node, cancellationToken);
            if (operation is IObjectCreationOperation creation && Declares(reader, creation.Type, resourceType))
            {
                var count = found.Count;
                found.AddRange(reader.GetResources(creation, cancellationToken));
                areAllRead &= found.Count > count;
            }

            areAllRead &= !(GetBase(operation) is { } inherited && Declares(reader, inherited, resourceType));
        }

        // Others are written within the settings of the resources that they belong to.
        foreach (var node in reader.Bound.CreationsOf(reader.Sdks.SelectMany(sdk => sdk.GetOwningTypeNames(resourceType)), cancellationToken))
        {
            var operation = reader.GetOperation(node, cancellationToken);
            areAllRead &= !(GetBase(operation) is { } inherited && Holds(reader, inherited, resourceType));
            if (operation is IObjectCreationOperation creation && Holds(reader, creation.Type, resourceType))
            {
                var declared = reader.GetResources(creation, cancellationToken);
                areAllRead &= declared.Length > 0;
                foreach (var owner in declared)
                {
                    found.AddRange(InlineResources.Read(reader, owner, out var areAll).Where(inline => string.Equals(inline.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase)));
                    areAllRead &= areAll;
                }
            }
        }

        return new DeclarationSet(found.ToImmutable(), areAllRead);
    }

    /// <summary>The type whose constructor that of a derived class calls: objects of the derived class are resources too, which are not read.</summary>
    private static ITypeSymbol? GetBase(IOperation? operation) =>
        operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.Constructor, ContainingType: var type } } ? type : null;

    /// <summary>False for patches too, which change a resource that is counted where it is created. Ids spell types in any case.</summary>
    private static bool Declares(CompilationReader reader, ITypeSymbol? type, string resourceType) =>
        reader.FindDeclaration(type) is { IsPatch: false } declaration && string.Equals(declaration.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(CompilationReader reader, ITypeSymbol? type, string resourceType) =>
        reader.FindDeclaration(type) is { } declaration && declaration.Inline.Any(inline => string.Equals(inline.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase));
}

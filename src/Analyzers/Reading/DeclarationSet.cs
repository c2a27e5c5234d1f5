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
/// <param name="IsComplete">False when others cannot be read, such as resources that are taken over.</param>
internal sealed record DeclarationSet(ImmutableArray<ResourceDeclaration> Declarations, bool IsComplete)
{
    public static DeclarationSet Find(CompilationReader reader, string resourceType, CancellationToken cancellationToken)
    {
        // A project with template files may have no SDK at all, and then its code is not looked at.
        if (reader.Sdks.IsEmpty)
        {
            return new DeclarationSet(ImmutableArray<ResourceDeclaration>.Empty, IsComplete: true);
        }

        var syntax = reader.GetSyntax(cancellationToken);
        var found = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        var isComplete = true;
        var names = reader.Sdks.SelectMany(sdk => sdk.GetDeclaringTypeNames(resourceType)).Concat(reader.GetAliases()).Distinct();
        foreach (var node in names.SelectMany(syntax.CreationsOf).Distinct())
        {
            if (reader.GetOperation(node, cancellationToken) is IObjectCreationOperation creation && Declares(reader, creation.Type, resourceType))
            {
                var count = found.Count;
                found.AddRange(DeclarationReader.ReadAll(reader, creation, cancellationToken));
                isComplete &= found.Count > count;
            }
        }

        // Others are written within the settings of the resources that they belong to.
        var owners = reader.Sdks.SelectMany(sdk => sdk.GetOwningTypeNames(resourceType)).ToArray();
        foreach (var node in owners.Length == 0 ? Enumerable.Empty<SyntaxNode>() : owners.Concat(reader.GetAliases()).Distinct().SelectMany(syntax.CreationsOf).Distinct())
        {
            if (reader.GetOperation(node, cancellationToken) is IObjectCreationOperation creation && Holds(reader, creation.Type, resourceType))
            {
                var declared = DeclarationReader.ReadAll(reader, creation, cancellationToken).ToArray();
                isComplete &= declared.Length > 0;
                foreach (var owner in declared)
                {
                    found.AddRange(InlineResources.Read(reader, owner, out var areAll).Where(inline => string.Equals(inline.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase)));
                    isComplete &= areAll;
                }
            }
        }

        return new DeclarationSet(found.ToImmutable(), isComplete && !reader.HasLookups(cancellationToken) && !SendsOther(reader, syntax, resourceType, cancellationToken));
    }

    /// <summary>False for patches too, which change a resource that is counted where it is created. Ids spell types in any case.</summary>
    private static bool Declares(CompilationReader reader, ITypeSymbol? type, string resourceType) =>
        reader.FindDeclaration(type) is { IsPatch: false } declaration && string.Equals(declaration.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase);

    private static bool Holds(CompilationReader reader, ITypeSymbol? type, string resourceType) =>
        reader.FindDeclaration(type) is { } declaration && declaration.Inline.Any(inline => string.Equals(inline.ResourceType, resourceType, StringComparison.OrdinalIgnoreCase));

    /// <summary>True when settings of the type are sent to Azure that come from somewhere else, such as a parameter or a fetched resource.</summary>
    private static bool SendsOther(CompilationReader reader, SyntaxIndex syntax, string resourceType, CancellationToken cancellationToken) =>
        reader.Sdks.SelectMany(sdk => sdk.SubmissionNames).SelectMany(syntax.CallsOf).Any(call =>
            reader.GetOperation(call, cancellationToken) is IInvocationOperation invocation
            && reader.IsSubmission(invocation.TargetMethod)
            && invocation.Arguments.FirstOrDefault(argument => Declares(reader, argument.Parameter?.Type, resourceType)) is { } settings
            && FlowReader.Follow(reader, settings.Value, frame: null).Any(source => source.Operation is not IObjectCreationOperation));
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <content>What the compilation declares, and what links name.</content>
internal sealed partial class CompilationReader
{
    private readonly ConcurrentDictionary<string, DeclarationSet> _declarations = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, DeclarationNames> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<SyntaxNode, ImmutableArray<ResourceDeclaration>> _resources = new();
    private readonly ConcurrentDictionary<ResourceLink, LinkIndex> _links = new();
    private readonly ConcurrentDictionary<string, ImmutableArray<ResourceDeclaration>> _all = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConditionalWeakTable<ResourceDeclaration, ConcurrentDictionary<ResourceLink, ResourceDeclaration?>> _targets = new();
    private readonly ConcurrentDictionary<ResourceLink, TargetIndex> _targetIndexes = new();
    private HashSet<string>? _sentOtherwise;

    /// <summary>The declarations of an ARM type in all files, gathered when the first rule asks for them.</summary>
    public DeclarationSet GetDeclarations(string resourceType, CancellationToken cancellationToken) =>
        _declarations.TryGetValue(resourceType, out var known) ? known
        : _declarations.GetOrAdd(resourceType, ReadApart(resourceType, () => DeclarationSet.Find(this, resourceType, cancellationToken), out _));

    /// <summary>True when the program has no others of the type than <see cref="GetDeclarations"/> gives.</summary>
    public bool IsComplete(string resourceType, CancellationToken cancellationToken) =>
        GetDeclarations(resourceType, cancellationToken).AreAllRead && (Sdks.IsEmpty || (!HasLookups(cancellationToken) && !SendsOther(resourceType, cancellationToken)));

    /// <summary>The same by name.</summary>
    public DeclarationNames GetNames(string resourceType, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue(resourceType, out var known))
        {
            return known;
        }

        var declarations = GetDeclarations(resourceType, cancellationToken).Declarations;
        var names = ReadApart("names of " + resourceType, () => new DeclarationNames(declarations), out var isWhole);
        return isWhole ? _names.GetOrAdd(resourceType, names) : names;
    }

    /// <summary>The resources that a creation declares. What is read within another question may be seen less far, so only whole answers are kept.</summary>
    public ImmutableArray<ResourceDeclaration> GetResources(IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (_resources.TryGetValue(creation.Syntax, out var known))
        {
            return known;
        }

        var isWhole = Budget.IsWhole;
        var resources = DeclarationReader.ReadAll(this, creation, cancellationToken).ToImmutableArray();
        return isWhole ? _resources.GetOrAdd(creation.Syntax, resources) : resources;
    }

    /// <summary>True when settings of the type are sent to Azure that come from somewhere else, such as a parameter or a fetched resource.</summary>
    public bool SendsOther(string resourceType, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _sentOtherwise) is not { } sent)
        {
            var found = ReadApart("submissions", () => Submissions.FindOtherTypes(this, cancellationToken), out _);
            sent = Interlocked.CompareExchange(ref _sentOtherwise, found, null) ?? found;
        }

        return sent.Contains(resourceType);
    }

    private T ReadApart<T>(string subject, Func<T> read, out bool isWhole)
    {
        var outer = Budget;
        var apart = outer.TrySetApart(subject);
        isWhole = apart is not null;
        if (apart is null)
        {
            return read();
        }

        _budget.Value = apart;
        try
        {
            return read();
        }
        finally
        {
            _budget.Value = outer;
        }
    }

    /// <summary>What a link names, gathered when the first rule asks for it. A build that is cancelled leaves nothing behind.</summary>
    public LinkIndex GetLinks(ResourceLink link, CancellationToken cancellationToken) =>
        _links.TryGetValue(link, out var known) ? known : _links.GetOrAdd(link, LinkIndex.Build(this, link, cancellationToken));

    /// <summary>The one declaration that the source names by the link for certain.</summary>
    public ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source, CancellationToken cancellationToken)
    {
        // Where one creation makes several resources, what makes them differ counts too, and a declaration that the rules got from elsewhere is another object.
        var targets = _targets.GetValue(source, static _ => new ConcurrentDictionary<ResourceLink, ResourceDeclaration?>());
        if (targets.TryGetValue(link, out var known))
        {
            return known;
        }

        var isWhole = Budget.IsWhole;
        var target = LinkIndex.FindTarget(this, link, source, cancellationToken);
        return isWhole ? targets.GetOrAdd(link, target) : target;
    }

    /// <summary>The declarations that hold a link by what they name.</summary>
    public TargetIndex GetTargets(ResourceLink link, Func<TargetIndex> build) => _targetIndexes.TryGetValue(link, out var known) ? known : _targetIndexes.GetOrAdd(link, build());

    /// <summary>The declarations of a type in C# with those in other languages.</summary>
    public ImmutableArray<ResourceDeclaration> GetAll(string resourceType, DeclarationSet declared) =>
        _all.TryGetValue(resourceType, out var known) ? known : _all.GetOrAdd(resourceType, declared.Declarations.AddRange(Embedded.OfType(resourceType)));
}

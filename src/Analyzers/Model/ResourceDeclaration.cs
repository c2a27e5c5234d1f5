using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>One Azure resource that the program declares, in whatever SDK it is written.</summary>
internal sealed record ResourceDeclaration
{
    /// <summary>The ARM resource type, for example <c>Microsoft.Storage/storageAccounts</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The resource's name where the code tells it, otherwise the expression or variable that stands for it, in braces.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The function that this resource and others come from, and what it calls them.</summary>
    public (SyntaxNode Body, string Name)? Maker { get; init; }

    /// <summary>False where a change of the code would be wrong for other resources that it makes.</summary>
    public bool IsFixable { get; init; } = true;

    /// <summary>The calls that lead to <see cref="Creation"/> for this resource, innermost first, where one creation makes several.</summary>
    public ImmutableArray<SyntaxNode> Calls { get; init; } = ImmutableArray<SyntaxNode>.Empty;

    /// <summary>The body of the resource as ARM sees it.</summary>
    public required SettingValue Settings { get; init; }

    /// <summary>True when the code changes a resource that exists, of which it knows only what it sets.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>True when a library decides the settings: nobody wrote them, so what is found in them is information.</summary>
    public bool IsImplied { get; init; }

    /// <summary>What declares the resource: the creation expression, the call that sends a fetched one back, or its part of a template. It identifies the declaration within a compilation.</summary>
    public required Origin Creation { get; init; }

    /// <summary>Where a finding about the resource as a whole is reported.</summary>
    public required Location TypeLocation { get; init; }

    /// <summary>The name, where it is given beside the body.</summary>
    public SettingValue? Name { get; init; }

    /// <summary>The resource that this one is a child of, where it is given beside the body.</summary>
    public SettingValue? Parent { get; init; }

    /// <summary>The resource whose settings hold this one, where it is not declared by itself.</summary>
    public ResourceDeclaration? Owner { get; init; }

    /// <summary>The same resource as one of several that a function makes.</summary>
    public ResourceDeclaration MadeBy(SyntaxNode body, string? name) => name is null ? this : this with { Maker = (body, name) };

    /// <summary>True when both are one resource: one creation may make several, which the calls that lead there tell apart.</summary>
    public bool IsSame(ResourceDeclaration other) => Creation == other.Creation && Calls.SequenceEqual(other.Calls);

    /// <summary>What identifies the resource within a compilation: its creation, and the calls that lead there; within another one, that one's first.</summary>
    public IEnumerable<Location> Locations => Owner is not null ? Owner.Locations.Append(Creation.Location) : Calls.Select(call => call.GetLocation()).Prepend(Creation.Location);

    /// <summary>The name of the resource in a finding at the location.</summary>
    public string GetDisplayName(Location location) => IsShared(location) ? Maker!.Value.Name : DisplayName;

    /// <summary>True for code that makes other resources too.</summary>
    public bool IsShared(Location location) => Maker is var (body, _) && location.SourceTree == body.SyntaxTree && body.Span.Contains(location.SourceSpan) && !Calls.Any(call => call.Span.Contains(location.SourceSpan));

    /// <summary>Reads an ARM path, <see cref="ResourceLink.Name"/> or <see cref="ResourceLink.Parent"/>.</summary>
    public SettingValue Get(string path) => path switch
    {
        ResourceLink.Name when Name is not null => Name,
        ResourceLink.Parent when Parent is not null => Parent,
        _ => Settings.Get(path),
    };
}

using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>One Azure resource that the program declares, in whatever SDK it is written.</summary>
internal sealed class ResourceDeclaration
{
    /// <summary>The ARM resource type, for example <c>Microsoft.Storage/storageAccounts</c>.</summary>
    public required string ResourceType { get; init; }

    /// <summary>The resource's name where the code tells it, otherwise the expression or variable that stands for it, in braces.</summary>
    public required string DisplayName { get; init; }

    /// <summary>The body of the resource as ARM sees it.</summary>
    public required SettingValue Settings { get; init; }

    /// <summary>True when the code changes a resource that exists, of which it knows only what it sets.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The creation expression that declares the resource, or the call that sends a fetched one back; it identifies the declaration within a compilation.</summary>
    public required SyntaxNode Creation { get; init; }

    /// <summary>Where a finding about the resource as a whole is reported.</summary>
    public required Location TypeLocation { get; init; }

    /// <summary>The name, where it is given beside the body.</summary>
    public SettingValue? Name { get; init; }

    /// <summary>The resource that this one is a child of, where it is given beside the body.</summary>
    public SettingValue? Parent { get; init; }

    /// <summary>Reads an ARM path, <see cref="ResourceLink.Name"/> or <see cref="ResourceLink.Parent"/>.</summary>
    public SettingValue Get(string path) => path switch
    {
        ResourceLink.Name when Name is not null => Name,
        ResourceLink.Parent when Parent is not null => Parent,
        _ => Settings.Get(path),
    };
}

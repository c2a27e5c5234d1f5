using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Model;

/// <summary>One Azure resource that the program declares, in whatever SDK it is written.</summary>
internal sealed class ResourceDeclaration
{
    public ResourceDeclaration(string resourceType, string displayName, SettingValue settings, SyntaxNode creation, Location typeLocation)
    {
        ResourceType = resourceType;
        DisplayName = displayName;
        Settings = settings;
        Creation = creation;
        TypeLocation = typeLocation;
    }

    /// <summary>The ARM resource type, for example <c>Microsoft.Storage/storageAccounts</c>.</summary>
    public string ResourceType { get; }

    /// <summary>The resource's name where the code tells it, otherwise the expression or variable that stands for it, in braces.</summary>
    public string DisplayName { get; }

    /// <summary>The body of the resource as ARM sees it.</summary>
    public SettingValue Settings { get; }

    /// <summary>The creation expression that declares the resource; it identifies the declaration within a compilation.</summary>
    public SyntaxNode Creation { get; }

    /// <summary>Where a finding about the resource as a whole is reported.</summary>
    public Location TypeLocation { get; }

    public SettingValue Get(string path) => Settings.Get(path);
}

namespace AmlResilience.Analyzers.Model;

/// <summary>A property by which one resource names another.</summary>
/// <param name="ResourceType">The ARM type that holds the property.</param>
/// <param name="Path">The ARM path of the property, or <see cref="Parent"/>.</param>
internal sealed record ResourceLink(string ResourceType, string Path)
{
    /// <summary>Stands for the resource that a child resource belongs to, which ARM writes into the child's name.</summary>
    public const string Parent = "$parent";

    /// <summary>Stands for the name of the resource itself.</summary>
    public const string Name = "$name";

    /// <summary>Stands for the name of the resource group that the resource is created in.</summary>
    public const string ResourceGroup = "$resourceGroup";
}

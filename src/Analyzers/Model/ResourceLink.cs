namespace AmlResilience.Analyzers.Model;

/// <summary>A property by which one resource names another.</summary>
/// <param name="ResourceType">The ARM type that holds the property.</param>
/// <param name="Path">The ARM path of the property.</param>
internal sealed record ResourceLink(string ResourceType, string Path);

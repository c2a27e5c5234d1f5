using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Model;

/// <summary>What the declarations of a compilation say about each other.</summary>
internal abstract class ResourceGraph
{
    /// <summary>The declarations that provably name the target by the link.</summary>
    public abstract ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target);

    /// <summary>The one declaration that the source provably names by the link; null when it may be another, or is not declared here.</summary>
    public abstract ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source);

    /// <summary>
    /// The declarations that name the target by the link, and those of which it cannot be told; null when the compilation has one
    /// that cannot be read.
    /// </summary>
    public abstract ImmutableArray<ResourceDeclaration>? GetPossibleSources(ResourceLink link, ResourceDeclaration target);

    /// <summary>Every declaration of the ARM type; null when the compilation has one that cannot be read.</summary>
    public abstract ImmutableArray<ResourceDeclaration>? GetAll(string resourceType);

    /// <summary>True when a run of the program that declares one of the two certainly leaves out the other.</summary>
    public abstract bool Exclude(ResourceDeclaration one, ResourceDeclaration other);
}

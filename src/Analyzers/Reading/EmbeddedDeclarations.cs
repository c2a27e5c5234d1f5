using System.Collections.Generic;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The resources that a program declares in another language than C#, such as in templates that it deploys.</summary>
internal abstract class EmbeddedDeclarations
{
    public static EmbeddedDeclarations None { get; } = new NoDeclarations();

    /// <summary>All declarations.</summary>
    public abstract ImmutableArray<ResourceDeclaration> All { get; }

    /// <summary>Those of an ARM type.</summary>
    public abstract IEnumerable<ResourceDeclaration> OfType(string resourceType);

    /// <summary>False when there may be others that cannot be read.</summary>
    public abstract bool IsComplete { get; }

    /// <summary>True for a declaration of <see cref="All"/>, whose links are followed here.</summary>
    public abstract bool Contains(ResourceDeclaration declaration);

    /// <summary>The declarations that provably name the target, which is one of <see cref="All"/>.</summary>
    public abstract ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target);

    /// <summary>The one declaration that the source, which is one of <see cref="All"/>, provably names.</summary>
    public abstract ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source);

    private sealed class NoDeclarations : EmbeddedDeclarations
    {
        public override ImmutableArray<ResourceDeclaration> All => ImmutableArray<ResourceDeclaration>.Empty;

        public override IEnumerable<ResourceDeclaration> OfType(string resourceType) => ImmutableArray<ResourceDeclaration>.Empty;

        public override bool IsComplete => true;

        public override bool Contains(ResourceDeclaration declaration) => false;

        public override ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) => ImmutableArray<ResourceDeclaration>.Empty;

        public override ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source) => null;
    }
}

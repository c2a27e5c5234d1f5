using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>The declarations of one ARM type by the names that the program gives them.</summary>
internal sealed class DeclarationNames
{
    private readonly ILookup<string, ResourceDeclaration> _named;

    public DeclarationNames(ImmutableArray<ResourceDeclaration> declarations)
    {
        var named = new List<(string Name, ResourceDeclaration Declaration)>();
        AreKnown = true;
        foreach (var declaration in declarations)
        {
            switch (declaration.Get(ResourceLink.Name))
            {
                case ScalarValue known:
                    named.Add((known.Text, declaration));
                    break;

                // Pulumi makes up the name of a resource that has none, and no program can know it.
                case UnsetValue:
                    break;

                default:
                    AreKnown = false;
                    break;
            }
        }

        _named = named.ToLookup(static entry => entry.Name, static entry => entry.Declaration, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>False when a name cannot be told, so that it may be any.</summary>
    public bool AreKnown { get; }

    public IEnumerable<ResourceDeclaration> Named(string name) => _named[name];
}

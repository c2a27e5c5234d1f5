using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Resources that are written within the settings of the one that they belong to.</summary>
internal static class InlineResources
{
    /// <summary>The resources within the declared one; <paramref name="isComplete"/> is false when there may be others.</summary>
    public static ImmutableArray<ResourceDeclaration> Read(CompilationReader reader, ResourceDeclaration owner, out bool isComplete)
    {
        isComplete = true;
        if (owner.Creation.Syntax is not { } syntax || reader.GetOperation(syntax) is not IObjectCreationOperation creation || reader.FindDeclaration(creation.Type) is not { Inline: { IsEmpty: false } maps })
        {
            return ImmutableArray<ResourceDeclaration>.Empty;
        }

        var found = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        foreach (var map in maps)
        {
            var elements = FindElements(owner.Get(map.Path));
            foreach (var element in elements ?? Enumerable.Empty<SettingValue>())
            {
                var resource = Read(owner, creation, map, element);
                isComplete &= resource is not null;
                if (resource is not null)
                {
                    found.Add(resource);
                }
            }

            isComplete &= elements is not null;
        }

        return found.ToImmutable();
    }

    /// <summary>What is listed; null when that cannot be told. One object stands for a list of one.</summary>
    private static IEnumerable<SettingValue>? FindElements(SettingValue value) => value switch
    {
        UnsetValue => Enumerable.Empty<SettingValue>(),
        UnknownValue when value == UnknownValue.NotMapped => Enumerable.Empty<SettingValue>(),
        ListValue { IsOpen: false } list => list.Items.Select(item => item.Value),
        ObjectValue single => new[] { single },
        _ => null,
    };

    private static ResourceDeclaration? Read(ResourceDeclaration owner, IObjectCreationOperation creation, InlineMap map, SettingValue element)
    {
        var (settings, written, location) = element switch
        {
            ObjectValue described => (described, described.Creation, described.TypeLocation),
            ScalarValue named => (new NamedSettings(map.NamePath, named), named.Origin, named.Origin.Location),
            _ => default((SettingValue?, Origin?, Location?)),
        };
        return settings is null || written is null || location is null ? null : new ResourceDeclaration
        {
            ResourceType = map.ResourceType,
            DisplayName = (settings.Get(map.NamePath) as ScalarValue)?.Text ?? owner.DisplayName,
            Settings = settings,
            Owner = owner,
            Maker = owner.Maker,
            Calls = owner.Calls,
            Creation = written,
            TypeLocation = location,
            Parent = new ReferenceValue(creation, frame: null),
        };
    }

    /// <summary>An element that says no more than what tells it apart.</summary>
    private sealed class NamedSettings : SettingValue
    {
        private readonly string _path;
        private readonly SettingValue _value;

        public NamedSettings(string path, SettingValue value)
        {
            _path = path;
            _value = value;
        }

        protected override SettingValue GetCore(string path) => path == _path ? _value : UnknownValue.NotMapped;
    }
}

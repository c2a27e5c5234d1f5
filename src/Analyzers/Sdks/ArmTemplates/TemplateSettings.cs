using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>An object of a template as rules read it: the body of a resource, or a part of one.</summary>
internal sealed class TemplateSettings : ObjectValue
{
    private readonly TemplateConverter _converter;
    private readonly TemplateObject _object;

    public TemplateSettings(TemplateConverter converter, TemplateObject value)
    {
        _converter = converter;
        _object = value;
    }

    /// <summary>The object in JSON; null for one that a function makes.</summary>
    public JsonObject? Node => _object.Node;

    /// <summary>The text that the object is written in.</summary>
    public TemplateText Template => _converter.GetText(_object.Origin.Source);

    /// <summary>True when other places of the template read the object too.</summary>
    public bool IsShared => _converter.IsShared(_object.Origin);

    public override Origin Creation => _converter.GetOrigin(_object.Origin);

    public override Location TypeLocation => _converter.GetTypeOrigin(_object).Location;

    /// <summary>The written object that holds the property at the path, and the member that it is; null when it is not written there.</summary>
    public (JsonObject Owner, JsonMember Member)? FindMember(string path)
    {
        JsonNode? node = Node;
        while (true)
        {
            ArmPath.Split(path, out var first, out var rest);
            if (node is JsonArray array && ArmPath.TryGetIndex(first, out var index))
            {
                node = index < array.Items.Length ? array.Items[index] : null;
            }
            else if (node is JsonObject owner && owner.Find(first) is { } member)
            {
                if (rest.Length == 0)
                {
                    return (owner, member);
                }

                node = member.Value;
            }
            else
            {
                // A name may have dots in it, such as that of a configuration setting.
                return node is JsonObject last && last.Find(path) is { } dotted ? (last, dotted) : null;
            }

            path = rest;
        }
    }

    protected override SettingValue GetCore(string path)
    {
        if (path[0] == '$')
        {
            return UnknownValue.NotFollowed;
        }

        var value = TemplatePath.Get(_object, path);
        return value is TemplateUnset { Owner: WrittenObject { Node: var node }, Path: var missing } && missing.IndexOf('.') >= 0 && node.Find(missing) is { IsAmbiguous: false } dotted
            ? dotted.Value is JsonString { IsUnknown: false } text ? new ScalarValue(text.Value, Template.GetOrigin(text.Start, text.End)) : UnknownValue.NotFollowed
            : _converter.Convert(value);
    }
}

/// <summary>The id of a resource in a template: as unknown to rules as other values that are not decided here, but nothing that reading missed.</summary>
internal sealed class TemplateIdValue : SettingValue
{
    protected override SettingValue GetCore(string path) => UnknownValue.NotFollowed;
}

using System;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>An object of a template: a resource, or a part of one.</summary>
internal sealed class TemplateObject : ObjectValue
{
    private readonly TemplateScope _scope;
    private readonly Origin _type;
    private readonly bool _isResource;

    /// <param name="scope">What its expressions mean.</param>
    /// <param name="node">The object.</param>
    /// <param name="type">Where a finding about what it lacks is reported.</param>
    /// <param name="isShared">True when other places of the template use the object too.</param>
    /// <param name="isResource">True for a resource, whose <c>properties</c> are no object of their own to a reader.</param>
    public TemplateObject(TemplateScope scope, JsonObject node, Origin type, bool isShared, bool isResource = false)
    {
        _scope = scope;
        Node = node;
        _type = type;
        IsShared = isShared;
        _isResource = isResource;
    }

    public JsonObject Node { get; }

    public TemplateText Template => _scope.Text;

    public bool IsShared { get; }

    public override Origin Creation => _scope.Text.GetOrigin(Node.Start, Node.End);

    public override Location TypeLocation => _type.Location;

    /// <summary>The object that holds the property at the path, and the member that it is; null when no one member does.</summary>
    public (TemplateObject Owner, JsonMember Member)? FindMember(string path)
    {
        if (Find(path, out var rest) is not { } member)
        {
            return null;
        }

        return rest.Length == 0 ? (this, member) : FindBelow(Read(member), rest);
    }

    protected override SettingValue GetCore(string path)
    {
        if (path[0] == '$')
        {
            return UnknownValue.NotFollowed;
        }

        if (Find(path, out var rest) is not { } member)
        {
            return Node.IsOpen || IsCopied(path) ? UnknownValue.NotFollowed : new UnsetValue(this, path);
        }

        return member.IsAmbiguous ? UnknownValue.NotFollowed : Normalize(Read(member), path, rest);
    }

    private static (TemplateObject Owner, JsonMember Member)? FindBelow(SettingValue value, string path)
    {
        while (value is ListValue list)
        {
            ArmPath.Split(path, out var first, out path);
            value = ArmPath.TryGetIndex(first, out var index) && index < list.Items.Length ? list.Items[index].Value : UnknownValue.NotAnObject;
        }

        return value is TemplateObject below ? below.FindMember(path) : null;
    }

    // A name may have dots in it, such as that of a configuration setting.
    private JsonMember? Find(string path, out string rest)
    {
        ArmPath.Split(path, out var first, out rest);
        if (Node.Find(first) is { } member)
        {
            return member;
        }

        rest = string.Empty;
        return Node.Find(path);
    }

    private SettingValue Read(JsonMember member)
    {
        var type = _isResource && string.Equals(member.Name.Value, "properties", StringComparison.OrdinalIgnoreCase) ? _type : _scope.Text.GetOrigin(member.Name.Start, member.Name.End);
        return _scope.Evaluate(member.Value, type, IsShared);
    }

    /// <summary>True for a property that a <c>copy</c> loop of the object makes.</summary>
    private bool IsCopied(string path)
    {
        ArmPath.Split(path, out var first, out _);
        return Node.Get("copy") is { } copy && (copy is not JsonArray loops || loops.IsOpen || loops.Items.Any(loop =>
            loop is not JsonObject { } described || described.Get("name") is not JsonString { IsUnknown: false } name || string.Equals(name.Value, first, StringComparison.OrdinalIgnoreCase)));
    }

    // What is null is not sent.
    private SettingValue Normalize(SettingValue value, string path, string rest) => value switch
    {
        NullValue nothing => new UnsetValue(this, path, nothing.Origin),
        ChoiceValue choice when choice.Alternatives.Any(static alternative => alternative is NullValue) => ChoiceValue.Of(
            System.Collections.Immutable.ImmutableArray.CreateRange(choice.Alternatives, alternative => Normalize(alternative, path, rest)), choice.Origin),
        _ => value.Get(rest),
    };
}

/// <summary>The id of a resource in a template. It is as unknown to rules as any other value that is not decided here.</summary>
/// <param name="resourceType">The ARM type.</param>
/// <param name="name">The names of the resource and of those that it belongs to, as <see cref="TemplateNames"/> writes them.</param>
internal sealed class TemplateReference(string resourceType, string name) : SettingValue
{
    /// <summary>Stands for the type where the name is a symbolic name of the template.</summary>
    public const string Symbol = "$symbol";

    public string ResourceType { get; } = resourceType;

    public string Name { get; } = name;

    protected override SettingValue GetCore(string path) => UnknownValue.NotFollowed;
}

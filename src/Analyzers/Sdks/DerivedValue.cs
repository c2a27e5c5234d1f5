using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>
/// An ARM property that no member of an object holds as it is: the SDK spells its values in its own way, puts it together of
/// several members, or lets one member stand for several properties. The members are parts, which the object's map finds by paths
/// of their own that are no ARM paths.
/// </summary>
internal abstract class DerivedValue
{
    protected DerivedValue(params string[] parts) => Parts = parts.ToImmutableArray();

    public ImmutableArray<string> Parts { get; }

    /// <summary>True when the property is left to the service where the code leaves its one part out.</summary>
    public virtual bool IsRemovable => Parts.Length == 1;

    /// <summary>What the parts below <paramref name="prefix"/> mean to ARM.</summary>
    public abstract SettingValue Read(ObjectValue owner, string prefix);

    /// <summary>
    /// The parts to change for the property to have a value; null when no parts mean it.
    /// <paramref name="settings"/> is where the parts are now, below <paramref name="prefix"/>.
    /// </summary>
    public abstract ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix);

    /// <summary>Each alternative of a value by itself.</summary>
    protected static SettingValue Map(SettingValue value, Func<SettingValue, SettingValue> map) => value is ChoiceValue choice
        ? ChoiceValue.Of(choice.Alternatives.Select(map).ToImmutableArray(), choice.Origin)
        : map(value);
}

/// <summary>A part as the SDK writes it.</summary>
/// <param name="Path">The path of the part.</param>
/// <param name="Text">The value.</param>
/// <param name="IsBoolean">True for <c>true</c> and <c>false</c>, where ARM has words.</param>
internal readonly record struct PartValue(string Path, string Text, bool IsBoolean = false);

/// <summary>A property that the SDK never sends, so that the service's default always holds.</summary>
internal sealed class OmittedValue : DerivedValue
{
    private readonly string _path;

    public OmittedValue(string path) => _path = path;

    public override SettingValue Read(ObjectValue owner, string prefix) => new UnsetValue(owner, prefix + _path);

    public override ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix) => null;
}

/// <summary>A property that the code gives in one of several members.</summary>
internal sealed class EitherValue : DerivedValue
{
    public EitherValue(params string[] parts)
        : base(parts)
    {
    }

    public override SettingValue Read(ObjectValue owner, string prefix)
    {
        var values = Parts.Select(part => owner.Get(prefix + part)).ToArray();
        var given = values.Where(value => !(value is UnsetValue || value == UnknownValue.NotMapped)).ToArray();
        return given.Length switch
        {
            0 => values.FirstOrDefault(value => value is UnsetValue) ?? UnknownValue.NotMapped,
            1 => given[0],
            _ => UnknownValue.NotFollowed,
        };
    }

    public override ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix) => null;
}

/// <summary>One of several properties that a member stands for, such as the tier in the name of a machine.</summary>
internal sealed class PieceValue : DerivedValue
{
    private readonly Func<string, string?> _take;

    /// <param name="part">The member's path.</param>
    /// <param name="take">The property's value in the member's; null when that is not known.</param>
    public PieceValue(string part, Func<string, string?> take)
        : base(part) => _take = take;

    public override bool IsRemovable => false;

    public override SettingValue Read(ObjectValue owner, string prefix) => Map(owner.Get(prefix + Parts[0]), value => value is not ScalarValue scalar ? value
        : _take(scalar.Text) is { } piece ? new ScalarValue(piece, scalar.Origin, scalar.IsShared)
        : UnknownValue.NotFollowed);

    // The other properties of the member would change with it.
    public override ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix) => null;
}

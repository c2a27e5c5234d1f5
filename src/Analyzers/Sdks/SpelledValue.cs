using System;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>
/// A property whose values the SDK spells otherwise than ARM: booleans for words, the names of an older API. A value that has no
/// other spelling is the same in both.
/// </summary>
internal sealed class SpelledValue : DerivedValue
{
    private readonly ImmutableArray<(string Written, string Wire)> _spellings;

    public SpelledValue(string part, params (string Written, string Wire)[] spellings)
        : base(part) => _spellings = spellings.ToImmutableArray();

    /// <summary>True when the member is a boolean.</summary>
    public bool IsBoolean { get; init; }

    /// <summary>True when only what has a spelling can be written.</summary>
    public bool IsClosed { get; init; }

    /// <summary>The wire value that the SDK sends where the code leaves the member out; null when it sends none.</summary>
    public string? Default { get; init; }

    public override bool IsRemovable => Default is null;

    public override SettingValue Read(ObjectValue owner, string prefix) => Map(owner.Get(prefix + Parts[0]), value => value switch
    {
        ScalarValue scalar => new ScalarValue(ToWire(scalar.Text), scalar.Origin, scalar.IsShared),
        UnsetValue { Owner: var holder } when Default is not null => new ScalarValue(Default, holder.TypeOrigin, isShared: true) { IsDefault = true },
        _ => value,
    });

    public override ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix)
    {
        var spelling = _spellings.FirstOrDefault(candidate => string.Equals(candidate.Wire, wire, StringComparison.OrdinalIgnoreCase)).Written;
        return spelling is null && IsClosed ? null : ImmutableArray.Create(new PartValue(Parts[0], spelling ?? wire, IsBoolean));
    }

    private string ToWire(string written) =>
        _spellings.FirstOrDefault(candidate => string.Equals(candidate.Written, written, StringComparison.OrdinalIgnoreCase)).Wire ?? written;
}

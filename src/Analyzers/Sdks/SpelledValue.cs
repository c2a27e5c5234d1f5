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

    /// <summary>True when the member is a boolean, so that only what has a spelling can be written.</summary>
    public bool IsBoolean { get; init; }

    /// <summary>True when later versions of the SDK spell as ARM does: what is written then follows what is there.</summary>
    public bool IsOutdated { get; init; }

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
        var written = IsBoolean || !IsOutdated || IsSpelled(settings.Get(prefix + Parts[0]))
            ? spelling ?? (IsBoolean || IsOutdated ? null : wire)
            : wire;
        return written is null ? null : ImmutableArray.Create(new PartValue(Parts[0], written, IsBoolean));
    }

    private string ToWire(string written) =>
        _spellings.FirstOrDefault(candidate => string.Equals(candidate.Written, written, StringComparison.OrdinalIgnoreCase)).Wire ?? written;

    private bool IsSpelled(SettingValue value) => value switch
    {
        ScalarValue scalar => _spellings.Any(candidate => string.Equals(candidate.Written, scalar.Text, StringComparison.OrdinalIgnoreCase)),
        ChoiceValue choice => choice.Alternatives.Any(IsSpelled),
        _ => false,
    };
}

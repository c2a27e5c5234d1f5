using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Settings in layers: what the upper one leaves as it is comes from the lower one.</summary>
internal sealed class LayeredSettings : SettingValue
{
    private readonly SettingValue _lower;
    private readonly SettingValue _upper;
    private readonly bool _isCertain;

    /// <param name="lower">What there is before.</param>
    /// <param name="upper">What changes it.</param>
    /// <param name="isCertain">False when only some runs of the program change it.</param>
    public LayeredSettings(SettingValue lower, SettingValue upper, bool isCertain = true)
    {
        _lower = lower;
        _upper = upper;
        _isCertain = isCertain;
    }

    protected override SettingValue GetCore(string path)
    {
        var value = _upper.Get(path);
        return _isCertain || value == UnknownValue.Kept ? Lay(value, path) : ChoiceValue.Either(_lower.Get(path), Lay(value, path));
    }

    private SettingValue Lay(SettingValue value, string path) => value switch
    {
        UnknownValue when value == UnknownValue.Kept => _lower.Get(path),
        ChoiceValue choice => ChoiceValue.Of(choice.Alternatives.Select(alternative => Lay(alternative, path)).ToImmutableArray(), choice.Origin),
        _ => value,
    };
}

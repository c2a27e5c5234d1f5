using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Settings that change a resource that exists: what they set counts, what they leave out stays as it is.</summary>
internal sealed class UpdateSettings : SettingValue
{
    private readonly bool _isPatch;

    public UpdateSettings(SettingValue settings, bool isPatch)
    {
        Settings = settings;
        _isPatch = isPatch;
    }

    /// <summary>The object that is sent.</summary>
    public SettingValue Settings { get; }

    protected override SettingValue GetCore(string path) => KeepUnset(Settings.Get(path));

    private SettingValue KeepUnset(SettingValue value) => value switch
    {
        // A patch does not send what is null; a whole resource without it has lost it.
        UnsetValue { Written: not null } when !_isPatch => value,
        UnsetValue or ScalarValue { IsDefault: true } => UnknownValue.Kept,

        // Rules take an SDK without the member for one that cannot set it; the resource may have been created with another one.
        UnknownValue when value == UnknownValue.NotMapped => UnknownValue.Kept,
        ChoiceValue choice => ChoiceValue.Of(choice.Alternatives.Select(KeepUnset).ToImmutableArray(), choice.Origin),
        _ => value,
    };
}

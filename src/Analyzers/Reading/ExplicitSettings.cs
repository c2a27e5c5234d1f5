using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Reading;

/// <summary>An object that leaves through code we do not follow: what it sets counts, what it leaves out may be set later.</summary>
internal sealed class ExplicitSettings : SettingValue
{
    private readonly CompilationReader _reader;
    private readonly CreatedObject _settings;

    public ExplicitSettings(CompilationReader reader, CreatedObject settings)
    {
        _reader = reader;
        _settings = settings;
    }

    public SettingValue Settings => _settings;

    protected override SettingValue GetCore(string path) =>
        _settings.Get(path) is var value and not (UnsetValue or ScalarValue { IsDefault: true }) && !SharedObjects.IsTouched(_reader, _settings, path) ? value : UnknownValue.Changed;
}

using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers.Options;

/// <summary>
/// What an .editorconfig or a global configuration says, for one file. Nothing is kept from one analysis to the next, so that a
/// change counts at once.
/// </summary>
internal readonly struct ResilienceOptions
{
    private readonly AnalyzerConfigOptions _options;

    public ResilienceOptions(AnalyzerConfigOptions options) => _options = options;

    public Scope Scope => OptionCatalog.Scope.Read(_options);

    public ConditionalValues ConditionalValues => OptionCatalog.ConditionalValues.Read(_options);

    public bool ReportUnknown => OptionCatalog.ReportUnknown.Read(_options);

    /// <summary>In nodes.</summary>
    public int MinimumAksNodes => OptionCatalog.MinimumAksNodes.Read(_options)!.Value;

    /// <summary>In instances.</summary>
    public int MinimumOnlineInstances => OptionCatalog.MinimumOnlineInstances.Read(_options)!.Value;

    /// <summary>In days; null when there is none.</summary>
    public int? MinimumTelemetryRetentionDays => OptionCatalog.MinimumTelemetryRetentionDays.Read(_options);

    public DataStorageRedundancy DataStorageRedundancy => OptionCatalog.DataStorageRedundancy.Read(_options);

    /// <summary>Whether the options know if the region has zones; null when they say nothing of it.</summary>
    public bool? HasZones(string region) =>
        OptionCatalog.NonZonalRegions.Read(_options).Any(name => Regions.AreSame(name, region)) ? false
        : OptionCatalog.ZonalRegions.Read(_options).Any(name => Regions.AreSame(name, region)) ? true
        : null;

    /// <summary>True for a resource that is not to be judged: its name, or each that it may have, is on the list.</summary>
    public bool Excludes(ResourceDeclaration declaration)
    {
        var patterns = OptionCatalog.ExcludeResources.Read(_options);
        return !patterns.IsEmpty && (IsMatch(declaration.Get(ResourceLink.Name)) || IsListed(declaration.DisplayName) || (declaration.Owner is { } owner && Excludes(owner)));

        bool IsMatch(SettingValue name) => name switch
        {
            ScalarValue scalar => IsListed(scalar.Text),
            ChoiceValue choice => choice.Alternatives.All(IsMatch),
            _ => false,
        };

        bool IsListed(string name) => patterns.Any(pattern => NamePattern.IsMatch(pattern, name));
    }
}

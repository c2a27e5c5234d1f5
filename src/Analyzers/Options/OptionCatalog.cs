using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Options;

/// <summary>Which declarations are judged.</summary>
internal enum Scope
{
    /// <summary>Every declaration of the compilation.</summary>
    All,

    /// <summary>What belongs to Azure Machine Learning, and what it provably uses.</summary>
    Linked,
}

/// <summary>How a value that the program chooses while it runs is judged.</summary>
internal enum ConditionalValues
{
    /// <summary>One resilient alternative is enough.</summary>
    Lenient,

    /// <summary>Each alternative is judged.</summary>
    Strict,
}

/// <summary>What the first fix writes for a data storage account.</summary>
internal enum DataStorageRedundancy
{
    Zrs,
    Gzrs,
}

/// <summary>Every option of the package.</summary>
internal static class OptionCatalog
{
    private const int MaximumCount = 1000;

    private static readonly string[] s_allRules = { };

    public static readonly OptionDefinition<Scope> Scope = OptionValues.Choice(
        "scope",
        "linked",
        s_allRules,
        ("all", Options.Scope.All),
        ("linked", Options.Scope.Linked));

    public static readonly OptionDefinition<ConditionalValues> ConditionalValues = OptionValues.Choice(
        "conditional_values",
        "strict",
        s_allRules,
        ("lenient", Options.ConditionalValues.Lenient),
        ("strict", Options.ConditionalValues.Strict));

    public static readonly OptionDefinition<bool> ReportUnknown = OptionValues.Choice(
        "report_unknown",
        "true",
        new[] { "AMLR9001", "AMLR9002" },
        ("false", false),
        ("true", true));

    public static readonly OptionDefinition<int?> MinimumAksNodes = OptionValues.Number(
        "minimum_aks_nodes", 1, MaximumCount, 3, "5", "AMLR3003", "AMLR3004");

    public static readonly OptionDefinition<int?> MinimumOnlineInstances = OptionValues.Number(
        "minimum_online_instances", 1, MaximumCount, 3, "2", "AMLR1201", "AMLR1202");

    // Log Analytics keeps data for at most twelve years: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure.
    public static readonly OptionDefinition<int?> MinimumTelemetryRetentionDays = OptionValues.Number(
        "minimum_telemetry_retention_days", 1, 4383, null, "90", "AMLR2302");

    public static readonly OptionDefinition<DataStorageRedundancy> DataStorageRedundancy = OptionValues.Choice(
        "data_storage_redundancy",
        "gzrs",
        new[] { "AMLR2001" },
        ("zrs", Options.DataStorageRedundancy.Zrs),
        ("gzrs", Options.DataStorageRedundancy.Gzrs));

    public static readonly OptionDefinition<ImmutableArray<string>> ZonalRegions = OptionValues.Names(
        "zonal_regions",
        "Option_Regions",
        " ",
        "canadaeast, westus");

    public static readonly OptionDefinition<ImmutableArray<string>> NonZonalRegions = OptionValues.Names(
        "non_zonal_regions",
        "Option_Regions",
        " ",
        "belgiumcentral");

    public static readonly OptionDefinition<ImmutableArray<string>> ExcludeResources = OptionValues.Names(
        "exclude_resources",
        "Option_Patterns",
        "-_.*?",
        "sandbox-*, stdev*");

    /// <summary>All options, in the order of the page.</summary>
    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        Scope, ConditionalValues, ReportUnknown, ExcludeResources, MinimumAksNodes, MinimumOnlineInstances, MinimumTelemetryRetentionDays, DataStorageRedundancy, ZonalRegions, NonZonalRegions);
}

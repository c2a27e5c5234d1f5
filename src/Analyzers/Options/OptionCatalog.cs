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
        "Which resources are judged: every one that the project declares, or only those of Azure Machine Learning and those that one of its workspaces, computes or datastores provably uses. With 'linked', what is reached in a way that cannot be followed is not judged.",
        "linked",
        s_allRules,
        ("all", Options.Scope.All),
        ("linked", Options.Scope.Linked));

    public static readonly OptionDefinition<ConditionalValues> ConditionalValues = OptionValues.Choice(
        "conditional_values",
        "How a value is judged that the program chooses while it runs, such as 'isProd ? Premium : Basic'. With 'lenient' it is reported when no alternative is resilient; with 'strict' each alternative that is not resilient is reported where it is written.",
        "strict",
        s_allRules,
        ("lenient", Options.ConditionalValues.Lenient),
        ("strict", Options.ConditionalValues.Strict));

    public static readonly OptionDefinition<bool> ReportUnknown = OptionValues.Choice(
        "report_unknown",
        "Whether AMLR9001 and AMLR9002 tell what could not be judged: templates that could not be read, and settings that the code does not decide.",
        "true",
        new[] { "AMLR9001", "AMLR9002" },
        ("false", false),
        ("true", true));

    public static readonly OptionDefinition<int?> MinimumAksNodes = OptionValues.Number(
        "minimum_aks_nodes", 1, MaximumCount, 3, "How many nodes an AKS node pool needs at least.", "5", "AMLR3003", "AMLR3004");

    public static readonly OptionDefinition<int?> MinimumOnlineInstances = OptionValues.Number(
        "minimum_online_instances", 1, MaximumCount, 3, "How many instances an online deployment needs at least, also where autoscale shrinks it.", "2", "AMLR1201", "AMLR1202");

    // Log Analytics keeps data for at most twelve years: https://learn.microsoft.com/azure/azure-monitor/logs/data-retention-configure.
    public static readonly OptionDefinition<int?> MinimumTelemetryRetentionDays = OptionValues.Number(
        "minimum_telemetry_retention_days", 1, 4383, null, "How many days telemetry is kept at least. The rule is off by default; switched on, it says nothing without this option.", "90", "AMLR2302");

    public static readonly OptionDefinition<DataStorageRedundancy> DataStorageRedundancy = OptionValues.Choice(
        "data_storage_redundancy",
        "What the first fix writes for a locally redundant data storage account: zone-redundant, or geo-zone-redundant where the region and the kind of the account allow it. The light bulb offers the other one as well. Both are resilient, so the findings do not change.",
        "gzrs",
        new[] { "AMLR2001" },
        ("zrs", Options.DataStorageRedundancy.Zrs),
        ("gzrs", Options.DataStorageRedundancy.Gzrs));

    public static readonly OptionDefinition<ImmutableArray<string>> ZonalRegions = OptionValues.Names(
        "zonal_regions",
        "region names with commas between them, such as 'westus3, Canada East'",
        " ",
        "Regions that have availability zones, although the data of this version says otherwise. A region that the data does not know is judged as one with zones.",
        "canadaeast, westus");

    public static readonly OptionDefinition<ImmutableArray<string>> NonZonalRegions = OptionValues.Names(
        "non_zonal_regions",
        "region names with commas between them, such as 'westus3, Canada East'",
        " ",
        "Regions that have no availability zones for you, so that nothing asks for zones there. It wins over aml_resilience.zonal_regions.",
        "belgiumcentral");

    public static readonly OptionDefinition<ImmutableArray<string>> ExcludeResources = OptionValues.Names(
        "exclude_resources",
        "name patterns with commas between them, in which * stands for any text and ? for one character, such as 'sandbox-*, stdev*'",
        "-_.*?",
        "Resources that are not judged, by their name in Azure or in Pulumi. A resource whose name the code does not decide is judged. Where a name has several possible values, all must match.",
        "sandbox-*, stdev*");

    /// <summary>All options, in the order of the page.</summary>
    public static ImmutableArray<OptionDefinition> All { get; } = ImmutableArray.Create<OptionDefinition>(
        Scope, ConditionalValues, ReportUnknown, ExcludeResources, MinimumAksNodes, MinimumOnlineInstances, MinimumTelemetryRetentionDays, DataStorageRedundancy, ZonalRegions, NonZonalRegions);
}

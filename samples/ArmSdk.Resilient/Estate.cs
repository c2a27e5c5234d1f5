using Azure.Core;

namespace Contoso.MlPlatform;

/// <summary>Names and choices that are the same in every environment.</summary>
internal static class Estate
{
    public static readonly AzureLocation Region = AzureLocation.WestEurope;
    public static readonly AzureLocation SecondRegion = AzureLocation.NorthEurope;
    public static readonly AzureLocation TrainingRegion = AzureLocation.SwedenCentral;

    // A workspace cannot move to the copy in another region, but it must outlast a zone.
    public const string WorkspaceRedundancy = "Standard_ZRS";

    // One may fail while another is being upgraded.
    public const int InitialInstances = 3;

    public const string CuratedFilesystem = "curated";

    public static string Account(string purpose, PlatformSettings settings) => $"mlp{purpose}{settings.Environment}";
}

using Azure.Core;

namespace Contoso.MlPlatform;

/// <summary>Names and choices that are the same in every environment.</summary>
internal static class Estate
{
    public static readonly AzureLocation Region = AzureLocation.WestEurope;
    public static readonly AzureLocation SecondRegion = AzureLocation.NorthEurope;
    public static readonly AzureLocation TrainingRegion = AzureLocation.SwedenCentral;

    // Experiments are thrown away after a quarter, so the team went for the cheapest redundancy.
    public const string ExperimentRedundancy = "Standard_LRS";

    // Traffic is low until the mobile app launches. Autoscale is on the backlog.
    public const int InitialInstances = 1;

    public const string CuratedFilesystem = "curated";

    public static string Account(string purpose, PlatformSettings settings) => $"mlp{purpose}{settings.Environment}";
}

using Azure.Core;
using Azure.Provisioning.Storage;

namespace Contoso.MlPlatform;

/// <summary>What differs between the environments, and what the platform team decided once for all of them.</summary>
internal sealed class Settings(string environment)
{
    /// <summary>Customer data must stay in the EU, and most of our GPU quota is here.</summary>
    public static readonly AzureLocation Region = AzureLocation.WestEurope;

    public static readonly AzureLocation SecondRegion = AzureLocation.NorthEurope;

    /// <summary>Exporting the training data from the warehouse again takes two days.</summary>
    public const StorageSkuName TrainingDataSku = StorageSkuName.StandardZrs;

    public string Environment { get; } = environment;

    public bool IsProduction => Environment == "prod";
}

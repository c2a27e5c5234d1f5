namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.DataLakeStore</c> (Data Lake Storage Gen1).</summary>
internal static class DataLakeStoreTypes
{
    public static ArmTypes AddDataLakeStore(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.DataLakeStore.Models", "DataLakeStoreAccountCreateOrUpdateContent", "Microsoft.DataLakeStore/accounts")
            .Parameter("location", "location", "Location");
        return types;
    }
}

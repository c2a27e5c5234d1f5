namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.DataLakeStore</c>.</summary>
internal static class DataLakeStoreTypes
{
    public static ArmTypes AddDataLakeStore(this ArmTypes types)
    {
        return types;
    }
}

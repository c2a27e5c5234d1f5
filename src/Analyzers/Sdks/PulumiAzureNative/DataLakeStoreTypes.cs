namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.DataLakeStore</c>.</summary>
internal static class DataLakeStoreTypes
{
    public static AzureNativeTypes AddDataLakeStore(this AzureNativeTypes types)
    {
        types.Resource("DataLakeStore", "Account", "Microsoft.DataLakeStore/accounts");
        return types;
    }
}

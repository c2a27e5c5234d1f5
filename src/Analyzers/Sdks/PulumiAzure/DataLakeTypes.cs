namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.DataLake</c> of version 4.</summary>
internal static class DataLakeTypes
{
    public static PulumiAzureTypes AddDataLake(this PulumiAzureTypes types)
    {
        types.Resource("DataLake", "Store", "Microsoft.DataLakeStore/accounts");
        return types;
    }
}

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.CosmosDB</c>.</summary>
internal static class CosmosDBTypes
{
    public static AzureNativeTypes AddCosmosDB(this AzureNativeTypes types)
    {
        return types;
    }
}

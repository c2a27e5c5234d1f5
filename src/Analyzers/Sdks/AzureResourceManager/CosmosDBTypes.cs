namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.CosmosDB</c>.</summary>
internal static class CosmosDBTypes
{
    public static ArmTypes AddCosmosDB(this ArmTypes types)
    {
        return types;
    }
}

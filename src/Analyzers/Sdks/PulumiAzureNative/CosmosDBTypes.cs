using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.CosmosDB</c>, which is <c>DocumentDB</c> up to major version 2.</summary>
internal static class CosmosDBTypes
{
    public static AzureNativeTypes AddCosmosDB(this AzureNativeTypes types)
    {
        Add(types, "CosmosDB");
        Add(types, "DocumentDB");
        return types;
    }

    private static void Add(AzureNativeTypes types, string service)
    {
        types.Resource(service, "DatabaseAccount", "Microsoft.DocumentDB/databaseAccounts").Property(ResourceLink.Name, "AccountName");
        types.Input(service, "ContinuousModeBackupPolicyArgs").Constant("type", "Continuous");
        types.Input(service, "PeriodicModeBackupPolicyArgs").Constant("type", "Periodic");
    }
}

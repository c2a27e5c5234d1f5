using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Storage</c>.</summary>
internal static class StorageTypes
{
    public static AzureNativeTypes AddStorage(this AzureNativeTypes types)
    {
        types.Resource("Storage", "StorageAccount", "Microsoft.Storage/storageAccounts").Property(ResourceLink.Name, "AccountName");
        return types;
    }
}

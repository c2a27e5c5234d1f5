namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.Storage</c>.</summary>
internal static class StorageTypes
{
    public static PulumiAzureTypes AddStorage(this PulumiAzureTypes types)
    {
        // The provisioned billing model has SKUs of its own.
        types.Resource("Storage", "Account", "Microsoft.Storage/storageAccounts")
            .Joined("sku.name", "_", unless: "ProvisionedBillingModelVersion", "AccountTier", "AccountReplicationType")
            .WithDefault("kind", "StorageV2", "AccountKind")
            .Property("properties.isHnsEnabled", "IsHnsEnabled");

        // A datastore names what is in an account.
        types.Part("Storage", "Container", "Microsoft.Storage/storageAccounts/blobServices/containers", "StorageAccountId", "StorageAccountName");
        types.Part("Storage", "Share", "Microsoft.Storage/storageAccounts/fileServices/shares", "StorageAccountId", "StorageAccountName");
        types.Part("Storage", "DataLakeGen2Filesystem", "Microsoft.Storage/storageAccounts/blobServices/containers", "StorageAccountId");
        return types;
    }
}

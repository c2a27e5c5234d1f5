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
        return types;
    }
}

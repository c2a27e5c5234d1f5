using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Sdks.Aspire;

/// <summary>
/// What the calls of an app host declare, as the sources of Aspire 13.3 have it; only settings that say something about outages
/// are listed. Accounts and servers are the same since 9.0, the SKU of a registry since 9.2.
/// </summary>
internal static class AspireResources
{
    private const string Namespace = "Azure.Provisioning.";

    public static readonly IReadOnlyDictionary<string, ImpliedResource> ByMethod = new Dictionary<string, ImpliedResource>(StringComparer.Ordinal)
    {
        ["AddAzureStorage"] = new ImpliedResource("Microsoft.Storage/storageAccounts", Namespace + "Storage.StorageAccount", "account")
            .SetAtDeployment("location")
            .Set("kind", "StorageV2")
            .Set("sku.name", "Standard_GRS")

            // AddDataLake makes it true, AddBlobs does not.
            .SetAtDeployment("properties.isHnsEnabled"),

        ["AddAzureContainerRegistry"] = new ImpliedResource("Microsoft.ContainerRegistry/registries", Namespace + "ContainerRegistry.ContainerRegistryService", "registry")
            .SetAtDeployment("location")
            .Set("sku.name", "Basic"),

        ["AddAzureKeyVault"] = new ImpliedResource("Microsoft.KeyVault/vaults", Namespace + "KeyVault.KeyVaultService", "vault")
            .SetAtDeployment("location")
            .Set("properties.sku.family", "A")
            .Set("properties.sku.name", "standard")
            .Set("properties.enableRbacAuthorization", "true"),

        ["AddAzurePostgresFlexibleServer"] = new ImpliedResource("Microsoft.DBforPostgreSQL/flexibleServers", Namespace + "PostgreSql.PostgreSqlFlexibleServer", "server")
            .SetAtDeployment("location")
            .Set("sku.name", "Standard_B1ms")
            .Set("sku.tier", "Burstable")
            .Set("properties.storage.storageSizeGB", "32")
            .Set("properties.availabilityZone", "1")
            .Set("properties.highAvailability.mode", "Disabled")
            .Set("properties.backup.backupRetentionDays", "7")
            .Set("properties.backup.geoRedundantBackup", "Disabled"),

        ["AddAzureCosmosDB"] = new ImpliedResource("Microsoft.DocumentDB/databaseAccounts", Namespace + "CosmosDB.CosmosDBAccount", "account")
            .SetAtDeployment("location")
            .Set("kind", "GlobalDocumentDB")
            .Set("properties.capabilities.[0].name", "EnableServerless")
            .Set("properties.consistencyPolicy.defaultConsistencyLevel", "Session")
            .SetAtDeployment("properties.locations.[0].locationName")
            .Set("properties.locations.[0].failoverPriority", "0")
            .Without("WithDefaultAzureSku", "properties.capabilities.[0].name"),

        ["AddAzureSqlServer"] = new ImpliedResource("Microsoft.Sql/servers", Namespace + "Sql.SqlServer", "server")
            .SetAtDeployment("location"),

        ["AddDatabase"] = new ImpliedResource("Microsoft.Sql/servers/databases", Namespace + "Sql.SqlDatabase", "database")
            .OfParent()
            .SetAtDeployment("location")
            .Set("sku.name", "GP_S_Gen5_2")
            .Set("properties.useFreeLimit", "true")
            .Without("WithDefaultAzureSku", "sku.name", "properties.useFreeLimit"),

        ["AddAzureLogAnalyticsWorkspace"] = new ImpliedResource("Microsoft.OperationalInsights/workspaces", Namespace + "OperationalInsights.OperationalInsightsWorkspace", "workspace")
            .SetAtDeployment("location")
            .Set("sku.name", "PerGB2018"),

        // The workspace of the component is made along with it where the program gives none.
        ["AddAzureApplicationInsights"] = new ImpliedResource("Microsoft.Insights/components", Namespace + "ApplicationInsights.ApplicationInsightsComponent", "component")
            .SetAtDeployment("location")
            .SetAtDeployment("kind")
            .SetAtDeployment("properties.WorkspaceResourceId"),
    };
}

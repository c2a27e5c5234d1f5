using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespaces <c>Pulumi.Azure.MSSql</c> and, up to version 5, <c>Pulumi.Azure.Sql</c>.</summary>
internal static class SqlTypes
{
    private const string Module = "MSSql";
    private const string Old = "Sql";
    private const string Servers = "Microsoft.Sql/servers";
    private const string Databases = Servers + "/databases";
    private const string ElasticPools = Servers + "/elasticPools";
    private const string FailoverGroups = Servers + "/failoverGroups";
    private const string Backup = "properties.requestedBackupStorageRedundancy";

    public static PulumiAzureTypes AddSql(this PulumiAzureTypes types)
    {
        types.Resource(Module, "Server", Servers);
        types.Resource(Old, "SqlServer", Servers);

        // A database is in the region of its server. Version 4 has other names for the backup storage, and some of version 5 know no GeoZone.
        types.Resource(Module, "Database", Databases)
            .Property(ResourceLink.Parent, "ServerId")
            .Inherited("location", ResourceLink.Parent)
            .Property("sku.name", "SkuName")
            .Omitted("sku.tier")
            .Property("properties.zoneRedundant", "ZoneRedundant")
            .InVersions(Backup, "StorageAccountType", with: "TransparentDataEncryptionKeyVaultKeyId")
            .InVersions(Backup, "StorageAccountType", with: "LedgerEnabled", spellings: new[] { ("Geo", "Geo"), ("Local", "Local"), ("Zone", "Zone") })
            .InVersions(Backup, "StorageAccountType", spellings: new[] { ("GRS", "Geo"), ("LRS", "Local"), ("ZRS", "Zone") })
            .Property("properties.highAvailabilityReplicaCount", "ReadReplicaCount")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.elasticPoolId", "ElasticPoolId");
        types.Resource(Old, "Database", Databases)
            .Property(ResourceLink.Parent, "ServerName")
            .Property("sku.name", "RequestedServiceObjectiveName")
            .Property("sku.tier", "Edition")
            .Property("properties.zoneRedundant", "ZoneRedundant")
            .Property("properties.createMode", "CreateMode")
            .Property("properties.elasticPoolId", "ElasticPoolName");

        types.Resource(Module, "ElasticPool", ElasticPools)
            .Property(ResourceLink.Parent, "ServerName")
            .Property("sku", "Sku")
            .Property("properties.zoneRedundant", "ZoneRedundant")
            .Property("properties.highAvailabilityReplicaCount", "HighAvailabilityReplicaCount");
        types.Block(Module, "ElasticPoolSkuArgs")
            .Property("name", "Name")
            .Property("tier", "Tier");

        types.Resource(Module, "FailoverGroup", FailoverGroups)
            .Property(ResourceLink.Parent, "ServerId")
            .Property("properties.partnerServers", "PartnerServers");
        types.Block(Module, "FailoverGroupPartnerServerArgs").Property("id", "Id");
        types.Resource(Old, "FailoverGroup", FailoverGroups)
            .Property(ResourceLink.Parent, "ServerName")
            .Property("properties.partnerServers", "PartnerServers");
        types.Block(Old, "FailoverGroupPartnerServerArgs").Property("id", "Id");
        return types;
    }
}

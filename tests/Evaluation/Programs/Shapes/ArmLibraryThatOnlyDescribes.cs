// The class is public and describes a server for its callers, who may complete it; only what it sets is known, and that is Burstable.
using Azure;
using Azure.Core;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;

namespace Contoso.Azure.Databases;

public static class ServerTemplates
{
    public static PostgreSqlFlexibleServerData Small(AzureLocation region) => new(region)
    {
        Sku = new PostgreSqlFlexibleServerSku("Standard_B2ms", {|AMLR4101:PostgreSqlFlexibleServerSkuTier.Burstable|}),
        Version = PostgreSqlFlexibleServerVersion.Ver16,
    };

    public static PostgreSqlFlexibleServerData Large(AzureLocation region) => new(region)
    {
        Sku = new PostgreSqlFlexibleServerSku("Standard_D8ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
        Version = PostgreSqlFlexibleServerVersion.Ver16,
    };
}

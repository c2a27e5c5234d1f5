// Both stores are made by an internal class; the label store is constructed with the Burstable tier, which can have no standby.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Labels;

internal sealed class PostgresDeployment
{
    private readonly ResourceGroupResource _group;
    private readonly PostgreSqlFlexibleServerSkuTier _tier;

    public PostgresDeployment(ResourceGroupResource group, PostgreSqlFlexibleServerSkuTier tier)
    {
        _group = group;
        _tier = tier;
    }

    public Task DeployAsync(string name, string size) => _group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(
        WaitUntil.Completed,
        name,
        new PostgreSqlFlexibleServerData(AzureLocation.WestEurope)
        {
            Sku = new PostgreSqlFlexibleServerSku(size, _tier),
            HighAvailability = new PostgreSqlFlexibleServerHighAvailability { Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant },
            Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled },
        });
}

internal static class Databases
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        await new PostgresDeployment(group, {|AMLR4101:PostgreSqlFlexibleServerSkuTier.Burstable|}).DeployAsync("psql-labels", "Standard_B2ms");
        await new PostgresDeployment(group, PostgreSqlFlexibleServerSkuTier.GeneralPurpose).DeployAsync("psql-features", "Standard_D4ds_v5");
    }
}

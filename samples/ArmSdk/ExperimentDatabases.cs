using Azure;
using Azure.ResourceManager.MySql;
using Azure.ResourceManager.MySql.FlexibleServers;
using Azure.ResourceManager.MySql.FlexibleServers.Models;
using Azure.ResourceManager.MySql.Models;
using Azure.ResourceManager.PostgreSql;
using Azure.ResourceManager.PostgreSql.FlexibleServers;
using Azure.ResourceManager.PostgreSql.FlexibleServers.Models;
using Azure.ResourceManager.PostgreSql.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>PostgreSQL and MySQL: run history of the experiments, and the labels of the annotation tool.</summary>
internal static class ExperimentDatabases
{
    public static async Task DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        await DeployRunHistoryAsync(group, settings);
        await DeployLabelsAsync(group, settings);
    }

    private static async Task DeployRunHistoryAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var history = new PostgreSqlFlexibleServerData(Estate.Region)
        {
            Version = PostgreSqlFlexibleServerVersion.Ver16,
            Sku = new PostgreSqlFlexibleServerSku("Standard_D4ds_v5", PostgreSqlFlexibleServerSkuTier.GeneralPurpose),
            Storage = new PostgreSqlFlexibleServerStorage { StorageSizeInGB = 256 },
            Backup = new() { BackupRetentionDays = 14, GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled },
        };
        await group.GetPostgreSqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, $"psql-runs-{settings.Environment}", history);

        // The runs of before the hub. Nobody dared to move them yet.
        var old = new PostgreSqlServerPropertiesForDefaultCreate("mladmin", settings.DatabasePassword);
        var content = new PostgreSqlServerCreateOrUpdateContent(old, Estate.Region) { Sku = new PostgreSqlSku("GP_Gen5_2") };
        await group.GetPostgreSqlServers().CreateOrUpdateAsync(WaitUntil.Completed, $"psql-oldruns-{settings.Environment}", content);
    }

    private static async Task DeployLabelsAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        MySqlFlexibleServerData labels = new(Estate.Region)
        {
            Sku = new MySqlFlexibleServerSku("Standard_D2ds_v4", MySqlFlexibleServerSkuTier.GeneralPurpose),
            Storage = new MySqlFlexibleServerStorage { StorageSizeInGB = 64, AutoGrow = MySqlFlexibleServerEnableStatusEnum.Enabled },
            Backup = new MySqlFlexibleServerBackupProperties { GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled },
        };
        // A standby next door is cheaper in traffic than one in another zone. Decided before we knew what a zone is.
        labels.HighAvailability = new MySqlFlexibleServerHighAvailability { Mode = MySqlFlexibleServerHighAvailabilityMode.Disabled };
        await group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, $"mysql-labels-{settings.Environment}", labels);

        var old = new MySqlServerPropertiesForDefaultCreate("mladmin", settings.DatabasePassword);
        await group.GetMySqlServers().CreateOrUpdateAsync(
            WaitUntil.Completed,
            $"mysql-oldlabels-{settings.Environment}",
            new MySqlServerCreateOrUpdateContent(old, Estate.Region) { Sku = new MySqlSku("GP_Gen5_2") });
    }
}

using Azure.Provisioning;
using Azure.Provisioning.PostgreSql;

namespace Contoso.MlPlatform;

/// <summary>The PostgreSQL servers behind the tracking of experiments.</summary>
internal static class RunHistory
{
    public static void AddTo(Infrastructure infra, ProvisioningParameter password)
    {
        var runs = new PostgreSqlFlexibleServer("runs")
        {
            Name = "psql-runs",
            Location = Settings.Region,
            Version = PostgreSqlFlexibleServerVersion.Sixteen,
            AdministratorLogin = "mladmin",
            AdministratorLoginPassword = password,
            Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose },
            Storage = new() { StorageSizeInGB = 256 },
            Backup = new() { BackupRetentionDays = 14, GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled },
        };

        // Two servers for one database did not make it through the cost review.
        runs.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.Disabled;
        infra.Add(runs);

        // The runs of before the hub. Nobody dared to move them yet.
        infra.Add(new PostgreSqlServer("oldRuns")
        {
            Name = "psql-oldruns",
            Location = Settings.Region,
            Sku = new PostgreSqlSku { Name = "GP_Gen5_2", Tier = PostgreSqlSkuTier.GeneralPurpose },
            Properties = new PostgreSqlServerPropertiesForDefaultCreate { StorageProfile = new() { StorageInMB = 102400 } },
        });
    }
}

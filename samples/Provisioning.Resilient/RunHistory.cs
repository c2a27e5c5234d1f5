using Azure.Provisioning;
using Azure.Provisioning.PostgreSql;

namespace Contoso.MlPlatform;

/// <summary>The PostgreSQL server behind the tracking of experiments.</summary>
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

        runs.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant;
        infra.Add(runs);
    }
}

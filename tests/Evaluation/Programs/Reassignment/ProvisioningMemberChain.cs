// The last assignment to a member of the server counts.
using Azure.Provisioning;
using Azure.Provisioning.PostgreSql;

public static class Runs
{
    public static void AddTo(Infrastructure infra)
    {
        var server = new PostgreSqlFlexibleServer("runs")
        {
            Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose },
            Backup = new PostgreSqlFlexibleServerBackupProperties { GeoRedundantBackup = PostgreSqlFlexibleServerGeoRedundantBackupEnum.Enabled },
        };
        server.HighAvailability.Mode = PostgreSqlFlexibleServerHighAvailabilityMode.ZoneRedundant;
        server.HighAvailability.Mode = {|AMLR4101:PostgreSqlFlexibleServerHighAvailabilityMode.Disabled|};
        infra.Add(server);
    }
}

using Azure.Provisioning;
using Azure.Provisioning.Sql;

namespace Contoso.MlPlatform;

/// <summary>The databases that features are read from.</summary>
internal static class FeatureDatabases
{
    public static void AddTo(Infrastructure infra)
    {
        var server = new SqlServer("sqlFeatures") { Name = "sql-features", Location = Settings.Region, Version = "12.0" };
        infra.Add(server);

        // Sized by the load test of the loyalty programme.
        infra.Add(new SqlDatabase("loyalty")
        {
            Name = "loyalty",
            Parent = server,
            Location = Settings.Region,
            Sku = new SqlSku { Name = "GP_Gen5_4", Tier = "GeneralPurpose" },
        });

        infra.Add(new SqlDatabase("weather")
        {
            Name = "weather",
            Parent = server,
            Location = Settings.Region,
            Sku = new SqlSku { Name = "BC_Gen5_2" },
            IsZoneRedundant = true,

            // Refreshed from the warehouse every night, so its backups are hardly worth their price.
            RequestedBackupStorageRedundancy = SqlBackupStorageRedundancy.Local,
        });
    }
}

// The static readonly mode comes from the environment of the deployment, so nobody can tell it from the code.
using System;
using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;

internal static class DatabaseStandards
{
    public static readonly string Standby = Environment.GetEnvironmentVariable("PSQL_STANDBY") ?? "Disabled";
    public const string Backup = "Enabled";
}

internal class FeatureStoreStack : Stack
{
    public FeatureStoreStack()
    {
        _ = new Server("psql-features", new ServerArgs
        {
            ResourceGroupName = "rg-ml",
            Sku = new SkuArgs { Name = "Standard_D4ds_v5", Tier = SkuTier.GeneralPurpose },
            HighAvailability = new HighAvailabilityArgs { Mode = DatabaseStandards.Standby },
            Backup = new BackupArgs { GeoRedundantBackup = DatabaseStandards.Backup },
        });
    }
}

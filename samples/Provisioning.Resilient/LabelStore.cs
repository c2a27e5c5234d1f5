using Azure.Provisioning;
using Azure.Provisioning.MySql;

namespace Contoso.MlPlatform;

/// <summary>The MySQL server of the annotation tool.</summary>
internal static class LabelStore
{
    public static void AddTo(Infrastructure infra, ProvisioningParameter password) => infra.Add(new MySqlFlexibleServer("labels")
    {
        Name = "mysql-labels",
        Location = Settings.Region,
        Version = MySqlFlexibleServerVersion.Ver8_0_21,
        AdministratorLogin = "mladmin",
        AdministratorLoginPassword = password,
        Sku = new MySqlFlexibleServerSku { Name = "Standard_D2ds_v4", Tier = MySqlFlexibleServerSkuTier.GeneralPurpose },
        Storage = new MySqlFlexibleServerStorage { StorageSizeInGB = 64, AutoGrow = MySqlFlexibleServerEnableStatusEnum.Enabled },
        Backup = new() { BackupRetentionDays = 14, GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled },
        HighAvailability = new() { Mode = MySqlFlexibleServerHighAvailabilityMode.ZoneRedundant },
    });
}

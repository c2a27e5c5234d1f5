// The builder is public, and other programs add their own steps before they build; here nobody builds one.
using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;

namespace Contoso.Components;

public sealed class PostgresBuilder(string name, Input<string> group)
{
    private SkuTier _tier = SkuTier.Burstable;
    private string _mode = "Disabled";
    private string _geoBackup = "Disabled";

    public PostgresBuilder WithTier(SkuTier tier)
    {
        _tier = tier;
        return this;
    }

    public PostgresBuilder WithStandby(string mode)
    {
        _mode = mode;
        return this;
    }

    public PostgresBuilder WithGeoBackup()
    {
        _geoBackup = "Enabled";
        return this;
    }

    public Server Build() => new(name, new ServerArgs
    {
        ResourceGroupName = group,
        Sku = new SkuArgs { Name = "Standard_D4ds_v5", Tier = _tier },
        HighAvailability = new HighAvailabilityArgs { Mode = _mode },
        Backup = new BackupArgs { GeoRedundantBackup = _geoBackup },
    });
}

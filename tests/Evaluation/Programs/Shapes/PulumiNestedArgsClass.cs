// The nested class is the arguments of the component, and its only user asks for the Burstable tier, which can have no standby.
using Pulumi;
using Pulumi.AzureNative.DBforMySQL;
using Pulumi.AzureNative.DBforMySQL.Inputs;

namespace Contoso.Labels;

internal sealed class LabelStore : ComponentResource
{
    public LabelStore(string name, Settings settings) : base("contoso:labels:Store", name)
    {
        _ = new Server($"mysql-{name}", new ServerArgs
        {
            ResourceGroupName = settings.Group,
            Sku = new MySQLServerSkuArgs { Name = settings.Size, Tier = settings.Tier },
            Backup = new BackupArgs { GeoRedundantBackup = EnableStatusEnum.Enabled },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public sealed class Settings
    {
        public required Input<string> Group { get; init; }

        public string Size { get; init; } = "Standard_D2ds_v4";

        public ServerSkuTier Tier { get; init; } = ServerSkuTier.GeneralPurpose;
    }
}

internal static class Labels
{
    public static void Deploy(Input<string> group) => _ = new LabelStore(
        "labels", new LabelStore.Settings { Group = group, Size = "Standard_B2ms", Tier = {|AMLR4201:ServerSkuTier.Burstable|} });
}

// The hardware and the number of cores are added up to a tier that can have zones, but zones are switched off.
using Pulumi;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

public class ExperimentStack : Stack
{
    public ExperimentStack()
    {
        var hardware = "GP_Gen5";
        _ = new Database("experiments", new DatabaseArgs
        {
            ResourceGroupName = "rg-ml",
            ServerName = "sql-ml",
            Sku = new SkuArgs { Name = hardware + "_" + "2" },
            ZoneRedundant = {|AMLR4001:false|},
            RequestedBackupStorageRedundancy = "Geo",
        });
    }
}

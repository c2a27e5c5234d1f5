// The component is only created here, without zone redundancy.
using Pulumi;
using Pulumi.Azure.MSSql;

public class DatabaseStack : Stack
{
    public DatabaseStack()
    {
        var server = new Server("sql-features", new ServerArgs { ResourceGroupName = "rg-data", Version = "12.0" });
        _ = new FeatureDatabase("loyalty", server, {|AMLR4001:false|});
    }
}

internal sealed class FeatureDatabase : ComponentResource
{
    public FeatureDatabase(string name, Server server, bool isZoneRedundant)
        : base("contoso:data:FeatureDatabase", name)
    {
        _ = new Database(name, new DatabaseArgs { ServerId = server.Id, SkuName = "BC_Gen5_4", ZoneRedundant = isZoneRedundant }, new CustomResourceOptions { Parent = this });
    }
}

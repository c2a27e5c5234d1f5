// The top-level program makes a database of a tier that cannot be zone-redundant.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Sql;
using Pulumi.AzureNative.Sql.Inputs;

return await Pulumi.Deployment.RunAsync(() =>
{
    var group = new ResourceGroup("rg-features");
    var server = new Server("sql-features", new ServerArgs { ResourceGroupName = group.Name, Version = "12.0" });
    _ = new Database("lookup", new DatabaseArgs
    {
        ResourceGroupName = group.Name,
        ServerName = server.Name,
        Sku = new SkuArgs { Name = {|AMLR4001:"S1"|}, Tier = "Standard" },
    });
});

// The factory makes the server and leaves high availability and geo-redundant backup out; each program that calls it gets such a server.
using Pulumi;
using Pulumi.AzureNative.DBforPostgreSQL;
using Pulumi.AzureNative.DBforPostgreSQL.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Labels;

internal sealed class LabelStack : Stack
{
    public LabelStack()
    {
        var group = new ResourceGroup("rg-labels");
        Server = CreateServer("psql-labels", group.Name);
    }

    public Server Server { get; }

    private static Server CreateServer(string name, Input<string> group)
    {
        var args = new ServerArgs
        {
            ResourceGroupName = group,
            Sku = new SkuArgs { Name = "Standard_D2ds_v5", Tier = SkuTier.GeneralPurpose },
            Version = PostgresMajorVersion.PostgresMajorVersion_16,
        };
        return new {|AMLR4101:{|AMLR4102:Server|}|}(name, args);
    }
}

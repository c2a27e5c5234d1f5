// The redundancy is an output of another stack, so what the format makes of it cannot be told.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class TenantStack : Stack
{
    public TenantStack()
    {
        var group = new ResourceGroup("rg-tenant");
        var landing = new StackReference("contoso/landing/prod");
        var redundancy = landing.RequireOutput("redundancy").Apply(value => (string)value);
        _ = new StorageAccount("sttenant", new StorageAccountArgs
        {
            ResourceGroupName = group.Name,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = Output.Format($"Standard_{redundancy}") },
        });
    }
}

// The inline program of the Automation API runs inside of a web service; its account for uploads is locally redundant.
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Automation;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Portal;

public sealed class TenantProvisioner
{
    public async Task<string> ProvisionAsync(string tenant)
    {
        var program = PulumiFn.Create(() =>
        {
            var group = new ResourceGroup($"rg-{tenant}");
            _ = new StorageAccount($"st{tenant}", new StorageAccountArgs
            {
                ResourceGroupName = group.Name,
                Kind = Kind.StorageV2,
                Sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} },
            });
        });

        using var stack = await LocalWorkspace.CreateOrSelectStackAsync(new InlineProgramArgs("tenants", tenant, program));
        var result = await stack.UpAsync(new UpOptions { Message = "Provisioned by the portal" });
        return result.StandardOutput;
    }
}

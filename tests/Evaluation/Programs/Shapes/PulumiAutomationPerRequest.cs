// The SKU of the inline program is what the request asks for, so it cannot be told.
using System.Collections.Generic;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.Automation;
using Pulumi.AzureNative.ContainerRegistry;
using Pulumi.AzureNative.ContainerRegistry.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Portal;

public sealed record RegistryRequest(string Team, string Sku);

public static class RegistryProvisioner
{
    public static async Task ProvisionAsync(RegistryRequest request)
    {
        var args = new InlineProgramArgs("registries", request.Team, PulumiFn.Create(() => Define(request)));
        using var stack = await LocalWorkspace.CreateOrSelectStackAsync(args);
        await stack.UpAsync();
    }

    private static IDictionary<string, object?> Define(RegistryRequest request)
    {
        var group = new ResourceGroup($"rg-{request.Team}");
        var registry = new Registry($"acr{request.Team}", new RegistryArgs
        {
            ResourceGroupName = group.Name,
            Sku = new SkuArgs { Name = request.Sku },
        });
        return new Dictionary<string, object?> { ["server"] = registry.LoginServer };
    }
}

// The first patch makes the registry Standard; the second one sets no SKU, so it says nothing of it.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerRegistry;
using Azure.ResourceManager.ContainerRegistry.Models;

namespace Contoso.Images;

internal static class RegistryMaintenance
{
    public static async Task ApplyAsync(ContainerRegistryResource team, ContainerRegistryResource shared)
    {
        var patch = new ContainerRegistryPatch { IsAdminUserEnabled = false };
        patch.Sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Standard|});
        await team.UpdateAsync(WaitUntil.Completed, patch);

        await shared.UpdateAsync(WaitUntil.Completed, new ContainerRegistryPatch { Tags = { ["shared"] = "true" } });
    }
}

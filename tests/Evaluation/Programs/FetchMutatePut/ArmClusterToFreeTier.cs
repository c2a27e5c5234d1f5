// The fetched cluster is put back on the Free tier; its pools are what they were.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;

namespace Contoso.Serving;

internal static class TrialEnd
{
    public static async Task ReleaseAsync(ContainerServiceManagedClusterCollection clusters, string name)
    {
        var cluster = (await clusters.GetAsync(name)).Value;
        var data = cluster.Data;
        data.Sku = new ManagedClusterSku
        {
            Name = ManagedClusterSkuName.Base,
            Tier = {|AMLR3002:ManagedClusterSkuTier.Free|},
        };
        await clusters.CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}

// Only the tags are changed; the tier and the pools of the cluster are not in the code.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerService;
using Azure.ResourceManager.ContainerService.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Serving;

internal static class ClusterTags
{
    public static async Task TagAsync(ResourceGroupResource group, string name, string owner)
    {
        var clusters = group.GetContainerServiceManagedClusters();
        var data = (await clusters.GetAsync(name)).Value.Data;
        data.Tags["owner"] = owner;
        data.Tags["reviewed"] = "true";
        await clusters.CreateOrUpdateAsync(WaitUntil.Completed, name, data);
    }
}

// The group is fetched by its id and put back with the priority Spot; its zone is not touched.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Batch;

internal static class CheapTools
{
    public static async Task ApplyAsync(ArmClient client, ResourceGroupResource group, ResourceIdentifier id)
    {
        var tool = await client.GetContainerGroupResource(id).GetAsync();
        var data = tool.Value.Data;
        data.Priority = {|AMLR3103:ContainerGroupPriority.Spot|};
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, data.Name, data);
    }
}

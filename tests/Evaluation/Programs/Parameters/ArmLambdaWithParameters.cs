// A lambda in a local makes the container groups; one call asks for Spot, the other for Regular.
using System;
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Batch;

internal static class BatchTools
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var groups = group.GetContainerGroups();
        Func<string, ContainerGroupPriority, Task> create = async (name, priority) =>
        {
            var container = new ContainerInstanceContainer(
                name, "contoso.azurecr.io/tools:7", new ContainerResourceRequirements(new ContainerResourceRequestsContent(4, 2)));
            var data = new ContainerGroupData(AzureLocation.WestEurope, [container], ContainerInstanceOperatingSystemType.Linux)
            {
                Priority = priority,
                Zones = { "2" },
            };
            await groups.CreateOrUpdateAsync(WaitUntil.Completed, $"ci-{name}", data);
        };

        await create("export", ContainerGroupPriority.Regular);
        await create("import", {|AMLR3103:ContainerGroupPriority.Spot|});
    }
}

// The constant region has no availability zones, so the container group cannot be placed in one.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Resources;

public static class ExportJob
{
    private const string Region = "westus";

    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var size = new ContainerResourceRequirements(new ContainerResourceRequestsContent(memoryInGB: 4, cpu: 2));
        var export = new ContainerInstanceContainer("export", "crbatch.azurecr.io/export:3", size);
        var data = new ContainerGroupData(Region, new[] { export }, ContainerInstanceOperatingSystemType.Linux)
        {
            RestartPolicy = ContainerGroupRestartPolicy.OnFailure,
        };
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, "aci-export", data);
    }
}

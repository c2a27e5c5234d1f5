using Azure;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.MlPlatform;

/// <summary>Small tools that do not deserve a cluster of their own.</summary>
internal static class BatchTools
{
    public static async Task DeployAsync(ResourceGroupResource group, PlatformSettings settings)
    {
        var size = new ContainerResourceRequirements(new ContainerResourceRequestsContent(memoryInGB: 4, cpu: 2));
        var exporter = new ContainerInstanceContainer("export", "crmlpbaseprod.azurecr.io/export:3", size);

        var tools = new ContainerGroupData(Estate.Region, [exporter], ContainerInstanceOperatingSystemType.Linux)
        {
            RestartPolicy = ContainerGroupRestartPolicy.OnFailure,
        };
        await group.GetContainerGroups().CreateOrUpdateAsync(WaitUntil.Completed, $"aci-export-{settings.Environment}", tools);
    }
}

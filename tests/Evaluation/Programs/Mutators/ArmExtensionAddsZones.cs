// The extension method gives the group its zone, so only the second group, which is sent as it is, has none.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.ContainerInstance;
using Azure.ResourceManager.ContainerInstance.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Batch;

internal static class Tools
{
    public static async Task DeployAsync(ResourceGroupResource group)
    {
        var groups = group.GetContainerGroups();
        await groups.CreateOrUpdateAsync(WaitUntil.Completed, "ci-export", Describe("export").InZone("1"));
        await groups.CreateOrUpdateAsync(WaitUntil.Completed, "ci-import", new {|AMLR3101:ContainerGroupData|}(
            AzureLocation.WestEurope, [Container("import")], ContainerInstanceOperatingSystemType.Linux));
    }

    private static ContainerGroupData Describe(string name) =>
        new(AzureLocation.WestEurope, [Container(name)], ContainerInstanceOperatingSystemType.Linux);

    private static ContainerInstanceContainer Container(string name) =>
        new(name, $"contoso.azurecr.io/{name}:1", new ContainerResourceRequirements(new ContainerResourceRequestsContent(2, 1)));
}

internal static class ContainerGroupExtensions
{
    public static ContainerGroupData InZone(this ContainerGroupData data, string zone)
    {
        data.Zones.Add(zone);
        return data;
    }
}

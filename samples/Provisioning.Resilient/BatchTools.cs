using Azure.Provisioning;
using Azure.Provisioning.ContainerInstance;

namespace Contoso.MlPlatform;

/// <summary>Small tools that do not deserve a cluster of their own.</summary>
internal static class BatchTools
{
    public static void AddTo(Infrastructure infra)
    {
        foreach (var zone in new[] { "1", "2" })
        {
            infra.Add(new ContainerGroup("export" + zone)
            {
                Name = "aci-export-" + zone,
                Location = Settings.Region,
                Zones = { zone },
                ContainerGroupOSType = ContainerInstanceOperatingSystemType.Linux,
                Containers = { new ContainerInstanceContainer { Name = "export", Image = "crml.azurecr.io/export:3" } },
            });
        }
    }
}

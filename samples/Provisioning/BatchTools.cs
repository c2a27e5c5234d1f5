using Azure.Provisioning;
using Azure.Provisioning.ContainerInstance;

namespace Contoso.MlPlatform;

/// <summary>Small tools that do not deserve a cluster of their own.</summary>
internal static class BatchTools
{
    public static void AddTo(Infrastructure infra) => infra.Add(new ContainerGroup("export")
    {
        Name = "aci-export",
        Location = Settings.Region,
        ContainerGroupOSType = ContainerInstanceOperatingSystemType.Linux,
        Containers = { new ContainerInstanceContainer { Name = "export", Image = "crml.azurecr.io/export:3" } },
    });
}

// None of the regions of the array has availability zones, so the container groups cannot be placed in one.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

public class CacheStack : Stack
{
    public CacheStack()
    {
        foreach (var region in new[] { "westus", "northcentralus" })
        {
            _ = new ContainerGroup($"aci-cache-{region}", new ContainerGroupArgs
            {
                ResourceGroupName = $"rg-cache-{region}",
                Location = region,
                OsType = OperatingSystemTypes.Linux,
                Containers = { new ContainerArgs { Name = "cache", Image = "crml.azurecr.io/cache:1" } },
            });
        }
    }
}

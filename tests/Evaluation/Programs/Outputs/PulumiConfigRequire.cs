// The count, the tier and the SKU are required from the configuration; nothing is known of them.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.Serving;

internal sealed class ServingStack : Stack
{
    public ServingStack()
    {
        var config = new Pulumi.Config("serving");
        var group = new ResourceGroup("rg-serving");
        _ = new ManagedCluster("aks-serving", new ManagedClusterArgs
        {
            ResourceGroupName = group.Name,
            DnsPrefix = config.Require("prefix"),
            Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = config.Require("tier") },
            AgentPoolProfiles = new ManagedClusterAgentPoolProfileArgs
            {
                Name = "system",
                Mode = AgentPoolMode.System,
                VmSize = config.Require("size"),
                Count = config.RequireInt32("nodes"),
                AvailabilityZones = config.RequireObject<string[]>("zones"),
            },
        });
    }
}

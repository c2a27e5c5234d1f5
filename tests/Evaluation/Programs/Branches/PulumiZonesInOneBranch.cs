// The zones are added in production only, which is a choice by environment.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class ScoringPoolStack : Stack
{
    public ScoringPoolStack()
    {
        var args = new AgentPoolArgs
        {
            ResourceGroupName = "rg-ml",
            ResourceName = "aks-ml",
            Mode = AgentPoolMode.User,
            VmSize = "Standard_D8s_v5",
            Count = 3,
        };
        if (new Pulumi.Config().GetBoolean("zonal") is true)
        {
            args.AvailabilityZones = new[] { "1", "2", "3" };
        }

        _ = new AgentPool("scoring", args);
    }
}

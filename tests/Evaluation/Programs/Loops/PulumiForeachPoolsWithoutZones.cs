// The loop declares a pool for each team, and none of the pools has zones.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class TeamPools : Stack
{
    public TeamPools()
    {
        foreach (var team in new[] { "vision", "speech", "risk" })
        {
            _ = new {|AMLR3001:AgentPool|}(team, new AgentPoolArgs
            {
                ResourceGroupName = "rg-ml",
                ResourceName = "aks-ml",
                Mode = AgentPoolMode.User,
                VmSize = "Standard_D8s_v5",
                Count = 3,
            });
        }
    }
}

// The loop counts the nodes up for each team of the configuration, so the sum cannot be told.
using Pulumi;
using Pulumi.AzureNative.ContainerService;
using Pulumi.AzureNative.ContainerService.Inputs;

public class SharedPoolStack : Stack
{
    public SharedPoolStack()
    {
        var teams = new Pulumi.Config().RequireObject<string[]>("teams");
        var nodes = 1;
        foreach (var team in teams)
        {
            Log.Info($"The shared pool has a node for {team}.");
            nodes++;
        }

        _ = new AgentPool("shared", new AgentPoolArgs
        {
            ResourceGroupName = "rg-ml",
            ResourceName = "aks-ml",
            Mode = AgentPoolMode.System,
            VmSize = "Standard_D8s_v5",
            Count = nodes,
            AvailabilityZones = { "1", "2", "3" },
        });
    }
}

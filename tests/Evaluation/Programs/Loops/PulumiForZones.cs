// The for loop puts a container group into each zone of the constant array.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

public class ScoringStack : Stack
{
    public ScoringStack()
    {
        string[] zones = ["1", "2", "3"];
        for (var index = 0; index < zones.Length; index++)
        {
            _ = new ContainerGroup($"aci-score-{index}", new ContainerGroupArgs
            {
                ResourceGroupName = "rg-scoring",
                OsType = OperatingSystemTypes.Linux,
                Containers = { new ContainerArgs { Name = "score", Image = "crtraining.azurecr.io/score:1" } },
                Zones = { zones[index] },
            });
        }
    }
}

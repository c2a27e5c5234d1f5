// The expression-bodied property gives the priority Spot.
using Pulumi;
using Pulumi.AzureNative.ContainerInstance;
using Pulumi.AzureNative.ContainerInstance.Inputs;

public class ScoringJobs : ComponentResource
{
    public ScoringJobs(string name)
        : base("contoso:ml:ScoringJobs", name)
    {
        _ = new ContainerGroup($"aci-{name}", new ContainerGroupArgs
        {
            ResourceGroupName = "rg-scoring",
            OsType = OperatingSystemTypes.Linux,
            Containers = { new ContainerArgs { Name = "score", Image = Image } },
            Priority = Priority,
        });
    }

    private static string Image => "crtraining.azurecr.io/score:1";

    private ContainerGroupPriority Priority => {|AMLR3103:ContainerGroupPriority.Spot|};
}

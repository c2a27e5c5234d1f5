// Main returns outputs of the program; the cluster for training may have only one node.
using System.Collections.Generic;
using System.Threading.Tasks;
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.Training;

internal static class Program
{
    private static Task<int> Main() => Pulumi.Deployment.RunAsync(Define);

    private static IDictionary<string, object?> Define()
    {
        var config = new Pulumi.Config();
        var compute = new Compute("gpu", new ComputeArgs
        {
            ResourceGroupName = config.Require("group"),
            WorkspaceName = config.Require("workspace"),
            Location = "westeurope",
            Properties = new AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new AmlComputePropertiesArgs
                {
                    VmSize = "Standard_NC24ads_A100_v4",
                    VmPriority = VmPriority.Dedicated,
                    ScaleSettings = new ScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = {|AMLR1102:1|} },
                },
            },
        });
        return new Dictionary<string, object?> { ["compute"] = compute.Name };
    }
}

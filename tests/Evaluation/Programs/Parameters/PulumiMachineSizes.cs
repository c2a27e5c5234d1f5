// The local function makes both clusters; the GPU cluster is asked for with a size whose series is retired.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.Training;

internal static class Computes
{
    public static void Deploy(Input<string> group, Input<string> workspace)
    {
        AddCluster("cpu", "Standard_D16s_v5");
        AddCluster("gpu", {|AMLR1104:"Standard_NC12s_v3"|});

        void AddCluster(string name, string size) => _ = new Compute(name, new ComputeArgs
        {
            ResourceGroupName = group,
            WorkspaceName = workspace,
            Location = "westeurope",
            Properties = new AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new AmlComputePropertiesArgs
                {
                    VmSize = size,
                    ScaleSettings = new ScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 4 },
                },
            },
        });
    }
}

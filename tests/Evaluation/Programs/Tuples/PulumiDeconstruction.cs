// The deconstructed tuple allows the compute cluster one node only.
using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;

public class ComputeStack : Stack
{
    public ComputeStack()
    {
        (string size, int minimum, int maximum) = ("Standard_D16s_v5", 0, {|AMLR1102:1|});

        _ = new Compute("cpu-nightly", new ComputeArgs
        {
            ResourceGroupName = "rg-ml",
            WorkspaceName = "mlw-churn",
            Properties = new AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new AmlComputePropertiesArgs
                {
                    VmSize = size,
                    ScaleSettings = new ScaleSettingsArgs { MinNodeCount = minimum, MaxNodeCount = maximum },
                },
            },
        });
    }
}

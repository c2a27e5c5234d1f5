using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>The training clusters of one workspace.</summary>
internal sealed class TrainingComputes : ComponentResource
{
    public TrainingComputes(string name, ResourceGroup group, Workspace workspace, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:TrainingComputes", name, options)
    {
        Cpu = new Compute($"{name}-cpu", new ComputeArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            ComputeName = "cpu-cluster",
            Location = Settings.Region,
            Properties = new AmlComputeArgs
            {
                ComputeType = "AmlCompute",
                Properties = new AmlComputePropertiesArgs
                {
                    VmSize = "Standard_D8s_v5",
                    VmPriority = VmPriority.Dedicated, // nightly retraining has a deadline
                    ScaleSettings = new ScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 8, NodeIdleTimeBeforeScaleDown = "PT20M" },
                },
            },
        }, new CustomResourceOptions { Parent = this });

        var gpuNodes = new AmlComputePropertiesArgs
        {
            VmSize = "Standard_NC24ads_A100_v4",
            OsType = OsType.Linux,
            VmPriority = "Dedicated",
            ScaleSettings = new ScaleSettingsArgs
            {
                MinNodeCount = 0,
                MaxNodeCount = settings.GpuMaxNodes,
                NodeIdleTimeBeforeScaleDown = "PT10M",
            },
            EnableNodePublicIp = false,
        };

        Gpu = new Compute($"{name}-gpu", new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            ComputeName = "gpu-cluster",
            Location = Settings.Region,
            Identity = new ManagedServiceIdentityArgs { Type = ManagedServiceIdentityType.SystemAssigned },
            Properties = new AmlComputeArgs { ComputeType = ComputeType.AmlCompute.ToString(), Properties = gpuNodes },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Compute Cpu { get; }

    public Compute Gpu { get; }
}

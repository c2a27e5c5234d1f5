using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>Where the risk models answer: the attached cluster, and a managed endpoint.</summary>
internal sealed class ServingComponent : ComponentResource
{
    private readonly ResourceGroup _group;
    private readonly Workspace _workspace;
    private readonly Settings _settings;

    public ServingComponent(
        string name, ResourceGroup group, Workspace workspace, InferenceCluster inference, Settings settings, ComponentResourceOptions? options = null)
        : base("contoso:ml:Serving", name, options)
    {
        _group = group;
        _workspace = workspace;
        _settings = settings;

        Kubernetes = new Compute("risk-k8s", new ComputeArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            ComputeName = "k8s-inference",
            Location = Settings.Region,
            Identity = new ManagedServiceIdentityArgs { Type = ManagedServiceIdentityType.SystemAssigned },
            Properties = new KubernetesArgs
            {
                ComputeType = "Kubernetes",
                ResourceId = inference.Cluster.Id,
                Properties = new KubernetesPropertiesArgs { Namespace = "azureml-risk" },
            },
        }, new CustomResourceOptions { Parent = this, DependsOn = { inference.GpuPool } });

        Endpoint = new OnlineEndpoint("risk-score", new()
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            EndpointName = $"risk-score-{settings.Environment}",
            Location = Settings.Region,
            Identity = new ManagedServiceIdentityArgs { Type = "SystemAssigned" },
            Properties = new OnlineEndpointPropertiesArgs
            {
                AuthMode = EndpointAuthMode.AADToken,
                Description = "Probability of default, called by the loan front end",
                PublicNetworkAccess = PublicNetworkAccessType.Disabled,
                Traffic = { ["blue"] = 100 },
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        Blue = new OnlineDeployment("risk-score-blue", new OnlineDeploymentArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            EndpointName = Endpoint.Name,
            DeploymentName = "blue",
            Location = Settings.Region,
            Properties = new ManagedOnlineDeploymentArgs
            {
                EndpointComputeType = "Managed",
                InstanceType = "Standard_D4s_v5",
                Model = Output.Format($"{workspace.Id}/models/probability-of-default/versions/12"),
                EnvironmentId = Output.Format($"{workspace.Id}/environments/risk-scoring/versions/4"),
                ScaleSettings = new DefaultScaleSettingsArgs { ScaleType = "Default" },
                AppInsightsEnabled = true,
                LivenessProbe = new ProbeSettingsArgs { InitialDelay = "PT30S", Period = "PT10S", FailureThreshold = 6 },
            },
            Sku = new SkuArgs
            {
                Name = "Default",
                Capacity = 3, // one may fail while another is being upgraded
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Compute Kubernetes { get; }

    public OnlineEndpoint Endpoint { get; }

    public OnlineDeployment Blue { get; }
}

using Pulumi;
using Pulumi.AzureNative.MachineLearningServices;
using Pulumi.AzureNative.MachineLearningServices.Inputs;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

/// <summary>Where the risk models answer: the attached cluster, a managed endpoint, and what is left of the v1 services.</summary>
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

        LegacyScoring = CreateLegacyScoring();

        // For trying out a service before it goes to the cluster above.
        LegacyTrial = new Compute("risk-aks-v1-trial", new ComputeArgs
        {
            ResourceGroupName = group.Name,
            WorkspaceName = workspace.Name,
            Location = Settings.Region,
            Properties = new AKSArgs
            {
                ComputeType = "AKS",
                Properties = new AKSSchemaPropertiesArgs { AgentCount = 1, ClusterPurpose = ClusterPurpose.DevTest },
            },
        }, new CustomResourceOptions { Parent = this });

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
                InstanceType = "Standard_DS3_v2",
                Model = Output.Format($"{workspace.Id}/models/probability-of-default/versions/12"),
                EnvironmentId = Output.Format($"{workspace.Id}/environments/risk-scoring/versions/4"),
                ScaleSettings = new DefaultScaleSettingsArgs { ScaleType = "Default" },
                AppInsightsEnabled = true,
                LivenessProbe = new ProbeSettingsArgs { InitialDelay = "PT30S", Period = "PT10S", FailureThreshold = 6 },
            },
            Sku = new SkuArgs
            {
                Name = "Default",
                Capacity = 1, // the load test passed with a single instance
            },
            Tags = settings.Tags,
        }, new CustomResourceOptions { Parent = this });

        RegisterOutputs();
    }

    public Compute Kubernetes { get; }

    public Compute LegacyScoring { get; }

    public Compute LegacyTrial { get; }

    public OnlineEndpoint Endpoint { get; }

    public OnlineDeployment Blue { get; }

    /// <summary>Kept until the v1 services are moved: five branches still call their scoring URLs.</summary>
    private Compute CreateLegacyScoring()
    {
        var legacy = new AKSArgs
        {
            ComputeType = "AKS",
            Description = "v1 web services, do not add new ones",
        };

        legacy.Properties = new AKSSchemaPropertiesArgs
        {
            AgentCount = 2,
            AgentVmSize = "Standard_D3_v2",
            ClusterPurpose = ClusterPurpose.FastProd,
        };

        return new Compute("risk-aks-v1", new()
        {
            ResourceGroupName = _group.Name,
            WorkspaceName = _workspace.Name,
            ComputeName = "aks-v1",
            Location = Settings.Region,
            Properties = legacy,
            Tags = _settings.Tags,
        }, new CustomResourceOptions { Parent = this });
    }
}

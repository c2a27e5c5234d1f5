// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/resourceGroupTemplateDeployment:ResourceGroupTemplateDeployment")]
public partial class ResourceGroupTemplateDeployment : global::Pulumi.CustomResource
{
    [Output("debugLevel")] public Output<string?> DebugLevel { get; private set; } = null!;
    [Output("deploymentMode")] public Output<string> DeploymentMode { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outputContent")] public Output<string> OutputContent { get; private set; } = null!;
    [Output("parametersContent")] public Output<string> ParametersContent { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("templateContent")] public Output<string> TemplateContent { get; private set; } = null!;
    [Output("templateSpecVersionId")] public Output<string?> TemplateSpecVersionId { get; private set; } = null!;

    public ResourceGroupTemplateDeployment(string name, ResourceGroupTemplateDeploymentArgs args, CustomResourceOptions? options = null)
        : base("azure:core/resourceGroupTemplateDeployment:ResourceGroupTemplateDeployment", name, args, options) { }

    private ResourceGroupTemplateDeployment(string name, Input<string> id, ResourceGroupTemplateDeploymentState? state = null, CustomResourceOptions? options = null)
        : base("azure:core/resourceGroupTemplateDeployment:ResourceGroupTemplateDeployment", name, state, options) { }

    public static ResourceGroupTemplateDeployment Get(string name, Input<string> id, ResourceGroupTemplateDeploymentState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ResourceGroupTemplateDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("debugLevel")] public Input<string>? DebugLevel { get; set; }
    [Input("deploymentMode", required: true)] public Input<string> DeploymentMode { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("parametersContent")] public Input<string>? ParametersContent { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("templateContent")] public Input<string>? TemplateContent { get; set; }
    [Input("templateSpecVersionId")] public Input<string>? TemplateSpecVersionId { get; set; }

    public ResourceGroupTemplateDeploymentArgs() { }
    public static new ResourceGroupTemplateDeploymentArgs Empty => new ResourceGroupTemplateDeploymentArgs();
}

public sealed class ResourceGroupTemplateDeploymentState : global::Pulumi.ResourceArgs
{
    [Input("debugLevel")] public Input<string>? DebugLevel { get; set; }
    [Input("deploymentMode")] public Input<string>? DeploymentMode { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("outputContent")] public Input<string>? OutputContent { get; set; }
    [Input("parametersContent")] public Input<string>? ParametersContent { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("templateContent")] public Input<string>? TemplateContent { get; set; }
    [Input("templateSpecVersionId")] public Input<string>? TemplateSpecVersionId { get; set; }

    public ResourceGroupTemplateDeploymentState() { }
    public static new ResourceGroupTemplateDeploymentState Empty => new ResourceGroupTemplateDeploymentState();
}

// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/templateDeployment:TemplateDeployment")]
public partial class TemplateDeployment : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public TemplateDeployment(string name, TemplateDeploymentArgs args, CustomResourceOptions? options = null)
        : base("azure:core/templateDeployment:TemplateDeployment", name, args, options) { }

    private TemplateDeployment(string name, Input<string> id, TemplateDeploymentState? state = null, CustomResourceOptions? options = null)
        : base("azure:core/templateDeployment:TemplateDeployment", name, state, options) { }

    public static TemplateDeployment Get(string name, Input<string> id, TemplateDeploymentState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class TemplateDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("deploymentMode", required: true)] public Input<string> DeploymentMode { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("parameters")] private InputMap<string>? _parameters;
    public InputMap<string> Parameters { get => _parameters ??= new InputMap<string>(); set => _parameters = value; }
    [Input("parametersBody")] public Input<string>? ParametersBody { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("templateBody")] public Input<string>? TemplateBody { get; set; }

    public TemplateDeploymentArgs() { }
    public static new TemplateDeploymentArgs Empty => new TemplateDeploymentArgs();
}

public sealed class TemplateDeploymentState : global::Pulumi.ResourceArgs
{
    [Input("deploymentMode")] public Input<string>? DeploymentMode { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("parameters")] private InputMap<string>? _parameters;
    public InputMap<string> Parameters { get => _parameters ??= new InputMap<string>(); set => _parameters = value; }
    [Input("parametersBody")] public Input<string>? ParametersBody { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("templateBody")] public Input<string>? TemplateBody { get; set; }

    public TemplateDeploymentState() { }
    public static new TemplateDeploymentState Empty => new TemplateDeploymentState();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/tenantTemplateDeployment:TenantTemplateDeployment")]
public partial class TenantTemplateDeployment : global::Pulumi.CustomResource
{
    [Output("debugLevel")] public Output<string?> DebugLevel { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outputContent")] public Output<string> OutputContent { get; private set; } = null!;
    [Output("parametersContent")] public Output<string> ParametersContent { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("templateContent")] public Output<string> TemplateContent { get; private set; } = null!;
    [Output("templateSpecVersionId")] public Output<string?> TemplateSpecVersionId { get; private set; } = null!;

    public TenantTemplateDeployment(string name, TenantTemplateDeploymentArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:core/tenantTemplateDeployment:TenantTemplateDeployment", name, args, options) { }

    private TenantTemplateDeployment(string name, Input<string> id, TenantTemplateDeploymentState? state = null, CustomResourceOptions? options = null)
        : base("azure:core/tenantTemplateDeployment:TenantTemplateDeployment", name, state, options) { }

    public static TenantTemplateDeployment Get(string name, Input<string> id, TenantTemplateDeploymentState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class TenantTemplateDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("debugLevel")] public Input<string>? DebugLevel { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("parametersContent")] public Input<string>? ParametersContent { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("templateContent")] public Input<string>? TemplateContent { get; set; }
    [Input("templateSpecVersionId")] public Input<string>? TemplateSpecVersionId { get; set; }

    public TenantTemplateDeploymentArgs() { }
    public static new TenantTemplateDeploymentArgs Empty => new TenantTemplateDeploymentArgs();
}

public sealed class TenantTemplateDeploymentState : global::Pulumi.ResourceArgs
{
    [Input("debugLevel")] public Input<string>? DebugLevel { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("outputContent")] public Input<string>? OutputContent { get; set; }
    [Input("parametersContent")] public Input<string>? ParametersContent { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("templateContent")] public Input<string>? TemplateContent { get; set; }
    [Input("templateSpecVersionId")] public Input<string>? TemplateSpecVersionId { get; set; }

    public TenantTemplateDeploymentState() { }
    public static new TenantTemplateDeploymentState Empty => new TenantTemplateDeploymentState();
}

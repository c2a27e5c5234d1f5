// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Core;

[AzureResourceType("azure:core/subscriptionTemplateDeployment:SubscriptionTemplateDeployment")]
public partial class SubscriptionTemplateDeployment : global::Pulumi.CustomResource
{
    [Output("debugLevel")] public Output<string?> DebugLevel { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outputContent")] public Output<string> OutputContent { get; private set; } = null!;
    [Output("parametersContent")] public Output<string> ParametersContent { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("templateContent")] public Output<string> TemplateContent { get; private set; } = null!;
    [Output("templateSpecVersionId")] public Output<string?> TemplateSpecVersionId { get; private set; } = null!;

    public SubscriptionTemplateDeployment(string name, SubscriptionTemplateDeploymentArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:core/subscriptionTemplateDeployment:SubscriptionTemplateDeployment", name, args, options) { }

    private SubscriptionTemplateDeployment(string name, Input<string> id, SubscriptionTemplateDeploymentState? state = null, CustomResourceOptions? options = null)
        : base("azure:core/subscriptionTemplateDeployment:SubscriptionTemplateDeployment", name, state, options) { }

    public static SubscriptionTemplateDeployment Get(string name, Input<string> id, SubscriptionTemplateDeploymentState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SubscriptionTemplateDeploymentArgs : global::Pulumi.ResourceArgs
{
    [Input("debugLevel")] public Input<string>? DebugLevel { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("parametersContent")] public Input<string>? ParametersContent { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("templateContent")] public Input<string>? TemplateContent { get; set; }
    [Input("templateSpecVersionId")] public Input<string>? TemplateSpecVersionId { get; set; }

    public SubscriptionTemplateDeploymentArgs() { }
    public static new SubscriptionTemplateDeploymentArgs Empty => new SubscriptionTemplateDeploymentArgs();
}

public sealed class SubscriptionTemplateDeploymentState : global::Pulumi.ResourceArgs
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

    public SubscriptionTemplateDeploymentState() { }
    public static new SubscriptionTemplateDeploymentState Empty => new SubscriptionTemplateDeploymentState();
}

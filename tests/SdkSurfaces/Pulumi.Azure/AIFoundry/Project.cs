// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.AIFoundry;

[AzureResourceType("azure:aifoundry/project:Project")]
public partial class Project : global::Pulumi.CustomResource
{
    [Output("aiServicesHubId")] public Output<string> AiServicesHubId { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("friendlyName")] public Output<string?> FriendlyName { get; private set; } = null!;
    [Output("highBusinessImpactEnabled")] public Output<bool> HighBusinessImpactEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primaryUserAssignedIdentity")] public Output<string?> PrimaryUserAssignedIdentity { get; private set; } = null!;
    [Output("projectId")] public Output<string> ProjectId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Project(string name, ProjectArgs args, CustomResourceOptions? options = null)
        : base("azure:aifoundry/project:Project", name, args, options) { }

    private Project(string name, Input<string> id, ProjectState? state = null, CustomResourceOptions? options = null)
        : base("azure:aifoundry/project:Project", name, state, options) { }

    public static Project Get(string name, Input<string> id, ProjectState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ProjectArgs : global::Pulumi.ResourceArgs
{
    [Input("aiServicesHubId", required: true)] public Input<string> AiServicesHubId { get; set; } = null!;
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpactEnabled")] public Input<bool>? HighBusinessImpactEnabled { get; set; }
    [Input("identity")] public Input<Inputs.ProjectIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ProjectArgs() { }
    public static new ProjectArgs Empty => new ProjectArgs();
}

public sealed class ProjectState : global::Pulumi.ResourceArgs
{
    [Input("aiServicesHubId")] public Input<string>? AiServicesHubId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("friendlyName")] public Input<string>? FriendlyName { get; set; }
    [Input("highBusinessImpactEnabled")] public Input<bool>? HighBusinessImpactEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("primaryUserAssignedIdentity")] public Input<string>? PrimaryUserAssignedIdentity { get; set; }
    [Input("projectId")] public Input<string>? ProjectId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ProjectState() { }
    public static new ProjectState Empty => new ProjectState();
}

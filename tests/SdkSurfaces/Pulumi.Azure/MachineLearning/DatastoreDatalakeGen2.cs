// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/datastoreDatalakeGen2:DatastoreDatalakeGen2")]
public partial class DatastoreDatalakeGen2 : global::Pulumi.CustomResource
{
    [Output("authorityUrl")] public Output<string?> AuthorityUrl { get; private set; } = null!;
    [Output("clientId")] public Output<string?> ClientId { get; private set; } = null!;
    [Output("clientSecret")] public Output<string?> ClientSecret { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("isDefault")] public Output<bool> IsDefault { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("serviceDataIdentity")] public Output<string?> ServiceDataIdentity { get; private set; } = null!;
    [Output("storageContainerId")] public Output<string> StorageContainerId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("tenantId")] public Output<string?> TenantId { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public DatastoreDatalakeGen2(string name, DatastoreDatalakeGen2Args args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreDatalakeGen2:DatastoreDatalakeGen2", name, args, options) { }

    private DatastoreDatalakeGen2(string name, Input<string> id, DatastoreDatalakeGen2State? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreDatalakeGen2:DatastoreDatalakeGen2", name, state, options) { }

    public static DatastoreDatalakeGen2 Get(string name, Input<string> id, DatastoreDatalakeGen2State? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatastoreDatalakeGen2Args : global::Pulumi.ResourceArgs
{
    [Input("authorityUrl")] public Input<string>? AuthorityUrl { get; set; }
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("clientSecret")] public Input<string>? ClientSecret { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataIdentity")] public Input<string>? ServiceDataIdentity { get; set; }
    [Input("storageContainerId", required: true)] public Input<string> StorageContainerId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("workspaceId", required: true)] public Input<string> WorkspaceId { get; set; } = null!;

    public DatastoreDatalakeGen2Args() { }
    public static new DatastoreDatalakeGen2Args Empty => new DatastoreDatalakeGen2Args();
}

public sealed class DatastoreDatalakeGen2State : global::Pulumi.ResourceArgs
{
    [Input("authorityUrl")] public Input<string>? AuthorityUrl { get; set; }
    [Input("clientId")] public Input<string>? ClientId { get; set; }
    [Input("clientSecret")] public Input<string>? ClientSecret { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("isDefault")] public Input<bool>? IsDefault { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataIdentity")] public Input<string>? ServiceDataIdentity { get; set; }
    [Input("storageContainerId")] public Input<string>? StorageContainerId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public DatastoreDatalakeGen2State() { }
    public static new DatastoreDatalakeGen2State Empty => new DatastoreDatalakeGen2State();
}

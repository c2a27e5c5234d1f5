// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MachineLearning;

[AzureResourceType("azure:machinelearning/datastoreFileshare:DatastoreFileshare")]
public partial class DatastoreFileshare : global::Pulumi.CustomResource
{
    [Output("accountKey")] public Output<string?> AccountKey { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("isDefault")] public Output<bool> IsDefault { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("serviceDataIdentity")] public Output<string?> ServiceDataIdentity { get; private set; } = null!;
    [Output("sharedAccessSignature")] public Output<string?> SharedAccessSignature { get; private set; } = null!;
    [Output("storageFileshareId")] public Output<string> StorageFileshareId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;

    public DatastoreFileshare(string name, DatastoreFileshareArgs args, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreFileshare:DatastoreFileshare", name, args, options) { }

    private DatastoreFileshare(string name, Input<string> id, DatastoreFileshareState? state = null, CustomResourceOptions? options = null)
        : base("azure:machinelearning/datastoreFileshare:DatastoreFileshare", name, state, options) { }

    public static DatastoreFileshare Get(string name, Input<string> id, DatastoreFileshareState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatastoreFileshareArgs : global::Pulumi.ResourceArgs
{
    [Input("accountKey")] public Input<string>? AccountKey { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataIdentity")] public Input<string>? ServiceDataIdentity { get; set; }
    [Input("sharedAccessSignature")] public Input<string>? SharedAccessSignature { get; set; }
    [Input("storageFileshareId", required: true)] public Input<string> StorageFileshareId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId", required: true)] public Input<string> WorkspaceId { get; set; } = null!;

    public DatastoreFileshareArgs() { }
    public static new DatastoreFileshareArgs Empty => new DatastoreFileshareArgs();
}

public sealed class DatastoreFileshareState : global::Pulumi.ResourceArgs
{
    [Input("accountKey")] public Input<string>? AccountKey { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("isDefault")] public Input<bool>? IsDefault { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serviceDataIdentity")] public Input<string>? ServiceDataIdentity { get; set; }
    [Input("sharedAccessSignature")] public Input<string>? SharedAccessSignature { get; set; }
    [Input("storageFileshareId")] public Input<string>? StorageFileshareId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceId")] public Input<string>? WorkspaceId { get; set; }

    public DatastoreFileshareState() { }
    public static new DatastoreFileshareState Empty => new DatastoreFileshareState();
}

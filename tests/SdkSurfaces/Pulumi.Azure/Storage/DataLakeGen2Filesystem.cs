// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/dataLakeGen2Filesystem:DataLakeGen2Filesystem")]
public partial class DataLakeGen2Filesystem : global::Pulumi.CustomResource
{
    [Output("defaultEncryptionScope")] public Output<string> DefaultEncryptionScope { get; private set; } = null!;
    [Output("group")] public Output<string> Group { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("owner")] public Output<string> Owner { get; private set; } = null!;
    [Output("properties")] public Output<ImmutableDictionary<string, string>?> Properties { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string> StorageAccountId { get; private set; } = null!;

    public DataLakeGen2Filesystem(string name, DataLakeGen2FilesystemArgs args, CustomResourceOptions? options = null)
        : base("azure:storage/dataLakeGen2Filesystem:DataLakeGen2Filesystem", name, args, options) { }

    private DataLakeGen2Filesystem(string name, Input<string> id, DataLakeGen2FilesystemState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/dataLakeGen2Filesystem:DataLakeGen2Filesystem", name, state, options) { }

    public static DataLakeGen2Filesystem Get(string name, Input<string> id, DataLakeGen2FilesystemState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DataLakeGen2FilesystemArgs : global::Pulumi.ResourceArgs
{
    [Input("aces")] private InputList<Inputs.DataLakeGen2FilesystemAceArgs>? _aces;
    public InputList<Inputs.DataLakeGen2FilesystemAceArgs> Aces { get => _aces ??= new InputList<Inputs.DataLakeGen2FilesystemAceArgs>(); set => _aces = value; }
    [Input("defaultEncryptionScope")] public Input<string>? DefaultEncryptionScope { get; set; }
    [Input("group")] public Input<string>? Group { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("owner")] public Input<string>? Owner { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("storageAccountId", required: true)] public Input<string> StorageAccountId { get; set; } = null!;

    public DataLakeGen2FilesystemArgs() { }
    public static new DataLakeGen2FilesystemArgs Empty => new DataLakeGen2FilesystemArgs();
}

public sealed class DataLakeGen2FilesystemState : global::Pulumi.ResourceArgs
{
    [Input("defaultEncryptionScope")] public Input<string>? DefaultEncryptionScope { get; set; }
    [Input("group")] public Input<string>? Group { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("owner")] public Input<string>? Owner { get; set; }
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }

    public DataLakeGen2FilesystemState() { }
    public static new DataLakeGen2FilesystemState Empty => new DataLakeGen2FilesystemState();
}

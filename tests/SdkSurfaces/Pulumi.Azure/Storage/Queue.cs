// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/queue:Queue")]
public partial class Queue : global::Pulumi.CustomResource
{
    [Output("metadata")] public Output<ImmutableDictionary<string, string>?> Metadata { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceManagerId")] public Output<string> ResourceManagerId { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string?> StorageAccountId { get; private set; } = null!;
    [Output("storageAccountName")] public Output<string?> StorageAccountName { get; private set; } = null!;
    [Output("url")] public Output<string> Url { get; private set; } = null!;

    public Queue(string name, QueueArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:storage/queue:Queue", name, args, options) { }

    private Queue(string name, Input<string> id, QueueState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/queue:Queue", name, state, options) { }

    public static Queue Get(string name, Input<string> id, QueueState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class QueueArgs : global::Pulumi.ResourceArgs
{
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public QueueArgs() { }
    public static new QueueArgs Empty => new QueueArgs();
}

public sealed class QueueState : global::Pulumi.ResourceArgs
{
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceManagerId")] public Input<string>? ResourceManagerId { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }
    [Input("url")] public Input<string>? Url { get; set; }

    public QueueState() { }
    public static new QueueState Empty => new QueueState();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/container:Container")]
public partial class Container : global::Pulumi.CustomResource
{
    [Output("containerAccessType")] public Output<string?> ContainerAccessType { get; private set; } = null!;
    [Output("defaultEncryptionScope")] public Output<string> DefaultEncryptionScope { get; private set; } = null!;
    [Output("encryptionScopeOverrideEnabled")] public Output<bool?> EncryptionScopeOverrideEnabled { get; private set; } = null!;
    [Output("hasImmutabilityPolicy")] public Output<bool> HasImmutabilityPolicy { get; private set; } = null!;
    [Output("hasLegalHold")] public Output<bool> HasLegalHold { get; private set; } = null!;
    [Output("metadata")] public Output<ImmutableDictionary<string, string>> Metadata { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceManagerId")] public Output<string> ResourceManagerId { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string?> StorageAccountId { get; private set; } = null!;
    [Output("storageAccountName")] public Output<string?> StorageAccountName { get; private set; } = null!;
    [Output("url")] public Output<string> Url { get; private set; } = null!;

    public Container(string name, ContainerArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:storage/container:Container", name, args, options) { }

    private Container(string name, Input<string> id, ContainerState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/container:Container", name, state, options) { }

    public static Container Get(string name, Input<string> id, ContainerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("containerAccessType")] public Input<string>? ContainerAccessType { get; set; }
    [Input("defaultEncryptionScope")] public Input<string>? DefaultEncryptionScope { get; set; }
    [Input("encryptionScopeOverrideEnabled")] public Input<bool>? EncryptionScopeOverrideEnabled { get; set; }
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public ContainerArgs() { }
    public static new ContainerArgs Empty => new ContainerArgs();
}

public sealed class ContainerState : global::Pulumi.ResourceArgs
{
    [Input("containerAccessType")] public Input<string>? ContainerAccessType { get; set; }
    [Input("defaultEncryptionScope")] public Input<string>? DefaultEncryptionScope { get; set; }
    [Input("encryptionScopeOverrideEnabled")] public Input<bool>? EncryptionScopeOverrideEnabled { get; set; }
    [Input("hasImmutabilityPolicy")] public Input<bool>? HasImmutabilityPolicy { get; set; }
    [Input("hasLegalHold")] public Input<bool>? HasLegalHold { get; set; }
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceManagerId")] public Input<string>? ResourceManagerId { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }
    [Input("url")] public Input<string>? Url { get; set; }

    public ContainerState() { }
    public static new ContainerState Empty => new ContainerState();
}

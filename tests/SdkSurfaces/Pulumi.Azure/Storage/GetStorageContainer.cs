// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.Storage;

public static class GetStorageContainer
{
    public static Task<GetStorageContainerResult> InvokeAsync(GetStorageContainerArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetStorageContainerResult> Invoke(GetStorageContainerInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetStorageContainerResult> Invoke(GetStorageContainerInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetStorageContainerArgs : global::Pulumi.InvokeArgs
{
    [Input("metadata")] private Dictionary<string, string>? _metadata;
    public Dictionary<string, string> Metadata { get => _metadata ??= new Dictionary<string, string>(); set => _metadata = value; }
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("storageAccountId")] public string? StorageAccountId { get; set; }
    [Input("storageAccountName")] public string? StorageAccountName { get; set; }

    public GetStorageContainerArgs() { }
    public static new GetStorageContainerArgs Empty => new GetStorageContainerArgs();
}

public sealed class GetStorageContainerInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public GetStorageContainerInvokeArgs() { }
    public static new GetStorageContainerInvokeArgs Empty => new GetStorageContainerInvokeArgs();
}

[OutputType]
public sealed class GetStorageContainerResult
{
    public readonly string ContainerAccessType;
    public readonly string DefaultEncryptionScope;
    public readonly bool EncryptionScopeOverrideEnabled;
    public readonly bool HasImmutabilityPolicy;
    public readonly bool HasLegalHold;
    public readonly string Id;
    public readonly ImmutableDictionary<string, string> Metadata;
    public readonly string Name;
    public readonly string ResourceManagerId;
    public readonly string? StorageAccountId;
    public readonly string? StorageAccountName;
    public readonly string Url;

    [OutputConstructor]
    private GetStorageContainerResult() { }
}

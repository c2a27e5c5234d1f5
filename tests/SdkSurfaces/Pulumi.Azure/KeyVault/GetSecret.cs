// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.KeyVault;

public static class GetSecret
{
    public static Task<GetSecretResult> InvokeAsync(GetSecretArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetSecretResult> Invoke(GetSecretInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetSecretResult> Invoke(GetSecretInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetSecretArgs : global::Pulumi.InvokeArgs
{
    [Input("keyVaultId", required: true)] public string KeyVaultId { get; set; } = null!;
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("version")] public string? Version { get; set; }

    public GetSecretArgs() { }
    public static new GetSecretArgs Empty => new GetSecretArgs();
}

public sealed class GetSecretInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("version")] public Input<string>? Version { get; set; }

    public GetSecretInvokeArgs() { }
    public static new GetSecretInvokeArgs Empty => new GetSecretInvokeArgs();
}

[OutputType]
public sealed class GetSecretResult
{
    public readonly string ContentType;
    public readonly string ExpirationDate;
    public readonly string Id;
    public readonly string KeyVaultId;
    public readonly string Name;
    public readonly string NotBeforeDate;
    public readonly string ResourceId;
    public readonly string ResourceVersionlessId;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Value;
    public readonly string? Version;
    public readonly string VersionlessId;

    [OutputConstructor]
    private GetSecretResult() { }
}

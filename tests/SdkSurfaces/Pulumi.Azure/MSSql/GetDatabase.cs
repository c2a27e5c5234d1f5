// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.MSSql;

public static class GetDatabase
{
    public static Task<GetDatabaseResult> InvokeAsync(GetDatabaseArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetDatabaseResult> Invoke(GetDatabaseInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetDatabaseResult> Invoke(GetDatabaseInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetDatabaseArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("serverId", required: true)] public string ServerId { get; set; } = null!;

    public GetDatabaseArgs() { }
    public static new GetDatabaseArgs Empty => new GetDatabaseArgs();
}

public sealed class GetDatabaseInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("serverId", required: true)] public Input<string> ServerId { get; set; } = null!;

    public GetDatabaseInvokeArgs() { }
    public static new GetDatabaseInvokeArgs Empty => new GetDatabaseInvokeArgs();
}

[OutputType]
public sealed class GetDatabaseResult
{
    public readonly string Collation;
    public readonly string ElasticPoolId;
    public readonly string EnclaveType;
    public readonly string Id;
    public readonly string LicenseType;
    public readonly int MaxSizeGb;
    public readonly string Name;
    public readonly int ReadReplicaCount;
    public readonly bool ReadScale;
    public readonly string ServerId;
    public readonly string SkuName;
    public readonly string StorageAccountType;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly bool TransparentDataEncryptionEnabled;
    public readonly bool TransparentDataEncryptionKeyAutomaticRotationEnabled;
    public readonly string TransparentDataEncryptionKeyVaultKeyId;
    public readonly bool ZoneRedundant;

    [OutputConstructor]
    private GetDatabaseResult() { }
}

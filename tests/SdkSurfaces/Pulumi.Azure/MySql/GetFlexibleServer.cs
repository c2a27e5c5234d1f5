// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.MySql;

public static class GetFlexibleServer
{
    public static Task<GetFlexibleServerResult> InvokeAsync(GetFlexibleServerArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetFlexibleServerResult> Invoke(GetFlexibleServerInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetFlexibleServerResult> Invoke(GetFlexibleServerInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetFlexibleServerArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetFlexibleServerArgs() { }
    public static new GetFlexibleServerArgs Empty => new GetFlexibleServerArgs();
}

public sealed class GetFlexibleServerInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetFlexibleServerInvokeArgs() { }
    public static new GetFlexibleServerInvokeArgs Empty => new GetFlexibleServerInvokeArgs();
}

[OutputType]
public sealed class GetFlexibleServerResult
{
    public readonly string AdministratorLogin;
    public readonly int BackupRetentionDays;
    public readonly string DelegatedSubnetId;
    public readonly string Fqdn;
    public readonly bool GeoRedundantBackupEnabled;
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly string PrivateDnsZoneId;
    public readonly bool PublicNetworkAccessEnabled;
    public readonly int ReplicaCapacity;
    public readonly string ReplicationRole;
    public readonly string ResourceGroupName;
    public readonly string RestorePointInTime;
    public readonly string SkuName;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Version;
    public readonly string Zone;

    [OutputConstructor]
    private GetFlexibleServerResult() { }
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.PostgreSql;

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
    public readonly bool AutoGrowEnabled;
    public readonly int BackupRetentionDays;
    public readonly string DelegatedSubnetId;
    public readonly string Fqdn;
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly bool PublicNetworkAccessEnabled;
    public readonly string ResourceGroupName;
    public readonly string SkuName;
    public readonly int StorageMb;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string Version;
    public readonly string Zone;

    [OutputConstructor]
    private GetFlexibleServerResult() { }
}

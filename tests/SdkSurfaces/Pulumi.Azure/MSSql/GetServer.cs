// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.MSSql;

public static class GetServer
{
    public static Task<GetServerResult> InvokeAsync(GetServerArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetServerResult> Invoke(GetServerInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetServerResult> Invoke(GetServerInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetServerArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetServerArgs() { }
    public static new GetServerArgs Empty => new GetServerArgs();
}

public sealed class GetServerInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetServerInvokeArgs() { }
    public static new GetServerInvokeArgs Empty => new GetServerInvokeArgs();
}

[OutputType]
public sealed class GetServerResult
{
    public readonly string AdministratorLogin;
    public readonly bool ExpressVulnerabilityAssessmentEnabled;
    public readonly string FullyQualifiedDomainName;
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly string ResourceGroupName;
    public readonly ImmutableArray<string> RestorableDroppedDatabaseIds;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string TransparentDataEncryptionKeyVaultKeyId;
    public readonly string Version;

    [OutputConstructor]
    private GetServerResult() { }
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.ContainerService;

public static class GetRegistry
{
    public static Task<GetRegistryResult> InvokeAsync(GetRegistryArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetRegistryResult> Invoke(GetRegistryInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetRegistryResult> Invoke(GetRegistryInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetRegistryArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetRegistryArgs() { }
    public static new GetRegistryArgs Empty => new GetRegistryArgs();
}

public sealed class GetRegistryInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetRegistryInvokeArgs() { }
    public static new GetRegistryInvokeArgs Empty => new GetRegistryInvokeArgs();
}

[OutputType]
public sealed class GetRegistryResult
{
    public readonly bool AdminEnabled;
    public readonly string AdminPassword;
    public readonly string AdminUsername;
    public readonly bool DataEndpointEnabled;
    public readonly ImmutableArray<string> DataEndpointHostNames;
    public readonly string Id;
    public readonly string Location;
    public readonly string LoginServer;
    public readonly string Name;
    public readonly string ResourceGroupName;
    public readonly string Sku;
    public readonly ImmutableDictionary<string, string> Tags;

    [OutputConstructor]
    private GetRegistryResult() { }
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.Core;

public static class GetResourceGroup
{
    public static Task<GetResourceGroupResult> InvokeAsync(GetResourceGroupArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetResourceGroupResult> Invoke(GetResourceGroupInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetResourceGroupResult> Invoke(GetResourceGroupInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetResourceGroupArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;

    public GetResourceGroupArgs() { }
    public static new GetResourceGroupArgs Empty => new GetResourceGroupArgs();
}

public sealed class GetResourceGroupInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    public GetResourceGroupInvokeArgs() { }
    public static new GetResourceGroupInvokeArgs Empty => new GetResourceGroupInvokeArgs();
}

[OutputType]
public sealed class GetResourceGroupResult
{
    public readonly string Id;
    public readonly string Location;
    public readonly string ManagedBy;
    public readonly string Name;
    public readonly ImmutableDictionary<string, string> Tags;

    [OutputConstructor]
    private GetResourceGroupResult() { }
}

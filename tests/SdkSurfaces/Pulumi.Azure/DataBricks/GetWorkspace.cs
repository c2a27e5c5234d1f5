// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.DataBricks;

public static class GetWorkspace
{
    public static Task<GetWorkspaceResult> InvokeAsync(GetWorkspaceArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetWorkspaceResult> Invoke(GetWorkspaceInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetWorkspaceResult> Invoke(GetWorkspaceInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetWorkspaceArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;
    [Input("tags")] private Dictionary<string, string>? _tags;
    public Dictionary<string, string> Tags { get => _tags ??= new Dictionary<string, string>(); set => _tags = value; }

    public GetWorkspaceArgs() { }
    public static new GetWorkspaceArgs Empty => new GetWorkspaceArgs();
}

public sealed class GetWorkspaceInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public GetWorkspaceInvokeArgs() { }
    public static new GetWorkspaceInvokeArgs Empty => new GetWorkspaceInvokeArgs();
}

[OutputType]
public sealed class GetWorkspaceResult
{
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly string ResourceGroupName;
    public readonly string Sku;
    public readonly ImmutableDictionary<string, string>? Tags;
    public readonly string WorkspaceId;
    public readonly string WorkspaceUrl;

    [OutputConstructor]
    private GetWorkspaceResult() { }
}

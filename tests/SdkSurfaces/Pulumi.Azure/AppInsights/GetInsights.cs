// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.AppInsights;

public static class GetInsights
{
    public static Task<GetInsightsResult> InvokeAsync(GetInsightsArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetInsightsResult> Invoke(GetInsightsInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetInsightsResult> Invoke(GetInsightsInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetInsightsArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetInsightsArgs() { }
    public static new GetInsightsArgs Empty => new GetInsightsArgs();
}

public sealed class GetInsightsInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetInsightsInvokeArgs() { }
    public static new GetInsightsInvokeArgs Empty => new GetInsightsInvokeArgs();
}

[OutputType]
public sealed class GetInsightsResult
{
    public readonly string AppId;
    public readonly string ApplicationType;
    public readonly string ConnectionString;
    public readonly string Id;
    public readonly string InstrumentationKey;
    public readonly string Location;
    public readonly string Name;
    public readonly string ResourceGroupName;
    public readonly int RetentionInDays;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string WorkspaceId;

    [OutputConstructor]
    private GetInsightsResult() { }
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.OperationalInsights;

public static class GetAnalyticsWorkspace
{
    public static Task<GetAnalyticsWorkspaceResult> InvokeAsync(GetAnalyticsWorkspaceArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAnalyticsWorkspaceResult> Invoke(GetAnalyticsWorkspaceInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetAnalyticsWorkspaceResult> Invoke(GetAnalyticsWorkspaceInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetAnalyticsWorkspaceArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetAnalyticsWorkspaceArgs() { }
    public static new GetAnalyticsWorkspaceArgs Empty => new GetAnalyticsWorkspaceArgs();
}

public sealed class GetAnalyticsWorkspaceInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetAnalyticsWorkspaceInvokeArgs() { }
    public static new GetAnalyticsWorkspaceInvokeArgs Empty => new GetAnalyticsWorkspaceInvokeArgs();
}

[OutputType]
public sealed class GetAnalyticsWorkspaceResult
{
    public readonly double DailyQuotaGb;
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly string PrimarySharedKey;
    public readonly string ResourceGroupName;
    public readonly int RetentionInDays;
    public readonly string SecondarySharedKey;
    public readonly string Sku;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string WorkspaceId;

    [OutputConstructor]
    private GetAnalyticsWorkspaceResult() { }
}

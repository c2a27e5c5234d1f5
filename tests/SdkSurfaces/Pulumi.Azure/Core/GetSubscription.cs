// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.Core;

public static class GetSubscription
{
    public static Task<GetSubscriptionResult> InvokeAsync(GetSubscriptionArgs? args = null, InvokeOptions? options = null) => throw null!;
    public static Output<GetSubscriptionResult> Invoke(GetSubscriptionInvokeArgs? args = null, InvokeOptions? options = null) => throw null!;
    public static Output<GetSubscriptionResult> Invoke(GetSubscriptionInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetSubscriptionArgs : global::Pulumi.InvokeArgs
{
    [Input("subscriptionId")] public string? SubscriptionId { get; set; }

    public GetSubscriptionArgs() { }
    public static new GetSubscriptionArgs Empty => new GetSubscriptionArgs();
}

public sealed class GetSubscriptionInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("subscriptionId")] public Input<string>? SubscriptionId { get; set; }

    public GetSubscriptionInvokeArgs() { }
    public static new GetSubscriptionInvokeArgs Empty => new GetSubscriptionInvokeArgs();
}

[OutputType]
public sealed class GetSubscriptionResult
{
    public readonly string DisplayName;
    public readonly string Id;
    public readonly string LocationPlacementId;
    public readonly string QuotaId;
    public readonly string SpendingLimit;
    public readonly string State;
    public readonly string SubscriptionId;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string TenantId;

    [OutputConstructor]
    private GetSubscriptionResult() { }
}

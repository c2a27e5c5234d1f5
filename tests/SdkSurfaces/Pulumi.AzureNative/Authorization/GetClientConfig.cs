// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Threading.Tasks;

namespace Pulumi.AzureNative.Authorization;

public static class GetClientConfig
{
    public static Task<GetClientConfigResult> InvokeAsync(InvokeOptions? options = null) => throw null!;
    public static Output<GetClientConfigResult> Invoke(InvokeOptions? options = null) => throw null!;
    public static Output<GetClientConfigResult> Invoke(InvokeOutputOptions options) => throw null!;
}

[OutputType]
public sealed class GetClientConfigResult
{
    public readonly string ClientId;
    public readonly string ObjectId;
    public readonly string SubscriptionId;
    public readonly string TenantId;

    [OutputConstructor]
    private GetClientConfigResult(string clientId, string objectId, string subscriptionId, string tenantId)
    {
        ClientId = clientId;
        ObjectId = objectId;
        SubscriptionId = subscriptionId;
        TenantId = tenantId;
    }
}

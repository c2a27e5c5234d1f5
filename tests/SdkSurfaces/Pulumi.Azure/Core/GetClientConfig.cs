// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Threading.Tasks;

namespace Pulumi.Azure.Core;

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
    public readonly string Id;
    public readonly string ObjectId;
    public readonly string SubscriptionId;
    public readonly string TenantId;

    [OutputConstructor]
    private GetClientConfigResult() { }
}

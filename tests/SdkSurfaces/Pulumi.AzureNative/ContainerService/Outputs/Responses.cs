// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerService.Outputs;

[OutputType]
public sealed class ManagedClusterIdentityResponse
{
    public readonly string PrincipalId;
    public readonly string TenantId;
    public readonly string? Type;

    [OutputConstructor]
    private ManagedClusterIdentityResponse(string principalId, string tenantId, string? type)
    {
        PrincipalId = principalId;
        TenantId = tenantId;
        Type = type;
    }
}

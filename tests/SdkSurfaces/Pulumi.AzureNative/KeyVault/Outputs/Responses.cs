// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.KeyVault.Outputs;

[OutputType]
public sealed class VaultPropertiesResponse
{
    public readonly bool? EnablePurgeProtection;
    public readonly bool? EnableRbacAuthorization;
    public readonly bool? EnableSoftDelete;
    public readonly string TenantId;
    public readonly string VaultUri;

    [OutputConstructor]
    private VaultPropertiesResponse(bool? enablePurgeProtection, bool? enableRbacAuthorization, bool? enableSoftDelete, string tenantId, string vaultUri)
    {
        EnablePurgeProtection = enablePurgeProtection;
        EnableRbacAuthorization = enableRbacAuthorization;
        EnableSoftDelete = enableSoftDelete;
        TenantId = tenantId;
        VaultUri = vaultUri;
    }
}

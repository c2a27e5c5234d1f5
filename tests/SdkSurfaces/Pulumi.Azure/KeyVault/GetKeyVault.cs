// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.KeyVault;

public static class GetKeyVault
{
    public static Task<GetKeyVaultResult> InvokeAsync(GetKeyVaultArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetKeyVaultResult> Invoke(GetKeyVaultInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetKeyVaultResult> Invoke(GetKeyVaultInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetKeyVaultArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;

    public GetKeyVaultArgs() { }
    public static new GetKeyVaultArgs Empty => new GetKeyVaultArgs();
}

public sealed class GetKeyVaultInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public GetKeyVaultInvokeArgs() { }
    public static new GetKeyVaultInvokeArgs Empty => new GetKeyVaultInvokeArgs();
}

[OutputType]
public sealed class GetKeyVaultResult
{
    public readonly bool EnableRbacAuthorization;
    public readonly bool EnabledForDeployment;
    public readonly bool EnabledForDiskEncryption;
    public readonly bool EnabledForTemplateDeployment;
    public readonly string Id;
    public readonly string Location;
    public readonly string Name;
    public readonly bool PublicNetworkAccessEnabled;
    public readonly bool PurgeProtectionEnabled;
    public readonly bool RbacAuthorizationEnabled;
    public readonly string ResourceGroupName;
    public readonly string SkuName;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string TenantId;
    public readonly string VaultUri;

    [OutputConstructor]
    private GetKeyVaultResult() { }
}

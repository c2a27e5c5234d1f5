// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Storage;

[AzureNativeResourceType("azure-native:storage:StorageAccount")]
public partial class StorageAccount : global::Pulumi.CustomResource
{
    [Output("accessTier")] public Output<string> AccessTier { get; private set; } = null!;
    [Output("accountMigrationInProgress")] public Output<bool> AccountMigrationInProgress { get; private set; } = null!;
    [Output("allowBlobPublicAccess")] public Output<bool?> AllowBlobPublicAccess { get; private set; } = null!;
    [Output("allowCrossTenantReplication")] public Output<bool?> AllowCrossTenantReplication { get; private set; } = null!;
    [Output("allowSharedKeyAccess")] public Output<bool?> AllowSharedKeyAccess { get; private set; } = null!;
    [Output("allowedCopyScope")] public Output<string?> AllowedCopyScope { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("creationTime")] public Output<string> CreationTime { get; private set; } = null!;
    [Output("defaultToOAuthAuthentication")] public Output<bool?> DefaultToOAuthAuthentication { get; private set; } = null!;
    [Output("dnsEndpointType")] public Output<string?> DnsEndpointType { get; private set; } = null!;
    [Output("enableExtendedGroups")] public Output<bool?> EnableExtendedGroups { get; private set; } = null!;
    [Output("enableHttpsTrafficOnly")] public Output<bool?> EnableHttpsTrafficOnly { get; private set; } = null!;
    [Output("enableNfsV3")] public Output<bool?> EnableNfsV3 { get; private set; } = null!;
    [Output("failoverInProgress")] public Output<bool> FailoverInProgress { get; private set; } = null!;
    [Output("isHnsEnabled")] public Output<bool?> IsHnsEnabled { get; private set; } = null!;
    [Output("isLocalUserEnabled")] public Output<bool?> IsLocalUserEnabled { get; private set; } = null!;
    [Output("isSftpEnabled")] public Output<bool?> IsSftpEnabled { get; private set; } = null!;
    [Output("isSkuConversionBlocked")] public Output<bool> IsSkuConversionBlocked { get; private set; } = null!;
    [Output("kind")] public Output<string> Kind { get; private set; } = null!;
    [Output("largeFileSharesState")] public Output<string?> LargeFileSharesState { get; private set; } = null!;
    [Output("lastGeoFailoverTime")] public Output<string> LastGeoFailoverTime { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("minimumTlsVersion")] public Output<string?> MinimumTlsVersion { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("primaryEndpoints")] public Output<Outputs.EndpointsResponse> PrimaryEndpoints { get; private set; } = null!;
    [Output("primaryLocation")] public Output<string> PrimaryLocation { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("secondaryEndpoints")] public Output<Outputs.EndpointsResponse> SecondaryEndpoints { get; private set; } = null!;
    [Output("secondaryLocation")] public Output<string> SecondaryLocation { get; private set; } = null!;
    [Output("statusOfPrimary")] public Output<string> StatusOfPrimary { get; private set; } = null!;
    [Output("statusOfSecondary")] public Output<string> StatusOfSecondary { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public StorageAccount(string name, StorageAccountArgs args, CustomResourceOptions? options = null)
        : base("azure-native:storage:StorageAccount", name, args, options) { }

    private StorageAccount(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:storage:StorageAccount", name, null, options) { }

    public static StorageAccount Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class StorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<AccessTier>? AccessTier { get; set; }
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("allowBlobPublicAccess")] public Input<bool>? AllowBlobPublicAccess { get; set; }
    [Input("allowCrossTenantReplication")] public Input<bool>? AllowCrossTenantReplication { get; set; }
    [Input("allowSharedKeyAccess")] public Input<bool>? AllowSharedKeyAccess { get; set; }
    [Input("allowedCopyScope")] public InputUnion<string, AllowedCopyScope>? AllowedCopyScope { get; set; }
    [Input("defaultToOAuthAuthentication")] public Input<bool>? DefaultToOAuthAuthentication { get; set; }
    [Input("dnsEndpointType")] public InputUnion<string, DnsEndpointType>? DnsEndpointType { get; set; }
    [Input("enableExtendedGroups")] public Input<bool>? EnableExtendedGroups { get; set; }
    [Input("enableHttpsTrafficOnly")] public Input<bool>? EnableHttpsTrafficOnly { get; set; }
    [Input("enableNfsV3")] public Input<bool>? EnableNfsV3 { get; set; }
    [Input("encryption")] public Input<Inputs.EncryptionArgs>? Encryption { get; set; }
    [Input("identity")] public Input<Inputs.IdentityArgs>? Identity { get; set; }
    [Input("immutableStorageWithVersioning")] public Input<Inputs.ImmutableStorageAccountArgs>? ImmutableStorageWithVersioning { get; set; }
    [Input("isHnsEnabled")] public Input<bool>? IsHnsEnabled { get; set; }
    [Input("isLocalUserEnabled")] public Input<bool>? IsLocalUserEnabled { get; set; }
    [Input("isSftpEnabled")] public Input<bool>? IsSftpEnabled { get; set; }
    [Input("keyPolicy")] public Input<Inputs.KeyPolicyArgs>? KeyPolicy { get; set; }
    [Input("kind", required: true)] public InputUnion<string, Kind> Kind { get; set; } = null!;
    [Input("largeFileSharesState")] public InputUnion<string, LargeFileSharesState>? LargeFileSharesState { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minimumTlsVersion")] public InputUnion<string, MinimumTlsVersion>? MinimumTlsVersion { get; set; }
    [Input("networkRuleSet")] public Input<Inputs.NetworkRuleSetArgs>? NetworkRuleSet { get; set; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sasPolicy")] public Input<Inputs.SasPolicyArgs>? SasPolicy { get; set; }
    [Input("sku", required: true)] public Input<Inputs.SkuArgs> Sku { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public StorageAccountArgs() { }
    public static new StorageAccountArgs Empty => new StorageAccountArgs();
}

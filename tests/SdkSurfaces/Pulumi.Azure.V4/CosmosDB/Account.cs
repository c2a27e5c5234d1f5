// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.CosmosDB;

[AzureResourceType("azure:cosmosdb/account:Account")]
public partial class Account : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Account(string name, AccountArgs args, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/account:Account", name, args, options) { }

    private Account(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null)
        : base("azure:cosmosdb/account:Account", name, state, options) { }

    public static Account Get(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accessKeyMetadataWritesEnabled")] public Input<bool>? AccessKeyMetadataWritesEnabled { get; set; }
    [Input("analyticalStorageEnabled")] public Input<bool>? AnalyticalStorageEnabled { get; set; }
    [Input("backup")] public Input<Inputs.AccountBackupArgs>? Backup { get; set; }
    [Input("consistencyPolicy", required: true)] public Input<Inputs.AccountConsistencyPolicyArgs> ConsistencyPolicy { get; set; } = null!;
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("defaultIdentityType")] public Input<string>? DefaultIdentityType { get; set; }
    [Input("enableAutomaticFailover")] public Input<bool>? EnableAutomaticFailover { get; set; }
    [Input("enableFreeTier")] public Input<bool>? EnableFreeTier { get; set; }
    [Input("enableMultipleWriteLocations")] public Input<bool>? EnableMultipleWriteLocations { get; set; }
    [Input("geoLocations", required: true)] private InputList<Inputs.AccountGeoLocationArgs>? _geoLocations;
    public InputList<Inputs.AccountGeoLocationArgs> GeoLocations { get => _geoLocations ??= new InputList<Inputs.AccountGeoLocationArgs>(); set => _geoLocations = value; }
    [Input("ipRangeFilter")] public Input<string>? IpRangeFilter { get; set; }
    [Input("isVirtualNetworkFilterEnabled")] public Input<bool>? IsVirtualNetworkFilterEnabled { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("mongoServerVersion")] public Input<string>? MongoServerVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkAclBypassForAzureServices")] public Input<bool>? NetworkAclBypassForAzureServices { get; set; }
    [Input("networkAclBypassIds")] private InputList<string>? _networkAclBypassIds;
    public InputList<string> NetworkAclBypassIds { get => _networkAclBypassIds ??= new InputList<string>(); set => _networkAclBypassIds = value; }
    [Input("offerType", required: true)] public Input<string> OfferType { get; set; } = null!;
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountArgs() { }
    public static new AccountArgs Empty => new AccountArgs();
}

public sealed class AccountState : global::Pulumi.ResourceArgs
{
    [Input("accessKeyMetadataWritesEnabled")] public Input<bool>? AccessKeyMetadataWritesEnabled { get; set; }
    [Input("analyticalStorageEnabled")] public Input<bool>? AnalyticalStorageEnabled { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("defaultIdentityType")] public Input<string>? DefaultIdentityType { get; set; }
    [Input("enableAutomaticFailover")] public Input<bool>? EnableAutomaticFailover { get; set; }
    [Input("enableFreeTier")] public Input<bool>? EnableFreeTier { get; set; }
    [Input("enableMultipleWriteLocations")] public Input<bool>? EnableMultipleWriteLocations { get; set; }
    [Input("ipRangeFilter")] public Input<string>? IpRangeFilter { get; set; }
    [Input("isVirtualNetworkFilterEnabled")] public Input<bool>? IsVirtualNetworkFilterEnabled { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("mongoServerVersion")] public Input<string>? MongoServerVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkAclBypassForAzureServices")] public Input<bool>? NetworkAclBypassForAzureServices { get; set; }
    [Input("networkAclBypassIds")] private InputList<string>? _networkAclBypassIds;
    public InputList<string> NetworkAclBypassIds { get => _networkAclBypassIds ??= new InputList<string>(); set => _networkAclBypassIds = value; }
    [Input("offerType")] public Input<string>? OfferType { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountState() { }
    public static new AccountState Empty => new AccountState();
}

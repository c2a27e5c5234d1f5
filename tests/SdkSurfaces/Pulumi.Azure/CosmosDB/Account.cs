// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.CosmosDB;

[AzureResourceType("azure:cosmosdb/account:Account")]
public partial class Account : global::Pulumi.CustomResource
{
    [Output("accessKeyMetadataWritesEnabled")] public Output<bool?> AccessKeyMetadataWritesEnabled { get; private set; } = null!;
    [Output("analyticalStorageEnabled")] public Output<bool?> AnalyticalStorageEnabled { get; private set; } = null!;
    [Output("automaticFailoverEnabled")] public Output<bool?> AutomaticFailoverEnabled { get; private set; } = null!;
    [Output("burstCapacityEnabled")] public Output<bool?> BurstCapacityEnabled { get; private set; } = null!;
    [Output("createMode")] public Output<string> CreateMode { get; private set; } = null!;
    [Output("defaultIdentityType")] public Output<string?> DefaultIdentityType { get; private set; } = null!;
    [Output("endpoint")] public Output<string> Endpoint { get; private set; } = null!;
    [Output("freeTierEnabled")] public Output<bool?> FreeTierEnabled { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.AccountIdentity?> Identity { get; private set; } = null!;
    [Output("ipRangeFilters")] public Output<ImmutableArray<string>> IpRangeFilters { get; private set; } = null!;
    [Output("isVirtualNetworkFilterEnabled")] public Output<bool?> IsVirtualNetworkFilterEnabled { get; private set; } = null!;
    [Output("keyVaultKeyId")] public Output<string?> KeyVaultKeyId { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("localAuthenticationDisabled")] public Output<bool> LocalAuthenticationDisabled { get; private set; } = null!;
    [Output("localAuthenticationEnabled")] public Output<bool> LocalAuthenticationEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("managedHsmKeyId")] public Output<string?> ManagedHsmKeyId { get; private set; } = null!;
    [Output("minimalTlsVersion")] public Output<string?> MinimalTlsVersion { get; private set; } = null!;
    [Output("mongoServerVersion")] public Output<string> MongoServerVersion { get; private set; } = null!;
    [Output("multipleWriteLocationsEnabled")] public Output<bool?> MultipleWriteLocationsEnabled { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkAclBypassForAzureServices")] public Output<bool?> NetworkAclBypassForAzureServices { get; private set; } = null!;
    [Output("networkAclBypassIds")] public Output<ImmutableArray<string>> NetworkAclBypassIds { get; private set; } = null!;
    [Output("offerType")] public Output<string> OfferType { get; private set; } = null!;
    [Output("partitionMergeEnabled")] public Output<bool?> PartitionMergeEnabled { get; private set; } = null!;
    [Output("primaryKey")] public Output<string> PrimaryKey { get; private set; } = null!;
    [Output("primaryMongodbConnectionString")] public Output<string> PrimaryMongodbConnectionString { get; private set; } = null!;
    [Output("primaryReadonlyKey")] public Output<string> PrimaryReadonlyKey { get; private set; } = null!;
    [Output("primaryReadonlyMongodbConnectionString")] public Output<string> PrimaryReadonlyMongodbConnectionString { get; private set; } = null!;
    [Output("primaryReadonlySqlConnectionString")] public Output<string> PrimaryReadonlySqlConnectionString { get; private set; } = null!;
    [Output("primarySqlConnectionString")] public Output<string> PrimarySqlConnectionString { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("readEndpoints")] public Output<ImmutableArray<string>> ReadEndpoints { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("secondaryKey")] public Output<string> SecondaryKey { get; private set; } = null!;
    [Output("secondaryMongodbConnectionString")] public Output<string> SecondaryMongodbConnectionString { get; private set; } = null!;
    [Output("secondaryReadonlyKey")] public Output<string> SecondaryReadonlyKey { get; private set; } = null!;
    [Output("secondaryReadonlyMongodbConnectionString")] public Output<string> SecondaryReadonlyMongodbConnectionString { get; private set; } = null!;
    [Output("secondaryReadonlySqlConnectionString")] public Output<string> SecondaryReadonlySqlConnectionString { get; private set; } = null!;
    [Output("secondarySqlConnectionString")] public Output<string> SecondarySqlConnectionString { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("writeEndpoints")] public Output<ImmutableArray<string>> WriteEndpoints { get; private set; } = null!;

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
    [Input("automaticFailoverEnabled")] public Input<bool>? AutomaticFailoverEnabled { get; set; }
    [Input("backup")] public Input<Inputs.AccountBackupArgs>? Backup { get; set; }
    [Input("burstCapacityEnabled")] public Input<bool>? BurstCapacityEnabled { get; set; }
    [Input("capabilities")] private InputList<Inputs.AccountCapabilityArgs>? _capabilities;
    public InputList<Inputs.AccountCapabilityArgs> Capabilities { get => _capabilities ??= new InputList<Inputs.AccountCapabilityArgs>(); set => _capabilities = value; }
    [Input("capacity")] public Input<Inputs.AccountCapacityArgs>? Capacity { get; set; }
    [Input("consistencyPolicy", required: true)] public Input<Inputs.AccountConsistencyPolicyArgs> ConsistencyPolicy { get; set; } = null!;
    [Input("corsRule")] public Input<Inputs.AccountCorsRuleArgs>? CorsRule { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("defaultIdentityType")] public Input<string>? DefaultIdentityType { get; set; }
    [Input("freeTierEnabled")] public Input<bool>? FreeTierEnabled { get; set; }
    [Input("geoLocations", required: true)] private InputList<Inputs.AccountGeoLocationArgs>? _geoLocations;
    public InputList<Inputs.AccountGeoLocationArgs> GeoLocations { get => _geoLocations ??= new InputList<Inputs.AccountGeoLocationArgs>(); set => _geoLocations = value; }
    [Input("identity")] public Input<Inputs.AccountIdentityArgs>? Identity { get; set; }
    [Input("ipRangeFilters")] private InputList<string>? _ipRangeFilters;
    public InputList<string> IpRangeFilters { get => _ipRangeFilters ??= new InputList<string>(); set => _ipRangeFilters = value; }
    [Input("isVirtualNetworkFilterEnabled")] public Input<bool>? IsVirtualNetworkFilterEnabled { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedHsmKeyId")] public Input<string>? ManagedHsmKeyId { get; set; }
    [Input("minimalTlsVersion")] public Input<string>? MinimalTlsVersion { get; set; }
    [Input("mongoServerVersion")] public Input<string>? MongoServerVersion { get; set; }
    [Input("multipleWriteLocationsEnabled")] public Input<bool>? MultipleWriteLocationsEnabled { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkAclBypassForAzureServices")] public Input<bool>? NetworkAclBypassForAzureServices { get; set; }
    [Input("networkAclBypassIds")] private InputList<string>? _networkAclBypassIds;
    public InputList<string> NetworkAclBypassIds { get => _networkAclBypassIds ??= new InputList<string>(); set => _networkAclBypassIds = value; }
    [Input("offerType", required: true)] public Input<string> OfferType { get; set; } = null!;
    [Input("partitionMergeEnabled")] public Input<bool>? PartitionMergeEnabled { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("virtualNetworkRules")] private InputList<Inputs.AccountVirtualNetworkRuleArgs>? _virtualNetworkRules;
    public InputList<Inputs.AccountVirtualNetworkRuleArgs> VirtualNetworkRules { get => _virtualNetworkRules ??= new InputList<Inputs.AccountVirtualNetworkRuleArgs>(); set => _virtualNetworkRules = value; }

    public AccountArgs() { }
    public static new AccountArgs Empty => new AccountArgs();
}

public sealed class AccountState : global::Pulumi.ResourceArgs
{
    [Input("accessKeyMetadataWritesEnabled")] public Input<bool>? AccessKeyMetadataWritesEnabled { get; set; }
    [Input("analyticalStorageEnabled")] public Input<bool>? AnalyticalStorageEnabled { get; set; }
    [Input("automaticFailoverEnabled")] public Input<bool>? AutomaticFailoverEnabled { get; set; }
    [Input("burstCapacityEnabled")] public Input<bool>? BurstCapacityEnabled { get; set; }
    [Input("createMode")] public Input<string>? CreateMode { get; set; }
    [Input("defaultIdentityType")] public Input<string>? DefaultIdentityType { get; set; }
    [Input("endpoint")] public Input<string>? Endpoint { get; set; }
    [Input("freeTierEnabled")] public Input<bool>? FreeTierEnabled { get; set; }
    [Input("ipRangeFilters")] private InputList<string>? _ipRangeFilters;
    public InputList<string> IpRangeFilters { get => _ipRangeFilters ??= new InputList<string>(); set => _ipRangeFilters = value; }
    [Input("isVirtualNetworkFilterEnabled")] public Input<bool>? IsVirtualNetworkFilterEnabled { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("localAuthenticationDisabled")] public Input<bool>? LocalAuthenticationDisabled { get; set; }
    [Input("localAuthenticationEnabled")] public Input<bool>? LocalAuthenticationEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedHsmKeyId")] public Input<string>? ManagedHsmKeyId { get; set; }
    [Input("minimalTlsVersion")] public Input<string>? MinimalTlsVersion { get; set; }
    [Input("mongoServerVersion")] public Input<string>? MongoServerVersion { get; set; }
    [Input("multipleWriteLocationsEnabled")] public Input<bool>? MultipleWriteLocationsEnabled { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkAclBypassForAzureServices")] public Input<bool>? NetworkAclBypassForAzureServices { get; set; }
    [Input("networkAclBypassIds")] private InputList<string>? _networkAclBypassIds;
    public InputList<string> NetworkAclBypassIds { get => _networkAclBypassIds ??= new InputList<string>(); set => _networkAclBypassIds = value; }
    [Input("offerType")] public Input<string>? OfferType { get; set; }
    [Input("partitionMergeEnabled")] public Input<bool>? PartitionMergeEnabled { get; set; }
    [Input("primaryKey")] public Input<string>? PrimaryKey { get; set; }
    [Input("primaryMongodbConnectionString")] public Input<string>? PrimaryMongodbConnectionString { get; set; }
    [Input("primaryReadonlyKey")] public Input<string>? PrimaryReadonlyKey { get; set; }
    [Input("primaryReadonlyMongodbConnectionString")] public Input<string>? PrimaryReadonlyMongodbConnectionString { get; set; }
    [Input("primaryReadonlySqlConnectionString")] public Input<string>? PrimaryReadonlySqlConnectionString { get; set; }
    [Input("primarySqlConnectionString")] public Input<string>? PrimarySqlConnectionString { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("readEndpoints")] private InputList<string>? _readEndpoints;
    public InputList<string> ReadEndpoints { get => _readEndpoints ??= new InputList<string>(); set => _readEndpoints = value; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("secondaryKey")] public Input<string>? SecondaryKey { get; set; }
    [Input("secondaryMongodbConnectionString")] public Input<string>? SecondaryMongodbConnectionString { get; set; }
    [Input("secondaryReadonlyKey")] public Input<string>? SecondaryReadonlyKey { get; set; }
    [Input("secondaryReadonlyMongodbConnectionString")] public Input<string>? SecondaryReadonlyMongodbConnectionString { get; set; }
    [Input("secondaryReadonlySqlConnectionString")] public Input<string>? SecondaryReadonlySqlConnectionString { get; set; }
    [Input("secondarySqlConnectionString")] public Input<string>? SecondarySqlConnectionString { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("writeEndpoints")] private InputList<string>? _writeEndpoints;
    public InputList<string> WriteEndpoints { get => _writeEndpoints ??= new InputList<string>(); set => _writeEndpoints = value; }

    public AccountState() { }
    public static new AccountState Empty => new AccountState();
}

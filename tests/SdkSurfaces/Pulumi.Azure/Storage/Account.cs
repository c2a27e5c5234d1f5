// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/account:Account")]
public partial class Account : global::Pulumi.CustomResource
{
    [Output("accessTier")] public Output<string> AccessTier { get; private set; } = null!;
    [Output("accountKind")] public Output<string?> AccountKind { get; private set; } = null!;
    [Output("accountReplicationType")] public Output<string> AccountReplicationType { get; private set; } = null!;
    [Output("accountTier")] public Output<string> AccountTier { get; private set; } = null!;
    [Output("allowNestedItemsToBePublic")] public Output<bool?> AllowNestedItemsToBePublic { get; private set; } = null!;
    [Output("allowedCopyScope")] public Output<string?> AllowedCopyScope { get; private set; } = null!;
    [Output("crossTenantReplicationEnabled")] public Output<bool?> CrossTenantReplicationEnabled { get; private set; } = null!;
    [Output("defaultToOauthAuthentication")] public Output<bool?> DefaultToOauthAuthentication { get; private set; } = null!;
    [Output("dnsEndpointType")] public Output<string?> DnsEndpointType { get; private set; } = null!;
    [Output("edgeZone")] public Output<string?> EdgeZone { get; private set; } = null!;
    [Output("httpsTrafficOnlyEnabled")] public Output<bool?> HttpsTrafficOnlyEnabled { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.AccountIdentity?> Identity { get; private set; } = null!;
    [Output("infrastructureEncryptionEnabled")] public Output<bool?> InfrastructureEncryptionEnabled { get; private set; } = null!;
    [Output("isHnsEnabled")] public Output<bool?> IsHnsEnabled { get; private set; } = null!;
    [Output("largeFileShareEnabled")] public Output<bool> LargeFileShareEnabled { get; private set; } = null!;
    [Output("localUserEnabled")] public Output<bool?> LocalUserEnabled { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("minTlsVersion")] public Output<string?> MinTlsVersion { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("nfsv3Enabled")] public Output<bool?> Nfsv3Enabled { get; private set; } = null!;
    [Output("primaryAccessKey")] public Output<string> PrimaryAccessKey { get; private set; } = null!;
    [Output("primaryBlobConnectionString")] public Output<string> PrimaryBlobConnectionString { get; private set; } = null!;
    [Output("primaryBlobEndpoint")] public Output<string> PrimaryBlobEndpoint { get; private set; } = null!;
    [Output("primaryBlobHost")] public Output<string> PrimaryBlobHost { get; private set; } = null!;
    [Output("primaryBlobInternetEndpoint")] public Output<string> PrimaryBlobInternetEndpoint { get; private set; } = null!;
    [Output("primaryBlobInternetHost")] public Output<string> PrimaryBlobInternetHost { get; private set; } = null!;
    [Output("primaryBlobMicrosoftEndpoint")] public Output<string> PrimaryBlobMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryBlobMicrosoftHost")] public Output<string> PrimaryBlobMicrosoftHost { get; private set; } = null!;
    [Output("primaryConnectionString")] public Output<string> PrimaryConnectionString { get; private set; } = null!;
    [Output("primaryDfsEndpoint")] public Output<string> PrimaryDfsEndpoint { get; private set; } = null!;
    [Output("primaryDfsHost")] public Output<string> PrimaryDfsHost { get; private set; } = null!;
    [Output("primaryDfsInternetEndpoint")] public Output<string> PrimaryDfsInternetEndpoint { get; private set; } = null!;
    [Output("primaryDfsInternetHost")] public Output<string> PrimaryDfsInternetHost { get; private set; } = null!;
    [Output("primaryDfsMicrosoftEndpoint")] public Output<string> PrimaryDfsMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryDfsMicrosoftHost")] public Output<string> PrimaryDfsMicrosoftHost { get; private set; } = null!;
    [Output("primaryFileEndpoint")] public Output<string> PrimaryFileEndpoint { get; private set; } = null!;
    [Output("primaryFileHost")] public Output<string> PrimaryFileHost { get; private set; } = null!;
    [Output("primaryFileInternetEndpoint")] public Output<string> PrimaryFileInternetEndpoint { get; private set; } = null!;
    [Output("primaryFileInternetHost")] public Output<string> PrimaryFileInternetHost { get; private set; } = null!;
    [Output("primaryFileMicrosoftEndpoint")] public Output<string> PrimaryFileMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryFileMicrosoftHost")] public Output<string> PrimaryFileMicrosoftHost { get; private set; } = null!;
    [Output("primaryLocation")] public Output<string> PrimaryLocation { get; private set; } = null!;
    [Output("primaryQueueEndpoint")] public Output<string> PrimaryQueueEndpoint { get; private set; } = null!;
    [Output("primaryQueueHost")] public Output<string> PrimaryQueueHost { get; private set; } = null!;
    [Output("primaryQueueMicrosoftEndpoint")] public Output<string> PrimaryQueueMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryQueueMicrosoftHost")] public Output<string> PrimaryQueueMicrosoftHost { get; private set; } = null!;
    [Output("primaryTableEndpoint")] public Output<string> PrimaryTableEndpoint { get; private set; } = null!;
    [Output("primaryTableHost")] public Output<string> PrimaryTableHost { get; private set; } = null!;
    [Output("primaryTableMicrosoftEndpoint")] public Output<string> PrimaryTableMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryTableMicrosoftHost")] public Output<string> PrimaryTableMicrosoftHost { get; private set; } = null!;
    [Output("primaryWebEndpoint")] public Output<string> PrimaryWebEndpoint { get; private set; } = null!;
    [Output("primaryWebHost")] public Output<string> PrimaryWebHost { get; private set; } = null!;
    [Output("primaryWebInternetEndpoint")] public Output<string> PrimaryWebInternetEndpoint { get; private set; } = null!;
    [Output("primaryWebInternetHost")] public Output<string> PrimaryWebInternetHost { get; private set; } = null!;
    [Output("primaryWebMicrosoftEndpoint")] public Output<string> PrimaryWebMicrosoftEndpoint { get; private set; } = null!;
    [Output("primaryWebMicrosoftHost")] public Output<string> PrimaryWebMicrosoftHost { get; private set; } = null!;
    [Output("provisionedBillingModelVersion")] public Output<string?> ProvisionedBillingModelVersion { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("queueEncryptionKeyType")] public Output<string?> QueueEncryptionKeyType { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("secondaryAccessKey")] public Output<string> SecondaryAccessKey { get; private set; } = null!;
    [Output("secondaryBlobConnectionString")] public Output<string> SecondaryBlobConnectionString { get; private set; } = null!;
    [Output("secondaryBlobEndpoint")] public Output<string> SecondaryBlobEndpoint { get; private set; } = null!;
    [Output("secondaryBlobHost")] public Output<string> SecondaryBlobHost { get; private set; } = null!;
    [Output("secondaryBlobInternetEndpoint")] public Output<string> SecondaryBlobInternetEndpoint { get; private set; } = null!;
    [Output("secondaryBlobInternetHost")] public Output<string> SecondaryBlobInternetHost { get; private set; } = null!;
    [Output("secondaryBlobMicrosoftEndpoint")] public Output<string> SecondaryBlobMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryBlobMicrosoftHost")] public Output<string> SecondaryBlobMicrosoftHost { get; private set; } = null!;
    [Output("secondaryConnectionString")] public Output<string> SecondaryConnectionString { get; private set; } = null!;
    [Output("secondaryDfsEndpoint")] public Output<string> SecondaryDfsEndpoint { get; private set; } = null!;
    [Output("secondaryDfsHost")] public Output<string> SecondaryDfsHost { get; private set; } = null!;
    [Output("secondaryDfsInternetEndpoint")] public Output<string> SecondaryDfsInternetEndpoint { get; private set; } = null!;
    [Output("secondaryDfsInternetHost")] public Output<string> SecondaryDfsInternetHost { get; private set; } = null!;
    [Output("secondaryDfsMicrosoftEndpoint")] public Output<string> SecondaryDfsMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryDfsMicrosoftHost")] public Output<string> SecondaryDfsMicrosoftHost { get; private set; } = null!;
    [Output("secondaryFileEndpoint")] public Output<string> SecondaryFileEndpoint { get; private set; } = null!;
    [Output("secondaryFileHost")] public Output<string> SecondaryFileHost { get; private set; } = null!;
    [Output("secondaryFileInternetEndpoint")] public Output<string> SecondaryFileInternetEndpoint { get; private set; } = null!;
    [Output("secondaryFileInternetHost")] public Output<string> SecondaryFileInternetHost { get; private set; } = null!;
    [Output("secondaryFileMicrosoftEndpoint")] public Output<string> SecondaryFileMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryFileMicrosoftHost")] public Output<string> SecondaryFileMicrosoftHost { get; private set; } = null!;
    [Output("secondaryLocation")] public Output<string> SecondaryLocation { get; private set; } = null!;
    [Output("secondaryQueueEndpoint")] public Output<string> SecondaryQueueEndpoint { get; private set; } = null!;
    [Output("secondaryQueueHost")] public Output<string> SecondaryQueueHost { get; private set; } = null!;
    [Output("secondaryQueueMicrosoftEndpoint")] public Output<string> SecondaryQueueMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryQueueMicrosoftHost")] public Output<string> SecondaryQueueMicrosoftHost { get; private set; } = null!;
    [Output("secondaryTableEndpoint")] public Output<string> SecondaryTableEndpoint { get; private set; } = null!;
    [Output("secondaryTableHost")] public Output<string> SecondaryTableHost { get; private set; } = null!;
    [Output("secondaryTableMicrosoftEndpoint")] public Output<string> SecondaryTableMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryTableMicrosoftHost")] public Output<string> SecondaryTableMicrosoftHost { get; private set; } = null!;
    [Output("secondaryWebEndpoint")] public Output<string> SecondaryWebEndpoint { get; private set; } = null!;
    [Output("secondaryWebHost")] public Output<string> SecondaryWebHost { get; private set; } = null!;
    [Output("secondaryWebInternetEndpoint")] public Output<string> SecondaryWebInternetEndpoint { get; private set; } = null!;
    [Output("secondaryWebInternetHost")] public Output<string> SecondaryWebInternetHost { get; private set; } = null!;
    [Output("secondaryWebMicrosoftEndpoint")] public Output<string> SecondaryWebMicrosoftEndpoint { get; private set; } = null!;
    [Output("secondaryWebMicrosoftHost")] public Output<string> SecondaryWebMicrosoftHost { get; private set; } = null!;
    [Output("sftpEnabled")] public Output<bool?> SftpEnabled { get; private set; } = null!;
    [Output("sharedAccessKeyEnabled")] public Output<bool?> SharedAccessKeyEnabled { get; private set; } = null!;
    [Output("tableEncryptionKeyType")] public Output<string?> TableEncryptionKeyType { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;

    public Account(string name, AccountArgs args, CustomResourceOptions? options = null)
        : base("azure:storage/account:Account", name, args, options) { }

    private Account(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/account:Account", name, state, options) { }

    public static Account Get(string name, Input<string> id, AccountState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("accountKind")] public Input<string>? AccountKind { get; set; }
    [Input("accountReplicationType", required: true)] public Input<string> AccountReplicationType { get; set; } = null!;
    [Input("accountTier", required: true)] public Input<string> AccountTier { get; set; } = null!;
    [Input("allowNestedItemsToBePublic")] public Input<bool>? AllowNestedItemsToBePublic { get; set; }
    [Input("allowedCopyScope")] public Input<string>? AllowedCopyScope { get; set; }
    [Input("blobProperties")] public Input<Inputs.AccountBlobPropertiesArgs>? BlobProperties { get; set; }
    [Input("crossTenantReplicationEnabled")] public Input<bool>? CrossTenantReplicationEnabled { get; set; }
    [Input("customerManagedKey")] public Input<Inputs.AccountCustomerManagedKeyArgs>? CustomerManagedKey { get; set; }
    [Input("defaultToOauthAuthentication")] public Input<bool>? DefaultToOauthAuthentication { get; set; }
    [Input("dnsEndpointType")] public Input<string>? DnsEndpointType { get; set; }
    [Input("edgeZone")] public Input<string>? EdgeZone { get; set; }
    [Input("httpsTrafficOnlyEnabled")] public Input<bool>? HttpsTrafficOnlyEnabled { get; set; }
    [Input("identity")] public Input<Inputs.AccountIdentityArgs>? Identity { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("isHnsEnabled")] public Input<bool>? IsHnsEnabled { get; set; }
    [Input("largeFileShareEnabled")] public Input<bool>? LargeFileShareEnabled { get; set; }
    [Input("localUserEnabled")] public Input<bool>? LocalUserEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minTlsVersion")] public Input<string>? MinTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkRules")] public Input<Inputs.AccountNetworkRulesArgs>? NetworkRules { get; set; }
    [Input("nfsv3Enabled")] public Input<bool>? Nfsv3Enabled { get; set; }
    [Input("provisionedBillingModelVersion")] public Input<string>? ProvisionedBillingModelVersion { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("queueEncryptionKeyType")] public Input<string>? QueueEncryptionKeyType { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sftpEnabled")] public Input<bool>? SftpEnabled { get; set; }
    [Input("shareProperties")] public Input<Inputs.AccountSharePropertiesArgs>? ShareProperties { get; set; }
    [Input("sharedAccessKeyEnabled")] public Input<bool>? SharedAccessKeyEnabled { get; set; }
    [Input("staticWebsite")] public Input<Inputs.AccountStaticWebsiteArgs>? StaticWebsite { get; set; }
    [Input("tableEncryptionKeyType")] public Input<string>? TableEncryptionKeyType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountArgs() { }
    public static new AccountArgs Empty => new AccountArgs();
}

public sealed class AccountState : global::Pulumi.ResourceArgs
{
    [Input("accessTier")] public Input<string>? AccessTier { get; set; }
    [Input("accountKind")] public Input<string>? AccountKind { get; set; }
    [Input("accountReplicationType")] public Input<string>? AccountReplicationType { get; set; }
    [Input("accountTier")] public Input<string>? AccountTier { get; set; }
    [Input("allowNestedItemsToBePublic")] public Input<bool>? AllowNestedItemsToBePublic { get; set; }
    [Input("allowedCopyScope")] public Input<string>? AllowedCopyScope { get; set; }
    [Input("crossTenantReplicationEnabled")] public Input<bool>? CrossTenantReplicationEnabled { get; set; }
    [Input("defaultToOauthAuthentication")] public Input<bool>? DefaultToOauthAuthentication { get; set; }
    [Input("dnsEndpointType")] public Input<string>? DnsEndpointType { get; set; }
    [Input("edgeZone")] public Input<string>? EdgeZone { get; set; }
    [Input("httpsTrafficOnlyEnabled")] public Input<bool>? HttpsTrafficOnlyEnabled { get; set; }
    [Input("infrastructureEncryptionEnabled")] public Input<bool>? InfrastructureEncryptionEnabled { get; set; }
    [Input("isHnsEnabled")] public Input<bool>? IsHnsEnabled { get; set; }
    [Input("largeFileShareEnabled")] public Input<bool>? LargeFileShareEnabled { get; set; }
    [Input("localUserEnabled")] public Input<bool>? LocalUserEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("minTlsVersion")] public Input<string>? MinTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("nfsv3Enabled")] public Input<bool>? Nfsv3Enabled { get; set; }
    [Input("primaryAccessKey")] public Input<string>? PrimaryAccessKey { get; set; }
    [Input("primaryBlobConnectionString")] public Input<string>? PrimaryBlobConnectionString { get; set; }
    [Input("primaryBlobEndpoint")] public Input<string>? PrimaryBlobEndpoint { get; set; }
    [Input("primaryBlobHost")] public Input<string>? PrimaryBlobHost { get; set; }
    [Input("primaryBlobInternetEndpoint")] public Input<string>? PrimaryBlobInternetEndpoint { get; set; }
    [Input("primaryBlobInternetHost")] public Input<string>? PrimaryBlobInternetHost { get; set; }
    [Input("primaryBlobMicrosoftEndpoint")] public Input<string>? PrimaryBlobMicrosoftEndpoint { get; set; }
    [Input("primaryBlobMicrosoftHost")] public Input<string>? PrimaryBlobMicrosoftHost { get; set; }
    [Input("primaryConnectionString")] public Input<string>? PrimaryConnectionString { get; set; }
    [Input("primaryDfsEndpoint")] public Input<string>? PrimaryDfsEndpoint { get; set; }
    [Input("primaryDfsHost")] public Input<string>? PrimaryDfsHost { get; set; }
    [Input("primaryDfsInternetEndpoint")] public Input<string>? PrimaryDfsInternetEndpoint { get; set; }
    [Input("primaryDfsInternetHost")] public Input<string>? PrimaryDfsInternetHost { get; set; }
    [Input("primaryDfsMicrosoftEndpoint")] public Input<string>? PrimaryDfsMicrosoftEndpoint { get; set; }
    [Input("primaryDfsMicrosoftHost")] public Input<string>? PrimaryDfsMicrosoftHost { get; set; }
    [Input("primaryFileEndpoint")] public Input<string>? PrimaryFileEndpoint { get; set; }
    [Input("primaryFileHost")] public Input<string>? PrimaryFileHost { get; set; }
    [Input("primaryFileInternetEndpoint")] public Input<string>? PrimaryFileInternetEndpoint { get; set; }
    [Input("primaryFileInternetHost")] public Input<string>? PrimaryFileInternetHost { get; set; }
    [Input("primaryFileMicrosoftEndpoint")] public Input<string>? PrimaryFileMicrosoftEndpoint { get; set; }
    [Input("primaryFileMicrosoftHost")] public Input<string>? PrimaryFileMicrosoftHost { get; set; }
    [Input("primaryLocation")] public Input<string>? PrimaryLocation { get; set; }
    [Input("primaryQueueEndpoint")] public Input<string>? PrimaryQueueEndpoint { get; set; }
    [Input("primaryQueueHost")] public Input<string>? PrimaryQueueHost { get; set; }
    [Input("primaryQueueMicrosoftEndpoint")] public Input<string>? PrimaryQueueMicrosoftEndpoint { get; set; }
    [Input("primaryQueueMicrosoftHost")] public Input<string>? PrimaryQueueMicrosoftHost { get; set; }
    [Input("primaryTableEndpoint")] public Input<string>? PrimaryTableEndpoint { get; set; }
    [Input("primaryTableHost")] public Input<string>? PrimaryTableHost { get; set; }
    [Input("primaryTableMicrosoftEndpoint")] public Input<string>? PrimaryTableMicrosoftEndpoint { get; set; }
    [Input("primaryTableMicrosoftHost")] public Input<string>? PrimaryTableMicrosoftHost { get; set; }
    [Input("primaryWebEndpoint")] public Input<string>? PrimaryWebEndpoint { get; set; }
    [Input("primaryWebHost")] public Input<string>? PrimaryWebHost { get; set; }
    [Input("primaryWebInternetEndpoint")] public Input<string>? PrimaryWebInternetEndpoint { get; set; }
    [Input("primaryWebInternetHost")] public Input<string>? PrimaryWebInternetHost { get; set; }
    [Input("primaryWebMicrosoftEndpoint")] public Input<string>? PrimaryWebMicrosoftEndpoint { get; set; }
    [Input("primaryWebMicrosoftHost")] public Input<string>? PrimaryWebMicrosoftHost { get; set; }
    [Input("provisionedBillingModelVersion")] public Input<string>? ProvisionedBillingModelVersion { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("queueEncryptionKeyType")] public Input<string>? QueueEncryptionKeyType { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("secondaryAccessKey")] public Input<string>? SecondaryAccessKey { get; set; }
    [Input("secondaryBlobConnectionString")] public Input<string>? SecondaryBlobConnectionString { get; set; }
    [Input("secondaryBlobEndpoint")] public Input<string>? SecondaryBlobEndpoint { get; set; }
    [Input("secondaryBlobHost")] public Input<string>? SecondaryBlobHost { get; set; }
    [Input("secondaryBlobInternetEndpoint")] public Input<string>? SecondaryBlobInternetEndpoint { get; set; }
    [Input("secondaryBlobInternetHost")] public Input<string>? SecondaryBlobInternetHost { get; set; }
    [Input("secondaryBlobMicrosoftEndpoint")] public Input<string>? SecondaryBlobMicrosoftEndpoint { get; set; }
    [Input("secondaryBlobMicrosoftHost")] public Input<string>? SecondaryBlobMicrosoftHost { get; set; }
    [Input("secondaryConnectionString")] public Input<string>? SecondaryConnectionString { get; set; }
    [Input("secondaryDfsEndpoint")] public Input<string>? SecondaryDfsEndpoint { get; set; }
    [Input("secondaryDfsHost")] public Input<string>? SecondaryDfsHost { get; set; }
    [Input("secondaryDfsInternetEndpoint")] public Input<string>? SecondaryDfsInternetEndpoint { get; set; }
    [Input("secondaryDfsInternetHost")] public Input<string>? SecondaryDfsInternetHost { get; set; }
    [Input("secondaryDfsMicrosoftEndpoint")] public Input<string>? SecondaryDfsMicrosoftEndpoint { get; set; }
    [Input("secondaryDfsMicrosoftHost")] public Input<string>? SecondaryDfsMicrosoftHost { get; set; }
    [Input("secondaryFileEndpoint")] public Input<string>? SecondaryFileEndpoint { get; set; }
    [Input("secondaryFileHost")] public Input<string>? SecondaryFileHost { get; set; }
    [Input("secondaryFileInternetEndpoint")] public Input<string>? SecondaryFileInternetEndpoint { get; set; }
    [Input("secondaryFileInternetHost")] public Input<string>? SecondaryFileInternetHost { get; set; }
    [Input("secondaryFileMicrosoftEndpoint")] public Input<string>? SecondaryFileMicrosoftEndpoint { get; set; }
    [Input("secondaryFileMicrosoftHost")] public Input<string>? SecondaryFileMicrosoftHost { get; set; }
    [Input("secondaryLocation")] public Input<string>? SecondaryLocation { get; set; }
    [Input("secondaryQueueEndpoint")] public Input<string>? SecondaryQueueEndpoint { get; set; }
    [Input("secondaryQueueHost")] public Input<string>? SecondaryQueueHost { get; set; }
    [Input("secondaryQueueMicrosoftEndpoint")] public Input<string>? SecondaryQueueMicrosoftEndpoint { get; set; }
    [Input("secondaryQueueMicrosoftHost")] public Input<string>? SecondaryQueueMicrosoftHost { get; set; }
    [Input("secondaryTableEndpoint")] public Input<string>? SecondaryTableEndpoint { get; set; }
    [Input("secondaryTableHost")] public Input<string>? SecondaryTableHost { get; set; }
    [Input("secondaryTableMicrosoftEndpoint")] public Input<string>? SecondaryTableMicrosoftEndpoint { get; set; }
    [Input("secondaryTableMicrosoftHost")] public Input<string>? SecondaryTableMicrosoftHost { get; set; }
    [Input("secondaryWebEndpoint")] public Input<string>? SecondaryWebEndpoint { get; set; }
    [Input("secondaryWebHost")] public Input<string>? SecondaryWebHost { get; set; }
    [Input("secondaryWebInternetEndpoint")] public Input<string>? SecondaryWebInternetEndpoint { get; set; }
    [Input("secondaryWebInternetHost")] public Input<string>? SecondaryWebInternetHost { get; set; }
    [Input("secondaryWebMicrosoftEndpoint")] public Input<string>? SecondaryWebMicrosoftEndpoint { get; set; }
    [Input("secondaryWebMicrosoftHost")] public Input<string>? SecondaryWebMicrosoftHost { get; set; }
    [Input("sftpEnabled")] public Input<bool>? SftpEnabled { get; set; }
    [Input("sharedAccessKeyEnabled")] public Input<bool>? SharedAccessKeyEnabled { get; set; }
    [Input("tableEncryptionKeyType")] public Input<string>? TableEncryptionKeyType { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountState() { }
    public static new AccountState Empty => new AccountState();
}

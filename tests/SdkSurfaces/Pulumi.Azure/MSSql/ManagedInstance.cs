// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/managedInstance:ManagedInstance")]
public partial class ManagedInstance : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string> AdministratorLogin { get; private set; } = null!;
    [Output("administratorLoginPassword")] public Output<string?> AdministratorLoginPassword { get; private set; } = null!;
    [Output("collation")] public Output<string?> Collation { get; private set; } = null!;
    [Output("databaseFormat")] public Output<string?> DatabaseFormat { get; private set; } = null!;
    [Output("dnsZone")] public Output<string> DnsZone { get; private set; } = null!;
    [Output("dnsZonePartnerId")] public Output<string?> DnsZonePartnerId { get; private set; } = null!;
    [Output("fqdn")] public Output<string> Fqdn { get; private set; } = null!;
    [Output("generalPurposeV2Enabled")] public Output<bool?> GeneralPurposeV2Enabled { get; private set; } = null!;
    [Output("hybridSecondaryUsage")] public Output<string?> HybridSecondaryUsage { get; private set; } = null!;
    [Output("licenseType")] public Output<string> LicenseType { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("maintenanceConfigurationName")] public Output<string?> MaintenanceConfigurationName { get; private set; } = null!;
    [Output("minimumTlsVersion")] public Output<string?> MinimumTlsVersion { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("proxyOverride")] public Output<string> ProxyOverride { get; private set; } = null!;
    [Output("publicDataEndpointEnabled")] public Output<bool?> PublicDataEndpointEnabled { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("servicePrincipalType")] public Output<string?> ServicePrincipalType { get; private set; } = null!;
    [Output("skuName")] public Output<string> SkuName { get; private set; } = null!;
    [Output("storageAccountType")] public Output<string?> StorageAccountType { get; private set; } = null!;
    [Output("storageIops")] public Output<int> StorageIops { get; private set; } = null!;
    [Output("storageSizeInGb")] public Output<int> StorageSizeInGb { get; private set; } = null!;
    [Output("subnetId")] public Output<string> SubnetId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("timezoneId")] public Output<string?> TimezoneId { get; private set; } = null!;
    [Output("vcores")] public Output<int> Vcores { get; private set; } = null!;
    [Output("zoneRedundantEnabled")] public Output<bool?> ZoneRedundantEnabled { get; private set; } = null!;

    public ManagedInstance(string name, ManagedInstanceArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/managedInstance:ManagedInstance", name, args, options) { }

    private ManagedInstance(string name, Input<string> id, ManagedInstanceState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/managedInstance:ManagedInstance", name, state, options) { }

    public static ManagedInstance Get(string name, Input<string> id, ManagedInstanceState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ManagedInstanceArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("azureActiveDirectoryAdministrator")] public Input<Inputs.ManagedInstanceAzureActiveDirectoryAdministratorArgs>? AzureActiveDirectoryAdministrator { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("databaseFormat")] public Input<string>? DatabaseFormat { get; set; }
    [Input("dnsZonePartnerId")] public Input<string>? DnsZonePartnerId { get; set; }
    [Input("generalPurposeV2Enabled")] public Input<bool>? GeneralPurposeV2Enabled { get; set; }
    [Input("hybridSecondaryUsage")] public Input<string>? HybridSecondaryUsage { get; set; }
    [Input("identity")] public Input<Inputs.ManagedInstanceIdentityArgs>? Identity { get; set; }
    [Input("licenseType", required: true)] public Input<string> LicenseType { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("minimumTlsVersion")] public Input<string>? MinimumTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("proxyOverride")] public Input<string>? ProxyOverride { get; set; }
    [Input("publicDataEndpointEnabled")] public Input<bool>? PublicDataEndpointEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("servicePrincipalType")] public Input<string>? ServicePrincipalType { get; set; }
    [Input("skuName", required: true)] public Input<string> SkuName { get; set; } = null!;
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("storageIops")] public Input<int>? StorageIops { get; set; }
    [Input("storageSizeInGb", required: true)] public Input<int> StorageSizeInGb { get; set; } = null!;
    [Input("subnetId", required: true)] public Input<string> SubnetId { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("timezoneId")] public Input<string>? TimezoneId { get; set; }
    [Input("vcores", required: true)] public Input<int> Vcores { get; set; } = null!;
    [Input("zoneRedundantEnabled")] public Input<bool>? ZoneRedundantEnabled { get; set; }

    public ManagedInstanceArgs() { }
    public static new ManagedInstanceArgs Empty => new ManagedInstanceArgs();
}

public sealed class ManagedInstanceState : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("databaseFormat")] public Input<string>? DatabaseFormat { get; set; }
    [Input("dnsZone")] public Input<string>? DnsZone { get; set; }
    [Input("dnsZonePartnerId")] public Input<string>? DnsZonePartnerId { get; set; }
    [Input("fqdn")] public Input<string>? Fqdn { get; set; }
    [Input("generalPurposeV2Enabled")] public Input<bool>? GeneralPurposeV2Enabled { get; set; }
    [Input("hybridSecondaryUsage")] public Input<string>? HybridSecondaryUsage { get; set; }
    [Input("licenseType")] public Input<string>? LicenseType { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("maintenanceConfigurationName")] public Input<string>? MaintenanceConfigurationName { get; set; }
    [Input("minimumTlsVersion")] public Input<string>? MinimumTlsVersion { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("proxyOverride")] public Input<string>? ProxyOverride { get; set; }
    [Input("publicDataEndpointEnabled")] public Input<bool>? PublicDataEndpointEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("servicePrincipalType")] public Input<string>? ServicePrincipalType { get; set; }
    [Input("skuName")] public Input<string>? SkuName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }
    [Input("storageIops")] public Input<int>? StorageIops { get; set; }
    [Input("storageSizeInGb")] public Input<int>? StorageSizeInGb { get; set; }
    [Input("subnetId")] public Input<string>? SubnetId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("timezoneId")] public Input<string>? TimezoneId { get; set; }
    [Input("vcores")] public Input<int>? Vcores { get; set; }
    [Input("zoneRedundantEnabled")] public Input<bool>? ZoneRedundantEnabled { get; set; }

    public ManagedInstanceState() { }
    public static new ManagedInstanceState Empty => new ManagedInstanceState();
}

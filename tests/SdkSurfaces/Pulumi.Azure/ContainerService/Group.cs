// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/group:Group")]
public partial class Group : global::Pulumi.CustomResource
{
    [Output("dnsNameLabel")] public Output<string?> DnsNameLabel { get; private set; } = null!;
    [Output("dnsNameLabelReusePolicy")] public Output<string?> DnsNameLabelReusePolicy { get; private set; } = null!;
    [Output("fqdn")] public Output<string> Fqdn { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.GroupIdentity?> Identity { get; private set; } = null!;
    [Output("ipAddress")] public Output<string> IpAddress { get; private set; } = null!;
    [Output("ipAddressType")] public Output<string?> IpAddressType { get; private set; } = null!;
    [Output("keyVaultKeyId")] public Output<string?> KeyVaultKeyId { get; private set; } = null!;
    [Output("keyVaultUserAssignedIdentityId")] public Output<string?> KeyVaultUserAssignedIdentityId { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkProfileId")] public Output<string> NetworkProfileId { get; private set; } = null!;
    [Output("osType")] public Output<string> OsType { get; private set; } = null!;
    [Output("priority")] public Output<string?> Priority { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("restartPolicy")] public Output<string?> RestartPolicy { get; private set; } = null!;
    [Output("sku")] public Output<string?> Sku { get; private set; } = null!;
    [Output("subnetIds")] public Output<string?> SubnetIds { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("zones")] public Output<ImmutableArray<string>> Zones { get; private set; } = null!;

    public Group(string name, GroupArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/group:Group", name, args, options) { }

    private Group(string name, Input<string> id, GroupState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/group:Group", name, state, options) { }

    public static Group Get(string name, Input<string> id, GroupState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class GroupArgs : global::Pulumi.ResourceArgs
{
    [Input("containers", required: true)] private InputList<Inputs.GroupContainerArgs>? _containers;
    public InputList<Inputs.GroupContainerArgs> Containers { get => _containers ??= new InputList<Inputs.GroupContainerArgs>(); set => _containers = value; }
    [Input("dnsNameLabel")] public Input<string>? DnsNameLabel { get; set; }
    [Input("dnsNameLabelReusePolicy")] public Input<string>? DnsNameLabelReusePolicy { get; set; }
    [Input("exposedPorts")] private InputList<Inputs.GroupExposedPortArgs>? _exposedPorts;
    public InputList<Inputs.GroupExposedPortArgs> ExposedPorts { get => _exposedPorts ??= new InputList<Inputs.GroupExposedPortArgs>(); set => _exposedPorts = value; }
    [Input("identity")] public Input<Inputs.GroupIdentityArgs>? Identity { get; set; }
    [Input("imageRegistryCredentials")] private InputList<Inputs.GroupImageRegistryCredentialArgs>? _imageRegistryCredentials;
    public InputList<Inputs.GroupImageRegistryCredentialArgs> ImageRegistryCredentials { get => _imageRegistryCredentials ??= new InputList<Inputs.GroupImageRegistryCredentialArgs>(); set => _imageRegistryCredentials = value; }
    [Input("ipAddressType")] public Input<string>? IpAddressType { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("keyVaultUserAssignedIdentityId")] public Input<string>? KeyVaultUserAssignedIdentityId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfileId")] public Input<string>? NetworkProfileId { get; set; }
    [Input("osType", required: true)] public Input<string> OsType { get; set; } = null!;
    [Input("priority")] public Input<string>? Priority { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("subnetIds")] public Input<string>? SubnetIds { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public GroupArgs() { }
    public static new GroupArgs Empty => new GroupArgs();
}

public sealed class GroupState : global::Pulumi.ResourceArgs
{
    [Input("dnsNameLabel")] public Input<string>? DnsNameLabel { get; set; }
    [Input("dnsNameLabelReusePolicy")] public Input<string>? DnsNameLabelReusePolicy { get; set; }
    [Input("fqdn")] public Input<string>? Fqdn { get; set; }
    [Input("ipAddress")] public Input<string>? IpAddress { get; set; }
    [Input("ipAddressType")] public Input<string>? IpAddressType { get; set; }
    [Input("keyVaultKeyId")] public Input<string>? KeyVaultKeyId { get; set; }
    [Input("keyVaultUserAssignedIdentityId")] public Input<string>? KeyVaultUserAssignedIdentityId { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfileId")] public Input<string>? NetworkProfileId { get; set; }
    [Input("osType")] public Input<string>? OsType { get; set; }
    [Input("priority")] public Input<string>? Priority { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("subnetIds")] public Input<string>? SubnetIds { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zones")] private InputList<string>? _zones;
    public InputList<string> Zones { get => _zones ??= new InputList<string>(); set => _zones = value; }

    public GroupState() { }
    public static new GroupState Empty => new GroupState();
}

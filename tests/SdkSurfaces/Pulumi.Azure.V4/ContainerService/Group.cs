// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/group:Group")]
public partial class Group : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

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
    [Input("identity")] public Input<Inputs.GroupIdentityArgs>? Identity { get; set; }
    [Input("ipAddressType")] public Input<string>? IpAddressType { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfileId")] public Input<string>? NetworkProfileId { get; set; }
    [Input("osType", required: true)] public Input<string> OsType { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public GroupArgs() { }
    public static new GroupArgs Empty => new GroupArgs();
}

public sealed class GroupState : global::Pulumi.ResourceArgs
{
    [Input("dnsNameLabel")] public Input<string>? DnsNameLabel { get; set; }
    [Input("ipAddressType")] public Input<string>? IpAddressType { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkProfileId")] public Input<string>? NetworkProfileId { get; set; }
    [Input("osType")] public Input<string>? OsType { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("restartPolicy")] public Input<string>? RestartPolicy { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public GroupState() { }
    public static new GroupState Empty => new GroupState();
}

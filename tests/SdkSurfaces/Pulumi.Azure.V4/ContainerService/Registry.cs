// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/registry:Registry")]
public partial class Registry : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Registry(string name, RegistryArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/registry:Registry", name, args, options) { }

    private Registry(string name, Input<string> id, RegistryState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/registry:Registry", name, state, options) { }

    public static Registry Get(string name, Input<string> id, RegistryState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class RegistryArgs : global::Pulumi.ResourceArgs
{
    [Input("adminEnabled")] public Input<bool>? AdminEnabled { get; set; }
    [Input("anonymousPullEnabled")] public Input<bool>? AnonymousPullEnabled { get; set; }
    [Input("dataEndpointEnabled")] public Input<bool>? DataEndpointEnabled { get; set; }
    [Input("exportPolicyEnabled")] public Input<bool>? ExportPolicyEnabled { get; set; }
    [Input("georeplicationLocations")] private InputList<string>? _georeplicationLocations;
    public InputList<string> GeoreplicationLocations { get => _georeplicationLocations ??= new InputList<string>(); set => _georeplicationLocations = value; }
    [Input("georeplications")] private InputList<Inputs.RegistryGeoreplicationArgs>? _georeplications;
    public InputList<Inputs.RegistryGeoreplicationArgs> Georeplications { get => _georeplications ??= new InputList<Inputs.RegistryGeoreplicationArgs>(); set => _georeplications = value; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkRuleBypassOption")] public Input<string>? NetworkRuleBypassOption { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("quarantinePolicyEnabled")] public Input<bool>? QuarantinePolicyEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryArgs() { }
    public static new RegistryArgs Empty => new RegistryArgs();
}

public sealed class RegistryState : global::Pulumi.ResourceArgs
{
    [Input("adminEnabled")] public Input<bool>? AdminEnabled { get; set; }
    [Input("anonymousPullEnabled")] public Input<bool>? AnonymousPullEnabled { get; set; }
    [Input("dataEndpointEnabled")] public Input<bool>? DataEndpointEnabled { get; set; }
    [Input("exportPolicyEnabled")] public Input<bool>? ExportPolicyEnabled { get; set; }
    [Input("georeplicationLocations")] private InputList<string>? _georeplicationLocations;
    public InputList<string> GeoreplicationLocations { get => _georeplicationLocations ??= new InputList<string>(); set => _georeplicationLocations = value; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkRuleBypassOption")] public Input<string>? NetworkRuleBypassOption { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("quarantinePolicyEnabled")] public Input<bool>? QuarantinePolicyEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryState() { }
    public static new RegistryState Empty => new RegistryState();
}

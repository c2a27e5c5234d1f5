// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/registry:Registry")]
public partial class Registry : global::Pulumi.CustomResource
{
    [Output("adminEnabled")] public Output<bool?> AdminEnabled { get; private set; } = null!;
    [Output("adminPassword")] public Output<string> AdminPassword { get; private set; } = null!;
    [Output("adminUsername")] public Output<string> AdminUsername { get; private set; } = null!;
    [Output("anonymousPullEnabled")] public Output<bool?> AnonymousPullEnabled { get; private set; } = null!;
    [Output("dataEndpointEnabled")] public Output<bool?> DataEndpointEnabled { get; private set; } = null!;
    [Output("dataEndpointHostNames")] public Output<ImmutableArray<string>> DataEndpointHostNames { get; private set; } = null!;
    [Output("exportPolicyEnabled")] public Output<bool?> ExportPolicyEnabled { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.RegistryIdentity?> Identity { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("loginServer")] public Output<string> LoginServer { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkRuleBypassOption")] public Output<string?> NetworkRuleBypassOption { get; private set; } = null!;
    [Output("publicNetworkAccessEnabled")] public Output<bool?> PublicNetworkAccessEnabled { get; private set; } = null!;
    [Output("quarantinePolicyEnabled")] public Output<bool?> QuarantinePolicyEnabled { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("retentionPolicyInDays")] public Output<int?> RetentionPolicyInDays { get; private set; } = null!;
    [Output("sku")] public Output<string> Sku { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("trustPolicyEnabled")] public Output<bool?> TrustPolicyEnabled { get; private set; } = null!;
    [Output("zoneRedundancyEnabled")] public Output<bool?> ZoneRedundancyEnabled { get; private set; } = null!;

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
    [Input("encryption")] public Input<Inputs.RegistryEncryptionArgs>? Encryption { get; set; }
    [Input("exportPolicyEnabled")] public Input<bool>? ExportPolicyEnabled { get; set; }
    [Input("georeplications")] private InputList<Inputs.RegistryGeoreplicationArgs>? _georeplications;
    public InputList<Inputs.RegistryGeoreplicationArgs> Georeplications { get => _georeplications ??= new InputList<Inputs.RegistryGeoreplicationArgs>(); set => _georeplications = value; }
    [Input("identity")] public Input<Inputs.RegistryIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkRuleBypassOption")] public Input<string>? NetworkRuleBypassOption { get; set; }
    [Input("networkRuleSet")] public Input<Inputs.RegistryNetworkRuleSetArgs>? NetworkRuleSet { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("quarantinePolicyEnabled")] public Input<bool>? QuarantinePolicyEnabled { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("retentionPolicyInDays")] public Input<int>? RetentionPolicyInDays { get; set; }
    [Input("sku", required: true)] public Input<string> Sku { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("trustPolicyEnabled")] public Input<bool>? TrustPolicyEnabled { get; set; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryArgs() { }
    public static new RegistryArgs Empty => new RegistryArgs();
}

public sealed class RegistryState : global::Pulumi.ResourceArgs
{
    [Input("adminEnabled")] public Input<bool>? AdminEnabled { get; set; }
    [Input("adminPassword")] public Input<string>? AdminPassword { get; set; }
    [Input("adminUsername")] public Input<string>? AdminUsername { get; set; }
    [Input("anonymousPullEnabled")] public Input<bool>? AnonymousPullEnabled { get; set; }
    [Input("dataEndpointEnabled")] public Input<bool>? DataEndpointEnabled { get; set; }
    [Input("dataEndpointHostNames")] private InputList<string>? _dataEndpointHostNames;
    public InputList<string> DataEndpointHostNames { get => _dataEndpointHostNames ??= new InputList<string>(); set => _dataEndpointHostNames = value; }
    [Input("exportPolicyEnabled")] public Input<bool>? ExportPolicyEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("loginServer")] public Input<string>? LoginServer { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("networkRuleBypassOption")] public Input<string>? NetworkRuleBypassOption { get; set; }
    [Input("publicNetworkAccessEnabled")] public Input<bool>? PublicNetworkAccessEnabled { get; set; }
    [Input("quarantinePolicyEnabled")] public Input<bool>? QuarantinePolicyEnabled { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("retentionPolicyInDays")] public Input<int>? RetentionPolicyInDays { get; set; }
    [Input("sku")] public Input<string>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("trustPolicyEnabled")] public Input<bool>? TrustPolicyEnabled { get; set; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryState() { }
    public static new RegistryState Empty => new RegistryState();
}

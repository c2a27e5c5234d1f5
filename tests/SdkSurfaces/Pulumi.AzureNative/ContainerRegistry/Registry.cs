// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.ContainerRegistry;

[AzureNativeResourceType("azure-native:containerregistry:Registry")]
public partial class Registry : global::Pulumi.CustomResource
{
    [Output("adminUserEnabled")] public Output<bool?> AdminUserEnabled { get; private set; } = null!;
    [Output("anonymousPullEnabled")] public Output<bool?> AnonymousPullEnabled { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("creationDate")] public Output<string> CreationDate { get; private set; } = null!;
    [Output("dataEndpointEnabled")] public Output<bool?> DataEndpointEnabled { get; private set; } = null!;
    [Output("dataEndpointHostNames")] public Output<ImmutableArray<string>> DataEndpointHostNames { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("loginServer")] public Output<string> LoginServer { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("networkRuleBypassOptions")] public Output<string?> NetworkRuleBypassOptions { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("zoneRedundancy")] public Output<string?> ZoneRedundancy { get; private set; } = null!;

    public Registry(string name, RegistryArgs args, CustomResourceOptions? options = null)
        : base("azure-native:containerregistry:Registry", name, args, options) { }

    private Registry(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:containerregistry:Registry", name, null, options) { }

    public static Registry Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class RegistryArgs : global::Pulumi.ResourceArgs
{
    [Input("adminUserEnabled")] public Input<bool>? AdminUserEnabled { get; set; }
    [Input("anonymousPullEnabled")] public Input<bool>? AnonymousPullEnabled { get; set; }
    [Input("dataEndpointEnabled")] public Input<bool>? DataEndpointEnabled { get; set; }
    [Input("encryption")] public Input<Inputs.EncryptionPropertyArgs>? Encryption { get; set; }
    [Input("identity")] public Input<Inputs.IdentityPropertiesArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("networkRuleBypassOptions")] public InputUnion<string, NetworkRuleBypassOptions>? NetworkRuleBypassOptions { get; set; }
    [Input("networkRuleSet")] public Input<Inputs.NetworkRuleSetArgs>? NetworkRuleSet { get; set; }
    [Input("policies")] public Input<Inputs.PoliciesArgs>? Policies { get; set; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }
    [Input("registryName")] public Input<string>? RegistryName { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku", required: true)] public Input<Inputs.SkuArgs> Sku { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancy")] public InputUnion<string, ZoneRedundancy>? ZoneRedundancy { get; set; }

    public RegistryArgs()
    {
        AdminUserEnabled = false;
        AnonymousPullEnabled = false;
        NetworkRuleBypassOptions = "AzureServices";
        PublicNetworkAccess = "Enabled";
        ZoneRedundancy = "Disabled";
    }
    public static new RegistryArgs Empty => new RegistryArgs();
}

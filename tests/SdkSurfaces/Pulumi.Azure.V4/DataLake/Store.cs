// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.DataLake;

[AzureResourceType("azure:datalake/store:Store")]
public partial class Store : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public Store(string name, StoreArgs args, CustomResourceOptions? options = null)
        : base("azure:datalake/store:Store", name, args, options) { }

    private Store(string name, Input<string> id, StoreState? state = null, CustomResourceOptions? options = null)
        : base("azure:datalake/store:Store", name, state, options) { }

    public static Store Get(string name, Input<string> id, StoreState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class StoreArgs : global::Pulumi.ResourceArgs
{
    [Input("encryptionState")] public Input<string>? EncryptionState { get; set; }
    [Input("encryptionType")] public Input<string>? EncryptionType { get; set; }
    [Input("firewallAllowAzureIps")] public Input<string>? FirewallAllowAzureIps { get; set; }
    [Input("firewallState")] public Input<string>? FirewallState { get; set; }
    [Input("identity")] public Input<Inputs.StoreIdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier")] public Input<string>? Tier { get; set; }

    public StoreArgs() { }
    public static new StoreArgs Empty => new StoreArgs();
}

public sealed class StoreState : global::Pulumi.ResourceArgs
{
    [Input("encryptionState")] public Input<string>? EncryptionState { get; set; }
    [Input("encryptionType")] public Input<string>? EncryptionType { get; set; }
    [Input("firewallAllowAzureIps")] public Input<string>? FirewallAllowAzureIps { get; set; }
    [Input("firewallState")] public Input<string>? FirewallState { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("tier")] public Input<string>? Tier { get; set; }

    public StoreState() { }
    public static new StoreState Empty => new StoreState();
}

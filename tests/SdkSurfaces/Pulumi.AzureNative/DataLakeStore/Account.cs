// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.DataLakeStore;

[AzureNativeResourceType("azure-native:datalakestore:Account")]
public partial class Account : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Account(string name, AccountArgs args, CustomResourceOptions? options = null)
        : base("azure-native:datalakestore:Account", name, args, options) { }

    private Account(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:datalakestore:Account", name, null, options) { }

    public static Account Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("defaultGroup")] public Input<string>? DefaultGroup { get; set; }
    [Input("encryptionState")] public Input<EncryptionState>? EncryptionState { get; set; }
    [Input("firewallState")] public Input<FirewallState>? FirewallState { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("newTier")] public Input<TierType>? NewTier { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public AccountArgs() { }
    public static new AccountArgs Empty => new AccountArgs();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.KeyVault;

[AzureNativeResourceType("azure-native:keyvault:Vault")]
public partial class Vault : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string?> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("properties")] public Output<Outputs.VaultPropertiesResponse> Properties { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Vault(string name, VaultArgs args, CustomResourceOptions? options = null)
        : base("azure-native:keyvault:Vault", name, args, options) { }

    private Vault(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:keyvault:Vault", name, null, options) { }

    public static Vault Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class VaultArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties", required: true)] public Input<Inputs.VaultPropertiesArgs> Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("vaultName")] public Input<string>? VaultName { get; set; }

    public VaultArgs() { }
    public static new VaultArgs Empty => new VaultArgs();
}

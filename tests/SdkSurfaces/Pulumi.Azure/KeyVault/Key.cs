// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.KeyVault;

[AzureResourceType("azure:keyvault/key:Key")]
public partial class Key : global::Pulumi.CustomResource
{
    [Output("curve")] public Output<string> Curve { get; private set; } = null!;
    [Output("e")] public Output<string> E { get; private set; } = null!;
    [Output("expirationDate")] public Output<string?> ExpirationDate { get; private set; } = null!;
    [Output("keyOpts")] public Output<ImmutableArray<string>> KeyOpts { get; private set; } = null!;
    [Output("keySize")] public Output<int?> KeySize { get; private set; } = null!;
    [Output("keyType")] public Output<string> KeyType { get; private set; } = null!;
    [Output("keyVaultId")] public Output<string> KeyVaultId { get; private set; } = null!;
    [Output("n")] public Output<string> N { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("notBeforeDate")] public Output<string?> NotBeforeDate { get; private set; } = null!;
    [Output("publicKeyOpenssh")] public Output<string> PublicKeyOpenssh { get; private set; } = null!;
    [Output("publicKeyPem")] public Output<string> PublicKeyPem { get; private set; } = null!;
    [Output("resourceId")] public Output<string> ResourceId { get; private set; } = null!;
    [Output("resourceVersionlessId")] public Output<string> ResourceVersionlessId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
    [Output("versionlessId")] public Output<string> VersionlessId { get; private set; } = null!;
    [Output("x")] public Output<string> X { get; private set; } = null!;
    [Output("y")] public Output<string> Y { get; private set; } = null!;

    public Key(string name, KeyArgs args, CustomResourceOptions? options = null)
        : base("azure:keyvault/key:Key", name, args, options) { }

    private Key(string name, Input<string> id, KeyState? state = null, CustomResourceOptions? options = null)
        : base("azure:keyvault/key:Key", name, state, options) { }

    public static Key Get(string name, Input<string> id, KeyState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KeyArgs : global::Pulumi.ResourceArgs
{
    [Input("curve")] public Input<string>? Curve { get; set; }
    [Input("expirationDate")] public Input<string>? ExpirationDate { get; set; }
    [Input("keyOpts", required: true)] private InputList<string>? _keyOpts;
    public InputList<string> KeyOpts { get => _keyOpts ??= new InputList<string>(); set => _keyOpts = value; }
    [Input("keySize")] public Input<int>? KeySize { get; set; }
    [Input("keyType", required: true)] public Input<string> KeyType { get; set; } = null!;
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("notBeforeDate")] public Input<string>? NotBeforeDate { get; set; }
    [Input("releasePolicy")] public Input<Inputs.KeyReleasePolicyArgs>? ReleasePolicy { get; set; }
    [Input("rotationPolicy")] public Input<Inputs.KeyRotationPolicyArgs>? RotationPolicy { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public KeyArgs() { }
    public static new KeyArgs Empty => new KeyArgs();
}

public sealed class KeyState : global::Pulumi.ResourceArgs
{
    [Input("curve")] public Input<string>? Curve { get; set; }
    [Input("e")] public Input<string>? E { get; set; }
    [Input("expirationDate")] public Input<string>? ExpirationDate { get; set; }
    [Input("keyOpts")] private InputList<string>? _keyOpts;
    public InputList<string> KeyOpts { get => _keyOpts ??= new InputList<string>(); set => _keyOpts = value; }
    [Input("keySize")] public Input<int>? KeySize { get; set; }
    [Input("keyType")] public Input<string>? KeyType { get; set; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("n")] public Input<string>? N { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("notBeforeDate")] public Input<string>? NotBeforeDate { get; set; }
    [Input("publicKeyOpenssh")] public Input<string>? PublicKeyOpenssh { get; set; }
    [Input("publicKeyPem")] public Input<string>? PublicKeyPem { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }
    [Input("resourceVersionlessId")] public Input<string>? ResourceVersionlessId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("versionlessId")] public Input<string>? VersionlessId { get; set; }
    [Input("x")] public Input<string>? X { get; set; }
    [Input("y")] public Input<string>? Y { get; set; }

    public KeyState() { }
    public static new KeyState Empty => new KeyState();
}

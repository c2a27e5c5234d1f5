// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.KeyVault;

[AzureResourceType("azure:keyvault/secret:Secret")]
public partial class Secret : global::Pulumi.CustomResource
{
    [Output("contentType")] public Output<string?> ContentType { get; private set; } = null!;
    [Output("expirationDate")] public Output<string?> ExpirationDate { get; private set; } = null!;
    [Output("keyVaultId")] public Output<string> KeyVaultId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("notBeforeDate")] public Output<string?> NotBeforeDate { get; private set; } = null!;
    [Output("resourceId")] public Output<string> ResourceId { get; private set; } = null!;
    [Output("resourceVersionlessId")] public Output<string> ResourceVersionlessId { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("value")] public Output<string?> Value { get; private set; } = null!;
    [Output("valueWo")] public Output<string?> ValueWo { get; private set; } = null!;
    [Output("valueWoVersion")] public Output<int?> ValueWoVersion { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;
    [Output("versionlessId")] public Output<string> VersionlessId { get; private set; } = null!;

    public Secret(string name, SecretArgs args, CustomResourceOptions? options = null)
        : base("azure:keyvault/secret:Secret", name, args, options) { }

    private Secret(string name, Input<string> id, SecretState? state = null, CustomResourceOptions? options = null)
        : base("azure:keyvault/secret:Secret", name, state, options) { }

    public static Secret Get(string name, Input<string> id, SecretState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SecretArgs : global::Pulumi.ResourceArgs
{
    [Input("contentType")] public Input<string>? ContentType { get; set; }
    [Input("expirationDate")] public Input<string>? ExpirationDate { get; set; }
    [Input("keyVaultId", required: true)] public Input<string> KeyVaultId { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("notBeforeDate")] public Input<string>? NotBeforeDate { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("value")] public Input<string>? Value { get; set; }
    [Input("valueWo")] public Input<string>? ValueWo { get; set; }
    [Input("valueWoVersion")] public Input<int>? ValueWoVersion { get; set; }

    public SecretArgs() { }
    public static new SecretArgs Empty => new SecretArgs();
}

public sealed class SecretState : global::Pulumi.ResourceArgs
{
    [Input("contentType")] public Input<string>? ContentType { get; set; }
    [Input("expirationDate")] public Input<string>? ExpirationDate { get; set; }
    [Input("keyVaultId")] public Input<string>? KeyVaultId { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("notBeforeDate")] public Input<string>? NotBeforeDate { get; set; }
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }
    [Input("resourceVersionlessId")] public Input<string>? ResourceVersionlessId { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("value")] public Input<string>? Value { get; set; }
    [Input("valueWo")] public Input<string>? ValueWo { get; set; }
    [Input("valueWoVersion")] public Input<int>? ValueWoVersion { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("versionlessId")] public Input<string>? VersionlessId { get; set; }

    public SecretState() { }
    public static new SecretState Empty => new SecretState();
}

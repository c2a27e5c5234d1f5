// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class AccountBlobPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("changeFeedEnabled")] public Input<bool>? ChangeFeedEnabled { get; set; }
    [Input("defaultServiceVersion")] public Input<string>? DefaultServiceVersion { get; set; }
    [Input("lastAccessTimeEnabled")] public Input<bool>? LastAccessTimeEnabled { get; set; }
    [Input("versioningEnabled")] public Input<bool>? VersioningEnabled { get; set; }

    public AccountBlobPropertiesArgs() { }
    public static new AccountBlobPropertiesArgs Empty => new AccountBlobPropertiesArgs();
}

public sealed class AccountIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public AccountIdentityArgs() { }
    public static new AccountIdentityArgs Empty => new AccountIdentityArgs();
}

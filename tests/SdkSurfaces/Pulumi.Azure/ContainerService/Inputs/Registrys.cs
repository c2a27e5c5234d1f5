// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class RegistryEncryptionArgs : global::Pulumi.ResourceArgs
{
    [Input("identityClientId", required: true)] public Input<string> IdentityClientId { get; set; } = null!;
    [Input("keyVaultKeyId", required: true)] public Input<string> KeyVaultKeyId { get; set; } = null!;

    public RegistryEncryptionArgs() { }
    public static new RegistryEncryptionArgs Empty => new RegistryEncryptionArgs();
}

public sealed class RegistryGeoreplicationArgs : global::Pulumi.ResourceArgs
{
    [Input("location", required: true)] public Input<string> Location { get; set; } = null!;
    [Input("regionalEndpointEnabled")] public Input<bool>? RegionalEndpointEnabled { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("zoneRedundancyEnabled")] public Input<bool>? ZoneRedundancyEnabled { get; set; }

    public RegistryGeoreplicationArgs() { }
    public static new RegistryGeoreplicationArgs Empty => new RegistryGeoreplicationArgs();
}

public sealed class RegistryIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public RegistryIdentityArgs() { }
    public static new RegistryIdentityArgs Empty => new RegistryIdentityArgs();
}

public sealed class RegistryNetworkRuleSetArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultAction")] public Input<string>? DefaultAction { get; set; }
    [Input("ipRules")] private InputList<Inputs.RegistryNetworkRuleSetIpRuleArgs>? _ipRules;
    public InputList<Inputs.RegistryNetworkRuleSetIpRuleArgs> IpRules { get => _ipRules ??= new InputList<Inputs.RegistryNetworkRuleSetIpRuleArgs>(); set => _ipRules = value; }

    public RegistryNetworkRuleSetArgs() { }
    public static new RegistryNetworkRuleSetArgs Empty => new RegistryNetworkRuleSetArgs();
}

public sealed class RegistryNetworkRuleSetIpRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("action", required: true)] public Input<string> Action { get; set; } = null!;
    [Input("ipRange", required: true)] public Input<string> IpRange { get; set; } = null!;

    public RegistryNetworkRuleSetIpRuleArgs() { }
    public static new RegistryNetworkRuleSetIpRuleArgs Empty => new RegistryNetworkRuleSetIpRuleArgs();
}

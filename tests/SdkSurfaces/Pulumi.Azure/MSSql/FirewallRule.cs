// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MSSql;

[AzureResourceType("azure:mssql/firewallRule:FirewallRule")]
public partial class FirewallRule : global::Pulumi.CustomResource
{
    [Output("endIpAddress")] public Output<string> EndIpAddress { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("serverId")] public Output<string> ServerId { get; private set; } = null!;
    [Output("startIpAddress")] public Output<string> StartIpAddress { get; private set; } = null!;

    public FirewallRule(string name, FirewallRuleArgs args, CustomResourceOptions? options = null)
        : base("azure:mssql/firewallRule:FirewallRule", name, args, options) { }

    private FirewallRule(string name, Input<string> id, FirewallRuleState? state = null, CustomResourceOptions? options = null)
        : base("azure:mssql/firewallRule:FirewallRule", name, state, options) { }

    public static FirewallRule Get(string name, Input<string> id, FirewallRuleState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FirewallRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("endIpAddress", required: true)] public Input<string> EndIpAddress { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serverId", required: true)] public Input<string> ServerId { get; set; } = null!;
    [Input("startIpAddress", required: true)] public Input<string> StartIpAddress { get; set; } = null!;

    public FirewallRuleArgs() { }
    public static new FirewallRuleArgs Empty => new FirewallRuleArgs();
}

public sealed class FirewallRuleState : global::Pulumi.ResourceArgs
{
    [Input("endIpAddress")] public Input<string>? EndIpAddress { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serverId")] public Input<string>? ServerId { get; set; }
    [Input("startIpAddress")] public Input<string>? StartIpAddress { get; set; }

    public FirewallRuleState() { }
    public static new FirewallRuleState Empty => new FirewallRuleState();
}

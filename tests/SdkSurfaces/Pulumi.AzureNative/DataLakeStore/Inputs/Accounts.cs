// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DataLakeStore.Inputs;

public sealed class CreateFirewallRuleWithAccountParametersArgs : global::Pulumi.ResourceArgs
{
    [Input("endIpAddress", required: true)] public Input<string> EndIpAddress { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("startIpAddress", required: true)] public Input<string> StartIpAddress { get; set; } = null!;

    public CreateFirewallRuleWithAccountParametersArgs() { }
    public static new CreateFirewallRuleWithAccountParametersArgs Empty => new CreateFirewallRuleWithAccountParametersArgs();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Sql.Inputs;

public sealed class PartnerInfoArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public PartnerInfoArgs() { }
    public static new PartnerInfoArgs Empty => new PartnerInfoArgs();
}

public sealed class FailoverGroupReadWriteEndpointArgs : global::Pulumi.ResourceArgs
{
    [Input("failoverPolicy", required: true)] public InputUnion<string, ReadWriteEndpointFailoverPolicy> FailoverPolicy { get; set; } = null!;
    [Input("failoverWithDataLossGracePeriodMinutes")] public Input<int>? FailoverWithDataLossGracePeriodMinutes { get; set; }

    public FailoverGroupReadWriteEndpointArgs() { }
    public static new FailoverGroupReadWriteEndpointArgs Empty => new FailoverGroupReadWriteEndpointArgs();
}

// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Sql.Inputs;

public sealed class FailoverGroupPartnerServerArgs : global::Pulumi.ResourceArgs
{
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("role")] public Input<string>? Role { get; set; }

    public FailoverGroupPartnerServerArgs() { }
    public static new FailoverGroupPartnerServerArgs Empty => new FailoverGroupPartnerServerArgs();
}

public sealed class FailoverGroupReadWriteEndpointFailoverPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("graceMinutes")] public Input<int>? GraceMinutes { get; set; }
    [Input("mode", required: true)] public Input<string> Mode { get; set; } = null!;

    public FailoverGroupReadWriteEndpointFailoverPolicyArgs() { }
    public static new FailoverGroupReadWriteEndpointFailoverPolicyArgs Empty => new FailoverGroupReadWriteEndpointFailoverPolicyArgs();
}

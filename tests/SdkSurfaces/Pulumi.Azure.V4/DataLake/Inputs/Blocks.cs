// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.DataLake.Inputs;

public sealed class StoreIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public StoreIdentityArgs() { }
    public static new StoreIdentityArgs Empty => new StoreIdentityArgs();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MachineLearning.Inputs;

public sealed class InferenceClusterIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public InferenceClusterIdentityArgs() { }
    public static new InferenceClusterIdentityArgs Empty => new InferenceClusterIdentityArgs();
}

public sealed class InferenceClusterSslArgs : global::Pulumi.ResourceArgs
{
    [Input("cert")] public Input<string>? Cert { get; set; }
    [Input("cname")] public Input<string>? Cname { get; set; }
    [Input("key")] public Input<string>? Key { get; set; }
    [Input("leafDomainLabel")] public Input<string>? LeafDomainLabel { get; set; }
    [Input("overwriteExistingDomain")] public Input<bool>? OverwriteExistingDomain { get; set; }

    public InferenceClusterSslArgs() { }
    public static new InferenceClusterSslArgs Empty => new InferenceClusterSslArgs();
}

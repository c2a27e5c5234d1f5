// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class ShareAclArgs : global::Pulumi.ResourceArgs
{
    [Input("accessPolicies")] private InputList<Inputs.ShareAclAccessPolicyArgs>? _accessPolicies;
    public InputList<Inputs.ShareAclAccessPolicyArgs> AccessPolicies { get => _accessPolicies ??= new InputList<Inputs.ShareAclAccessPolicyArgs>(); set => _accessPolicies = value; }
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public ShareAclArgs() { }
    public static new ShareAclArgs Empty => new ShareAclArgs();
}

public sealed class ShareAclAccessPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("expiry")] public Input<string>? Expiry { get; set; }
    [Input("permissions", required: true)] public Input<string> Permissions { get; set; } = null!;
    [Input("start")] public Input<string>? Start { get; set; }

    public ShareAclAccessPolicyArgs() { }
    public static new ShareAclAccessPolicyArgs Empty => new ShareAclAccessPolicyArgs();
}

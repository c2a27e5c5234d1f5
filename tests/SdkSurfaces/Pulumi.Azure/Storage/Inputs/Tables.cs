// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class TableAclArgs : global::Pulumi.ResourceArgs
{
    [Input("accessPolicies")] private InputList<Inputs.TableAclAccessPolicyArgs>? _accessPolicies;
    public InputList<Inputs.TableAclAccessPolicyArgs> AccessPolicies { get => _accessPolicies ??= new InputList<Inputs.TableAclAccessPolicyArgs>(); set => _accessPolicies = value; }
    [Input("id", required: true)] public Input<string> Id { get; set; } = null!;

    public TableAclArgs() { }
    public static new TableAclArgs Empty => new TableAclArgs();
}

public sealed class TableAclAccessPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("expiry", required: true)] public Input<string> Expiry { get; set; } = null!;
    [Input("permissions", required: true)] public Input<string> Permissions { get; set; } = null!;
    [Input("start", required: true)] public Input<string> Start { get; set; } = null!;

    public TableAclAccessPolicyArgs() { }
    public static new TableAclAccessPolicyArgs Empty => new TableAclAccessPolicyArgs();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/managementPolicy:ManagementPolicy")]
public partial class ManagementPolicy : global::Pulumi.CustomResource
{
    [Output("storageAccountId")] public Output<string> StorageAccountId { get; private set; } = null!;

    public ManagementPolicy(string name, ManagementPolicyArgs args, CustomResourceOptions? options = null)
        : base("azure:storage/managementPolicy:ManagementPolicy", name, args, options) { }

    private ManagementPolicy(string name, Input<string> id, ManagementPolicyState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/managementPolicy:ManagementPolicy", name, state, options) { }

    public static ManagementPolicy Get(string name, Input<string> id, ManagementPolicyState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ManagementPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("rules")] private InputList<Inputs.ManagementPolicyRuleArgs>? _rules;
    public InputList<Inputs.ManagementPolicyRuleArgs> Rules { get => _rules ??= new InputList<Inputs.ManagementPolicyRuleArgs>(); set => _rules = value; }
    [Input("storageAccountId", required: true)] public Input<string> StorageAccountId { get; set; } = null!;

    public ManagementPolicyArgs() { }
    public static new ManagementPolicyArgs Empty => new ManagementPolicyArgs();
}

public sealed class ManagementPolicyState : global::Pulumi.ResourceArgs
{
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }

    public ManagementPolicyState() { }
    public static new ManagementPolicyState Empty => new ManagementPolicyState();
}

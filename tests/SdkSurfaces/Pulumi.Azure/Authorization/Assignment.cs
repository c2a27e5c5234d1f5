// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Authorization;

[AzureResourceType("azure:authorization/assignment:Assignment")]
public partial class Assignment : global::Pulumi.CustomResource
{
    [Output("condition")] public Output<string?> Condition { get; private set; } = null!;
    [Output("conditionVersion")] public Output<string> ConditionVersion { get; private set; } = null!;
    [Output("delegatedManagedIdentityResourceId")] public Output<string?> DelegatedManagedIdentityResourceId { get; private set; } = null!;
    [Output("description")] public Output<string?> Description { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("principalId")] public Output<string> PrincipalId { get; private set; } = null!;
    [Output("principalType")] public Output<string> PrincipalType { get; private set; } = null!;
    [Output("roleDefinitionId")] public Output<string> RoleDefinitionId { get; private set; } = null!;
    [Output("roleDefinitionName")] public Output<string> RoleDefinitionName { get; private set; } = null!;
    [Output("scope")] public Output<string> Scope { get; private set; } = null!;
    [Output("skipServicePrincipalAadCheck")] public Output<bool> SkipServicePrincipalAadCheck { get; private set; } = null!;

    public Assignment(string name, AssignmentArgs args, CustomResourceOptions? options = null)
        : base("azure:authorization/assignment:Assignment", name, args, options) { }

    private Assignment(string name, Input<string> id, AssignmentState? state = null, CustomResourceOptions? options = null)
        : base("azure:authorization/assignment:Assignment", name, state, options) { }

    public static Assignment Get(string name, Input<string> id, AssignmentState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class AssignmentArgs : global::Pulumi.ResourceArgs
{
    [Input("condition")] public Input<string>? Condition { get; set; }
    [Input("conditionVersion")] public Input<string>? ConditionVersion { get; set; }
    [Input("delegatedManagedIdentityResourceId")] public Input<string>? DelegatedManagedIdentityResourceId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("principalId", required: true)] public Input<string> PrincipalId { get; set; } = null!;
    [Input("principalType")] public Input<string>? PrincipalType { get; set; }
    [Input("roleDefinitionId")] public Input<string>? RoleDefinitionId { get; set; }
    [Input("roleDefinitionName")] public Input<string>? RoleDefinitionName { get; set; }
    [Input("scope", required: true)] public Input<string> Scope { get; set; } = null!;
    [Input("skipServicePrincipalAadCheck")] public Input<bool>? SkipServicePrincipalAadCheck { get; set; }

    public AssignmentArgs() { }
    public static new AssignmentArgs Empty => new AssignmentArgs();
}

public sealed class AssignmentState : global::Pulumi.ResourceArgs
{
    [Input("condition")] public Input<string>? Condition { get; set; }
    [Input("conditionVersion")] public Input<string>? ConditionVersion { get; set; }
    [Input("delegatedManagedIdentityResourceId")] public Input<string>? DelegatedManagedIdentityResourceId { get; set; }
    [Input("description")] public Input<string>? Description { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("principalType")] public Input<string>? PrincipalType { get; set; }
    [Input("roleDefinitionId")] public Input<string>? RoleDefinitionId { get; set; }
    [Input("roleDefinitionName")] public Input<string>? RoleDefinitionName { get; set; }
    [Input("scope")] public Input<string>? Scope { get; set; }
    [Input("skipServicePrincipalAadCheck")] public Input<bool>? SkipServicePrincipalAadCheck { get; set; }

    public AssignmentState() { }
    public static new AssignmentState Empty => new AssignmentState();
}

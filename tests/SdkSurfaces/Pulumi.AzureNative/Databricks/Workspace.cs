// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Databricks;

[AzureNativeResourceType("azure-native:databricks:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("workspaceId")] public Output<string> WorkspaceId { get; private set; } = null!;
    [Output("workspaceUrl")] public Output<string> WorkspaceUrl { get; private set; } = null!;

    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure-native:databricks:Workspace", name, args, options) { }

    private Workspace(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:databricks:Workspace", name, null, options) { }

    public static Workspace Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("computeMode")] public InputUnion<string, ComputeMode>? ComputeMode { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedResourceGroupId")] public Input<string>? ManagedResourceGroupId { get; set; }
    [Input("parameters")] public Input<Inputs.WorkspaceCustomParametersArgs>? Parameters { get; set; }
    [Input("publicNetworkAccess")] public InputUnion<string, PublicNetworkAccess>? PublicNetworkAccess { get; set; }
    [Input("requiredNsgRules")] public InputUnion<string, RequiredNsgRules>? RequiredNsgRules { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceName")] public Input<string>? WorkspaceName { get; set; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

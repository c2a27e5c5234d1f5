// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.OperationalInsights;

[AzureNativeResourceType("azure-native:operationalinsights:Workspace")]
public partial class Workspace : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("createdDate")] public Output<string> CreatedDate { get; private set; } = null!;
    [Output("customerId")] public Output<string> CustomerId { get; private set; } = null!;
    [Output("defaultDataCollectionRuleResourceId")] public Output<string?> DefaultDataCollectionRuleResourceId { get; private set; } = null!;
    [Output("etag")] public Output<string?> Etag { get; private set; } = null!;
    [Output("forceCmkForQuery")] public Output<bool?> ForceCmkForQuery { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("modifiedDate")] public Output<string> ModifiedDate { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("provisioningState")] public Output<string> ProvisioningState { get; private set; } = null!;
    [Output("publicNetworkAccessForIngestion")] public Output<string?> PublicNetworkAccessForIngestion { get; private set; } = null!;
    [Output("publicNetworkAccessForQuery")] public Output<string?> PublicNetworkAccessForQuery { get; private set; } = null!;
    [Output("retentionInDays")] public Output<int?> RetentionInDays { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Workspace(string name, WorkspaceArgs args, CustomResourceOptions? options = null)
        : base("azure-native:operationalinsights:Workspace", name, args, options) { }

    private Workspace(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:operationalinsights:Workspace", name, null, options) { }

    public static Workspace Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class WorkspaceArgs : global::Pulumi.ResourceArgs
{
    [Input("defaultDataCollectionRuleResourceId")] public Input<string>? DefaultDataCollectionRuleResourceId { get; set; }
    [Input("features")] public Input<Inputs.WorkspaceFeaturesArgs>? Features { get; set; }
    [Input("forceCmkForQuery")] public Input<bool>? ForceCmkForQuery { get; set; }
    [Input("identity")] public Input<Inputs.IdentityArgs>? Identity { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("publicNetworkAccessForIngestion")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccessForIngestion { get; set; }
    [Input("publicNetworkAccessForQuery")] public InputUnion<string, PublicNetworkAccessType>? PublicNetworkAccessForQuery { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }
    [Input("sku")] public Input<Inputs.WorkspaceSkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("workspaceCapping")] public Input<Inputs.WorkspaceCappingArgs>? WorkspaceCapping { get; set; }
    [Input("workspaceName")] public Input<string>? WorkspaceName { get; set; }

    public WorkspaceArgs() { }
    public static new WorkspaceArgs Empty => new WorkspaceArgs();
}

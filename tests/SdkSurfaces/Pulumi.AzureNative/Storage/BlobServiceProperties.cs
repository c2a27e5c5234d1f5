// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Storage;

[AzureNativeResourceType("azure-native:storage:BlobServiceProperties")]
public partial class BlobServiceProperties : global::Pulumi.CustomResource
{
    [Output("automaticSnapshotPolicyEnabled")] public Output<bool?> AutomaticSnapshotPolicyEnabled { get; private set; } = null!;
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("defaultServiceVersion")] public Output<string?> DefaultServiceVersion { get; private set; } = null!;
    [Output("isVersioningEnabled")] public Output<bool?> IsVersioningEnabled { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public BlobServiceProperties(string name, BlobServicePropertiesArgs args, CustomResourceOptions? options = null)
        : base("azure-native:storage:BlobServiceProperties", name, args, options) { }

    private BlobServiceProperties(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:storage:BlobServiceProperties", name, null, options) { }

    public static BlobServiceProperties Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class BlobServicePropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("automaticSnapshotPolicyEnabled")] public Input<bool>? AutomaticSnapshotPolicyEnabled { get; set; }
    [Input("blobServicesName")] public Input<string>? BlobServicesName { get; set; }
    [Input("changeFeed")] public Input<Inputs.ChangeFeedArgs>? ChangeFeed { get; set; }
    [Input("containerDeleteRetentionPolicy")] public Input<Inputs.DeleteRetentionPolicyArgs>? ContainerDeleteRetentionPolicy { get; set; }
    [Input("defaultServiceVersion")] public Input<string>? DefaultServiceVersion { get; set; }
    [Input("deleteRetentionPolicy")] public Input<Inputs.DeleteRetentionPolicyArgs>? DeleteRetentionPolicy { get; set; }
    [Input("isVersioningEnabled")] public Input<bool>? IsVersioningEnabled { get; set; }
    [Input("lastAccessTimeTrackingPolicy")] public Input<Inputs.LastAccessTimeTrackingPolicyArgs>? LastAccessTimeTrackingPolicy { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restorePolicy")] public Input<Inputs.RestorePolicyPropertiesArgs>? RestorePolicy { get; set; }

    public BlobServicePropertiesArgs() { }
    public static new BlobServicePropertiesArgs Empty => new BlobServicePropertiesArgs();
}

// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.Storage;

[AzureNativeResourceType("azure-native:storage:BlobContainer")]
public partial class BlobContainer : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("defaultEncryptionScope")] public Output<string?> DefaultEncryptionScope { get; private set; } = null!;
    [Output("deleted")] public Output<bool> Deleted { get; private set; } = null!;
    [Output("deletedTime")] public Output<string> DeletedTime { get; private set; } = null!;
    [Output("denyEncryptionScopeOverride")] public Output<bool?> DenyEncryptionScopeOverride { get; private set; } = null!;
    [Output("enableNfsV3AllSquash")] public Output<bool?> EnableNfsV3AllSquash { get; private set; } = null!;
    [Output("enableNfsV3RootSquash")] public Output<bool?> EnableNfsV3RootSquash { get; private set; } = null!;
    [Output("etag")] public Output<string> Etag { get; private set; } = null!;
    [Output("hasImmutabilityPolicy")] public Output<bool> HasImmutabilityPolicy { get; private set; } = null!;
    [Output("hasLegalHold")] public Output<bool> HasLegalHold { get; private set; } = null!;
    [Output("lastModifiedTime")] public Output<string> LastModifiedTime { get; private set; } = null!;
    [Output("leaseDuration")] public Output<string> LeaseDuration { get; private set; } = null!;
    [Output("leaseState")] public Output<string> LeaseState { get; private set; } = null!;
    [Output("leaseStatus")] public Output<string> LeaseStatus { get; private set; } = null!;
    [Output("metadata")] public Output<ImmutableDictionary<string, string>?> Metadata { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("publicAccess")] public Output<string?> PublicAccess { get; private set; } = null!;
    [Output("remainingRetentionDays")] public Output<int> RemainingRetentionDays { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string> Version { get; private set; } = null!;

    public BlobContainer(string name, BlobContainerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:storage:BlobContainer", name, args, options) { }

    private BlobContainer(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:storage:BlobContainer", name, null, options) { }

    public static BlobContainer Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class BlobContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName", required: true)] public Input<string> AccountName { get; set; } = null!;
    [Input("containerName")] public Input<string>? ContainerName { get; set; }
    [Input("defaultEncryptionScope")] public Input<string>? DefaultEncryptionScope { get; set; }
    [Input("denyEncryptionScopeOverride")] public Input<bool>? DenyEncryptionScopeOverride { get; set; }
    [Input("enableNfsV3AllSquash")] public Input<bool>? EnableNfsV3AllSquash { get; set; }
    [Input("enableNfsV3RootSquash")] public Input<bool>? EnableNfsV3RootSquash { get; set; }
    [Input("immutableStorageWithVersioning")] public Input<Inputs.ImmutableStorageWithVersioningArgs>? ImmutableStorageWithVersioning { get; set; }
    [Input("metadata")] private InputMap<string>? _metadata;
    public InputMap<string> Metadata { get => _metadata ??= new InputMap<string>(); set => _metadata = value; }
    [Input("publicAccess")] public Input<PublicAccess>? PublicAccess { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;

    public BlobContainerArgs() { }
    public static new BlobContainerArgs Empty => new BlobContainerArgs();
}

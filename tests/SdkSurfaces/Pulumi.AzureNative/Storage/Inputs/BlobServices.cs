// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Storage.Inputs;

public sealed class DeleteRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("allowPermanentDelete")] public Input<bool>? AllowPermanentDelete { get; set; }
    [Input("days")] public Input<int>? Days { get; set; }
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public DeleteRetentionPolicyArgs() { }
    public static new DeleteRetentionPolicyArgs Empty => new DeleteRetentionPolicyArgs();
}

public sealed class RestorePolicyPropertiesArgs : global::Pulumi.ResourceArgs
{
    [Input("days")] public Input<int>? Days { get; set; }
    [Input("enabled", required: true)] public Input<bool> Enabled { get; set; } = null!;

    public RestorePolicyPropertiesArgs() { }
    public static new RestorePolicyPropertiesArgs Empty => new RestorePolicyPropertiesArgs();
}

public sealed class ChangeFeedArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("retentionInDays")] public Input<int>? RetentionInDays { get; set; }

    public ChangeFeedArgs() { }
    public static new ChangeFeedArgs Empty => new ChangeFeedArgs();
}

public sealed class LastAccessTimeTrackingPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("blobType")] private InputList<string>? _blobType;
    public InputList<string> BlobType { get => _blobType ??= new InputList<string>(); set => _blobType = value; }
    [Input("enable", required: true)] public Input<bool> Enable { get; set; } = null!;
    [Input("name")] public InputUnion<string, Name>? Name { get; set; }
    [Input("trackingGranularityInDays")] public Input<int>? TrackingGranularityInDays { get; set; }

    public LastAccessTimeTrackingPolicyArgs() { }
    public static new LastAccessTimeTrackingPolicyArgs Empty => new LastAccessTimeTrackingPolicyArgs();
}

public sealed class ImmutableStorageWithVersioningArgs : global::Pulumi.ResourceArgs
{
    [Input("enabled")] public Input<bool>? Enabled { get; set; }

    public ImmutableStorageWithVersioningArgs() { }
    public static new ImmutableStorageWithVersioningArgs Empty => new ImmutableStorageWithVersioningArgs();
}

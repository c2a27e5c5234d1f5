// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class ManagementPolicyRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("actions", required: true)] public Input<Inputs.ManagementPolicyRuleActionsArgs> Actions { get; set; } = null!;
    [Input("enabled", required: true)] public Input<bool> Enabled { get; set; } = null!;
    [Input("filters", required: true)] public Input<Inputs.ManagementPolicyRuleFiltersArgs> Filters { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    public ManagementPolicyRuleArgs() { }
    public static new ManagementPolicyRuleArgs Empty => new ManagementPolicyRuleArgs();
}

public sealed class ManagementPolicyRuleActionsArgs : global::Pulumi.ResourceArgs
{
    [Input("baseBlob")] public Input<Inputs.ManagementPolicyRuleActionsBaseBlobArgs>? BaseBlob { get; set; }
    [Input("snapshot")] public Input<Inputs.ManagementPolicyRuleActionsSnapshotArgs>? Snapshot { get; set; }
    [Input("version")] public Input<Inputs.ManagementPolicyRuleActionsVersionArgs>? Version { get; set; }

    public ManagementPolicyRuleActionsArgs() { }
    public static new ManagementPolicyRuleActionsArgs Empty => new ManagementPolicyRuleActionsArgs();
}

public sealed class ManagementPolicyRuleFiltersArgs : global::Pulumi.ResourceArgs
{
    [Input("blobTypes", required: true)] private InputList<string>? _blobTypes;
    public InputList<string> BlobTypes { get => _blobTypes ??= new InputList<string>(); set => _blobTypes = value; }
    [Input("matchBlobIndexTags")] private InputList<Inputs.ManagementPolicyRuleFiltersMatchBlobIndexTagArgs>? _matchBlobIndexTags;
    public InputList<Inputs.ManagementPolicyRuleFiltersMatchBlobIndexTagArgs> MatchBlobIndexTags { get => _matchBlobIndexTags ??= new InputList<Inputs.ManagementPolicyRuleFiltersMatchBlobIndexTagArgs>(); set => _matchBlobIndexTags = value; }
    [Input("prefixMatches")] private InputList<string>? _prefixMatches;
    public InputList<string> PrefixMatches { get => _prefixMatches ??= new InputList<string>(); set => _prefixMatches = value; }

    public ManagementPolicyRuleFiltersArgs() { }
    public static new ManagementPolicyRuleFiltersArgs Empty => new ManagementPolicyRuleFiltersArgs();
}

public sealed class ManagementPolicyRuleActionsBaseBlobArgs : global::Pulumi.ResourceArgs
{
    [Input("autoTierToHotFromCoolEnabled")] public Input<bool>? AutoTierToHotFromCoolEnabled { get; set; }
    [Input("deleteAfterDaysSinceCreationGreaterThan")] public Input<int>? DeleteAfterDaysSinceCreationGreaterThan { get; set; }
    [Input("deleteAfterDaysSinceLastAccessTimeGreaterThan")] public Input<int>? DeleteAfterDaysSinceLastAccessTimeGreaterThan { get; set; }
    [Input("deleteAfterDaysSinceModificationGreaterThan")] public Input<int>? DeleteAfterDaysSinceModificationGreaterThan { get; set; }
    [Input("tierToArchiveAfterDaysSinceCreationGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceCreationGreaterThan { get; set; }
    [Input("tierToArchiveAfterDaysSinceLastAccessTimeGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceLastAccessTimeGreaterThan { get; set; }
    [Input("tierToArchiveAfterDaysSinceLastTierChangeGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceLastTierChangeGreaterThan { get; set; }
    [Input("tierToArchiveAfterDaysSinceModificationGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceModificationGreaterThan { get; set; }
    [Input("tierToColdAfterDaysSinceCreationGreaterThan")] public Input<int>? TierToColdAfterDaysSinceCreationGreaterThan { get; set; }
    [Input("tierToColdAfterDaysSinceLastAccessTimeGreaterThan")] public Input<int>? TierToColdAfterDaysSinceLastAccessTimeGreaterThan { get; set; }
    [Input("tierToColdAfterDaysSinceModificationGreaterThan")] public Input<int>? TierToColdAfterDaysSinceModificationGreaterThan { get; set; }
    [Input("tierToCoolAfterDaysSinceCreationGreaterThan")] public Input<int>? TierToCoolAfterDaysSinceCreationGreaterThan { get; set; }
    [Input("tierToCoolAfterDaysSinceLastAccessTimeGreaterThan")] public Input<int>? TierToCoolAfterDaysSinceLastAccessTimeGreaterThan { get; set; }
    [Input("tierToCoolAfterDaysSinceModificationGreaterThan")] public Input<int>? TierToCoolAfterDaysSinceModificationGreaterThan { get; set; }

    public ManagementPolicyRuleActionsBaseBlobArgs() { }
    public static new ManagementPolicyRuleActionsBaseBlobArgs Empty => new ManagementPolicyRuleActionsBaseBlobArgs();
}

public sealed class ManagementPolicyRuleActionsSnapshotArgs : global::Pulumi.ResourceArgs
{
    [Input("changeTierToArchiveAfterDaysSinceCreation")] public Input<int>? ChangeTierToArchiveAfterDaysSinceCreation { get; set; }
    [Input("changeTierToCoolAfterDaysSinceCreation")] public Input<int>? ChangeTierToCoolAfterDaysSinceCreation { get; set; }
    [Input("deleteAfterDaysSinceCreationGreaterThan")] public Input<int>? DeleteAfterDaysSinceCreationGreaterThan { get; set; }
    [Input("tierToArchiveAfterDaysSinceLastTierChangeGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceLastTierChangeGreaterThan { get; set; }
    [Input("tierToColdAfterDaysSinceCreationGreaterThan")] public Input<int>? TierToColdAfterDaysSinceCreationGreaterThan { get; set; }

    public ManagementPolicyRuleActionsSnapshotArgs() { }
    public static new ManagementPolicyRuleActionsSnapshotArgs Empty => new ManagementPolicyRuleActionsSnapshotArgs();
}

public sealed class ManagementPolicyRuleActionsVersionArgs : global::Pulumi.ResourceArgs
{
    [Input("changeTierToArchiveAfterDaysSinceCreation")] public Input<int>? ChangeTierToArchiveAfterDaysSinceCreation { get; set; }
    [Input("changeTierToCoolAfterDaysSinceCreation")] public Input<int>? ChangeTierToCoolAfterDaysSinceCreation { get; set; }
    [Input("deleteAfterDaysSinceCreation")] public Input<int>? DeleteAfterDaysSinceCreation { get; set; }
    [Input("tierToArchiveAfterDaysSinceLastTierChangeGreaterThan")] public Input<int>? TierToArchiveAfterDaysSinceLastTierChangeGreaterThan { get; set; }
    [Input("tierToColdAfterDaysSinceCreationGreaterThan")] public Input<int>? TierToColdAfterDaysSinceCreationGreaterThan { get; set; }

    public ManagementPolicyRuleActionsVersionArgs() { }
    public static new ManagementPolicyRuleActionsVersionArgs Empty => new ManagementPolicyRuleActionsVersionArgs();
}

public sealed class ManagementPolicyRuleFiltersMatchBlobIndexTagArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("operation")] public Input<string>? Operation { get; set; }
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;

    public ManagementPolicyRuleFiltersMatchBlobIndexTagArgs() { }
    public static new ManagementPolicyRuleFiltersMatchBlobIndexTagArgs Empty => new ManagementPolicyRuleFiltersMatchBlobIndexTagArgs();
}

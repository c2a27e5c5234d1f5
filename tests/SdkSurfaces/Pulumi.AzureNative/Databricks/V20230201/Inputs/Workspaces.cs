// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.Databricks.V20230201.Inputs;

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier")] public Input<string>? Tier { get; set; }

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}

public sealed class WorkspaceCustomBooleanParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("value", required: true)] public Input<bool> Value { get; set; } = null!;

    public WorkspaceCustomBooleanParameterArgs() { }
    public static new WorkspaceCustomBooleanParameterArgs Empty => new WorkspaceCustomBooleanParameterArgs();
}

public sealed class WorkspaceCustomParametersArgs : global::Pulumi.ResourceArgs
{
    [Input("amlWorkspaceId")] public Input<WorkspaceCustomStringParameterArgs>? AmlWorkspaceId { get; set; }
    [Input("enableNoPublicIp")] public Input<WorkspaceCustomBooleanParameterArgs>? EnableNoPublicIp { get; set; }
    [Input("storageAccountName")] public Input<WorkspaceCustomStringParameterArgs>? StorageAccountName { get; set; }
    [Input("storageAccountSkuName")] public Input<WorkspaceCustomStringParameterArgs>? StorageAccountSkuName { get; set; }

    public WorkspaceCustomParametersArgs() { }
    public static new WorkspaceCustomParametersArgs Empty => new WorkspaceCustomParametersArgs();
}

public sealed class WorkspaceCustomStringParameterArgs : global::Pulumi.ResourceArgs
{
    [Input("value", required: true)] public Input<string> Value { get; set; } = null!;

    public WorkspaceCustomStringParameterArgs() { }
    public static new WorkspaceCustomStringParameterArgs Empty => new WorkspaceCustomStringParameterArgs();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage.Inputs;

public sealed class DataLakeGen2FilesystemAceArgs : global::Pulumi.ResourceArgs
{
    [Input("id")] public Input<string>? Id { get; set; }
    [Input("permissions", required: true)] public Input<string> Permissions { get; set; } = null!;
    [Input("scope")] public Input<string>? Scope { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public DataLakeGen2FilesystemAceArgs() { }
    public static new DataLakeGen2FilesystemAceArgs Empty => new DataLakeGen2FilesystemAceArgs();
}

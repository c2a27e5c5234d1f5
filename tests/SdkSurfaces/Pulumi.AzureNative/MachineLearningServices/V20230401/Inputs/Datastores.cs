// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.V20230401.Inputs;

public sealed class AzureDataLakeGen1DatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("credentials", required: true)] public object Credentials { get; set; } = null!;
    [Input("datastoreType", required: true)] public Input<string> DatastoreType { get; set; } = null!;
    [Input("storeName", required: true)] public Input<string> StoreName { get; set; } = null!;

    public AzureDataLakeGen1DatastoreArgs() { }
    public static new AzureDataLakeGen1DatastoreArgs Empty => new AzureDataLakeGen1DatastoreArgs();
}

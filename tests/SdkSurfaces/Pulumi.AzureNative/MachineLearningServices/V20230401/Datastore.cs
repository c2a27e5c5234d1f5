// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.MachineLearningServices.V20230401;

[AzureNativeResourceType("azure-native:machinelearningservices/v20230401:Datastore")]
public partial class Datastore : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Datastore(string name, DatastoreArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices/v20230401:Datastore", name, args, options) { }

    private Datastore(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices/v20230401:Datastore", name, null, options) { }

    public static Datastore Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("datastoreProperties", required: true)] public object DatastoreProperties { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("workspaceName", required: true)] public Input<string> WorkspaceName { get; set; } = null!;

    public DatastoreArgs() { }
    public static new DatastoreArgs Empty => new DatastoreArgs();
}

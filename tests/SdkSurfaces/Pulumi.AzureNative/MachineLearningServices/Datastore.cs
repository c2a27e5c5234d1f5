// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices;

[AzureNativeResourceType("azure-native:machinelearningservices:Datastore")]
public partial class Datastore : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Datastore(string name, DatastoreArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Datastore", name, args, options) { }

    private Datastore(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Datastore", name, null, options) { }

    public static Datastore Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatastoreArgs : global::Pulumi.ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("properties", required: true)] public object Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("skipValidation")] public Input<bool>? SkipValidation { get; set; }
    [Input("workspaceName", required: true)] public Input<string> WorkspaceName { get; set; } = null!;

    public DatastoreArgs() { }
    public static new DatastoreArgs Empty => new DatastoreArgs();
}

// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.ContainerInstance.V20230501.Inputs;

public sealed class ContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    public ContainerArgs() { }
    public static new ContainerArgs Empty => new ContainerArgs();
}

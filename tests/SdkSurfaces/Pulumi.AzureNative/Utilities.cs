// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative;

internal sealed class AzureNativeResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureNativeResourceTypeAttribute(string type) : base(type, "3.28.0") { }
}

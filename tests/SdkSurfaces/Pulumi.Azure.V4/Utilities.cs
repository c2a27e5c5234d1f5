// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure;

internal sealed class AzureResourceTypeAttribute : global::Pulumi.ResourceTypeAttribute
{
    public AzureResourceTypeAttribute(string type) : base(type, "4.42.0") { }
}

// API surface of Azure.ResourceManager.KubernetesConfiguration.Extensions 1.0.0-beta.1: names and types only; bodies are empty.
namespace Azure.ResourceManager.KubernetesConfiguration.Extensions.Models;

public partial class KubernetesClusterExtensionScope
{
    public KubernetesClusterExtensionScope() { }
    public string ClusterReleaseNamespace { get; set; }
    public string TargetNamespace { get; set; }
}

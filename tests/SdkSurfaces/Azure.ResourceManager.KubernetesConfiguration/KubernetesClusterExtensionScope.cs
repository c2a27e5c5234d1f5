// API surface of Azure.ResourceManager.KubernetesConfiguration 1.2.0: names and types only; bodies are empty.
namespace Azure.ResourceManager.KubernetesConfiguration.Models;

public partial class KubernetesClusterExtensionScope
{
    public KubernetesClusterExtensionScope() { }
    public string ClusterReleaseNamespace { get; set; }
    public string TargetNamespace { get; set; }
}

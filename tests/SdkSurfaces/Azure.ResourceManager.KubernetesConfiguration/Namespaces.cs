namespace Azure.ResourceManager.KubernetesConfiguration { class Placeholder; }
namespace Azure.ResourceManager.KubernetesConfiguration.Models { class Placeholder; }

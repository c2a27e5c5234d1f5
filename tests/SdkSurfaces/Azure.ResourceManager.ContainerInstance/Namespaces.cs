namespace Azure.ResourceManager.ContainerInstance { class Placeholder; }
namespace Azure.ResourceManager.ContainerInstance.Models { class Placeholder; }

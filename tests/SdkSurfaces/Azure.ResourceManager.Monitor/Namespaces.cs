namespace Azure.ResourceManager.Monitor { class Placeholder; }
namespace Azure.ResourceManager.Monitor.Models { class Placeholder; }

namespace Azure.ResourceManager.DataLakeStore { class Placeholder; }
namespace Azure.ResourceManager.DataLakeStore.Models { class Placeholder; }

namespace Azure.ResourceManager.CosmosDB { class Placeholder; }
namespace Azure.ResourceManager.CosmosDB.Models { class Placeholder; }

namespace Azure.ResourceManager.Sql { class Placeholder; }
namespace Azure.ResourceManager.Sql.Models { class Placeholder; }

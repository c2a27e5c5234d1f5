namespace Azure.ResourceManager.PostgreSql { class Placeholder; }
namespace Azure.ResourceManager.PostgreSql.Models { class Placeholder; }

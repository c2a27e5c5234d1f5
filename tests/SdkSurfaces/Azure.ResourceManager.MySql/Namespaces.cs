namespace Azure.ResourceManager.MySql { class Placeholder; }
namespace Azure.ResourceManager.MySql.Models { class Placeholder; }

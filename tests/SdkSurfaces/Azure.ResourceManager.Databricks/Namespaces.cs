namespace Azure.ResourceManager.Databricks { class Placeholder; }
namespace Azure.ResourceManager.Databricks.Models { class Placeholder; }

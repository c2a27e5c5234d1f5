namespace Azure.ResourceManager.HDInsight { class Placeholder; }
namespace Azure.ResourceManager.HDInsight.Models { class Placeholder; }

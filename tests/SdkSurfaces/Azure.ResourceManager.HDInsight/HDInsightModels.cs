// API surface of Azure.ResourceManager.HDInsight 1.1.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.HDInsight.Models;

public partial class HDInsightClusterCreateOrUpdateContent
{
    public HDInsightClusterCreateOrUpdateContent() { }
    public ManagedServiceIdentity Identity { get; set; }
    public AzureLocation? Location { get; set; }
    public HDInsightClusterCreateOrUpdateProperties Properties { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public IList<string> Zones { get; } = new List<string>();
}

public partial class HDInsightClusterCreateOrUpdateProperties
{
    public HDInsightClusterCreateOrUpdateProperties() { }
    public HDInsightClusterDefinition ClusterDefinition { get; set; }
    public string ClusterVersion { get; set; }
    public IList<HDInsightClusterRole> ComputeRoles { get; } = new List<HDInsightClusterRole>();
    public HDInsightOSType? OSType { get; set; }
    public IList<HDInsightStorageAccountInfo> StorageAccounts { get; } = new List<HDInsightStorageAccountInfo>();
    public HDInsightTier? Tier { get; set; }
}

public partial class HDInsightClusterDefinition
{
    public HDInsightClusterDefinition() { }
    public string Blueprint { get; set; }
    public string Kind { get; set; }
}

public partial class HDInsightClusterPatch
{
    public HDInsightClusterPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class HDInsightClusterRole
{
    public HDInsightClusterRole() { }
    public string HardwareVmSize { get; set; }
    public int? MinInstanceCount { get; set; }
    public string Name { get; set; }
    public int? TargetInstanceCount { get; set; }
}

public partial class HDInsightStorageAccountInfo
{
    public HDInsightStorageAccountInfo() { }
    public string Container { get; set; }
    public bool? EnableSecureChannel { get; set; }
    public string FileSystem { get; set; }
    public bool? IsDefault { get; set; }
    public string Key { get; set; }
    public ResourceIdentifier MsiResourceId { get; set; }
    public string Name { get; set; }
    public ResourceIdentifier ResourceId { get; set; }
}

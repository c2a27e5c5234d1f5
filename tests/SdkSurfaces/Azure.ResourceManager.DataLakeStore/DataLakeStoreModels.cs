// API surface of Azure.ResourceManager.DataLakeStore 1.1.2: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.DataLakeStore.Models;

public enum DataLakeStoreCommitmentTierType
{
    Consumption,
    Commitment1TB,
    Commitment10TB,
    Commitment100TB,
    Commitment500TB,
    Commitment1PB,
    Commitment5PB,
}

public enum DataLakeStoreEncryptionState
{
    Enabled,
    Disabled,
}

public enum DataLakeStoreFirewallState
{
    Enabled,
    Disabled,
}

public partial class DataLakeStoreAccountCreateOrUpdateContent
{
    public DataLakeStoreAccountCreateOrUpdateContent(AzureLocation location) => Location = location;
    public string DefaultGroup { get; set; }
    public DataLakeStoreEncryptionState? EncryptionState { get; set; }
    public DataLakeStoreFirewallState? FirewallState { get; set; }
    public AzureLocation Location { get; }
    public DataLakeStoreCommitmentTierType? NewTier { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class DataLakeStoreAccountPatch
{
    public DataLakeStoreAccountPatch() { }
    public string DefaultGroup { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

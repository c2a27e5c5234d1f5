// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.MachineLearning.Models;

public partial class MachineLearningWorkspacePatch
{
    public MachineLearningWorkspacePatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public MachineLearningSku Sku { get; set; }
    public ManagedServiceIdentity Identity { get; set; }
    public string Description { get; set; }
    public string FriendlyName { get; set; }
    public string ImageBuildCompute { get; set; }
    public string PrimaryUserAssignedIdentity { get; set; }
    public string ApplicationInsights { get; set; }
    public string ContainerRegistry { get; set; }
}

public partial class MachineLearningSku
{
    public MachineLearningSku(string name) => Name = name;
    public string Name { get; set; }
    public MachineLearningSkuTier? Tier { get; set; }
    public string Size { get; set; }
    public string Family { get; set; }
    public int? Capacity { get; set; }
}

public partial class MachineLearningSkuPatch
{
    public MachineLearningSkuPatch() { }
    public string Name { get; set; }
    public MachineLearningSkuTier? Tier { get; set; }
    public string Size { get; set; }
    public string Family { get; set; }
    public int? Capacity { get; set; }
}

public partial class MachineLearningEncryptionSetting
{
    public MachineLearningEncryptionSetting(MachineLearningEncryptionStatus status, MachineLearningEncryptionKeyVaultProperties keyVaultProperties)
    {
        Status = status;
        KeyVaultProperties = keyVaultProperties;
    }
    public MachineLearningEncryptionStatus Status { get; set; }
    public MachineLearningEncryptionKeyVaultProperties KeyVaultProperties { get; set; }
    public ResourceIdentifier UserAssignedIdentity { get; set; }
    public ResourceIdentifier CosmosDBResourceId { get; set; }
    public ResourceIdentifier SearchAccountResourceId { get; set; }
    public ResourceIdentifier StorageAccountResourceId { get; set; }
}

public partial class MachineLearningEncryptionKeyVaultProperties
{
    public MachineLearningEncryptionKeyVaultProperties(ResourceIdentifier keyVaultArmId, string keyIdentifier)
    {
        KeyVaultArmId = keyVaultArmId;
        KeyIdentifier = keyIdentifier;
    }
    public ResourceIdentifier KeyVaultArmId { get; set; }
    public string KeyIdentifier { get; set; }
    public string IdentityClientId { get; set; }
}

public partial class ManagedNetworkSettings
{
    public ManagedNetworkSettings() { }
    public IsolationMode? IsolationMode { get; set; }
}

public partial class ServerlessComputeSettings
{
    public ServerlessComputeSettings() { }
    public ResourceIdentifier ServerlessComputeCustomSubnet { get; set; }
    public bool? ServerlessComputeNoPublicIP { get; set; }
}

public partial class FeatureStoreSettings
{
    public FeatureStoreSettings() { }
    public string OfflineStoreConnectionName { get; set; }
    public string OnlineStoreConnectionName { get; set; }
}

public partial class WorkspaceHubConfig
{
    public WorkspaceHubConfig() { }
    public IList<string> AdditionalWorkspaceStorageAccounts { get; } = new List<string>();
    public string DefaultWorkspaceResourceGroup { get; set; }
}

public enum MachineLearningSkuTier
{
    Free,
    Basic,
    Standard,
    Premium,
}

public readonly partial struct MachineLearningEncryptionStatus : IEquatable<MachineLearningEncryptionStatus>
{
    private readonly string _value;
    public MachineLearningEncryptionStatus(string value) => _value = value;
    public static MachineLearningEncryptionStatus Enabled { get; } = new("Enabled");
    public static MachineLearningEncryptionStatus Disabled { get; } = new("Disabled");
    public static implicit operator MachineLearningEncryptionStatus(string value) => new(value);
    public static bool operator ==(MachineLearningEncryptionStatus left, MachineLearningEncryptionStatus right) => left.Equals(right);
    public static bool operator !=(MachineLearningEncryptionStatus left, MachineLearningEncryptionStatus right) => !left.Equals(right);
    public bool Equals(MachineLearningEncryptionStatus other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningEncryptionStatus other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct MachineLearningPublicNetworkAccess : IEquatable<MachineLearningPublicNetworkAccess>
{
    private readonly string _value;
    public MachineLearningPublicNetworkAccess(string value) => _value = value;
    public static MachineLearningPublicNetworkAccess Enabled { get; } = new("Enabled");
    public static MachineLearningPublicNetworkAccess Disabled { get; } = new("Disabled");
    public static implicit operator MachineLearningPublicNetworkAccess(string value) => new(value);
    public static bool operator ==(MachineLearningPublicNetworkAccess left, MachineLearningPublicNetworkAccess right) => left.Equals(right);
    public static bool operator !=(MachineLearningPublicNetworkAccess left, MachineLearningPublicNetworkAccess right) => !left.Equals(right);
    public bool Equals(MachineLearningPublicNetworkAccess other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is MachineLearningPublicNetworkAccess other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct IsolationMode : IEquatable<IsolationMode>
{
    private readonly string _value;
    public IsolationMode(string value) => _value = value;
    public static IsolationMode Disabled { get; } = new("Disabled");
    public static IsolationMode AllowInternetOutbound { get; } = new("AllowInternetOutbound");
    public static IsolationMode AllowOnlyApprovedOutbound { get; } = new("AllowOnlyApprovedOutbound");
    public static implicit operator IsolationMode(string value) => new(value);
    public static bool operator ==(IsolationMode left, IsolationMode right) => left.Equals(right);
    public static bool operator !=(IsolationMode left, IsolationMode right) => !left.Equals(right);
    public bool Equals(IsolationMode other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is IsolationMode other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

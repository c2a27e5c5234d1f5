// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.MachineLearning;

public partial class EncryptionProperty : ProvisionableConstruct
{
    public EncryptionProperty() { }
    public BicepValue<ResourceIdentifier> CosmosDbResourceId { get; set; }
    public KeyVaultProperties KeyVaultProperties { get; set; }
    public BicepValue<ResourceIdentifier> SearchAccountResourceId { get; set; }
    public BicepValue<MachineLearningEncryptionStatus> Status { get; set; }
    public BicepValue<ResourceIdentifier> StorageAccountResourceId { get; set; }
    public BicepValue<string> UserAssignedIdentity { get; set; }
}

public partial class KeyVaultProperties : ProvisionableConstruct
{
    public KeyVaultProperties() { }
    public BicepValue<string> IdentityClientId { get; set; }
    public BicepValue<string> KeyIdentifier { get; set; }
    public BicepValue<ResourceIdentifier> KeyVaultArmId { get; set; }
}

public enum MachineLearningEncryptionStatus
{
    Enabled,
    Disabled,
}

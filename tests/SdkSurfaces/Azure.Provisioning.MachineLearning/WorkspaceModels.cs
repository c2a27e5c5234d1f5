// API surface of Azure.Provisioning.MachineLearning 1.0.0-beta.1: names and types only; bodies are empty.
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.MachineLearning;

public partial class MachineLearningSku : ProvisionableConstruct
{
    public MachineLearningSku() { }
    public BicepValue<int> Capacity { get; set; }
    public BicepValue<string> Family { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> Size { get; set; }
    public BicepValue<MachineLearningSkuTier> Tier { get; set; }
}

public partial class ManagedNetworkSettings : ProvisionableConstruct
{
    public ManagedNetworkSettings() { }
    public BicepValue<bool> EnableNetworkMonitor { get; set; }
    public BicepValue<FirewallSku> FirewallSku { get; set; }
    public BicepValue<IsolationMode> IsolationMode { get; set; }
}

public partial class RegistryRegionArmDetails : ProvisionableConstruct
{
    public RegistryRegionArmDetails() { }
    public BicepList<RegistryAcrDetails> AcrDetails { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepList<StorageAccountDetails> StorageAccountDetails { get; set; }
}

public partial class RegistryAcrDetails : ProvisionableConstruct
{
    public RegistryAcrDetails() { }
    public SystemCreatedAcrAccount SystemCreatedAcrAccount { get; set; }
}

public partial class StorageAccountDetails : ProvisionableConstruct
{
    public StorageAccountDetails() { }
    public SystemCreatedStorageAccount SystemCreatedStorageAccount { get; set; }
}

public partial class SystemCreatedAcrAccount : ProvisionableConstruct
{
    public SystemCreatedAcrAccount() { }
    public BicepValue<string> AcrAccountName { get; set; }
    public BicepValue<string> AcrAccountSku { get; set; }
}

public partial class SystemCreatedStorageAccount : ProvisionableConstruct
{
    public SystemCreatedStorageAccount() { }
    public BicepValue<bool> AllowBlobPublicAccess { get; set; }
    public BicepValue<bool> StorageAccountHnsEnabled { get; set; }
    public BicepValue<string> StorageAccountName { get; set; }
    public BicepValue<string> StorageAccountType { get; set; }
}

public partial class MachineLearningDatastoreProperties : ProvisionableConstruct
{
    public MachineLearningDatastoreProperties() { }
    public MachineLearningDatastoreCredentials Credentials { get; set; }
    public BicepValue<string> Description { get; set; }
    public BicepValue<bool> IsDefault => throw null!;
}

public partial class MachineLearningDatastoreCredentials : ProvisionableConstruct
{
    public MachineLearningDatastoreCredentials() { }
}

public partial class MachineLearningNoneDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningNoneDatastoreCredentials() { }
}

public partial class MachineLearningAccountKeyDatastoreCredentials : MachineLearningDatastoreCredentials
{
    public MachineLearningAccountKeyDatastoreCredentials() { }
    public BicepValue<string> SecretsKey { get; set; }
}

public partial class MachineLearningAzureBlobDatastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureBlobDatastore() { }
    public BicepValue<string> AccountName { get; set; }
    public BicepValue<string> ContainerName { get; set; }
    public BicepValue<string> Endpoint { get; set; }
    public BicepValue<string> Protocol { get; set; }
    public BicepValue<string> ResourceGroup { get; set; }
    public BicepValue<string> SubscriptionId { get; set; }
}

public partial class MachineLearningAzureFileDatastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureFileDatastore() { }
    public BicepValue<string> AccountName { get; set; }
    public BicepValue<string> Endpoint { get; set; }
    public BicepValue<string> FileShareName { get; set; }
    public BicepValue<string> Protocol { get; set; }
    public BicepValue<string> ResourceGroup { get; set; }
    public BicepValue<string> SubscriptionId { get; set; }
}

public partial class MachineLearningAzureDataLakeGen2Datastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureDataLakeGen2Datastore() { }
    public BicepValue<string> AccountName { get; set; }
    public BicepValue<string> Endpoint { get; set; }
    public BicepValue<string> Filesystem { get; set; }
    public BicepValue<string> Protocol { get; set; }
    public BicepValue<string> ResourceGroup { get; set; }
    public BicepValue<string> SubscriptionId { get; set; }
}

public partial class MachineLearningAzureDataLakeGen1Datastore : MachineLearningDatastoreProperties
{
    public MachineLearningAzureDataLakeGen1Datastore() { }
    public BicepValue<string> ResourceGroup { get; set; }
    public BicepValue<string> StoreName { get; set; }
    public BicepValue<string> SubscriptionId { get; set; }
}

public enum MachineLearningSkuTier
{
    Free,
    Basic,
    Standard,
    Premium,
}

public enum PublicNetworkAccess
{
    Enabled,
    Disabled,
}

public enum IsolationMode
{
    Disabled,
    AllowInternetOutbound,
    AllowOnlyApprovedOutbound,
}

public enum FirewallSku
{
    Standard,
    Basic,
}

public enum SystemDatastoresAuthMode
{
    [DataMember(Name = "accesskey")]
    AccessKey,
    [DataMember(Name = "identity")]
    Identity,
    [DataMember(Name = "userdelegationsas")]
    UserDelegationSas,
}

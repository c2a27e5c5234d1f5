// API surface of Azure.Provisioning.KeyVault 1.1.0: names and types only; bodies are empty.
using System.Runtime.Serialization;

namespace Azure.Provisioning.KeyVault;

public enum KeyVaultSkuFamily
{
    A,
}

public enum KeyVaultSkuName
{
    [DataMember(Name = "standard")]
    Standard,
    [DataMember(Name = "premium")]
    Premium,
}

public enum KeyVaultCreateMode
{
    [DataMember(Name = "default")]
    Default,
    [DataMember(Name = "recover")]
    Recover,
}

public enum KeyVaultProvisioningState
{
    Succeeded,
    RegisteringDns,
}

public enum KeyVaultNetworkRuleAction
{
    Allow,
    Deny,
}

public enum KeyVaultNetworkRuleBypassOption
{
    AzureServices,
    None,
}

public enum IdentityAccessKeyPermission
{
    [DataMember(Name = "all")]
    All,
    [DataMember(Name = "get")]
    Get,
    [DataMember(Name = "list")]
    List,
    [DataMember(Name = "wrapKey")]
    WrapKey,
    [DataMember(Name = "unwrapKey")]
    UnwrapKey,
}

public enum IdentityAccessSecretPermission
{
    [DataMember(Name = "all")]
    All,
    [DataMember(Name = "get")]
    Get,
    [DataMember(Name = "list")]
    List,
    [DataMember(Name = "set")]
    Set,
    [DataMember(Name = "delete")]
    Delete,
}

public enum ManagedHsmSkuFamily
{
    B,
}

public enum ManagedHsmSkuName
{
    [DataMember(Name = "Standard_B1")]
    StandardB1,
    [DataMember(Name = "Custom_B32")]
    CustomB32,
    [DataMember(Name = "Custom_B6")]
    CustomB6,
}

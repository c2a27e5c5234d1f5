// API surface of Azure.ResourceManager.KeyVault 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.KeyVault.Models;

public partial class KeyVaultCreateOrUpdateContent
{
    public KeyVaultCreateOrUpdateContent(AzureLocation location, KeyVaultProperties properties)
    {
        Location = location;
        Properties = properties;
    }
    public AzureLocation Location { get; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public KeyVaultProperties Properties { get; }
}

public partial class KeyVaultProperties
{
    public KeyVaultProperties(Guid tenantId, KeyVaultSku sku)
    {
        TenantId = tenantId;
        Sku = sku;
    }
    public Guid TenantId { get; set; }
    public KeyVaultSku Sku { get; set; }
    public Uri VaultUri { get; set; }
    public KeyVaultCreateMode? CreateMode { get; set; }
    public IList<KeyVaultAccessPolicy> AccessPolicies { get; } = new List<KeyVaultAccessPolicy>();
    public bool? EnabledForDeployment { get; set; }
    public bool? EnabledForDiskEncryption { get; set; }
    public bool? EnabledForTemplateDeployment { get; set; }
    public bool? EnableSoftDelete { get; set; }
    public int? SoftDeleteRetentionInDays { get; set; }
    public bool? EnableRbacAuthorization { get; set; }
    public bool? EnablePurgeProtection { get; set; }
    public KeyVaultNetworkRuleSet NetworkRuleSet { get; set; }
    public string PublicNetworkAccess { get; set; }
}

public partial class KeyVaultPatch
{
    public KeyVaultPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public KeyVaultPatchProperties Properties { get; set; }
}

public partial class KeyVaultPatchProperties
{
    public KeyVaultPatchProperties() { }
    public Guid? TenantId { get; set; }
    public KeyVaultSku Sku { get; set; }
    public KeyVaultPatchMode? CreateMode { get; set; }
    public IList<KeyVaultAccessPolicy> AccessPolicies { get; } = new List<KeyVaultAccessPolicy>();
    public bool? EnabledForDeployment { get; set; }
    public bool? EnabledForDiskEncryption { get; set; }
    public bool? EnabledForTemplateDeployment { get; set; }
    public bool? EnableSoftDelete { get; set; }
    public int? SoftDeleteRetentionInDays { get; set; }
    public bool? EnableRbacAuthorization { get; set; }
    public bool? EnablePurgeProtection { get; set; }
    public KeyVaultNetworkRuleSet NetworkRuleSet { get; set; }
    public string PublicNetworkAccess { get; set; }
}

public partial class KeyVaultSku
{
    public KeyVaultSku(KeyVaultSkuFamily family, KeyVaultSkuName name)
    {
        Family = family;
        Name = name;
    }
    public KeyVaultSkuFamily Family { get; set; }
    public KeyVaultSkuName Name { get; set; }
}

public partial class KeyVaultAccessPolicy
{
    public KeyVaultAccessPolicy(Guid tenantId, string objectId, IdentityAccessPermissions permissions)
    {
        TenantId = tenantId;
        ObjectId = objectId;
        Permissions = permissions;
    }
    public Guid TenantId { get; set; }
    public string ObjectId { get; set; }
    public Guid? ApplicationId { get; set; }
    public IdentityAccessPermissions Permissions { get; set; }
}

public partial class IdentityAccessPermissions
{
    public IdentityAccessPermissions() { }
    public IList<IdentityAccessKeyPermission> Keys { get; } = new List<IdentityAccessKeyPermission>();
    public IList<IdentityAccessSecretPermission> Secrets { get; } = new List<IdentityAccessSecretPermission>();
}

public partial class KeyVaultNetworkRuleSet
{
    public KeyVaultNetworkRuleSet() { }
    public KeyVaultNetworkRuleBypassOption? Bypass { get; set; }
    public KeyVaultNetworkRuleAction? DefaultAction { get; set; }
}

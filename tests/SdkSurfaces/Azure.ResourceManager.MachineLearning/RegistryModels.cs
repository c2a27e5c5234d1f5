// API surface of Azure.ResourceManager.MachineLearning 1.2.4: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.MachineLearning.Models;

public partial class RegistryRegionArmDetails
{
    public RegistryRegionArmDetails() { }
    public IList<RegistryAcrDetails> AcrDetails { get; set; } = new List<RegistryAcrDetails>();
    public AzureLocation? Location { get; set; }
    public IList<StorageAccountDetails> StorageAccountDetails { get; set; } = new List<StorageAccountDetails>();
}

public partial class RegistryAcrDetails
{
    public RegistryAcrDetails() { }
    public SystemCreatedAcrAccount SystemCreatedAcrAccount { get; set; }
    public ResourceIdentifier ArmResourceId { get; set; }
}

public partial class SystemCreatedAcrAccount
{
    public SystemCreatedAcrAccount() { }
    public string AcrAccountName { get; set; }
    public string AcrAccountSku { get; set; }
    public ResourceIdentifier ArmResourceId { get; set; }
}

public partial class StorageAccountDetails
{
    public StorageAccountDetails() { }
    public SystemCreatedStorageAccount SystemCreatedStorageAccount { get; set; }
}

public partial class SystemCreatedStorageAccount
{
    public SystemCreatedStorageAccount() { }
    public bool? AllowBlobPublicAccess { get; set; }
    public ResourceIdentifier ArmResourceId { get; set; }
    public bool? StorageAccountHnsEnabled { get; set; }
    public string StorageAccountName { get; set; }
    public string StorageAccountType { get; set; }
}

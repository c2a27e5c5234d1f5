// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.MachineLearningServices.Inputs;

public sealed class RegistryRegionArmDetailsArgs : global::Pulumi.ResourceArgs
{
    [Input("acrDetails")] private InputList<AcrDetailsArgs>? _acrDetails;
    public InputList<AcrDetailsArgs> AcrDetails { get => _acrDetails ??= new InputList<AcrDetailsArgs>(); set => _acrDetails = value; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("storageAccountDetails")] private InputList<StorageAccountDetailsArgs>? _storageAccountDetails;
    public InputList<StorageAccountDetailsArgs> StorageAccountDetails { get => _storageAccountDetails ??= new InputList<StorageAccountDetailsArgs>(); set => _storageAccountDetails = value; }

    public RegistryRegionArmDetailsArgs() { }
    public static new RegistryRegionArmDetailsArgs Empty => new RegistryRegionArmDetailsArgs();
}

public sealed class AcrDetailsArgs : global::Pulumi.ResourceArgs
{
    [Input("systemCreatedAcrAccount")] public Input<SystemCreatedAcrAccountArgs>? SystemCreatedAcrAccount { get; set; }

    public AcrDetailsArgs() { }
    public static new AcrDetailsArgs Empty => new AcrDetailsArgs();
}

public sealed class SystemCreatedAcrAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("acrAccountName")] public Input<string>? AcrAccountName { get; set; }
    [Input("acrAccountSku")] public Input<string>? AcrAccountSku { get; set; }
    [Input("armResourceId")] public Input<ArmResourceIdArgs>? ArmResourceId { get; set; }

    public SystemCreatedAcrAccountArgs() { }
    public static new SystemCreatedAcrAccountArgs Empty => new SystemCreatedAcrAccountArgs();
}

public sealed class StorageAccountDetailsArgs : global::Pulumi.ResourceArgs
{
    [Input("systemCreatedStorageAccount")] public Input<SystemCreatedStorageAccountArgs>? SystemCreatedStorageAccount { get; set; }

    public StorageAccountDetailsArgs() { }
    public static new StorageAccountDetailsArgs Empty => new StorageAccountDetailsArgs();
}

public sealed class SystemCreatedStorageAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("allowBlobPublicAccess")] public Input<bool>? AllowBlobPublicAccess { get; set; }
    [Input("armResourceId")] public Input<ArmResourceIdArgs>? ArmResourceId { get; set; }
    [Input("storageAccountHnsEnabled")] public Input<bool>? StorageAccountHnsEnabled { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }
    [Input("storageAccountType")] public Input<string>? StorageAccountType { get; set; }

    public SystemCreatedStorageAccountArgs() { }
    public static new SystemCreatedStorageAccountArgs Empty => new SystemCreatedStorageAccountArgs();
}

public sealed class ArmResourceIdArgs : global::Pulumi.ResourceArgs
{
    [Input("resourceId")] public Input<string>? ResourceId { get; set; }

    public ArmResourceIdArgs() { }
    public static new ArmResourceIdArgs Empty => new ArmResourceIdArgs();
}

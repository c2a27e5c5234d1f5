// The builder fills the arguments that it holds; the account for logs is made locally redundant by the step that the caller chose.
using Pulumi;
using Pulumi.AzureNative.Resources;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal sealed class AccountBuilder
{
    private readonly string _name;
    private readonly StorageAccountArgs _args;

    public AccountBuilder(string name, ResourceGroup group)
    {
        _name = name;
        _args = new StorageAccountArgs { ResourceGroupName = group.Name, Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_ZRS } };
    }

    public AccountBuilder Cheap()
    {
        _args.Sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} };
        return this;
    }

    public AccountBuilder Cool()
    {
        _args.AccessTier = AccessTier.Cool;
        return this;
    }

    public StorageAccount Build() => new(_name, _args);
}

internal static class LogAccounts
{
    public static StorageAccount Create(ResourceGroup group) => new AccountBuilder("stlogs", group).Cool().Cheap().Build();
}

// The generic component lets its type argument describe the account; one description is locally redundant, the other is not.
using Pulumi;
using Pulumi.AzureNative.Storage;
using Pulumi.AzureNative.Storage.Inputs;

namespace Contoso.Platform;

internal interface IAccountProfile
{
    static abstract SkuName Sku { get; }
}

internal sealed class Scratch : IAccountProfile
{
    public static SkuName Sku => SkuName.Standard_LRS;
}

internal sealed class Models : IAccountProfile
{
    public static SkuName Sku => SkuName.Standard_ZRS;
}

internal sealed class Account<TProfile> : ComponentResource where TProfile : IAccountProfile
{
    public Account(string name, Input<string> group) : base("contoso:data:Account", name)
    {
        _ = new StorageAccount(name, new StorageAccountArgs
        {
            ResourceGroupName = group,
            Kind = Kind.StorageV2,
            Sku = new SkuArgs { Name = TProfile.Sku },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }
}

internal static class Accounts
{
    public static void Deploy(Input<string> group)
    {
        _ = new Account<Models>("stmodels", group);
        _ = new Account<Scratch>("stscratch", group);
    }
}

// The builder ends with a zone-redundant account.
using Pulumi;
using Pulumi.Azure.Storage;

public class DataStack : Stack
{
    public DataStack()
    {
        _ = new AccountBuilder().Named("stdata").ZoneRedundant().Build();
    }
}

internal sealed class AccountBuilder
{
    private readonly AccountArgs _args = new() { ResourceGroupName = "rg-ml", AccountTier = "Standard", AccountReplicationType = "LRS" };
    private string _name = "st";

    public AccountBuilder Named(string name)
    {
        _name = name;
        return this;
    }

    public AccountBuilder ZoneRedundant()
    {
        _args.AccountReplicationType = "ZRS";
        return this;
    }

    public Account Build() => new(_name, _args);
}

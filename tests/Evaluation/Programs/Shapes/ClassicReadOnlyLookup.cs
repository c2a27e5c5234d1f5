// Looking up an account declares nothing.
using Pulumi;
using Pulumi.Azure.Storage;

public class LookupStack : Stack
{
    public LookupStack()
    {
        var account = GetAccount.Invoke(new GetAccountInvokeArgs { Name = "stdata", ResourceGroupName = "rg-ml" });
        var known = Account.Get("stdata", "/subscriptions/s/resourceGroups/rg-ml/providers/Microsoft.Storage/storageAccounts/stdata", new AccountState { AccountTier = "Standard", AccountReplicationType = "LRS" });
        Endpoint = Output.Format($"{account.Apply(found => found.PrimaryBlobEndpoint)}{known.PrimaryBlobEndpoint}");
    }

    [Output] public Output<string> Endpoint { get; private set; }
}

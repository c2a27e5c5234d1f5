// Each lake of the loop is of the generation that is gone.
using Pulumi;
using Pulumi.AzureNative.DataLakeStore;

public class LakeStack : Stack
{
    public LakeStack()
    {
        string[] lakes = ["raw", "curated"];
        foreach (var lake in lakes)
        {
            _ = new {|AMLR4401:Account|}($"adls{lake}", new AccountArgs
            {
                ResourceGroupName = "rg-lakes",
                Location = "northeurope",
            });
        }
    }
}

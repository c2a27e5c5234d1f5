// The patch of the test vault switches soft delete off; the patch of the other one leaves it as it is.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;

namespace Contoso.Secrets;

internal static class VaultPolicies
{
    public static async Task ApplyAsync(KeyVaultResource test, KeyVaultResource live)
    {
        await test.UpdateAsync(new KeyVaultPatch
        {
            Properties = new KeyVaultPatchProperties { EnableSoftDelete = {|AMLR2202:false|}, EnableRbacAuthorization = true },
        });
        await live.UpdateAsync(new KeyVaultPatch { Properties = new KeyVaultPatchProperties { EnableRbacAuthorization = true } });
    }
}

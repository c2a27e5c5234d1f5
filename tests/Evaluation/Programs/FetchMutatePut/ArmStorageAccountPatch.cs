// The patch takes the account to locally redundant storage, and the other one only changes its access tier.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.Training;

internal static class CostReview
{
    public static async Task ApplyAsync(StorageAccountResource archive, StorageAccountResource exports)
    {
        await archive.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku({|AMLR2001:StorageSkuName.StandardLrs|}) });
        await exports.UpdateAsync(new StorageAccountPatch { AccessTier = StorageAccountAccessTier.Cool });
    }
}

// The builder comes as an interface of another library, and its steps cannot be seen.
using System.Threading.Tasks;
using Azure;
using Azure.Core;
using Azure.ResourceManager.KeyVault;
using Azure.ResourceManager.KeyVault.Models;
using Azure.ResourceManager.Resources;

namespace Contoso.Secrets;

public interface IVaultBuilder
{
    IVaultBuilder WithoutSoftDelete();

    IVaultBuilder WithName(string name);

    KeyVaultCreateOrUpdateContent Build();
}

internal static class TestVaults
{
    public static Task DeployAsync(ResourceGroupResource group, IVaultBuilder builder)
    {
        var content = builder.WithName("kv-test").WithoutSoftDelete().Build();
        return group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kv-test", content);
    }
}

// A method of the program makes the vault recoverable after it was created.
using Azure.Provisioning;
using Azure.Provisioning.KeyVault;

public static class Vaults
{
    public static void AddTo(Infrastructure infra)
    {
        var vault = new KeyVaultService("secrets") { Properties = new KeyVaultProperties { EnablePurgeProtection = false } };
        Harden(vault);
        infra.Add(vault);
    }

    private static void Harden(KeyVaultService vault) => vault.Properties.EnablePurgeProtection = true;
}

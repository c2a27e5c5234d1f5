// The key of the workspace is in a vault that anybody with the right can purge.
using Azure.Provisioning;
using Azure.Provisioning.KeyVault;
using Azure.Provisioning.MachineLearning;

public static class Workspaces
{
    public static void AddTo(Infrastructure infra, string registryId)
    {
        var vault = new KeyVaultService("keys") { Properties = new Azure.Provisioning.KeyVault.KeyVaultProperties { EnablePurgeProtection = {|AMLR1008:false|} } };
        infra.Add(vault);
        infra.Add(new MachineLearningWorkspace("workspace")
        {
            Kind = "Default",
            ContainerRegistry = registryId,
            EnableServiceSideCMKEncryption = true,
            Encryption = new EncryptionProperty
            {
                Status = MachineLearningEncryptionStatus.Enabled,
                KeyVaultProperties = new Azure.Provisioning.MachineLearning.KeyVaultProperties { KeyVaultArmId = vault.Id },
            },
        });
    }
}

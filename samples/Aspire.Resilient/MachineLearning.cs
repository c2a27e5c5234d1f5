using Aspire.Hosting;
using Azure.Core;
using Azure.Provisioning.ContainerRegistry;
using Azure.Provisioning.KeyVault;
using Azure.Provisioning.MachineLearning;
using Azure.Provisioning.Storage;

namespace Contoso.Scoring.AppHost;

/// <summary>The workspace that trains the models, with the endpoint that serves the one which explains decisions.</summary>
internal static class MachineLearning
{
    public static void AddTo(IDistributedApplicationBuilder builder)
    {
        var sku = builder.AddParameter("auditSku");
        builder.AddAzureInfrastructure("ml", infra =>
        {
            var location = AzureLocation.WestEurope;
            var storage = new StorageAccount("mlStorage")
            {
                Name = "stmlscoring",
                Location = location,
                Kind = StorageKind.StorageV2,
                Sku = new StorageSku { Name = StorageSkuName.StandardZrs },
            };
            infra.Add(storage);
            infra.Add(new StorageAccount("audit")
            {
                Name = "stmlaudit",
                Location = location,
                Kind = StorageKind.StorageV2,
                Sku = new StorageSku { Name = sku.AsProvisioningParameter(infra) }, // compliance decides
            });

            var vault = new KeyVaultService("mlVault")
            {
                Name = "kv-mlscoring",
                Location = location,
                Properties = new()
                {
                    Sku = new() { Family = KeyVaultSkuFamily.A, Name = KeyVaultSkuName.Standard },
                    EnableRbacAuthorization = true,
                    EnablePurgeProtection = true,
                },
            };
            infra.Add(vault);

            var registry = ContainerRegistryService.FromExisting("bankRegistry");
            infra.Add(registry);

            var workspace = new MachineLearningWorkspace("workspace")
            {
                Name = "mlw-scoring",
                Location = location,
                Kind = "Default",
                StorageAccount = storage.Id,
                KeyVault = vault.Id,
                ContainerRegistry = registry.Id,
            };
            infra.Add(workspace);
            infra.Add(new MachineLearningCompute("cpu")
            {
                Name = "cpu-cluster",
                Parent = workspace,
                Location = location,
                Properties = new AmlCompute
                {
                    Properties = new AmlComputeProperties
                    {
                        VmSize = "Standard_D8ds_v5",
                        VmPriority = MachineLearningVmPriority.Dedicated,
                        ScaleSettings = new() { MinNodeCount = 0, MaxNodeCount = 8 },
                    },
                },
            });

            var endpoint = new MachineLearningOnlineEndpoint("explain")
            {
                Name = "explain",
                Parent = workspace,
                Location = location,
                Properties = new() { AuthMode = MachineLearningEndpointAuthMode.AadToken, Traffic = { ["blue"] = 100 } },
            };
            infra.Add(endpoint);
            infra.Add(new MachineLearningOnlineDeployment("blue")
            {
                Name = "blue",
                Parent = endpoint,
                Location = location,
                Sku = new MachineLearningSku { Name = "Default", Capacity = 3 },
                Properties = new MachineLearningManagedOnlineDeployment { InstanceType = "Standard_D4s_v5", ScaleSettings = new MachineLearningDefaultScaleSettings() },
            });
        });
    }
}

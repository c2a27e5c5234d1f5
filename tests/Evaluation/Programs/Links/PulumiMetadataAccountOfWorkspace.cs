// The workspace keeps its encrypted metadata in the Cosmos DB account of the component, which has one region.
using Pulumi;
using Pulumi.AzureNative.CosmosDB;
using Pulumi.AzureNative.CosmosDB.Inputs;
using ML = Pulumi.AzureNative.MachineLearningServices;
using MLInputs = Pulumi.AzureNative.MachineLearningServices.Inputs;

namespace Contoso.Platform;

internal sealed class Metadata : ComponentResource
{
    public Metadata(string name, Input<string> group) : base("contoso:ml:Metadata", name)
    {
        Account = new DatabaseAccount("cosmos-metadata", new DatabaseAccountArgs
        {
            ResourceGroupName = group,
            DatabaseAccountOfferType = DatabaseAccountOfferType.Standard,
            Locations = { new LocationArgs { LocationName = {|AMLR4301:"westeurope"|}, FailoverPriority = 0, IsZoneRedundant = true } },
            BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" },
        }, new CustomResourceOptions { Parent = this });
        RegisterOutputs();
    }

    public DatabaseAccount Account { get; }
}

internal static class Encrypted
{
    public static void Deploy(Input<string> group, Input<string> accountId, Input<string> registryId, Input<string> vaultId, Input<string> key)
    {
        var metadata = new Metadata("metadata", group);
        _ = new ML.Workspace("mlw-risk", new ML.WorkspaceArgs
        {
            ResourceGroupName = group,
            StorageAccount = accountId,
            ContainerRegistry = registryId,
            Encryption = new MLInputs.EncryptionPropertyArgs
            {
                Status = ML.EncryptionStatus.Enabled,
                KeyVaultProperties = new MLInputs.KeyVaultPropertiesArgs { KeyVaultArmId = vaultId, KeyIdentifier = key },
                CosmosDbResourceId = metadata.Account.Id,
            },
        });
    }
}

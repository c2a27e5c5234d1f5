using Azure;
using Azure.ResourceManager.MachineLearning;
using Azure.ResourceManager.MachineLearning.Models;
using Azure.ResourceManager.Models;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Storage;
using Azure.ResourceManager.Storage.Models;

namespace Contoso.MlPlatform;

internal sealed record Workspaces(MachineLearningWorkspaceResource Hub, MachineLearningWorkspaceResource Churn, MachineLearningWorkspaceResource CreditRisk);

/// <summary>A hub with one project for each product team, and two workspaces from before the hub existed.</summary>
internal sealed class WorkspaceDeployment(ResourceGroupResource group, PlatformSettings settings, SharedServices shared)
{
    private static readonly string[] ProductTeams = ["search", "pricing"];

    private readonly MachineLearningWorkspaceCollection _workspaces = group.GetMachineLearningWorkspaces();

    public async Task<Workspaces> DeployAsync()
    {
        var hub = await DeployHubAsync();
        foreach (var team in ProductTeams)
        {
            // Projects take storage, vault and registry from their hub.
            await CreateAsync($"mlw-{team}-{settings.Environment}", new MachineLearningWorkspaceData(Estate.Region)
            {
                Kind = "Project",
                FriendlyName = team,
                HubResourceId = hub.Id,
                Identity = new(ManagedServiceIdentityType.SystemAssigned),
            });
        }

        return new Workspaces(hub, await DeployChurnAsync(), await DeployCreditRiskAsync());
    }

    private async Task<MachineLearningWorkspaceResource> DeployHubAsync()
    {
        var storage = await WorkspaceStorage.DeployForHubAsync(group, settings);

        return await CreateAsync($"mlh-platform-{settings.Environment}", new MachineLearningWorkspaceData(Estate.Region)
        {
            Kind = "Hub",
            FriendlyName = "ML platform",
            StorageAccount = storage.Id,
            KeyVault = shared.VaultId,
            ApplicationInsights = shared.TelemetryId,
            ContainerRegistry = shared.RegistryId,
            Identity = new ManagedServiceIdentity(ManagedServiceIdentityType.SystemAssigned),
        });
    }

    private async Task<MachineLearningWorkspaceResource> DeployChurnAsync()
    {
        WorkspaceFoundation foundation = await WorkspaceStorage.DeployForChurnAsync(group, settings);

        var data = new MachineLearningWorkspaceData(Estate.Region)
        {
            FriendlyName = "Customer churn",
            KeyVault = shared.VaultId,
            ApplicationInsights = shared.TelemetryId,
            ContainerRegistry = shared.RegistryId,
            Identity = new ManagedServiceIdentity(ManagedServiceIdentityType.SystemAssigned),
        };
        data.StorageAccount = foundation.Storage.Id;
        return await CreateAsync(foundation.WorkspaceName, data);
    }

    private async Task<MachineLearningWorkspaceResource> DeployCreditRiskAsync()
    {
        // The feature files are on a fast account of their own: see the datastore of the workspace.
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(
            WaitUntil.Completed,
            Estate.Account("risk", settings),
            new StorageAccountCreateOrUpdateContent(new("Standard_ZRS"), StorageKind.StorageV2, Estate.Region)
            {
                MinimumTlsVersion = "TLS1_2",
                AllowBlobPublicAccess = false,
            })).Value;

        var keys = await Secrets.DeployKeyVaultAsync(group, settings);
        var key = new MachineLearningEncryptionKeyVaultProperties(keys.Id, settings.RiskKey);
        var metadata = await EncryptedMetadata.DeployAsync(group, settings);

        return await CreateAsync($"mlw-creditrisk-{settings.Environment}", new(Estate.Region)
        {
            Kind = "Default",
            FriendlyName = "Credit risk",
            StorageAccount = account.Data.Id,
            KeyVault = shared.VaultId.ToString(),
            ApplicationInsights = shared.TelemetryId,
            ContainerRegistry = shared.RegistryId,
            Identity = new(ManagedServiceIdentityType.SystemAssigned),
            Encryption = new MachineLearningEncryptionSetting(MachineLearningEncryptionStatus.Enabled, key) { CosmosDBResourceId = metadata.Id },
            IsHbiWorkspace = true, // personal data: no diagnostics leave the workspace
        });
    }

    private async Task<MachineLearningWorkspaceResource> CreateAsync(string name, MachineLearningWorkspaceData data)
    {
        data.Tags["team"] = "ml-platform";
        var operation = await _workspaces.CreateOrUpdateAsync(WaitUntil.Completed, name, data);
        Console.WriteLine($"  {name}");
        return operation.Value;
    }
}

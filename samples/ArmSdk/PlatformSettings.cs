using Azure.Core;

namespace Contoso.MlPlatform;

/// <summary>What differs between environments; the release pipeline sets the variables.</summary>
public sealed record PlatformSettings(string SubscriptionId, Guid TenantId, string Environment, string ArchiveSku, int ScoringNodes, string DatabasePassword, string RiskKey)
{
    public bool IsProduction => Environment == "prod";

    public static PlatformSettings FromEnvironment() => new(
        Read("AZURE_SUBSCRIPTION_ID"),
        Guid.Parse(Read("AZURE_TENANT_ID")),
        Read("MLP_ENVIRONMENT"),
        Read("MLP_ARCHIVE_SKU"),
        int.Parse(Read("MLP_SCORING_NODES")),
        Read("MLP_DATABASE_PASSWORD"),
        Read("MLP_RISK_KEY"));

    private static string Read(string name) =>
        System.Environment.GetEnvironmentVariable(name) ?? throw new InvalidOperationException($"{name} is not set.");
}

/// <summary>The services that all workspaces share.</summary>
public sealed record SharedServices(ResourceIdentifier VaultId, ResourceIdentifier TelemetryId, ResourceIdentifier RegistryId);

using Pulumi;

namespace Contoso.MlPlatform;

/// <summary>What differs between the stacks, and what the platform team decided once for all of them.</summary>
internal sealed class Settings
{
    /// <summary>Customer data must stay in the EU, and most of our GPU quota is here.</summary>
    public const string Region = "westeurope";

    public const string SecondRegion = "northeurope";

    /// <summary>An export from the warehouse takes three days, so the data has to survive a datacenter.</summary>
    public const string TrainingDataReplication = "ZRS";

    private readonly Config _config = new();

    public string Environment => _config.Get("environment") ?? "dev";

    public bool IsProduction => Environment == "prod";

    /// <summary>Compliance decides this one for each stack, so it has no default here.</summary>
    public string AuditReplication => _config.Require("auditStorageReplication");

    public int GpuMaxNodes => _config.GetInt32("gpuMaxNodes") ?? 4;

    public Output<string> DatabasePassword => _config.RequireSecret("databasePassword");

    public string RiskKey => _config.Require("riskKey");

    public string DataScientistsGroupId => _config.Require("dataScientistsGroupId");

    public Dictionary<string, string> Tags => new()
    {
        ["owner"] = "ml-platform@contoso.com",
        ["environment"] = Environment,
        ["costCentre"] = "4711",
        ["managedBy"] = "pulumi",
    };
}

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>
/// Programs with one Cosmos DB account. Apart from what a test writes it has two regions, a zone-redundant write region,
/// service-managed failover and continuous backup, so that nothing else is found.
/// </summary>
internal static class CosmosProgram
{
    public const string ArmLocations = """new CosmosDBAccountLocation { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = true }, new CosmosDBAccountLocation { LocationName = "northeurope", FailoverPriority = 1 }""";
    public const string PulumiLocations = """new LocationArgs { LocationName = "westeurope", FailoverPriority = 0, IsZoneRedundant = true }, new LocationArgs { LocationName = "northeurope", FailoverPriority = 1 }""";
    public const string ArmMembers = "EnableAutomaticFailover = true, BackupPolicy = new ContinuousModeBackupPolicy()";
    public const string PulumiMembers = """EnableAutomaticFailover = true, BackupPolicy = new ContinuousModeBackupPolicyArgs { Type = "Continuous" }""";

    private const string ArmType = "CosmosDBAccountCreateOrUpdateContent";

    /// <summary>An account of the ARM SDK.</summary>
    public static string Arm(string locations = ArmLocations, string members = ArmMembers, string type = ArmType, string after = "") => SdkProgram.Arm($$"""
        var account = await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "cosmos", {{ArmContent(locations, members, type)}}); // kept
                {{after}}
        """);

    public static string ArmContent(string locations = ArmLocations, string members = ArmMembers, string type = ArmType) =>
        $"new {type}(location, new[] {{ {locations} }}) {{ {members} }}";

    /// <summary>A Pulumi account.</summary>
    public static string Pulumi(string locations = PulumiLocations, string members = PulumiMembers, string type = "DatabaseAccount", string after = "") => SdkProgram.Pulumi(
        after.Length > 0 ? "CosmosDB MachineLearningServices" : "CosmosDB", $$"""
        var account = {{PulumiResource(locations, members, type)}}; // kept
                {{after}}
        """);

    public static string PulumiResource(string locations = PulumiLocations, string members = PulumiMembers, string type = "DatabaseAccount") =>
        $"new {type}(\"cosmos\", new() {{ ResourceGroupName = \"rg\", DatabaseAccountOfferType = DatabaseAccountOfferType.Standard, Locations = {{ {locations} }}, {members} }})";

    /// <summary>A workspace that keeps its metadata in the account; the rules see it in the message and in the severity.</summary>
    public const string ArmWorkspace = """
        await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "aml", new MachineLearningWorkspaceData(location)
                {
                    Encryption = new MachineLearningEncryptionSetting("Enabled", new MachineLearningEncryptionKeyVaultProperties(new ResourceIdentifier(configured), configured)) { CosmosDBResourceId = account.Value.Id },
                });
        """;

    public const string PulumiWorkspace = """
        _ = new Workspace("aml", new WorkspaceArgs
                {
                    ResourceGroupName = "rg",
                    Encryption = new EncryptionPropertyArgs
                    {
                        Status = "Enabled",
                        KeyVaultProperties = new KeyVaultPropertiesArgs { KeyVaultArmId = configured, KeyIdentifier = configured },
                        CosmosDbResourceId = account.Id,
                    },
                });
        """;
}

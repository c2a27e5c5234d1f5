namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs with one key vault.</summary>
internal static class VaultProgram
{
    /// <summary>The ARM content of a vault; <paramref name="rest"/> follows the constructor of its properties.</summary>
    public static string ArmContent(string rest = "", string location = "location") =>
        $"new KeyVaultCreateOrUpdateContent({location}, new KeyVaultProperties(Guid.Empty, new KeyVaultSku(KeyVaultSkuFamily.A, KeyVaultSkuName.Standard)){rest})";

    public static string Arm(string rest = "", string location = "location") => SdkProgram.Arm(
        $"await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, \"kvml\", {ArmContent(rest, location)}); // kept");

    /// <summary>The creation of a Pulumi vault; the arguments are more members of its properties and of its Args.</summary>
    public static string PulumiVault(string properties = "", string rest = "", string name = "kvml") =>
        $"new Vault(\"{name}\", new VaultArgs {{ ResourceGroupName = \"rg\", Properties = new VaultPropertiesArgs {{ TenantId = \"t\"{properties} }}{rest} }})";

    public static string Pulumi(string properties = "", string rest = "") => SdkProgram.Pulumi("KeyVault", $"_ = {PulumiVault(properties, rest)}; // kept");

    /// <summary>The vault of a workspace, for its secrets or for the key that it is encrypted with.</summary>
    public static string ArmWorkspace(string rest, bool isKeyVault = false, string properties = "KeyVaultProperties") => SdkProgram.Arm($$"""
        var vault = (await group.GetKeyVaults().CreateOrUpdateAsync(WaitUntil.Completed, "kvml", {{ArmContent(rest).Replace("KeyVaultProperties", properties)}})).Value; // kept
                await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location)
                {
                    KeyVault = {{(isKeyVault ? "configured" : "vault.Id")}},
                    Encryption = {{(isKeyVault ? "new MachineLearningEncryptionSetting(MachineLearningEncryptionStatus.Enabled, new MachineLearningEncryptionKeyVaultProperties(vault.Id, configured)) { CosmosDBResourceId = new ResourceIdentifier(configured) }" : "null")}},
                });
        """);

    public static string PulumiWorkspace(string members, bool isKeyVault = false, string properties = "VaultPropertiesArgs") => SdkProgram.Pulumi("KeyVault", $$"""
        var vault = {{PulumiVault(members).Replace("VaultPropertiesArgs", properties)}}; // kept
                _ = new Pulumi.AzureNative.MachineLearningServices.Workspace("mlw", new Pulumi.AzureNative.MachineLearningServices.WorkspaceArgs
                {
                    ResourceGroupName = "rg",
                    KeyVault = {{(isKeyVault ? "configured" : "vault.Id")}},
                    Encryption = {{(isKeyVault ? "new Pulumi.AzureNative.MachineLearningServices.Inputs.EncryptionPropertyArgs { Status = \"Enabled\", CosmosDbResourceId = configured, KeyVaultProperties = new Pulumi.AzureNative.MachineLearningServices.Inputs.KeyVaultPropertiesArgs { KeyIdentifier = configured, KeyVaultArmId = vault.Id } }" : "null!")}},
                });
        """);
}

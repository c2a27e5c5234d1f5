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
}

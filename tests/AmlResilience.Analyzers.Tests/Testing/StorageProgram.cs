namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs with one storage account, alone or as the default account of a workspace.</summary>
internal static class StorageProgram
{
    private const string WorkspaceType = "Pulumi.AzureNative.MachineLearningServices.Workspace";

    /// <summary>The ARM content of an account.</summary>
    public static string ArmContent(string sku, string kind = "StorageKind.StorageV2", string location = "location") =>
        $"new StorageAccountCreateOrUpdateContent(new StorageSku({sku}), {kind}, {location})";

    /// <summary>An account that no workspace names; <paramref name="rest"/> follows the content's constructor.</summary>
    public static string ArmData(string sku, string kind = "StorageKind.StorageV2", string location = "location", string rest = "") => SdkProgram.Arm(
        $"await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"stdata\", {ArmContent(sku, kind, location)}{rest});");

    /// <summary>The default account of a workspace; <paramref name="rest"/> follows the content's constructor.</summary>
    public static string ArmDefault(string sku, string kind = "StorageKind.StorageV2", string location = "location", string rest = "") => SdkProgram.Arm($$"""
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", {{ArmContent(sku, kind, location)}}{{rest}})).Value; // kept
                await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location) { StorageAccount = account.Id });
        """);

    /// <summary>The default account of a workspace, in each place where people write one.</summary>
    public static string ArmDefault(Place place, string sku, string kind = "StorageKind.StorageV2") => place == Place.Field
        ? SdkProgram.Arm(
            """
            var account = await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", s_content);
                    await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location) { StorageAccount = account.Value.Id });
            """,
            $"private static readonly StorageAccountCreateOrUpdateContent s_content = {ArmContent(sku, kind, "AzureLocation.WestEurope")};")
        : SdkProgram.Arm(
            place,
            "MachineLearningWorkspaceData",
            "GetMachineLearningWorkspaces",
            $"new MachineLearningWorkspaceData(location) {{ StorageAccount = group.GetStorageAccounts().CreateOrUpdate(WaitUntil.Completed, \"stml\", {ArmContent(sku, kind)}).Value.Id }}");

    /// <summary>The creation of a Pulumi account; <paramref name="rest"/> are more members of its Args.</summary>
    public static string PulumiAccount(string sku, string kind = "Kind.StorageV2", string rest = "", string name = "stml") =>
        $"new StorageAccount(\"{name}\", new StorageAccountArgs {{ ResourceGroupName = \"rg\", Kind = {kind}, Sku = new SkuArgs {{ Name = {sku} }}{rest} }})";

    /// <summary>The creation of a Pulumi workspace with this default account.</summary>
    public static string PulumiWorkspace(string storageAccount) =>
        $"new {WorkspaceType}(\"mlw\", new {WorkspaceType}Args {{ ResourceGroupName = \"rg\", StorageAccount = {storageAccount} }})";

    public static string PulumiData(string sku, string kind = "Kind.StorageV2", string rest = "") =>
        SdkProgram.Pulumi("Storage", $"_ = {PulumiAccount(sku, kind, rest, "stdata")};");

    public static string PulumiDefault(string sku, string kind = "Kind.StorageV2", string rest = "") => SdkProgram.Pulumi("Storage", $$"""
        var account = {{PulumiAccount(sku, kind, rest)}}; // kept
                _ = {{PulumiWorkspace("account.Id")}};
        """);

    public static string PulumiDefault(Place place, string sku, string kind = "Kind.StorageV2") =>
        SdkProgram.Pulumi(place, "Storage", WorkspaceType, PulumiWorkspace(PulumiAccount(sku, kind) + ".Id"));
}

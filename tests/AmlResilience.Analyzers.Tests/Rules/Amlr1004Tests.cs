using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>One storage account is the default of several workspaces.</summary>
public class Amlr1004Tests
{
    private const string Found = "{|AMLR1004:StorageAccountCreateOrUpdateContent|}";
    private const string Silent = "StorageAccountCreateOrUpdateContent";

    [Theory]
    [InlineData(Found, "location", "Kind = \"Default\",", "location", "")]
    [InlineData(Found, "AzureLocation.WestEurope", "", "AzureLocation.NorthEurope", "Kind = \"Hub\",")]
    [InlineData(Silent, "location", "Kind = \"Hub\",", "location", "Kind = \"Project\",")]
    public Task Arm_TwoWorkspaces(string type, string firstRegion, string firstKind, string secondRegion, string secondKind) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", new {{type}}(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, location))).Value;
                var workspaces = group.GetMachineLearningWorkspaces();
                await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "a", new MachineLearningWorkspaceData({{firstRegion}}) { {{firstKind}} StorageAccount = account.Id });
                await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, "b", new MachineLearningWorkspaceData({{secondRegion}}) { {{secondKind}} StorageAccount = account.Id });
        """));

    [Theory]
    [InlineData("first.Id", "second.Id")]
    [InlineData("first.Id", "configured")]
    public Task Pulumi_OwnAccounts_AreSilent(string a, string b) => Verify.FindingsAsync(SdkProgram.Pulumi("Storage MachineLearningServices", Pulumi("StorageAccount", a, b)));

    [Fact]
    public Task Pulumi_TwoWorkspaces_AreReported() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage MachineLearningServices", Pulumi("{|AMLR1004:StorageAccount|}", "first.Id", "first.Id")));

    // One is made while the other is.
    [Fact]
    public Task Pulumi_WorkspaceWithinAnother_IsReported() => Verify.FindingsAsync(SdkProgram.Pulumi("Storage MachineLearningServices", Pulumi(
        "{|AMLR1004:StorageAccount|}", "first.Id", "second.Id", ", Description = new Workspace(\"c\", new() { ResourceGroupName = \"rg\", StorageAccount = first.Id }).Name")));

    // One workspace in variants, or workspaces of which a run makes one, do not share the account.
    [Theory]
    [InlineData("if (isProduction) { ONE } else { ONE }", Silent)]
    [InlineData("if (isProduction) { ONE } else { TWO }", Silent)]
    [InlineData("if (isProduction) { ONE return; } TWO", Silent)]
    [InlineData("ONE ONE", Silent)]
    [InlineData("switch (configured) { case \"eu\": ONE break; case \"us\": TWO break; }", Silent)]
    [InlineData("ONE TWO", Found)]
    [InlineData("if (isProduction) { ONE } TWO", Found)]
    [InlineData("if (isProduction) { ONE } else { Console.WriteLine(); } TWO", Found)]
    [InlineData("foreach (var letter in configured) { if (letter == 'a') { ONE } else { TWO } }", Found)]
    public Task Arm_Variants(string statements, string type) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var account = (await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, "stml", new {{type}}(new StorageSku(StorageSkuName.StandardZrs), StorageKind.StorageV2, location))).Value;
                var workspaces = group.GetMachineLearningWorkspaces();
                {{statements.Replace("ONE", Workspace("a")).Replace("TWO", Workspace("b"))}}
        """));

    // One region is one region however it is spelled, and a region that is not known is no second one.
    [Theory]
    [InlineData("", "")]
    [InlineData(", Location = \"North Europe\"", ", Location = \"northeurope\"")]
    [InlineData(", Location = \"northeurope\"", ", Location = configured")]
    public Task Message_NamesTheWorkspaces(string firstRegion, string secondRegion) => Verify.MessageAsync(
        SdkProgram.Pulumi("Storage MachineLearningServices", Pulumi("{|#0:StorageAccount|}", "first.Id", "first.Id", firstRegion, secondRegion)),
        "AMLR1004",
        DiagnosticSeverity.Info,
        "Storage account 'stfirst' is the default of workspace 'a' and workspace 'b'; use an account for each workspace, so that an outage of the account does not stop all of them");

    [Fact]
    public Task Message_InTwoRegions_IsAWarning() => Verify.MessageAsync(
        SdkProgram.Pulumi("Storage MachineLearningServices", Pulumi("{|#0:StorageAccount|}", "first.Id", "first.Id", ", Location = \"North Europe\"", ", Location = \"westeurope\"")),
        "AMLR1004",
        DiagnosticSeverity.Warning,
        "Storage account 'stfirst' is the default of workspace 'a' and workspace 'b' in different regions; use an account for each workspace, because both regions depend on the account's region");

    private static string Workspace(string name) => $"await workspaces.CreateOrUpdateAsync(WaitUntil.Completed, \"{name}\", new MachineLearningWorkspaceData(location) {{ StorageAccount = account.Id }});";

    private static string Pulumi(string type, string a, string b, string firstRegion = "", string secondRegion = "") => $$"""
        var first = new {{type}}("stfirst", new() { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = SkuName.Standard_ZRS } });
                var second = new StorageAccount("stsecond", new() { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs { Name = SkuName.Standard_ZRS } });
                _ = new Workspace("a", new() { ResourceGroupName = "rg", StorageAccount = {{a}}{{firstRegion}} });
                _ = new Workspace("b", new() { ResourceGroupName = "rg", StorageAccount = {{b}}{{secondRegion}} });
        """;
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Names that are unique within a resource group: a resource of the name in another group is another one.</summary>
public class GroupLinkTests
{
    private const string Found = "{|AMLR2303:AzureLocation.NorthEurope|}";
    private const string Silent = "AzureLocation.NorthEurope";

    [Theory]
    [InlineData("new ResourceIdentifier(\"/subscriptions/s/resourceGroups/platform-rg/providers/Microsoft.OperationalInsights/workspaces/logs\")", Silent)]
    [InlineData("new ResourceIdentifier($\"{spoke.Id}/providers/Microsoft.OperationalInsights/workspaces/logs\")", Silent)]
    [InlineData("(await spoke.GetOperationalInsightsWorkspaceAsync(\"logs\")).Value.Id", Silent)]
    [InlineData("new ResourceIdentifier($\"{group.Id}/providers/Microsoft.OperationalInsights/workspaces/logs\")", Found)]
    [InlineData("(await group.GetOperationalInsightsWorkspaceAsync(\"logs\")).Value.Id", Found)]
    [InlineData("logs.Id", Found)]
    public Task Arm_LogsOfAnotherGroup(string id, string region) => Verify.FindingsAsync(SdkProgram.Arm($$"""
        ResourceGroupResource spoke = null!;
                var logs = (await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new OperationalInsightsWorkspaceData(AzureLocation.WestEurope))).Value;
                await group.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData({{region}}, "web") { WorkspaceResourceId = {{id}} });
        """));

    // A method has its own name for the group, which may well be the same.
    [Fact]
    public Task Arm_LogsOfAnotherMethod_AreMeant() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        await group.GetOperationalInsightsWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "logs", new OperationalInsightsWorkspaceData(AzureLocation.WestEurope));
                await CreateAsync(group);
        """,
        $$"""
        static async Task CreateAsync(ResourceGroupResource rg)
            {
                var logs = (await rg.GetOperationalInsightsWorkspaceAsync("logs")).Value;
                await rg.GetApplicationInsightsComponents().CreateOrUpdateAsync(WaitUntil.Completed, "appi", new ApplicationInsightsComponentData({{Found}}, "web") { WorkspaceResourceId = logs.Id });
            }
        """));

    [Theory]
    [InlineData("\"rg-west\"", "{|AMLR1006:\"stmlwest\"|}")]
    [InlineData("\"RG-West\"", "{|AMLR1006:\"stmlwest\"|}")]
    [InlineData("\"rg-north\"", "\"stmlwest\"")]
    [InlineData("configured", "\"stmlwest\"")]
    public Task Pulumi_DatastoreOfAnotherGroup(string group, string account) => Verify.FindingsAsync(SdkProgram.Pulumi("Storage", $$"""
        var account = {{StorageProgram.PulumiAccount("SkuName.Standard_ZRS", rest: ", AccountName = \"stmlwest\"")}};
                var workspace = new Pulumi.AzureNative.MachineLearningServices.Workspace("mlw", new Pulumi.AzureNative.MachineLearningServices.WorkspaceArgs { ResourceGroupName = "rg-west", WorkspaceName = "mlw", StorageAccount = account.Id, ContainerRegistry = "x" });
                _ = new Pulumi.AzureNative.MachineLearningServices.Datastore("training", new Pulumi.AzureNative.MachineLearningServices.DatastoreArgs
                {
                    ResourceGroupName = {{group}},
                    WorkspaceName = "mlw",
                    Properties = new Pulumi.AzureNative.MachineLearningServices.Inputs.AzureBlobDatastoreArgs { DatastoreType = "AzureBlob", AccountName = {{account}}, ContainerName = "c", Credentials = new Pulumi.AzureNative.MachineLearningServices.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
                });
        """));
}

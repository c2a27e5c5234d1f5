using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>
/// Resources that take their region from their resource group. A pool without zones tells: it is found unless the region is known
/// to have none.
/// </summary>
public class EchoedLocationTests
{
    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"West US\"")]
    public Task Arm_GroupInRegionWithoutZones_IsSilent(string region) => Verify.FindingsAsync(Arm(region, "rg.Data.Location", "ManagedClusterAgentPoolProfile"));

    [Theory]
    [InlineData("AzureLocation.WestEurope", "rg.Data.Location")]
    [InlineData("location", "rg.Data.Location")]
    [InlineData("AzureLocation.WestUS", "group.Data.Location")] // another group
    public Task Arm_OtherGroup_IsReported(string region, string location) => Verify.FindingsAsync(Arm(region, location, "{|AMLR3001:ManagedClusterAgentPoolProfile|}"));

    [Theory]
    [InlineData("isProduction ? new ResourceGroupData(AzureLocation.WestUS) : new ResourceGroupData(AzureLocation.WestEurope)", "{|AMLR3001:ManagedClusterAgentPoolProfile|}")]
    [InlineData("Changed(new ResourceGroupData(AzureLocation.WestUS))", "{|AMLR3001:ManagedClusterAgentPoolProfile|}")]
    [InlineData("Made(AzureLocation.WestUS)", "ManagedClusterAgentPoolProfile")]
    [InlineData("Kept(new ResourceGroupData(AzureLocation.WestUS))", "ManagedClusterAgentPoolProfile")]
    public Task Arm_GroupThatMayBeAnother_IsNotKnown(string data, string pool) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        SubscriptionResource subscription = null!;
                var rg = (await subscription.GetResourceGroups().CreateOrUpdateAsync(WaitUntil.Completed, "rg", {{data}})).Value;
                await rg.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", new ContainerServiceManagedClusterData(rg.Data.Location)
                {
                    Sku = new ManagedClusterSku { Name = "Base", Tier = "Standard" },
                    AgentPoolProfiles = { new {{pool}}("system") { Mode = "System", Count = 3 } },
                });
        """,
        """
        static readonly Func<ResourceGroupData, ResourceGroupData> Changed = data => new ResourceGroupData(AzureLocation.WestEurope);
            static ResourceGroupData Made(AzureLocation region) => new(region);
            static ResourceGroupData Kept(ResourceGroupData data) => data;
        """));

    [Fact]
    public Task Arm_GroupGivenToAMethod_IsFollowed() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        SubscriptionResource subscription = null!;
                var rg = (await subscription.GetResourceGroups().CreateOrUpdateAsync(WaitUntil.Completed, "rg", new ResourceGroupData(AzureLocation.WestUS))).Value;
                await DeployAsync(rg);
        """,
        """
        static async Task DeployAsync(ResourceGroupResource target)
            {
                await target.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", new ContainerServiceManagedClusterData(target.Data.Location)
                {
                    Sku = new ManagedClusterSku { Name = "Base", Tier = "Standard" },
                    AgentPoolProfiles = { new ManagedClusterAgentPoolProfile("system") { Mode = "System", Count = 3 } },
                });
            }
        """));

    [Theory]
    [InlineData("\"westus\"", "rg.Location", "ManagedClusterAgentPoolProfileArgs")]
    [InlineData("\"westeurope\"", "rg.Location", "{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}")]
    [InlineData("configured", "rg.Location", "{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}")]
    [InlineData("null!", "rg.Location", "{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}")]
    public Task Pulumi_Group_Counts(string region, string location, string pool) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerService", $$"""
        var rg = new Pulumi.AzureNative.Resources.ResourceGroup("rg", new() { Location = {{region}} });
                _ = new ManagedCluster("aks", new ManagedClusterArgs
                {
                    ResourceGroupName = rg.Name,
                    Location = {{location}},
                    Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Standard" },
                    AgentPoolProfiles = { new {{pool}} { Name = "system", Mode = "System", Count = 3 } },
                });
        """));

    [Fact]
    public async Task LocationTakenFromItself_DoesNotFail() => Assert.Empty(await AnalyzerRun.FindIdsAsync(SdkProgram.Pulumi("Storage", """
        StorageAccount account = new StorageAccount("a", new StorageAccountArgs { ResourceGroupName = "rg", Location = account.Location, Sku = new SkuArgs { Name = "Standard_ZRS" } });
        """)));

    private static string Arm(string region, string location, string pool) => SdkProgram.Arm($$"""
        SubscriptionResource subscription = null!;
                var rg = (await subscription.GetResourceGroups().CreateOrUpdateAsync(WaitUntil.Completed, "rg", new ResourceGroupData({{region}}))).Value;
                await rg.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, "aks", new ContainerServiceManagedClusterData({{location}})
                {
                    Sku = new ManagedClusterSku { Name = "Base", Tier = "Standard" },
                    AgentPoolProfiles = { new {{pool}}("system") { Mode = "System", Count = 3 } },
                });
        """);
}

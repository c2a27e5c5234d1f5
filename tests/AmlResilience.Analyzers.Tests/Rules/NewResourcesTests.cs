using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Fixes tell which properties a deployed resource cannot change any more.</summary>
public class NewResourcesTests
{
    [Theory]
    [InlineData("GP_Gen5_2", false)]
    [InlineData("P1", false)]
    [InlineData("HS_Gen5_2", true)]
    public Task ZonesOfDatabase(string sku, bool isForNewResources) =>
        CheckAsync("AMLR4001", SqlProgram.Arm($"Sku = new SqlSku(\"{sku}\")"), isForNewResources);

    [Theory]
    [InlineData("\"S0\"", false)]
    [InlineData("\"GP_Gen5_2\"", false)]
    [InlineData("\"HS_Gen5_2\"", true)]
    [InlineData("configured", true)]
    public Task BackupStorageOfDatabase(string sku, bool isForNewResources) =>
        CheckAsync("AMLR4002", SqlProgram.Arm($"Sku = new SqlSku({sku}), RequestedBackupStorageRedundancy = \"Local\""), isForNewResources);

    [Fact]
    public Task ZonesOfCosmosDB() => CheckAsync(
        "AMLR4302", CosmosProgram.Arm("new CosmosDBAccountLocation { LocationName = \"westeurope\", FailoverPriority = 0 }, new CosmosDBAccountLocation { LocationName = \"northeurope\", FailoverPriority = 1 }"), true);

    [Fact]
    public Task ZonesOfRegistry() => CheckAsync(
        "AMLR2104",
        SdkProgram.Arm("await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium)) { ZoneRedundancy = \"Disabled\" });"),
        true);

    [Fact]
    public Task StandbyOfPostgreSql() => CheckAsync("AMLR4101", FlexibleServerProgram.PostgreSql("AMLR4101").Arm(FlexibleServerProgram.GeoBackup), false);

    [Fact]
    public Task StandbyOfMySql() => CheckAsync("AMLR4201", FlexibleServerProgram.MySql("AMLR4201").Arm(FlexibleServerProgram.GeoBackup), true);

    [Theory]
    [InlineData("AMLR1001", "StorageSkuName.StandardGrs", "StorageKind.StorageV2", true)]
    [InlineData("AMLR1001", "\"Standard_RAGRS\"", "StorageKind.StorageV2", true)]
    [InlineData("AMLR1001", "StorageSkuName.StandardGzrs", "StorageKind.StorageV2", false)]
    [InlineData("AMLR1001", "\"standard_ragzrs\"", "StorageKind.StorageV2", false)]
    [InlineData("AMLR1002", "StorageSkuName.StandardLrs", "StorageKind.StorageV2", true)]
    [InlineData("AMLR1003", "StorageSkuName.PremiumLrs", "StorageKind.BlockBlobStorage", true)]
    public Task SkuOfDefaultAccount(string id, string sku, string kind, bool isForNewResources) => CheckAsync(id, StorageProgram.ArmDefault(sku, kind), isForNewResources);

    [Theory]
    [InlineData("AMLR2001", "StorageSkuName.StandardLrs", "StorageKind.StorageV2", "location", true, true)]
    [InlineData("AMLR2001", "StorageSkuName.PremiumLrs", "StorageKind.FileStorage", "location", true)]
    [InlineData("AMLR2001", "StorageSkuName.StandardLrs", "StorageKind.StorageV2", "AzureLocation.WestUS", false)]
    [InlineData("AMLR2002", "StorageSkuName.StandardGrs", "StorageKind.StorageV2", "location", true)]
    public Task SkuOfDataAccount(string id, string sku, string kind, string region, params bool[] areForNewResources) =>
        CheckAsync(id, StorageProgram.ArmData(sku, kind, region), areForNewResources);

    [Theory]
    [InlineData("AMLR1101", "new AmlCompute { Properties = new AmlComputeProperties { VmPriority = \"LowPriority\" } }")]
    [InlineData("AMLR1106", "new MachineLearningAksCompute { Properties = new MachineLearningAksComputeProperties { ClusterPurpose = \"DevTest\" } }")]
    [InlineData("AMLR1106", "new MachineLearningAksCompute { Properties = new MachineLearningAksComputeProperties { ClusterPurpose = \"DevTest\", AgentCount = 2 } }")]
    [InlineData("AMLR1107", "new MachineLearningAksCompute { Properties = new MachineLearningAksComputeProperties { AgentCount = 2 } }")]
    public Task Compute(string id, string properties) =>
        CheckAsync(id, SdkProgram.Arm($"var data = new MachineLearningComputeData(location) {{ Properties = {properties} }};"), true);

    [Theory]
    [InlineData("AMLR1302", "StorageAccountDetails = { new() { SystemCreatedStorageAccount = new() { StorageAccountType = \"Standard_LRS\" } } }")]
    [InlineData("AMLR1302", "StorageAccountDetails = { new() { SystemCreatedStorageAccount = new() { StorageAccountType = \"Standard_GRS\" } } }")]
    [InlineData("AMLR1303", "AcrDetails = { new() { SystemCreatedAcrAccount = new() { AcrAccountSku = \"Basic\" } } }")]
    public Task RegionOfRegistry(string id, string details) =>
        CheckAsync(id, SdkProgram.Arm($"var data = new MachineLearningRegistryData(location) {{ RegionDetails = {{ new() {{ Location = \"westeurope\", {details} }} }} }};"), true);

    [Theory]
    [InlineData("AMLR3001", "Count = 3", "")]
    [InlineData("AMLR3005", "AgentPoolType = \"AvailabilitySet\"", "")]
    [InlineData("AMLR3005", "AvailabilityZones = { \"1\", \"2\" }", ", NetworkProfile = new ContainerServiceNetworkProfile { LoadBalancerSku = \"basic\" }")]
    [InlineData("AMLR3006", "ScaleSetPriority = \"Spot\"", "")]
    public Task NodePool(string id, string pool, string cluster) => CheckAsync(
        id, SdkProgram.Arm($"var data = new ContainerServiceManagedClusterData(location) {{ AgentPoolProfiles = {{ new ManagedClusterAgentPoolProfile(\"p\") {{ {pool} }} }}{cluster} }};"), true);

    [Fact]
    public Task PriorityOfContainerGroup() => CheckAsync(
        "AMLR3103", SdkProgram.Arm("var data = new ContainerGroupData(location, new ContainerInstanceContainer[0], ContainerInstanceOperatingSystemType.Linux) { Priority = \"Spot\" };"), true);

    [Theory]
    [InlineData("\"Standard_GRS\"", "location", true, true)]
    [InlineData("\"Standard_LRS\"", "AzureLocation.WestUS", true)]
    public Task RootStorageOfDatabricks(string sku, string region, params bool[] areForNewResources) => CheckAsync(
        "AMLR3201",
        SdkProgram.Arm($"var data = new DatabricksWorkspaceData({region}, DatabricksComputeMode.Hybrid) {{ Parameters = new WorkspaceCustomProperties {{ StorageAccountSkuName = new WorkspaceCustomStringParameterValue({sku}) }} }};"),
        areForNewResources);

    [Fact]
    public Task BackupOfPostgreSql() => CheckAsync("AMLR4102", FlexibleServerProgram.PostgreSql("AMLR4102").Arm(FlexibleServerProgram.ZoneRedundant), true);

    private static async Task CheckAsync(string id, string program, params bool[] areForNewResources)
    {
        var titles = await FixTitleTests.FindAsync(id, program);
        Assert.Equal(areForNewResources, titles.Select(title => title.EndsWith(" (new resources only)", StringComparison.Ordinal)));
    }
}

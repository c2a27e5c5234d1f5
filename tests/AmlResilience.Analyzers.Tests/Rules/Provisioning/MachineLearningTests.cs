using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Azure Machine Learning of Azure.Provisioning.</summary>
public class MachineLearningTests
{
    private const string Services = "MachineLearning";
    private const string Managed = "Properties = new MachineLearningManagedOnlineDeployment()";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task LowPriorityCluster_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, "MachineLearningCompute", Cluster("VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|}")));

    [Theory]
    [InlineData("VmPriority = MachineLearningVmPriority.Dedicated")]
    [InlineData("VmPriority = parameter")]
    [InlineData("ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = {|AMLR1102:1|} }")]
    [InlineData("ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = 4 }")]
    [InlineData("ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = parameter }")]
    [InlineData("VmSize = {|AMLR1104:\"Standard_NC6\"|}")]
    public Task EveryRuleOfClusters(string members) => Verify.FindingsAsync(ProvisioningProgram.Add(Services, Cluster(members)));

    [Theory]
    [InlineData("new {|AMLR1105:MachineLearningAksCompute|}()")]
    [InlineData("new MachineLearningAksCompute { ResourceId = parameter, Properties = new MachineLearningAksComputeProperties { ClusterPurpose = {|AMLR1106:MachineLearningClusterPurpose.DevTest|} } }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = parameter, Properties = new MachineLearningAksComputeProperties { AgentCount = {|AMLR1107:2|} } }")]
    [InlineData("new MachineLearningAksCompute { ResourceId = parameter, Properties = new MachineLearningAksComputeProperties { AgentCount = 3 } }")]
    [InlineData("new MachineLearningKubernetesCompute()")]
    public Task EveryRuleOfAks(string properties) => Verify.FindingsAsync(ProvisioningProgram.Add(Services, $"new MachineLearningCompute(\"aks\") {{ Properties = {properties} }}"));

    [Theory]
    [InlineData("var properties = new AmlComputeProperties(); properties.VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|}; infra.Add(new MachineLearningCompute(\"cpu\") { Properties = new AmlCompute { Properties = properties } });")]
    [InlineData("var compute = new MachineLearningCompute(\"cpu\"); compute.Properties = new AmlCompute { Properties = new AmlComputeProperties { VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|} } }; infra.Add(compute);")]
    public Task ByStatements_IsReported(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(Services, statements));

    [Theory]
    [InlineData("{|AMLR1201:MachineLearningOnlineDeployment|}", "MachineLearningSku", "")]
    [InlineData("MachineLearningOnlineDeployment", "MachineLearningSku", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = {|AMLR1201:1|} }")]
    [InlineData("MachineLearningOnlineDeployment", "MachineLearningSku", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = 3 }")]
    [InlineData("MachineLearningOnlineDeployment", "MachineLearningSku", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = parameter }")]
    public Task OnlineDeployment(string type, string sku, string members) => Verify.FindingsAsync(
        ProvisioningProgram.Add(Services, $"new {type}(\"blue\") {{ {Managed}{members.Replace("MachineLearningSku", sku)} }}"));

    [Theory]
    [InlineData("new RegistryRegionArmDetails { Location = {|AMLR1301:AzureLocation.WestEurope|} }")]
    [InlineData("new RegistryRegionArmDetails { Location = AzureLocation.WestEurope }, new RegistryRegionArmDetails { Location = AzureLocation.NorthEurope }")]
    [InlineData("new RegistryRegionArmDetails { Location = AzureLocation.WestEurope, StorageAccountDetails = { new StorageAccountDetails { SystemCreatedStorageAccount = new SystemCreatedStorageAccount { StorageAccountType = {|AMLR1302:\"Standard_LRS\"|} } } } }, new RegistryRegionArmDetails { Location = AzureLocation.NorthEurope }")]
    [InlineData("new RegistryRegionArmDetails { Location = AzureLocation.WestEurope, AcrDetails = { new RegistryAcrDetails { SystemCreatedAcrAccount = new SystemCreatedAcrAccount { AcrAccountSku = {|AMLR1303:\"Basic\"|} } } } }, new RegistryRegionArmDetails { Location = AzureLocation.NorthEurope }")]
    public Task Registry(string regions) => Verify.FindingsAsync(ProvisioningProgram.Add(Services, $"new MachineLearningRegistry(\"mlr\") {{ RegionDetails = {{ {regions} }} }}"));

    [Theory]
    [InlineData("{|AMLR1005:MachineLearningWorkspace|}", "")]
    [InlineData("MachineLearningWorkspace", ", ContainerRegistry = configured")]
    [InlineData("MachineLearningWorkspace", ", ContainerRegistry = registry.Id")]
    public Task WorkspaceWithoutRegistry(string type, string members) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services + " ContainerRegistry",
        $"var registry = ContainerRegistryService.FromExisting(\"acr\"); infra.Add(new {type}(\"mlw\") {{ FriendlyName = configured{members} }});").Replace("using Azure.Provisioning.ContainerRegistry;", "using ContainerRegistryService = Azure.Provisioning.ContainerRegistry.ContainerRegistryService;"));

    [Theory]
    [InlineData("{|AMLR1001:StorageSkuName.StandardGrs|}", "StorageKind.StorageV2")]
    [InlineData("{|AMLR1002:StorageSkuName.StandardLrs|}", "StorageKind.StorageV2")]
    [InlineData("StorageSkuName.PremiumZrs", "{|AMLR1003:StorageKind.FileStorage|}")]
    [InlineData("StorageSkuName.StandardZrs", "StorageKind.StorageV2")]
    [InlineData("parameter", "StorageKind.StorageV2")]
    public Task DefaultStorage(string sku, string kind) => Verify.FindingsAsync(Default(sku, kind));

    [Fact]
    public Task DefaultStorageOfTwo_IsReported() => Verify.FindingsAsync(
        Default("StorageSkuName.StandardZrs", "StorageKind.StorageV2", "infra.Add(new MachineLearningWorkspace(\"second\") { ContainerRegistry = configured, StorageAccount = account.Id });")
            .Replace("new StorageAccount(", "new {|AMLR1004:StorageAccount|}("));

    [Theory]
    [InlineData("{|AMLR1006:\"stml\"|}")]
    [InlineData("\"sttraining\"")]
    [InlineData("parameter")]
    public Task Datastore(string name) => Verify.FindingsAsync(Default(
        "StorageSkuName.StandardZrs",
        "StorageKind.StorageV2",
        $"infra.Add(new MachineLearningDatastore(\"training\") {{ Parent = workspace, Properties = new MachineLearningAzureBlobDatastore {{ AccountName = {name} }} }});"));

    [Fact]
    public Task DatastoreByReference_IsReported() => Verify.FindingsAsync(Default(
        "StorageSkuName.StandardZrs",
        "StorageKind.StorageV2",
        "infra.Add(new {|AMLR1006:MachineLearningDatastore|}(\"training\") { Parent = workspace, Properties = new MachineLearningAzureBlobDatastore { AccountName = account.Name } });"));

    [Theory]
    [InlineData("{|AMLR1001:StorageSkuName.StandardGrs|}", "StorageSkuName.StandardZrs")]
    [InlineData("{|AMLR1002:StorageSkuName.StandardLrs|}", "StorageSkuName.StandardZrs")]
    public Task Fix_OfDefaultStorage(string sku, string wanted) => Verify.FixAsync(Default(sku, "StorageKind.StorageV2"), Default(wanted, "StorageKind.StorageV2"));

    [Theory]
    [InlineData("VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|}", "VmPriority = MachineLearningVmPriority.Dedicated")]
    [InlineData("ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = {|AMLR1102:1|} }", "ScaleSettings = new AmlComputeScaleSettings { MaxNodeCount = 2 }")]
    public Task Fix_OfClusters(string members, string wanted) => Verify.FixAsync(ProvisioningProgram.Add(Services, Cluster(members)), ProvisioningProgram.Add(Services, Cluster(wanted)));

    [Theory]
    [InlineData("{|AMLR1201:MachineLearningOnlineDeployment|}", "", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = 3 }")]
    [InlineData("MachineLearningOnlineDeployment", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = {|AMLR1201:1|} }", ", Sku = new MachineLearningSku { Name = \"Default\", Capacity = 3 }")]
    public Task Fix_OfDeployments(string type, string members, string wanted) => Verify.FixAsync(
        ProvisioningProgram.Add(Services, $"new {type}(\"blue\") {{ {Managed}{members} }}"),
        ProvisioningProgram.Add(Services, $"new MachineLearningOnlineDeployment(\"blue\") {{ {Managed}{wanted} }}"));

    private static string Cluster(string members) => $$"""new MachineLearningCompute("cpu") { Properties = new AmlCompute { Properties = new AmlComputeProperties { {{members}} } } }""";

    private static string Default(string sku, string kind, string statement = "") => ProvisioningProgram.Create(Services + " Storage", $$"""
        var account = new StorageAccount("account") { Name = "stml", Sku = new StorageSku { Name = {{sku}} }, Kind = {{kind}} };
                infra.Add(account);
                var workspace = new MachineLearningWorkspace("workspace") { ContainerRegistry = configured, StorageAccount = account.Id };
                infra.Add(workspace);
                {{statement}}
        """);
}

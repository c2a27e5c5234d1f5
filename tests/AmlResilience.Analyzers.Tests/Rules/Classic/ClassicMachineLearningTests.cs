using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Workspaces, hubs, compute and datastores of Pulumi's classic provider.</summary>
public class ClassicMachineLearningTests
{
    private const string Linked = "ResourceGroupName = \"rg\", ApplicationInsightsId = \"a\", KeyVaultId = \"k\"";
    private const string Scale = "ScaleSettings = new ComputeClusterScaleSettingsArgs { MinNodeCount = 0, MaxNodeCount = 4, ScaleDownNodesAfterIdleDuration = \"PT1H\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task LowPriority_IsReported(Place place) =>
        Verify.FindingsAsync(SdkProgram.Classic(place, "MachineLearning", "ComputeCluster", Cluster("VmPriority = {|AMLR1101:\"LowPriority\"|}, " + Scale)));

    [Theory]
    [InlineData("VmPriority = \"Dedicated\", ScaleSettings = new ComputeClusterScaleSettingsArgs { MaxNodeCount = {|AMLR1102:1|} }")]
    [InlineData("VmPriority = \"Dedicated\", VmSize = {|AMLR1104:\"Standard_NC6\"|}, " + Scale)]
    public Task Cluster_IsReported(string members) => Verify.FindingsAsync(Program(Cluster(members)));

    [Theory]
    [InlineData("VmPriority = \"Dedicated\", " + Scale)]
    [InlineData("VmPriority = configured, ScaleSettings = new ComputeClusterScaleSettingsArgs { MaxNodeCount = config.RequireInt32(\"max\") }")]
    [InlineData("VmPriority = isProduction ? \"Dedicated\" : \"LowPriority\", " + Scale)]
    [InlineData("Description = \"unset\"")]
    public Task Cluster_ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(Cluster(members)));

    [Theory]
    [InlineData("VmPriority = {|AMLR1101:\"LowPriority\"|}, " + Scale, "VmPriority = \"Dedicated\", " + Scale)]
    [InlineData("ScaleSettings = new ComputeClusterScaleSettingsArgs { MaxNodeCount = {|AMLR1102:1|} }", "ScaleSettings = new ComputeClusterScaleSettingsArgs { MaxNodeCount = 2 }")]
    public Task Cluster_IsFixed(string members, string wanted) => Verify.FixAsync(Program(Cluster(members)), Program(Cluster(wanted)));

    [Fact]
    public Task DevTest_IsFixed() => Verify.FixAsync(Program(Inference("ClusterPurpose = {|AMLR1106:\"DevTest\"|}")), Program(Inference("ClusterPurpose = \"FastProd\"")));

    [Theory]
    [InlineData("ClusterPurpose = \"DenseProd\"")]
    [InlineData("ClusterPurpose = configured")]
    [InlineData("Description = \"unset\"")]
    public Task Inference_ComplyingOrUnknown_IsSilent(string members) => Verify.FindingsAsync(Program(Inference(members)));

    [Fact]
    public Task InferenceCluster_IsNeverCreatedByTheService() =>
        Verify.FindingsOfAsync("AMLR1105", Program("new InferenceCluster(\"aks\", new InferenceClusterArgs { MachineLearningWorkspaceId = \"w\" })"));

    [Fact]
    public Task Instance_IsReported() => Verify.OffAsync(
        "AMLR1103", Program("new {|AMLR1103:ComputeInstance|}(\"ci\", new ComputeInstanceArgs { MachineLearningWorkspaceId = \"w\", VirtualMachineSize = \"Standard_D4s_v5\" })"));

    [Theory]
    [InlineData("MachineLearning", "Workspace")]
    [InlineData("AIFoundry", "Hub")]
    public Task WithoutRegistry_IsReported(string module, string type) => Verify.FindingsAsync(SdkProgram.Classic(
        module, $"_ = new {{|AMLR1005:{type}|}}(\"mlw\", new {type}Args {{ {Linked}, StorageAccountId = \"s\" }});"));

    [Theory]
    [InlineData("MachineLearning", "Workspace", Linked + ", StorageAccountId = \"s\", ContainerRegistryId = configured")]
    [InlineData("MachineLearning", "Workspace", Linked + ", StorageAccountId = \"s\", Kind = \"FeatureStore\"")]
    [InlineData("AIFoundry", "Project", "AiServicesHubId = \"hub\"")]
    public Task WithRegistryOrOfAHub_IsSilent(string module, string type, string members) =>
        Verify.FindingsOfAsync("AMLR1005", SdkProgram.Classic(module, $"_ = new {type}(\"mlw\", new {type}Args {{ {members} }});"));

    [Theory]
    [InlineData("MachineLearning", "Workspace", "WorkspaceEncryptionArgs")]
    [InlineData("AIFoundry", "Hub", "HubEncryptionArgs")]
    public Task CustomerManagedKey_IsReported(string module, string type, string block) => Verify.FindingsAsync(SdkProgram.Classic(
        module, $"_ = new {type}(\"mlw\", new {type}Args {{ {Linked}, StorageAccountId = \"s\", ContainerRegistryId = \"r\", Encryption = new {{|AMLR1007:{block}|}} {{ KeyVaultId = \"k\", KeyId = \"key\" }} }});"));

    [Theory]
    [InlineData("ServiceSideEncryptionEnabled = true")]
    [InlineData("ServiceSideEncryptionEnabled = isProduction")]
    public Task CustomerManagedKey_OnTheServiceSide_IsSilent(string members) => Verify.FindingsAsync(SdkProgram.Classic(
        "MachineLearning", $"_ = new Workspace(\"mlw\", new WorkspaceArgs {{ {Linked}, StorageAccountId = \"s\", Encryption = new WorkspaceEncryptionArgs {{ KeyVaultId = \"k\", KeyId = \"key\" }}, {members} }});"));

    [Fact]
    public Task SharedDefaultAccount_IsReported() => Verify.MessageAsync(
        Stack("""
            var account = new {|#0:Account|}("stml", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "ZRS" });
            """ + Workspace("one", "westeurope") + Workspace("two", "northeurope")),
        "AMLR1004",
        DiagnosticSeverity.Warning,
        "Storage account 'stml' is the default of workspace 'one' and workspace 'two' in different regions; use an account for each workspace, because both regions depend on the account's region");

    [Fact]
    public Task Project_IsNoWorkspaceOfItsOwn() => Verify.FindingsAsync(SdkProgram.Classic("AIFoundry", """
        var account = new Pulumi.Azure.Storage.Account("stml", new Pulumi.Azure.Storage.AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = {|AMLR1001:"GRS"|} });
        var hub = new Hub("hub", new HubArgs { ResourceGroupName = "rg", KeyVaultId = "k", StorageAccountId = account.Id });
        _ = new Project("project", new ProjectArgs { AiServicesHubId = hub.Id });
        """));

    [Theory]
    [InlineData("new Container(\"data\", new ContainerArgs { StorageAccountName = account.Name }).ResourceManagerId")]
    [InlineData("new Container(\"data\", new ContainerArgs { StorageAccountId = account.Id }).Id")]
    public Task DatastoreOnTheDefaultAccount_IsReported(string container) => Verify.FindingsAsync(Stack($$"""
        var account = new Account("stml", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "ZRS" });
        var mlw = {{Workspace("mlw", "westeurope").Replace("_ = ", string.Empty)}}
        _ = new {|AMLR1006:DatastoreBlobstorage|}("data", new DatastoreBlobstorageArgs { WorkspaceId = mlw.Id, StorageContainerId = {{container}} });
        """));

    [Fact]
    public Task DatastoreOnAnotherAccount_IsSilent() => Verify.FindingsAsync(Stack($$"""
        var account = new Account("stml", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "ZRS" });
        var data = new Account("stdata", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "GZRS" });
        var mlw = {{Workspace("mlw", "westeurope").Replace("_ = ", string.Empty)}}
        _ = new DatastoreBlobstorage("data", new DatastoreBlobstorageArgs { WorkspaceId = mlw.Id, StorageContainerId = new Container("data", new ContainerArgs { StorageAccountName = data.Name }).ResourceManagerId });
        _ = new DatastoreBlobstorage("other", new DatastoreBlobstorageArgs { WorkspaceId = mlw.Id, StorageContainerId = configured });
        """));

    [Fact]
    public Task OneRegion_IsReported() => Verify.FindingsAsync(Stack($$"""
        var account = new Account("stml", new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = "ZRS" });
        {{Workspace("mlw", "{|AMLR1009:westeurope|}").Replace("\"{|AMLR1009:westeurope|}\"", "{|AMLR1009:\"westeurope\"|}")}}
        """));

    [Theory]
    [InlineData("PurgeProtectionEnabled = {|AMLR2201:false|}", "PurgeProtectionEnabled = true")]
    [InlineData("PurgeProtectionEnabled = true", null)]
    [InlineData("PurgeProtectionEnabled = isProduction", null)]
    public Task VaultOfTheWorkspace(string members, string? wanted) => wanted is null ? Verify.FindingsAsync(Vault(members)) : Verify.FixAsync(Vault(members), Vault(wanted));

    [Fact]
    public Task VaultOfTheWorkspace_WithoutTheSetting_IsFixed() => Verify.FixAsync(
        Vault("SkuName = \"premium\"", "{|AMLR2201:KeyVault|}"), Vault("SkuName = \"premium\", PurgeProtectionEnabled = true"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task VaultWithoutReplication_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Classic(
        place, "KeyVault", "KeyVault", "new KeyVault(\"kv\", new KeyVaultArgs { ResourceGroupName = \"rg\", TenantId = \"t\", SkuName = \"standard\", Location = {|AMLR2203:\"brazilsouth\"|} })"));

    [Fact]
    public Task VaultOfTheKey_IsReported() => Verify.FindingsAsync(SdkProgram.Classic("KeyVault", """
        var vault = new {|AMLR1008:KeyVault|}("kv", new KeyVaultArgs { ResourceGroupName = "rg", TenantId = "t", SkuName = "standard" });
        _ = new Pulumi.Azure.MachineLearning.Workspace("mlw", new Pulumi.Azure.MachineLearning.WorkspaceArgs
        {
            ResourceGroupName = "rg", KeyVaultId = vault.Id, ApplicationInsightsId = "a", StorageAccountId = "s", ServiceSideEncryptionEnabled = true,
            Encryption = new Pulumi.Azure.MachineLearning.Inputs.WorkspaceEncryptionArgs { KeyVaultId = vault.Id, KeyId = "key" },
        });
        """));

    private static string Cluster(string members) => $"new ComputeCluster(\"cpu\", new ComputeClusterArgs {{ MachineLearningWorkspaceId = \"w\", {members} }})";

    private static string Inference(string members) => $"new InferenceCluster(\"aks\", new InferenceClusterArgs {{ MachineLearningWorkspaceId = \"w\", KubernetesClusterId = \"c\", {members} }})";

    private static string Program(string creation) => SdkProgram.Classic("MachineLearning", $"_ = {creation};");

    private static string Stack(string statements) => SdkProgram.Classic("MachineLearning Storage", statements);

    private static string Workspace(string name, string location) =>
        $"_ = new Workspace(\"{name}\", new WorkspaceArgs {{ {Linked}, Location = \"{location}\", StorageAccountId = account.Id, ContainerRegistryId = \"r\" }});";

    private static string Vault(string members, string type = "KeyVault") => SdkProgram.Classic("KeyVault", $$"""
        var vault = new {{type}}("kv", new KeyVaultArgs { ResourceGroupName = "rg", TenantId = "t", {{members}} });
        _ = new Pulumi.Azure.MachineLearning.Workspace("mlw", new Pulumi.Azure.MachineLearning.WorkspaceArgs { ResourceGroupName = "rg", KeyVaultId = vault.Id, ApplicationInsightsId = "a", StorageAccountId = "s" });
        """);
}

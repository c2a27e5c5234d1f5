using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Zones of pools that are resources of their own, and of their clusters.</summary>
public class Amlr3001PoolTests
{
    // One pool for each zone is right, wherever the pools are declared; what cannot be told is silent.
    [Theory]
    [InlineData("\"1\"", "\"2\"", "cluster.Name", false, false)]
    [InlineData("\"1\"", "\"1\"", "cluster.Name", true, true)]
    [InlineData("\"1\", \"2\", \"3\"", "\"1\"", "cluster.Name", false, false)]
    [InlineData("\"1\"", "\"1\", \"2\", \"3\"", "cluster.Name", false, false)]
    [InlineData("\"1\"", "config.Require(\"zone\")", "cluster.Name", false, false)]
    [InlineData("\"1\"", "\"2\"", "config.Require(\"cluster\")", false, false)]
    [InlineData("\"1\"", "\"2\"", "other.Name", true, true)]
    public Task Pulumi_OnePoolForEachZone(string profile, string pool, string cluster, bool isProfileFound, bool isPoolFound) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $"var cluster = {PulumiCluster("aks", Mark(profile, isProfileFound))}; var other = {PulumiCluster("other", "{ \"1\", \"2\" }").Replace("\"System\"", "\"User\"")}; _ = {PulumiPool(cluster, Mark(pool, isPoolFound))};"));

    [Theory]
    [InlineData("\"1\"", "\"2\"", false)]
    [InlineData("\"1\"", "\"1\"", true)]
    public Task Arm_OnePoolForEachZone(string profile, string pool, bool isFound) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var cluster = (await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", {ArmCluster(Mark(profile, isFound))})).Value; "
            + $"await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, \"p\", {ArmPool(Mark(pool, isFound))});"));

    [Fact]
    public Task Arm_CollectionInVariable() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var cluster = await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", {ArmCluster("{ \"1\" }")}); var pools = cluster.Value.GetContainerServiceAgentPools(); "
            + $"await pools.CreateOrUpdateAsync(WaitUntil.Completed, \"p\", {ArmPool("{ \"2\" }")}); await pools.CreateOrUpdateAsync(WaitUntil.Completed, \"q\", {ArmPool("{ \"3\" }")});"));

    // A pool of another mode runs other work.
    [Fact]
    public Task OtherMode_DoesNotHelp() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService", $"var cluster = {PulumiCluster("aks", "{|AMLR3001:{ \"1\" }|}")}; _ = {PulumiPool("cluster.Name", "{|AMLR3001:{ \"2\" }|}").Replace("\"System\"", "\"User\"")};"));

    // Which cluster these pools belong to is not known, so neither is what pools it has.
    [Theory]
    [InlineData("{ \"1\" }")]
    [InlineData("{ \"2\" }")]
    public Task UnknownCluster_IsSilentWithOneZone(string zones) => Verify.FindingsAsync(
        SdkProgram.Pulumi("ContainerService", $"_ = {PulumiPool("configured", "{ \"1\" }")}; _ = {PulumiPool("configured", zones)};"),
        SdkProgram.Arm($"await group.GetContainerServiceManagedClusters().Get(\"aks\").Value.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, \"p\", {ArmPool(zones)});"));

    // The cluster may have a pool in another zone among those that cannot be read; one without any has none.
    [Theory]
    [InlineData("AgentPoolProfiles = Load()", "\"1\"", false)]
    [InlineData("AgentPoolProfiles = pools", "\"1\"", false)]
    [InlineData("DnsPrefix = \"aks\"", "\"1\"", true)]
    [InlineData("DnsPrefix = \"aks\"", "\"1\", \"2\"", false)]
    public Task Pulumi_PoolsThatCannotBeRead_MayHelp(string profiles, string zones, bool isFound) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        "var pools = new List<ManagedClusterAgentPoolProfileArgs>(); pools.AddRange(Load()); "
            + $"var cluster = new ManagedCluster(\"aks\", new ManagedClusterArgs {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Tier = \"Standard\" }}, {profiles} }}); _ = {PulumiPool("cluster.Name", Mark(zones, isFound))};",
        "static ManagedClusterAgentPoolProfileArgs[] Load() => throw new NotSupportedException();"));

    // Settings that change a pool that exists do not tell its zones.
    [Fact]
    public Task Arm_ChangedPool_MayHelp() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmCluster("{ \"1\" }")}; var pool = new ContainerServiceAgentPoolData {{ Count = 3 }};"));

    [Theory]
    [InlineData("Location = \"westus\"")]
    [InlineData("Location = \"West US\"")]
    [InlineData("Sku = new ManagedClusterSKUArgs { Name = \"Automatic\" }")]
    [InlineData("Sku = new ManagedClusterSKUArgs { Name = config.Require(\"sku\"), Tier = \"Standard\" }")]
    public Task Pulumi_ClusterWithoutZonesOrAutomatic_SilencesItsPools(string member) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $"var cluster = {PulumiCluster("aks", "{ \"1\", \"2\" }").Replace(member[0] == 'S' ? "Sku = new ManagedClusterSKUArgs { Tier = \"Standard\" }" : "DnsPrefix = \"aks\"", member)}; _ = {PulumiPool("cluster.Name", "{ }")}; _ = {PulumiPool("cluster.Name", "{ \"1\" }")};"));

    [Theory]
    [InlineData("AzureLocation.WestUS", "{ }")]
    [InlineData("isProduction ? AzureLocation.WestEurope : AzureLocation.WestUS", "{ }")]
    [InlineData("AzureLocation.WestEurope", "{|AMLR3001:{ }|}")]
    public Task Arm_RegionOfTheCluster(string region, string zones) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var cluster = (await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", {ArmCluster("{ \"1\", \"2\" }").Replace("(location)", $"({region})")})).Value; "
            + $"await cluster.GetContainerServiceAgentPools().CreateOrUpdateAsync(WaitUntil.Completed, \"p\", {ArmPool(zones)});"));

    [Fact]
    public Task Fix_PoolInOneZone() => Verify.FixAsync(
        SdkProgram.Pulumi("ContainerService", $"var cluster = {PulumiCluster("aks", "{ \"1\", \"2\" }").Replace("\"System\"", "\"User\"")}; _ = {PulumiPool("cluster.Name", "{|AMLR3001:{ \"1\" }|}")};"),
        SdkProgram.Pulumi("ContainerService", $"var cluster = {PulumiCluster("aks", "{ \"1\", \"2\" }").Replace("\"System\"", "\"User\"")}; _ = {PulumiPool("cluster.Name", "{ \"1\", \"2\", \"3\" }")};"),
        "AMLR3001.useZones");

    [Fact]
    public Task Message_OfPoolInOneZone() => Verify.MessageAsync(
        SdkProgram.Pulumi("ContainerService", $"var cluster = {PulumiCluster("aks", "{ \"1\", \"2\" }").Replace("\"System\"", "\"User\"")}; _ = {PulumiPool("cluster.Name", "{|#0:{ \"2\" }|}")};"),
        "AMLR3001",
        DiagnosticSeverity.Warning,
        "AKS node pool 'p' has properties.availabilityZones = 2, which pins it to one zone; use 1, 2 and 3, or add a pool of the same mode in another zone");

    private static string Mark(string zones, bool isFound) => isFound ? $"{{|AMLR3001:{{ {zones} }}|}}" : $"{{ {zones} }}";

    private static string ArmCluster(string zones) =>
        $$"""new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = "Standard" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfile("p") { Mode = "System", Count = 3, AvailabilityZones = {{zones}} } } }""";

    private static string ArmPool(string zones) => $$"""new ContainerServiceAgentPoolData { VmSize = "s", Mode = "System", Count = 3, AvailabilityZones = {{zones}} }""";

    private static string PulumiCluster(string name, string zones) =>
        $$"""new ManagedCluster("{{name}}", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, DnsPrefix = "aks", AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "p", Mode = "System", Count = 3, AvailabilityZones = {{zones}} } } })""";

    private static string PulumiPool(string cluster, string zones) =>
        $$"""new AgentPool("p", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = {{cluster}}, VmSize = "s", Mode = "System", Count = 3, AvailabilityZones = {{zones}} })""";
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>AKS clusters of Azure.Provisioning.</summary>
public class ContainerServiceTests
{
    private const string Services = "ContainerService";
    private const string Pool = "ManagedClusterAgentPoolProfile";
    private const string Zones = "AvailabilityZones = { \"1\", \"2\", \"3\" }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task PoolWithoutZones_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, "ContainerServiceManagedCluster", Cluster(With("Mode = AgentPoolMode.System, Count = 3", "{|AMLR3001:ManagedClusterAgentPoolProfile|}"))));

    [Theory]
    [InlineData("AvailabilityZones = {|AMLR3001:{ \"1\" }|}")]
    [InlineData("AvailabilityZones = {|AMLR3001:new BicepList<string> { \"1\" }|}")]
    [InlineData("AvailabilityZones = {|AMLR3001:[\"1\"]|}")]
    [InlineData("AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    [InlineData("AvailabilityZones = new BicepList<string> { \"1\", \"2\", \"3\" }")]
    [InlineData("AvailabilityZones = [\"1\", \"2\", \"3\"]")]
    [InlineData("AvailabilityZones = parameter")]
    [InlineData("AvailabilityZones = { parameter }")]
    [InlineData("AvailabilityZones = new BicepList<string>(configured.Select(zone => (BicepValue<string>)zone.ToString()).ToList())")]
    public Task ZonesOfPool_InEveryForm(string zones) => Verify.FindingsAsync(Add(Cluster(With("Mode = AgentPoolMode.System, Count = 3, " + zones))));

    [Theory]
    [InlineData("")]
    [InlineData("pool.AvailabilityZones = new BicepList<string> { \"1\" };")]
    [InlineData("pool.AvailabilityZones.Add(\"1\");")]
    public Task ZonesOfPool_ByStatements_AreReported(string statement) => Verify.FindingsAsync(Later(statement, isReported: true));

    [Theory]
    [InlineData("pool.AvailabilityZones = new BicepList<string> { \"1\", \"2\" };")]
    [InlineData("pool.AvailabilityZones.Add(\"1\"); pool.AvailabilityZones.Add(\"2\");")]
    [InlineData("foreach (var zone in new[] { \"1\", \"2\", \"3\" }) { pool.AvailabilityZones.Add(zone); }")]
    [InlineData("pool.AvailabilityZones = parameter;")]
    public Task ZonesOfPool_ByStatements_AreSilent(string statement) => Verify.FindingsAsync(Later(statement, isReported: false));

    [Theory]
    [InlineData("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}")]
    [InlineData("Mode = AgentPoolMode.System, EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 5")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}")]
    [InlineData("Mode = AgentPoolMode.System, Count = 3, AgentPoolType = {|AMLR3005:AgentPoolType.AvailabilitySet|}")]
    [InlineData("Mode = AgentPoolMode.User, Count = 3, ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}")]
    [InlineData("Mode = AgentPoolMode.System, Count = 3, VmSize = {|AMLR1104:\"Standard_NC6\"|}")]
    [InlineData("Mode = AgentPoolMode.System, Count = parameter")]
    [InlineData("Mode = AgentPoolMode.System, Count = 3, AgentPoolType = AgentPoolType.VirtualMachineScaleSets")]
    public Task EveryRuleOfPools(string members) => Verify.FindingsAsync(Add(Cluster(With(members + ", " + Zones))));

    [Theory]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:1|}, AvailabilityZones = { \"1\", \"2\", \"3\" }", "ContainerServiceAgentPool")]
    [InlineData("Mode = AgentPoolMode.User, Count = 3", "{|AMLR3001:ContainerServiceAgentPool|}")]
    [InlineData("Mode = AgentPoolMode.User, Count = 3, AvailabilityZones = { \"1\", \"2\", \"3\" }, TypePropertiesType = {|AMLR3005:AgentPoolType.AvailabilitySet|}", "ContainerServiceAgentPool")]
    public Task PoolResource_IsReported(string members, string type) => Verify.FindingsAsync(Add($"new {type}(\"gpu\") {{ VmSize = \"Standard_D4s_v5\", {members} }}"));

    [Theory]
    [InlineData("{|AMLR3002:ContainerServiceManagedCluster|}", "")]
    [InlineData("ContainerServiceManagedCluster", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} }")]
    [InlineData("ContainerServiceManagedCluster", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }")]
    [InlineData("ContainerServiceManagedCluster", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = parameter }")]
    public Task Tier_OfCluster(string type, string members) => Verify.FindingsAsync(Add($"new {type}(\"aks\") {{ {members} }}"));

    // The member's attribute spells it in lower case.
    [Theory]
    [InlineData("{|AMLR3005:ContainerServiceLoadBalancerSku.Basic|}")]
    [InlineData("ContainerServiceLoadBalancerSku.Standard")]
    public Task LoadBalancer_OfCluster(string sku) => Verify.FindingsAsync(Add(Cluster(
        With("Mode = AgentPoolMode.System, Count = 3, " + Zones), ", NetworkProfile = new ContainerServiceNetworkProfile { LoadBalancerSku = " + sku + " }")));

    [Fact]
    public Task LookedUp_IsReported() => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, "var cluster = infra.GetProvisionableResources().OfType<ContainerServiceManagedCluster>().Single(); cluster.Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} };"));

    [Theory]
    [InlineData("{|AMLR3001:ManagedClusterAgentPoolProfile|}", "", ", AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    [InlineData(Pool, ", AvailabilityZones = {|AMLR3001:{ \"1\" }|}", ", AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    [InlineData(Pool, ", AvailabilityZones = {|AMLR3001:[\"1\"]|}", ", AvailabilityZones = [\"1\", \"2\", \"3\"]")]
    [InlineData(Pool, ", AvailabilityZones = {|AMLR3001:new BicepList<string> { \"1\" }|}", ", AvailabilityZones = new BicepList<string> { \"1\", \"2\", \"3\" }")]
    public Task Fix_SpreadsOverZones(string type, string members, string wanted) => Verify.FixAsync(
        Add(Cluster(With("Mode = AgentPoolMode.System, Count = 3" + members, type))), Add(Cluster(With("Mode = AgentPoolMode.System, Count = 3" + wanted))));

    [Theory]
    [InlineData("{|AMLR3002:ContainerServiceManagedCluster|}", "", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }")]
    [InlineData("ContainerServiceManagedCluster", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} }", "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }")]
    public Task Fix_UsesStandardTier(string type, string members, string wanted) => Verify.FixAsync(
        Add($"new {type}(\"aks\") {{ {members} }}"), Add($"new ContainerServiceManagedCluster(\"aks\") {{ {wanted} }}"));

    [Theory]
    [InlineData("Mode = AgentPoolMode.System, Count = {|AMLR3003:1|}", "Mode = AgentPoolMode.System, Count = 3")]
    [InlineData("Mode = AgentPoolMode.User, Count = {|AMLR3004:2|}", "Mode = AgentPoolMode.User, Count = 3")]
    [InlineData("Mode = AgentPoolMode.User, Count = 3, ScaleSetPriority = {|AMLR3006:ScaleSetPriority.Spot|}, SpotMaxPrice = -1f", "Mode = AgentPoolMode.User, Count = 3, ScaleSetPriority = ScaleSetPriority.Regular")]
    public Task Fix_OfPools(string members, string wanted) => Verify.FixAsync(Add(Cluster(With(Zones + ", " + members))), Add(Cluster(With(Zones + ", " + wanted))));

    private static string Add(string creation) => ProvisioningProgram.Add(Services, creation);

    private static string With(string members, string type = Pool) => $"new {type} {{ {members} }}";

    private static string Cluster(string pools, string members = "") =>
        $"new ContainerServiceManagedCluster(\"aks\") {{ Sku = new ManagedClusterSku {{ Tier = ManagedClusterSkuTier.Standard }}, AgentPoolProfiles = {{ {pools} }}{members} }}";

    private static string Later(string statement, bool isReported)
    {
        var mark = isReported && statement.Length == 0;
        var written = isReported && !mark ? statement.Replace("\"1\"", "{|AMLR3001:\"1\"|}").Replace("new BicepList<string> { {|AMLR3001:\"1\"|} }", "{|AMLR3001:new BicepList<string> { \"1\" }|}") : statement;
        return ProvisioningProgram.Create(Services, $$"""
            var pool = {{With("Mode = AgentPoolMode.System, Count = 3", mark ? "{|AMLR3001:ManagedClusterAgentPoolProfile|}" : Pool)}};
                    {{written}}
                    infra.Add({{Cluster("pool")}});
            """);
    }
}

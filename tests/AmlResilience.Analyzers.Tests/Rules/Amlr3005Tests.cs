using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Availability sets and the Basic load balancer.</summary>
public class Amlr3005Tests
{
    private const string Key = "AMLR3005.useScaleSets";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerServiceManagedClusterData", "GetContainerServiceManagedClusters", ArmCluster(ArmWith("Count = 3, AgentPoolType = {|AMLR3005:AgentPoolType.AvailabilitySet|}"))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", PulumiCluster(PulumiWith("Count = 3, Type = {|AMLR3005:AgentPoolType.AvailabilitySet|}"))));

    [Theory]
    [InlineData("{|AMLR3005:\"availabilityset\"|}")]
    [InlineData("AgentPoolType.VirtualMachineScaleSets")]
    [InlineData("isProduction ? AgentPoolType.VirtualMachineScaleSets : AgentPoolType.AvailabilitySet")]
    [InlineData("configured")]
    [InlineData("null")]
    public Task PoolTypes(string type) => Verify.FindingsAsync(Arm(ArmWith($"Count = 3, AgentPoolType = {type}")), Pulumi(PulumiWith($"Count = 3, Type = {type}")));

    [Theory]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "{|AMLR3005:ENUM.Basic|}")]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "{|AMLR3005:\"Basic\"|}")]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "ENUM.Standard")]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "isProduction ? \"standard\" : \"basic\"")]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "configured")]
    [InlineData("ContainerServiceLoadBalancerSku", "LoadBalancerSku", "null")]
    public Task LoadBalancers(string arm, string pulumi, string sku) => Verify.FindingsAsync(
        Arm(ArmWith("Count = 3"), ArmNetwork(sku.Replace("ENUM", arm))), Pulumi(PulumiWith("Count = 3"), PulumiNetwork(sku.Replace("ENUM", pulumi))));

    [Theory]
    [InlineData("VmSize = \"s\", TYPE = {|AMLR3005:\"AvailabilitySet\"|}")]
    [InlineData("VmSize = \"s\", TYPE = \"VirtualMachineScaleSets\"")]
    [InlineData("TYPE = \"AvailabilitySet\"")]
    public Task PoolResource(string members) => Verify.FindingsAsync(ArmPool(members.Replace("TYPE", "TypePropertiesType")), PulumiPool(members.Replace("TYPE", "Type")));

    [Theory]
    [InlineData("/* a */ {|AMLR3005:AgentPoolType.AvailabilitySet|} /* b */", "/* a */ AgentPoolType.VirtualMachineScaleSets /* b */")]
    [InlineData("{|AMLR3005:\"AvailabilitySet\"|}", "\"VirtualMachineScaleSets\"")]
    public async Task Fix_UsesScaleSets(string found, string wanted)
    {
        await Verify.FixAsync(Arm(ArmWith($"Count = 3, AgentPoolType = {found}")), Arm(ArmWith($"Count = 3, AgentPoolType = {wanted}")), Key);
        await Verify.FixAsync(Pulumi(PulumiWith($"Count = 3, Type = {found}")), Pulumi(PulumiWith($"Count = 3, Type = {wanted}")), Key);
    }

    [Fact]
    public async Task Fix_UsesStandardLoadBalancer()
    {
        const string Balancer = "AMLR3005.useStandardLoadBalancer";
        await Verify.FixAsync(
            Arm(ArmWith("Count = 3"), ArmNetwork("{|AMLR3005:ContainerServiceLoadBalancerSku.Basic|} /* why */")), Arm(ArmWith("Count = 3"), ArmNetwork("ContainerServiceLoadBalancerSku.Standard /* why */")), Balancer);
        await Verify.FixAsync(
            Pulumi(PulumiWith("Count = 3"), PulumiNetwork("{|AMLR3005:LoadBalancerSku.Basic|}")), Pulumi(PulumiWith("Count = 3"), PulumiNetwork("LoadBalancerSku.Standard")), Balancer);
    }

    [Fact]
    public Task FixAll_ChangesEveryPool() => Verify.FixAsync(
        Arm(ArmWith("Mode = \"System\", Count = 3, AgentPoolType = {|AMLR3005:\"AvailabilitySet\"|}") + ", " + ArmWith("Count = 3, AgentPoolType = {|AMLR3005:AgentPoolType.AvailabilitySet|}")),
        Arm(ArmWith("Mode = \"System\", Count = 3, AgentPoolType = \"VirtualMachineScaleSets\"") + ", " + ArmWith("Count = 3, AgentPoolType = AgentPoolType.VirtualMachineScaleSets")));

    [Fact]
    public async Task Message_NamesResourcePropertyFoundAndWanted()
    {
        const string Sets = "use VirtualMachineScaleSets, because AKS no longer supports availability sets, which cannot have availability zones";
        await Verify.MessageAsync(
            Arm(ArmWith("Count = 3, AgentPoolType = {|#0:\"AvailabilitySet\"|}")), "AMLR3005", DiagnosticSeverity.Warning, "AKS cluster 'aks' has properties.agentPoolProfiles[0].type = AvailabilitySet; " + Sets);
        await Verify.MessageAsync(
            PulumiPool("VmSize = \"s\", Type = {|#0:\"AvailabilitySet\"|}"), "AMLR3005", DiagnosticSeverity.Warning, "AKS node pool 'pool' has properties.type = AvailabilitySet; " + Sets);
        await Verify.MessageAsync(
            Arm(ArmWith("Count = 3"), ArmNetwork("{|#0:\"basic\"|}")), "AMLR3005", DiagnosticSeverity.Warning, "AKS cluster 'aks' has properties.networkProfile.loadBalancerSku = basic; use Standard, because AKS no longer supports the Basic load balancer, which cannot serve availability zones");
    }

    private static string ArmNetwork(string sku) => $$""", NetworkProfile = new ContainerServiceNetworkProfile { LoadBalancerSku = {{sku}} }""";

    private static string PulumiNetwork(string sku) => $$""", NetworkProfile = new ContainerServiceNetworkProfileArgs { LoadBalancerSku = {{sku}} }""";

    private static string Arm(string pools, string members = "") => SdkProgram.Arm($"await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", {ArmCluster(pools, members)}); // kept");

    private static string ArmCluster(string pools, string members = "") =>
        $$"""new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} }{{members}} }""";

    private static string ArmWith(string members) => $$"""new ManagedClusterAgentPoolProfile("p") { AvailabilityZones = { "1", "2", "3" }, {{members}} }""";

    private static string ArmPool(string members) => SdkProgram.Arm($$"""var pool = new ContainerServiceAgentPoolData { AvailabilityZones = { "1", "2", "3" }, {{members}} };""");

    private static string Pulumi(string pools, string members = "") => SdkProgram.Pulumi("ContainerService", $"_ = {PulumiCluster(pools, members)}; // kept");

    private static string PulumiCluster(string pools, string members = "") =>
        $$"""new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, AgentPoolProfiles = { {{pools}} }{{members}} })""";

    private static string PulumiWith(string members) => $$"""new ManagedClusterAgentPoolProfileArgs { Name = "p", AvailabilityZones = { "1", "2", "3" }, {{members}} }""";

    private static string PulumiPool(string members) => SdkProgram.Pulumi(
        "ContainerService", $$"""_ = new AgentPool("pool", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", AvailabilityZones = { "1", "2", "3" }, {{members}} });""");
}

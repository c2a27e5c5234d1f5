using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>AKS node pools without availability zones, or all in one.</summary>
public class Amlr3001Tests
{
    private const string Key = "AMLR3001.useZones";
    private const string ArmFound = "{|AMLR3001:ManagedClusterAgentPoolProfile|}";
    private const string ArmPool = "ManagedClusterAgentPoolProfile";
    private const string PulumiFound = "{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}";
    private const string PulumiPool = "ManagedClusterAgentPoolProfileArgs";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_NoZones_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "ContainerServiceManagedClusterData", "GetContainerServiceManagedClusters", ArmCluster(ArmWith(ArmFound))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_NoZones_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", PulumiCluster(PulumiWith(PulumiFound))));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_PoolResource_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place,
        "ContainerServiceAgentPoolData",
        "GetContainerServiceManagedClusters().Get(\"aks\").Value.GetContainerServiceAgentPools",
        "new {|AMLR3001:ContainerServiceAgentPoolData|} { VmSize = \"Standard_D4s_v5\" }"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_PoolResource_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "AgentPool", """new {|AMLR3001:AgentPool|}("p", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", VmSize = "Standard_D4s_v5" })"""));

    // Without a size the settings scale a pool that exists.
    [Fact]
    public Task PoolResource_WithoutSize_IsSilent() => Verify.FindingsAsync(
        SdkProgram.Arm("var pool = new ContainerServiceAgentPoolData { Count = 3 };"),
        SdkProgram.Pulumi("ContainerService", "_ = new AgentPool(\"p\", new() { ResourceGroupName = \"rg\", ResourceName = \"aks\" });"));

    [Theory]
    [InlineData("{|AMLR3001:{ }|}")]
    [InlineData("{|AMLR3001:{ \"1\" }|}")]
    [InlineData("{|AMLR3001:{ \"1\", \"1\" }|}")]
    public Task Arm_NoneOrOne_IsReported(string zones) => Verify.FindingsAsync(Arm(ArmWith(ArmPool, $", AvailabilityZones = {zones}")));

    [Theory]
    [InlineData("{|AMLR3001:{ }|}")]
    [InlineData("{|AMLR3001:new string[0]|}")]
    [InlineData("{|AMLR3001:Array.Empty<string>()|}")]
    [InlineData("{|AMLR3001:[]|}")]
    [InlineData("{|AMLR3001:new List<string>()|}")]
    [InlineData("{|AMLR3001:new()|}")]
    [InlineData("{|AMLR3001:null|}")]
    [InlineData("{|AMLR3001:isProduction ? null : new string[0]|}")]
    [InlineData("{|AMLR3001:{ \"1\" }|}")]
    [InlineData("{|AMLR3001:new[] { \"1\" }|}")]
    [InlineData("{|AMLR3001:new List<string> { \"1\" }|}")]
    [InlineData("{|AMLR3001:new InputList<string> { \"1\" }|}")]
    [InlineData("{|AMLR3001:new() { \"1\" }|}")]
    [InlineData("{|AMLR3001:[\"1\"]|}")]
    [InlineData("{|AMLR3001:\"1\"|}")]
    public Task Pulumi_NoneOrOne_IsReported(string zones) => Verify.FindingsAsync(Pulumi(PulumiWith(PulumiPool, $", AvailabilityZones = {zones}")));

    [Theory]
    [InlineData("{ \"1\", \"2\", \"3\" }")]
    [InlineData("{ \"1\", \"2\" }")]
    [InlineData("{ \"auto\" }")]
    [InlineData("{ configured }")]
    [InlineData("{ \"1\", configured }")]
    public Task Arm_SeveralOrUnknown_IsSilent(string zones) => Verify.FindingsAsync(Arm(ArmWith(ArmPool, $", AvailabilityZones = {zones}")));

    [Theory]
    [InlineData("{ \"1\", \"2\", \"3\" }")]
    [InlineData("new[] { \"1\", \"2\" }")]
    [InlineData("new List<string> { \"1\", \"2\", \"3\" }")]
    [InlineData("new InputList<string> { \"1\", \"2\", \"3\" }")]
    [InlineData("new() { \"1\", \"2\", \"3\" }")]
    [InlineData("[\"1\", \"2\", \"3\"]")]
    [InlineData("[.. configured.Split(',')]")]
    [InlineData("\"auto\"")]
    [InlineData("configured")]
    [InlineData("config.RequireObject<string[]>(\"zones\")")]
    [InlineData("isProduction ? new[] { \"1\", \"2\", \"3\" } : new string[0]")]
    [InlineData("isProduction ? new[] { \"1\", \"2\", \"3\" } : null")]
    public Task Pulumi_SeveralOrUnknown_IsSilent(string zones) => Verify.FindingsAsync(Pulumi(PulumiWith(PulumiPool, $", AvailabilityZones = {zones}")));

    [Theory]
    [InlineData("foreach (var zone in new[] { \"1\", \"2\" }) pool.AvailabilityZones.Add(zone);")]
    [InlineData("if (isProduction) pool.AvailabilityZones.Add(\"1\");")]
    [InlineData("pool.AvailabilityZones.Add(\"1\"); pool.AvailabilityZones.Add(\"2\");")]
    [InlineData("AddZones(pool.AvailabilityZones);")]
    [InlineData("AddTo(pool);")]
    public Task Arm_ZonesAddedToLocal_IsSilent(string statement) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var pool = {ArmWith(ArmPool)}; {statement} var data = {ArmCluster("pool")};",
        "static void AddZones(IList<string> zones) => zones.Add(\"1\"); static void AddTo(ManagedClusterAgentPoolProfile pool) => AddZones(pool.AvailabilityZones);"));

    [Theory]
    [InlineData("pool.AvailabilityZones.Add({|AMLR3001:\"1\"|});", ArmPool)]
    [InlineData("Console.WriteLine(pool.Name);", ArmFound)]
    public Task Arm_LocalPool_IsReported(string statement, string pool) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var pool = {ArmWith(pool)}; {statement} var data = {ArmCluster("pool")};"));

    [Theory]
    [InlineData(ArmFound, "")]
    [InlineData(ArmPool, "pool.AvailabilityZones.Add(\"1\"); pool.AvailabilityZones.Add(\"2\");")]
    [InlineData(ArmPool, "data.AgentPoolProfiles[0].AvailabilityZones.Add(\"1\");")]
    public Task Arm_PoolAddedByStatement(string type, string statement) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmCluster(string.Empty)}; var pool = {ArmWith(type)}; data.AgentPoolProfiles.Add(pool); {statement} await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", data);"));

    [Fact]
    public Task Arm_PoolChangedAfterUse_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        $"var pool = {ArmWith(ArmPool)}; var data = {ArmCluster("pool")}; pool.AvailabilityZones.Add(\"1\"); await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", data);"));

    [Theory]
    [InlineData("new[] { POOL }")]
    [InlineData("new List<ManagedClusterAgentPoolProfileArgs> { POOL }")]
    [InlineData("new InputList<ManagedClusterAgentPoolProfileArgs> { POOL }")]
    [InlineData("new() { POOL }")]
    [InlineData("[POOL]")]
    [InlineData("POOL")]
    public Task Pulumi_EveryFormOfPoolList_IsRead(string list) => Verify.FixAsync(
        Pulumi("LIST").Replace("{ LIST }", list.Replace("POOL", PulumiWith(PulumiFound))),
        Pulumi("LIST").Replace("{ LIST }", list.Replace("POOL", PulumiWith(PulumiPool, ", AvailabilityZones = new[] { \"1\", \"2\", \"3\" }"))),
        Key);

    [Theory]
    [InlineData("new {|AMLR3001:ManagedClusterAgentPoolProfileArgs|} { Name = \"p\", Mode = \"System\", Count = 3 }", "args.AgentPoolProfiles.Add(pool);")]
    [InlineData("new ManagedClusterAgentPoolProfileArgs { Name = \"p\", Mode = \"System\", Count = 3 }", "args.AgentPoolProfiles.Add(pool); pool.AvailabilityZones = new[] { \"1\", \"2\" };")]
    public Task Pulumi_PoolAddedByStatement(string pool, string statement) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService", $"var pool = {pool}; var args = new ManagedClusterArgs {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Tier = \"Standard\" }} }}; {statement} _ = new ManagedCluster(\"aks\", args);"));

    // The first pool may be in a zone that the second one is not in.
    [Fact]
    public Task Pulumi_OneOfTwoZonesInAnotherPool_IsSilent() => Verify.FindingsAsync(Pulumi(
        PulumiWith(PulumiPool, ", AvailabilityZones = isProduction ? new[] { \"1\" } : new[] { \"2\" }") + ", " + PulumiWith(PulumiPool, ", AvailabilityZones = { \"1\" }")));

    [Theory]
    [InlineData("System", "System", "{ \"1\" }", "{ \"2\" }")]
    [InlineData("System", "User", "{|AMLR3001:{ \"1\" }|}", "{|AMLR3001:{ \"2\" }|}")]
    [InlineData("System", "System", "{|AMLR3001:{ \"1\" }|}", "{|AMLR3001:{ \"1\" }|}")]
    [InlineData("System", "System", "{|AMLR3001:{ \"1\" }|}", "{|AMLR3001:{ }|}")]
    [InlineData("System", "System", "{ \"1\" }", "{ configured }")]
    public Task Arm_ZoneAlignedPools(string firstMode, string secondMode, string first, string second) => Verify.FindingsAsync(Arm(
        $$"""new ManagedClusterAgentPoolProfile("a") { Mode = "{{firstMode}}", Count = 3, AvailabilityZones = {{first}} }, new ManagedClusterAgentPoolProfile("b") { Mode = "{{secondMode}}", Count = 3, AvailabilityZones = {{second}} }"""));

    [Theory]
    [InlineData("AzureLocation.WestUS")]
    [InlineData("\"westus\"")]
    [InlineData("\"West US\"")]
    [InlineData("new AzureLocation(\"westus\")")]
    public Task Arm_RegionWithoutZones_IsSilent(string region) => Verify.FindingsAsync(Arm(ArmWith(ArmPool), region));

    [Theory]
    [InlineData("Location = \"westus\"")]
    [InlineData("Location = \"West US\"")]
    [InlineData("Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Automatic }")]
    public Task Pulumi_RegionWithoutZonesOrAutomatic_IsSilent(string member) => Verify.FindingsAsync(
        Pulumi(PulumiWith(PulumiPool)).Replace(member.StartsWith("Sku") ? "Sku = new ManagedClusterSKUArgs { Tier = \"Standard\" }" : "DnsPrefix = \"aks\"", member));

    [Fact]
    public Task Arm_Automatic_IsSilent() => Verify.FindingsAsync(Arm(ArmWith(ArmPool)).Replace("Tier = \"Standard\"", "Name = ManagedClusterSkuName.Automatic"));

    [Fact]
    public Task Arm_ProximityPlacementGroup_IsSilent() => Verify.FindingsAsync(Arm(ArmWith(ArmPool, ", ProximityPlacementGroupId = new ResourceIdentifier(configured)")));

    [Fact]
    public Task Pulumi_ProximityPlacementGroup_IsSilent() => Verify.FindingsAsync(Pulumi(PulumiWith(PulumiPool, ", ProximityPlacementGroupID = configured")));

    [Fact]
    public Task Pulumi_ImportedOrExisting_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService", $"_ = {PulumiCluster(PulumiWith(PulumiPool))[..^1]}, new CustomResourceOptions {{ ImportId = configured }}); _ = AgentPool.Get(\"p\", configured);"));

    [Theory]
    [InlineData("AgentPoolType.AvailabilitySet")]
    [InlineData("\"AvailabilitySet\"")]
    public Task Arm_AvailabilitySet_IsLeftToAmlr3005(string type) => Verify.FindingsAsync(Arm(ArmWith(ArmPool, $", AgentPoolType = {{|AMLR3005:{type}|}}")));

    [Fact]
    public Task Pulumi_AvailabilitySet_IsLeftToAmlr3005() => Verify.FindingsAsync(Pulumi(PulumiWith(PulumiPool, ", Type = {|AMLR3005:AgentPoolType.AvailabilitySet|}, AvailabilityZones = { \"1\" }")));

    // A pool that may be in an availability set is reported, but no change is known to deploy.
    [Fact]
    public Task Arm_PossibleAvailabilitySet_HasNoFix() => Verify.NoFixAsync(
        Arm(ArmWith(ArmFound, ", AgentPoolType = isProduction ? AgentPoolType.VirtualMachineScaleSets : AgentPoolType.AvailabilitySet")));

    [Theory]
    [InlineData("configured")]
    [InlineData("isProduction ? \"standard\" : \"basic\"")]
    public Task Arm_UnknownLoadBalancer_HasNoFix(string sku) => Verify.NoFixAsync(
        Arm(ArmWith(ArmFound)).Replace("DnsPrefix = \"aks\"", $"NetworkProfile = new ContainerServiceNetworkProfile {{ LoadBalancerSku = {sku} }}"));

    [Theory]
    [InlineData("ContainerServiceLoadBalancerSku.Basic", "ContainerServiceLoadBalancerSku.Standard")]
    [InlineData("\"basic\"", "\"standard\"")]
    public Task Arm_Fix_UsesStandardLoadBalancerToo(string found, string wanted) => Verify.FixAsync(
        Arm(ArmWith(ArmFound)).Replace("DnsPrefix = \"aks\"", $"NetworkProfile = new ContainerServiceNetworkProfile {{ LoadBalancerSku = {{|AMLR3005:{found}|}} /* why */ }}"),
        Arm(ArmWith(ArmPool, ", AvailabilityZones = { \"1\", \"2\", \"3\" }")).Replace("DnsPrefix = \"aks\"", $"NetworkProfile = new ContainerServiceNetworkProfile {{ LoadBalancerSku = {wanted} /* why */ }}"),
        Key);

    [Theory]
    [InlineData(ArmFound, "", ", AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    [InlineData(ArmFound, " /* inside */", " /* inside */, AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    [InlineData(ArmFound, ",", ", AvailabilityZones = { \"1\", \"2\", \"3\" },")]
    [InlineData(ArmPool, ", AvailabilityZones = /* a */ {|AMLR3001:{ }|} /* b */", ", AvailabilityZones = /* a */ { \"1\", \"2\", \"3\" } /* b */")]
    [InlineData(ArmPool, ", AvailabilityZones = {|AMLR3001:{ \"1\" }|}", ", AvailabilityZones = { \"1\", \"2\", \"3\" }")]
    public Task Arm_Fix_UsesZones(string type, string members, string wanted) => Verify.FixAsync(Arm(ArmWith(type, members)), Arm(ArmWith(ArmPool, wanted)), Key);

    [Theory]
    [InlineData("{|AMLR3001:{ }|}", "{ \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:new string[0]|}", "new[] { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:Array.Empty<string>()|}", "new[] { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:new[] { \"1\" }|}", "new[] { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:new List<string> { \"1\" }|}", "new List<string> { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:new InputList<string>()|}", "new InputList<string>() { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:new() { \"1\" }|}", "new() { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:[]|}", "[\"1\", \"2\", \"3\"]")]
    [InlineData("{|AMLR3001:[\"1\"]|}", "[\"1\", \"2\", \"3\"]")]
    [InlineData("{|AMLR3001:\"1\"|}", "new[] { \"1\", \"2\", \"3\" }")]
    [InlineData("{|AMLR3001:null|}", "new[] { \"1\", \"2\", \"3\" }")]
    public Task Pulumi_Fix_KeepsTheForm(string found, string wanted) => Verify.FixAsync(
        Pulumi(PulumiWith(PulumiPool, $", AvailabilityZones = /* a */ {found} /* b */")), Pulumi(PulumiWith(PulumiPool, $", AvailabilityZones = /* a */ {wanted} /* b */")), Key);

    [Fact]
    public Task Pulumi_Fix_Unset_AssignsArray() => Verify.FixAsync(
        Pulumi(PulumiWith(PulumiFound)), Pulumi(PulumiWith(PulumiPool, ", AvailabilityZones = new[] { \"1\", \"2\", \"3\" }")), Key);

    [Fact]
    public Task Pulumi_OneConstantZone_HasNoFix() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService", $"const string zone = {{|AMLR3001:\"1\"|}}; _ = {PulumiCluster(PulumiWith(PulumiPool, ", AvailabilityZones = zone"))};"));

    [Fact]
    public Task Fix_PoolResources() => Verify.FixAsync(
        SdkProgram.Arm("var pool = new {|AMLR3001:ContainerServiceAgentPoolData|} { VmSize = \"Standard_D4s_v5\" }; // kept"),
        SdkProgram.Arm("var pool = new ContainerServiceAgentPoolData { VmSize = \"Standard_D4s_v5\", AvailabilityZones = { \"1\", \"2\", \"3\" } }; // kept"),
        Key);

    [Fact]
    public Task FixAll_ChangesEveryPool() => Verify.FixAsync(
        Arm(ArmWith(ArmFound) + ", " + ArmWith(ArmFound)),
        Arm(ArmWith(ArmPool, ", AvailabilityZones = { \"1\", \"2\", \"3\" }") + ", " + ArmWith(ArmPool, ", AvailabilityZones = { \"1\", \"2\", \"3\" }")));

    // Both remedies change the one load balancer.
    [Fact]
    public Task FixAll_ChangesTheLoadBalancerOnce()
    {
        const string Balancer = "NetworkProfile = new ContainerServiceNetworkProfile { LoadBalancerSku = ";
        const string Zones = ", AvailabilityZones = { \"1\", \"2\", \"3\" }";
        return Verify.FixAsync(
            Arm(ArmWith(ArmFound) + ", " + ArmWith(ArmFound)).Replace("DnsPrefix = \"aks\"", Balancer + "{|AMLR3005:ContainerServiceLoadBalancerSku.Basic|} }"),
            Arm(ArmWith(ArmPool, Zones) + ", " + ArmWith(ArmPool, Zones)).Replace("DnsPrefix = \"aks\"", Balancer + "ContainerServiceLoadBalancerSku.Standard }"));
    }

    [Theory]
    [InlineData("", "has no properties.agentPoolProfiles[0].availabilityZones; use 1, 2 and 3, because without zones all nodes of the pool may share one datacenter")]
    [InlineData(", AvailabilityZones = {|#0:{ \"2\" }|}", "has properties.agentPoolProfiles[0].availabilityZones = 2, which pins the pool to one zone; use 1, 2 and 3, or add a pool of the same mode in another zone")]
    public Task Message_NamesResourcePropertyFoundAndWanted(string members, string message) => Verify.MessageAsync(
        SdkProgram.Arm($"await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks-ml\", {ArmCluster(ArmWith(members.Length == 0 ? "{|#0:ManagedClusterAgentPoolProfile|}" : ArmPool, members))});"),
        "AMLR3001",
        DiagnosticSeverity.Warning,
        "AKS cluster 'aks-ml' " + message);

    [Fact]
    public Task Message_OfPoolResource() => Verify.MessageAsync(
        SdkProgram.Pulumi("ContainerService", "_ = new {|#0:AgentPool|}(\"gpu\", new() { ResourceGroupName = \"rg\", ResourceName = \"aks\", VmSize = \"Standard_D4s_v5\" });"),
        "AMLR3001",
        DiagnosticSeverity.Warning,
        "AKS node pool 'gpu' has no properties.availabilityZones; use 1, 2 and 3, because without zones all its nodes may share one datacenter");

    private static string Arm(string pools, string location = "location") => SdkProgram.Arm($"// before\n        var data = {ArmCluster(pools, location)}; // kept");

    private static string ArmCluster(string pools, string location = "location") =>
        $$"""new ContainerServiceManagedClusterData({{location}}) { Sku = new ManagedClusterSku { Tier = "Standard" }, DnsPrefix = "aks", AgentPoolProfiles = { {{pools}} } }""";

    private static string ArmWith(string type, string members = "") => $$"""new {{type}}("p") { Mode = AgentPoolMode.System, Count = 3{{members}} }""";

    private static string Pulumi(string pools) => SdkProgram.Pulumi("ContainerService", $"// before\n        _ = {PulumiCluster(pools)}; // kept");

    private static string PulumiCluster(string pools) =>
        $$"""new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, DnsPrefix = "aks", AgentPoolProfiles = { {{pools}} } })""";

    private static string PulumiWith(string type, string members = "") => $$"""new {{type}} { Name = "p", Mode = AgentPoolMode.System, Count = 3{{members}} }""";
}

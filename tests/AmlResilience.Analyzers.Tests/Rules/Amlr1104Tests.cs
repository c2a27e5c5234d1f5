using AmlResilience.Analyzers.Rules.Data;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Machines of a series with a retirement date.</summary>
public class Amlr1104Tests
{
    private const string Computes = "GetMachineLearningWorkspaces().Get(\"ml\").Value.GetMachineLearningComputes";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [InlineData("Standard_NC6", "NC", "2023-09-06")]
    [InlineData("Standard_NC24r_Promo", "NC", "2023-09-06")]
    [InlineData("Standard_NC12s_v2", "NCv2", "2023-09-06")]
    [InlineData("Standard_ND24rs", "ND", "2023-09-06")]
    [InlineData("Standard_NV6", "NV", "2023-09-06")]
    [InlineData("Standard_A2", "Av1", "2024-08-31")]
    [InlineData("Basic_A4", "Av1", "2024-08-31")]
    [InlineData("Standard_HB60rs", "HB", "2024-08-31")]
    [InlineData("Standard_NC6s_v3", "NCv3", "2025-09-30")]
    [InlineData("STANDARD_NC24RS_V3", "NCv3", "2025-09-30")]
    [InlineData("Standard_DC2s_v2", "DCsv2", "2026-06-30")]
    [InlineData("Standard_NV12s_v3", "NVv3", "2026-09-30")]
    [InlineData("Standard_NV8as_v4", "NVv4", "2026-09-30")]
    [InlineData("Standard_M192ims_v2", "192-core Msv2", "2027-03-31")]
    [InlineData("Standard_M192idms_v2", "192-core Mdsv2", "2027-03-31")]
    [InlineData("Standard_D4", "D", "2028-05-01")]
    [InlineData("Standard_DS14", "Ds", "2028-05-01")]
    [InlineData("Standard_D2_v2", "Dv2", "2028-05-01")]
    [InlineData("standard_ds3_v2", "Dsv2", "2028-05-01")]
    [InlineData("Standard_DS11-1_v2", "Dsv2", "2028-05-01")]
    [InlineData("Standard_DS15i_v2", "Dsv2", "2028-05-01")]
    [InlineData("Standard_L4s", "Ls", "2028-05-01")]
    [InlineData("Standard_F8", "F", "2028-11-15")]
    [InlineData("Standard_F8s", "Fs", "2028-11-15")]
    [InlineData("Standard_F4s_v2", "Fsv2", "2028-11-15")]
    [InlineData("Standard_L8s_v2", "Lsv2", "2028-11-15")]
    [InlineData("Standard_G5", "G", "2028-11-15")]
    [InlineData("Standard_GS4-8", "Gs", "2028-11-15")]
    [InlineData("Standard_GS4", "Gs", "2028-11-15")]
    [InlineData("Standard_A2_v2", "Av2", "2028-11-15")]
    [InlineData("Standard_A2m_v2", "Amv2", "2028-11-15")]
    [InlineData("Standard_B1ls", "B", "2028-11-15")]
    [InlineData("Standard_B2s", "B", "2028-11-15")]
    [InlineData("Standard_B20ms", "B", "2028-11-15")]
    public void ListedSeries(string size, string series, string date) => Assert.Equal((series, date), VirtualMachineSeries.Find(size));

    [Theory]
    [InlineData("Standard_D4s_v3")]
    [InlineData("Standard_D2_v3")]
    [InlineData("Standard_D2s_v2")]
    [InlineData("Standard_D4ds_v4")]
    [InlineData("Standard_D4s_v5")]
    [InlineData("Standard_DC4s_v3")]
    [InlineData("Standard_NC4as_T4_v3")]
    [InlineData("Standard_NC24ads_A100_v4")]
    [InlineData("Standard_NV36ads_A10_v5")]
    [InlineData("Standard_ND40rs_v2")]
    [InlineData("Standard_ND96asr_v4")]
    [InlineData("Standard_B2s_v2")]
    [InlineData("Standard_B2as_v2")]
    [InlineData("Standard_E4ds_v5")]
    [InlineData("Standard_E4_v3")]
    [InlineData("Standard_F4as_v6")]
    [InlineData("Standard_FX4mds")]
    [InlineData("Standard_L8s_v3")]
    [InlineData("Standard_HB120rs_v2")]
    [InlineData("Standard_M128ms")]
    [InlineData("Standard_M64s_v2")]
    [InlineData("Standard_A8")]
    [InlineData("Basic_D1")]
    [InlineData("Basic_A")]
    [InlineData("Basic_A10")]
    [InlineData("Standard_")]
    [InlineData("Standard_D")]
    [InlineData("Standard_D-2")]
    [InlineData("Standard_D2-")]
    [InlineData("Standard_D2-_v2")]
    [InlineData("Standard_D#_v2")]
    [InlineData("Standard_2")]
    [InlineData("Standard_Promo")]
    [InlineData("_Promo")]
    [InlineData("D2_v2")]
    [InlineData("")]
    public void OtherSizes(string size) => Assert.Null(VirtualMachineSeries.Find(size));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Compute_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningComputeData", Computes, ArmCluster("{|AMLR1104:\"Standard_NC6\"|}")));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Compute_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Compute", PulumiCompute("AmlCompute", "AmlComputeProperties", "{|AMLR1104:\"Standard_NC6\"|}")));

    [Theory]
    [InlineData("{|AMLR1104:isProduction ? \"Standard_DS3_v2\" : \"Standard_DS2_v2\"|}")]
    [InlineData("isProduction ? \"Standard_D4s_v5\" : \"Standard_DS2_v2\"")]
    [InlineData("\"Standard_D4s_v5\"")]
    [InlineData("configured")]
    [InlineData("null")]
    public async Task Values(string size)
    {
        string[] programs =
        [
            SdkProgram.Arm($"var data = {ArmCluster(size)};"),
            SdkProgram.Arm($$"""var data = new MachineLearningComputeData(location) { Properties = new MachineLearningComputeInstance { Properties = new MachineLearningComputeInstanceProperties { VmSize = {{size}} } } };"""),
            SdkProgram.Arm($$"""var data = new ContainerServiceAgentPoolData { VmSize = {{size}}, AvailabilityZones = { "1", "2", "3" } };"""),
            SdkProgram.Arm($$"""var data = new MachineLearningOnlineDeploymentData(location, new MachineLearningManagedOnlineDeployment { InstanceType = {{size}} }) { Sku = new MachineLearningSku("Default") { Capacity = 3 } };"""),
            SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("AmlCompute", "AmlComputeProperties", size)};"),
            SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("ComputeInstance", "ComputeInstanceProperties", size)};"),
            SdkProgram.Pulumi("MachineLearningServices", $$"""_ = new OnlineDeployment("blue", new OnlineDeploymentArgs { ResourceGroupName = "rg", WorkspaceName = "ml", EndpointName = "score", Sku = new SkuArgs { Name = "Default", Capacity = 3 }, Properties = new ManagedOnlineDeploymentArgs { EndpointComputeType = "Managed", InstanceType = {{size}} } });"""),
            SdkProgram.Pulumi("ContainerService", $$"""_ = new AgentPool("pool", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", AvailabilityZones = { "1", "2", "3" }, VmSize = {{size}} });"""),
        ];
        foreach (var program in programs)
        {
            await Verify.FindingsAsync(program);
        }
    }

    [Fact]
    public Task EveryPoolOfACluster_IsJudged() => Verify.FindingsAsync(
        SdkProgram.Arm("""var data = new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = "Standard" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfile("a") { VmSize = {|AMLR1104:"Standard_DS2_v2"|}, AvailabilityZones = { "1", "2" } }, new ManagedClusterAgentPoolProfile("b") { VmSize = "Standard_D4s_v5", AvailabilityZones = { "1", "2" } }, new ManagedClusterAgentPoolProfile("c") { VmSize = {|AMLR1104:"Standard_B2s"|}, AvailabilityZones = { "1", "2" } } } };"""),
        SdkProgram.Pulumi("ContainerService", """_ = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Automatic" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "a", VmSize = {|AMLR1104:"Standard_DS2_v2"|} } } });"""));

    [Theory]
    [InlineData("properties.VmSize = {|AMLR1104:\"Standard_NC6\"|};", "\"Standard_D4s_v5\"")]
    [InlineData("properties.VmSize = \"Standard_D4s_v5\";", "\"Standard_NC6\"")]
    [InlineData("if (isProduction) properties.VmSize = {|AMLR1104:\"Standard_NC12\"|};", "{|AMLR1104:\"Standard_NC6\"|}")]
    public Task Arm_LaterWrites(string statement, string size) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""var properties = new AmlComputeProperties { VmSize = {{size}} }; {{statement}} var data = new MachineLearningComputeData(location) { Properties = new AmlCompute { Properties = properties } };"""));

    [Fact]
    public Task HasNoFix() => Verify.NoFixAsync(SdkProgram.Arm($"var data = {ArmCluster("{|AMLR1104:\"Standard_NC6\"|}")};"));

    [Fact]
    public async Task Message_CarriesSeriesAndDate()
    {
        await Verify.MessageAsync(
            SdkProgram.Pulumi("MachineLearningServices", $"_ = {PulumiCompute("AmlCompute", "AmlComputeProperties", "{|#0:\"STANDARD_DS3_V2\"|}")};"),
            "AMLR1104",
            DiagnosticSeverity.Info,
            "Compute 'c' has properties.properties.vmSize = STANDARD_DS3_V2 (Dsv2 series, retirement date 2028-05-01); use a size of a current series, because machines of a retired series stop and cannot be created again");
        await Verify.MessageAsync(
            SdkProgram.Pulumi("ContainerService", """_ = new AgentPool("gpu", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = "aks", AvailabilityZones = { "1", "2", "3" }, VmSize = {|#0:config.Require("s") == "a" ? "Standard_NC6" : "Standard_NV6"|} });"""),
            "AMLR1104",
            DiagnosticSeverity.Info,
            "AKS node pool 'gpu' has properties.vmSize = Standard_NC6 (NC series, retirement date 2023-09-06) or Standard_NV6 (NV series, retirement date 2023-09-06); use a size of a current series, because machines of a retired series stop and cannot be created again");
        await Verify.MessageAsync(
            SdkProgram.Pulumi("ContainerService", """_ = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Automatic" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "a", VmSize = {|#0:"Standard_B2s"|} } } });"""),
            "AMLR1104",
            DiagnosticSeverity.Info,
            "AKS cluster 'aks' has properties.agentPoolProfiles[0].vmSize = Standard_B2s (B series, retirement date 2028-11-15); use a size of a current series, because machines of a retired series stop and cannot be created again");
    }

    private static string ArmCluster(string size) =>
        $$"""new MachineLearningComputeData(location) { Properties = new AmlCompute { Properties = new AmlComputeProperties { VmSize = {{size}} } } }""";

    private static string PulumiCompute(string type, string properties, string size) =>
        $$"""new Compute("c", new ComputeArgs { ResourceGroupName = "rg", WorkspaceName = "ml", Properties = new {{type}}Args { ComputeType = "{{type}}", Properties = new {{properties}}Args { VmSize = {{size}} } } })""";
}

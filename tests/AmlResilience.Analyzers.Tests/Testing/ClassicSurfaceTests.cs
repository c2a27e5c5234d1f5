using Xunit;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Programs of Pulumi's classic provider compile in each way that tests write them, with the newest version and with an old one.</summary>
public class ClassicSurfaceTests
{
    private const string Services = "AIFoundry AppInsights Authorization ContainerService Core CosmosDB DataBricks HDInsight KeyVault MachineLearning Monitoring MSSql MySql OperationalInsights PostgreSql Storage";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Place_Compiles(Place place) => Verify.FindingsAsync(SdkProgram.Classic(
        place, "Core", "ResourceGroup", "new ResourceGroup(\"ml\", new() { Location = \"westeurope\" })"));

    [Fact]
    public Task EveryService_IsThere() => Verify.FindingsAsync(SdkProgram.Classic(Services, "var group = new Pulumi.Azure.Core.ResourceGroup(\"ml\");"));

    [Fact]
    public Task OldVersion_HasWhatWasRemoved() => Verify.FindingsAsync(SdkProgram.ClassicV4("Core ContainerService DataLake MySql Sql", """
        var group = new ResourceGroup("ml");
        var template = new TemplateDeploymentArgs { DeploymentMode = "Incremental", ResourceGroupName = group.Name, TemplateBody = configured };
        var pool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v3", AvailabilityZones = { "1", "2", "3" }, EnableAutoScaling = true };
        var registry = new RegistryArgs { ResourceGroupName = group.Name, GeoreplicationLocations = { "northeurope" } };
        """));
}

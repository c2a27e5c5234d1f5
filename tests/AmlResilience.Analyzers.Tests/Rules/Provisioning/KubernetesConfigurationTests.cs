using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Provisioning;

/// <summary>Cluster extensions of Azure.Provisioning.</summary>
public class KubernetesConfigurationTests
{
    private const string Services = "KubernetesConfiguration";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task SingleRouter_IsReported(Place place) => Verify.FindingsAsync(ProvisioningProgram.Create(
        place, Services, "KubernetesClusterExtension", Extension("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")));

    [Theory]
    [InlineData("{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }")]
    [InlineData("new BicepDictionary<string> { [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")]
    [InlineData("new BicepDictionary<string> { { \"inferenceRouterHA\", \"True\" } }")]
    [InlineData("{ [\"inferenceRouterHA\"] = parameter }")]
    [InlineData("{ [\"enableInference\"] = \"True\" }")]
    [InlineData("parameter")]
    public Task EveryForm(string settings) => Verify.FindingsAsync(ProvisioningProgram.Add(Services, Extension(settings)));

    [Theory]
    [InlineData("extension.ConfigurationSettings[\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|};")]
    [InlineData("extension.ConfigurationSettings.Add(\"inferenceRouterHA\", {|AMLR1108:\"False\"|});")]
    [InlineData("extension.ConfigurationSettings[\"inferenceRouterHA\"] = \"True\";")]
    [InlineData("extension.ConfigurationSettings[\"inferenceRouterHA\"] = \"False\"; extension.ConfigurationSettings.Clear();")]
    [InlineData("extension.ConfigurationSettings[\"inferenceRouterHA\"] = \"False\"; extension.ConfigurationSettings[\"inferenceRouterHA\"] = parameter;")]
    public Task ByStatements(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(
        Services, $"var extension = {Extension("{ [\"enableInference\"] = \"True\" }")}; infra.Add(extension); {statements}"));

    [Fact]
    public Task Fix_RemovesTheEntry() => Verify.FixAsync(
        ProvisioningProgram.Add(Services, Extension("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|}, [\"enableInference\"] = \"True\" }")),
        ProvisioningProgram.Add(Services, Extension("{ [\"enableInference\"] = \"True\" }")));

    private static string Extension(string settings) =>
        $"new KubernetesClusterExtension(\"azureml\") {{ ExtensionType = \"Microsoft.AzureML.Kubernetes\", ConfigurationSettings = {settings} }}";
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Workspaces that leave the container registry to Azure Machine Learning.</summary>
public class Amlr1005Tests
{
    private const string Id = "AMLR1005";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_WithoutRegistry_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "MachineLearningWorkspaceData", "GetMachineLearningWorkspaces", "new {|AMLR1005:MachineLearningWorkspaceData|}(location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_WithoutRegistry_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "MachineLearningServices", "Workspace", "new {|AMLR1005:Workspace|}(\"mlw\", new WorkspaceArgs { ResourceGroupName = \"rg\" })"));

    [Theory]
    [InlineData("{ ContainerRegistry = configured }")]
    [InlineData("{ ContainerRegistry = \"/subscriptions/s/resourceGroups/rg/providers/Microsoft.ContainerRegistry/registries/acr\" }")]
    [InlineData("{ ContainerRegistry = isProduction ? configured : null }")]
    [InlineData("{ Kind = \"Project\" }")]
    [InlineData("{ Kind = configured }")]
    [InlineData("{ Kind = \"FeatureStore\" }")]
    public Task Arm_WithRegistryOrOtherKind_IsSilent(string initializer) => Verify.FindingsOfAsync(Id, Arm("MachineLearningWorkspaceData", initializer));

    [Theory]
    [InlineData("MachineLearningWorkspaceData", "{ ContainerRegistry = {|AMLR1005:null|} }")]
    [InlineData("{|AMLR1005:MachineLearningWorkspaceData|}", "")]
    [InlineData("{|AMLR1005:MachineLearningWorkspaceData|}", "{ Kind = \"Default\" }")]
    [InlineData("{|AMLR1005:MachineLearningWorkspaceData|}", "{ Kind = \"hub\" }")]
    public Task Arm_UnsetOrNull_IsReported(string type, string initializer) => Verify.FindingsAsync(Arm(type, initializer));

    [Theory]
    [InlineData("ContainerRegistry = configured")]
    [InlineData("ContainerRegistry = new Pulumi.AzureNative.ContainerRegistry.Registry(\"acr\", new() { ResourceGroupName = \"rg\", Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = \"Premium\" } }).Id")]
    [InlineData("Kind = \"Project\"")]
    [InlineData("Kind = configured")]
    public Task Pulumi_WithRegistryOrOtherKind_IsSilent(string member) => Verify.FindingsOfAsync(Id, SdkProgram.Pulumi(
        "MachineLearningServices", $"_ = new Workspace(\"mlw\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", {member} }});"));

    [Fact]
    public Task Arm_UpdateOfExisting_IsSilent() => Verify.FindingsOfAsync(Id, SdkProgram.Arm("""
        var workspace = (await group.GetMachineLearningWorkspaceAsync("mlw")).Value;
                workspace.Data.Description = "x";
                await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", workspace.Data);
        """));

    [Fact]
    public Task Message_NamesWorkspaceAndProperty() => Verify.MessageAsync(
        Arm("{|#0:MachineLearningWorkspaceData|}", string.Empty),
        Id,
        DiagnosticSeverity.Info,
        "Workspace 'mlw' has no properties.containerRegistry; use the id of a Premium registry, because otherwise Azure Machine Learning creates a registry at the first image build and decides whether it survives an outage");

    private static string Arm(string type, string initializer) => SdkProgram.Arm(
        $"await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, \"mlw\", new {type}(location) {initializer});");
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Options;

/// <summary><c>aml_resilience.scope = linked</c>: what Azure Machine Learning provably uses, and nothing else.</summary>
public class ScopeTests
{
    private const string Linked = "aml_resilience.scope = linked";

    private const string Registry = "new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}))";

    [Fact]
    public async Task Arm_OfNobody_IsSilent()
    {
        await Verify.FindingsWithAsync("aml_resilience.scope = all", SdkProgram.Arm($"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", {Registry});"));
        await Verify.FindingsWithAsync(Linked, SdkProgram.Arm(
            $"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", {Registry.Replace("{|AMLR2101:", string.Empty, StringComparison.Ordinal).Replace("|}", string.Empty, StringComparison.Ordinal)});"));
    }

    [Fact]
    public Task Arm_OfAWorkspace_IsReported() => Verify.FindingsWithAsync(Linked, SdkProgram.Arm($$"""
        var images = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", {{Registry}})).Value;
                await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "other", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)));
                await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location) { ContainerRegistry = images.Id.ToString() });
        """));

    [Fact]
    public Task Pulumi_OfAComputeAndItsParts_IsReported() => Verify.FindingsWithAsync(Linked, SdkProgram.Pulumi("ContainerService", """
        var aks = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = {|AMLR3002:"Free"|} } });
                _ = new AgentPool("user", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = aks.Name, Mode = AgentPoolMode.User, VmSize = "Standard_D4s_v5", AvailabilityZones = { "1", "2", "3" }, Count = {|AMLR3004:1|} });
                var other = new ManagedCluster("other", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Free" } });
                _ = new AgentPool("others", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = other.Name, Mode = AgentPoolMode.User, VmSize = "Standard_D4s_v5", AvailabilityZones = { "1", "2", "3" }, Count = 1 });
                _ = new Pulumi.AzureNative.MachineLearningServices.Compute("compute", new()
                {
                    ResourceGroupName = "rg",
                    WorkspaceName = "mlw",
                    Properties = new Pulumi.AzureNative.MachineLearningServices.Inputs.KubernetesArgs { ComputeType = "Kubernetes", ResourceId = aks.Id },
                });
        """));

    [Fact]
    public Task Pulumi_BehindAWorkspacesInsights_IsReported() => Verify.FindingsWithAsync(
        Linked + "\naml_resilience.minimum_telemetry_retention_days = 90",
        SdkProgram.Pulumi("OperationalInsights", """
            var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = "rg", RetentionInDays = {|AMLR2302:30|} });
                    _ = new Workspace("others", new WorkspaceArgs { ResourceGroupName = "rg", RetentionInDays = 30 });
                    var insights = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id });
                    _ = new Pulumi.AzureNative.MachineLearningServices.Workspace("mlw", new() { ResourceGroupName = "rg", ApplicationInsights = insights.Id, ContainerRegistry = configured });
            """));

    // Something uses them, but nothing of Azure Machine Learning does.
    [Fact]
    public async Task Pulumi_OfOthers_IsSilent()
    {
        await Verify.FindingsWithAsync(
            Linked + "\naml_resilience.minimum_telemetry_retention_days = 90",
            SdkProgram.Pulumi("OperationalInsights", """
                var logs = new Workspace("logs", new WorkspaceArgs { ResourceGroupName = "rg", RetentionInDays = 30 });
                        _ = new Pulumi.AzureNative.ApplicationInsights.Component("appi", new() { ResourceGroupName = "rg", Kind = "web", ApplicationType = "web", WorkspaceResourceId = logs.Id });
                """));
        await Verify.FindingsWithAsync(Linked, SdkProgram.Pulumi("ContainerService", """
            var aks = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Name = "Base", Tier = "Free" } });
                    _ = new Pulumi.AzureNative.KubernetesConfiguration.Extension("flux", new()
                    {
                        ResourceGroupName = "rg", ClusterName = aks.Name, ClusterRp = "Microsoft.ContainerService", ClusterResourceName = "managedClusters", ExtensionType = "microsoft.flux",
                    });
            """));
    }

    [Fact]
    public Task Pulumi_OfADatastore_IsReported() => Verify.FindingsWithAsync(Linked, SdkProgram.Pulumi("Storage", """
        var account = new StorageAccount("data", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = {|AMLR2001:SkuName.Standard_LRS|} } });
                _ = new StorageAccount("logs", new StorageAccountArgs { ResourceGroupName = "rg", Kind = Kind.StorageV2, Sku = new SkuArgs { Name = SkuName.Standard_LRS } });
                _ = new Pulumi.AzureNative.MachineLearningServices.Datastore("store", new()
                {
                    ResourceGroupName = "rg",
                    WorkspaceName = "mlw",
                    Properties = new Pulumi.AzureNative.MachineLearningServices.Inputs.AzureBlobDatastoreArgs { DatastoreType = "AzureBlob", AccountName = account.Name, ContainerName = "c", Credentials = new Pulumi.AzureNative.MachineLearningServices.Inputs.NoneDatastoreCredentialsArgs { CredentialsType = "None" } },
                });
        """));

    [Fact]
    public Task Arm_ALinkThatCannotBeFollowed_IsSilent() => Verify.FindingsWithAsync(Linked, SdkProgram.Arm("""
        var images = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)))).Value;
                Console.WriteLine(images.Id);
                await group.GetMachineLearningWorkspaces().CreateOrUpdateAsync(WaitUntil.Completed, "mlw", new MachineLearningWorkspaceData(location) { ContainerRegistry = configured });
        """));
}

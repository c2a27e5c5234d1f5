using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Aspire;

/// <summary>What Aspire itself writes for a call of an app host.</summary>
public class ImpliedTests
{
    private const string Registry = "builder.{|AMLR2101:AddAzureContainerRegistry|}(\"images\")";
    private const string Silent = "builder.AddAzureContainerRegistry(\"images\")";

    [Theory]
    [InlineData("builder.{|AMLR2002:AddAzureStorage|}(\"data\");")]
    [InlineData("builder.{|AMLR2101:AddAzureContainerRegistry|}(\"images\");")]
    [InlineData("builder.{|AMLR4101:{|AMLR4102:AddAzurePostgresFlexibleServer|}|}(\"runs\");")]
    [InlineData("builder.{|AMLR4302:{|AMLR4304:AddAzureCosmosDB|}|}(\"graph\");")]
    [InlineData("builder.{|AMLR4301:{|AMLR4302:{|AMLR4304:AddAzureCosmosDB|}|}|}(\"graph\").WithDefaultAzureSku();")]
    [InlineData("var graph = builder.{|AMLR4302:AddAzureCosmosDB|}(\"graph\"); if (args.Length > 0) { graph.WithDefaultAzureSku(); }")]
    [InlineData("var runs = builder.{|AMLR4101:{|AMLR4102:AddAzurePostgresFlexibleServer|}|}(\"runs\").AddDatabase(\"features\"); Console.WriteLine(runs.Resource.Name);")]
    [InlineData("var runs = builder.AddAzurePostgresFlexibleServer(\"runs\").AddDatabase(\"features\"); builder.CreateResourceBuilder(runs.Resource.Parent).PublishAsExisting(\"runs\", null);")]
    [InlineData("builder.AddAzureSqlServer(\"sql\").AddDatabase(\"features\");")]
    [InlineData("builder.AddAzureSqlServer(\"sql\").AddDatabase(\"features\").WithDefaultAzureSku();")]
    [InlineData("var sql = builder.AddAzureSqlServer(\"sql\"); var features = sql.AddDatabase(\"features\"); features.WithDefaultAzureSku();")]
    [InlineData("builder.AddAzureKeyVault(\"secrets\");")]
    [InlineData("builder.AddAzureLogAnalyticsWorkspace(\"logs\");")]
    [InlineData("builder.AddAzureApplicationInsights(\"telemetry\");")]
    [InlineData("builder.AddAzurePostgresFlexibleServer(\"runs\").RunAsExisting(\"runs\", null).AddDatabase(\"features\");")]
    public Task Defaults_AreJudged(string statements) => Verify.FindingsAsync(AspireProgram.Create(statements));

    [Fact]
    public Task Severity_IsInformation() => Verify.MessageAsync(
        AspireProgram.Create("builder.{|#0:AddAzureContainerRegistry|}(\"images\");"),
        "AMLR2101",
        DiagnosticSeverity.Info,
        "Container registry 'images' has sku.name = Basic; use Premium, because only a Premium registry can be geo-replicated");

    // The whole life of the builder is visible.
    [Theory]
    [InlineData("_ = " + Registry + ";")]
    [InlineData("var images = " + Registry + ";")]
    [InlineData("IResourceBuilder<AzureContainerRegistryResource> images = " + Registry + ";")]
    [InlineData("var images = " + Registry + "; var output = images.GetOutput(\"name\");")]
    [InlineData("var images = " + Registry + "; builder.AddContainer(\"api\", \"api\").WithParentRelationship(images);")]
    [InlineData(Registry + ".WithParameter(\"owner\", \"ml\").ClearDefaultRoleAssignments();")]
    [InlineData("if (args.Length > 0) { " + Registry + "; }")]
    [InlineData("var images = Add();", "IResourceBuilder<AzureContainerRegistryResource> Add() => " + Registry + ";")]
    [InlineData("ContainerRegistryExtensionsCall();", "void ContainerRegistryExtensionsCall() => AzureContainerRegistryExtensions.{|AMLR2101:AddAzureContainerRegistry|}(builder, \"images\");")]
    public Task VisibleBuilders_AreReported(string statements, string members = "") => Verify.FindingsAsync(AspireProgram.Create(statements, members));

    // Somebody else may change the resource, or there is none.
    [Theory]
    [InlineData(Silent + ".AsExisting(builder.AddParameter(\"name\"), null);")]
    [InlineData(Silent + ".RunAsExisting(\"name\", \"group\");")]
    [InlineData(Silent + ".PublishAsExisting(\"name\", null);")]
    [InlineData("var images = " + Silent + "; images.PublishAsExisting(\"name\", null);")]
    [InlineData(Silent + ".ExcludeFromManifest();")]
    [InlineData("builder.AddAzureKeyVault(\"secrets\").PublishAsConnectionString();")]
    [InlineData("var images = Add(); images.PublishAsExisting(\"name\", null);", "IResourceBuilder<AzureContainerRegistryResource> Add() => " + Silent + ";")]
    [InlineData("Func<IResourceBuilder<AzureContainerRegistryResource>> add = () => " + Silent + "; add().PublishAsExisting(\"name\", null);")]
    [InlineData("Harden(" + Silent + ");", "static void Harden(IResourceBuilder<AzureContainerRegistryResource> images) => Console.WriteLine(images);")]
    [InlineData("var images = " + Silent + "; Harden(images);", "static void Harden(IResourceBuilder<AzureContainerRegistryResource> images) => Console.WriteLine(images);")]
    [InlineData(Silent + ".Harden();", "static class Extensions { public static IResourceBuilder<T> Harden<T>(this IResourceBuilder<T> images) where T : AzureProvisioningResource => images; }")]
    [InlineData("var images = " + Silent + "; images = null;")]
    [InlineData("Images.Builder = " + Silent + ";", "static class Images { public static IResourceBuilder<AzureContainerRegistryResource> Builder; }")]
    [InlineData("var images = args.Length > 0 ? " + Silent + " : null;")]
    [InlineData("var images = " + Silent + "; Console.WriteLine(images.Resource);")]
    [InlineData(Silent + "; var options = new ProvisioningBuildOptions(); options.InfrastructureResolvers.Add(new LocationPropertyResolver());")]
    [InlineData("Images.AddAzureContainerRegistry(builder, \"images\");", "static class Images { public static void AddAzureContainerRegistry(this IDistributedApplicationBuilder builder, string name) { } }")]
    public Task OtherBuilders_AreNotReported(string statements, string members = "") => Verify.FindingsAsync(AspireProgram.Create(statements, members));
}

using AmlResilience.Analyzers.Sdks.ArmTemplates;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

/// <summary>A template with the structure, parameters and defaults of the quickstart machine-learning-advanced.</summary>
public class QuickstartTemplateTests
{
    private const string Storage = "Microsoft.Storage/storageAccounts";
    private const string Vault = "Microsoft.KeyVault/vaults";
    private const string Registry = "Microsoft.ContainerRegistry/registries";
    private const string Insights = "Microsoft.Insights/components";
    private const string Workspace = "Microsoft.MachineLearningServices/workspaces";

    private static readonly string s_text = File.ReadAllText(
        Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Templates", "machine-learning-advanced.json"));

    [Fact]
    public void It_is_a_template_that_is_read_whole()
    {
        Assert.True(TemplateReader.IsTemplate(JsonText.Read(s_text).Root));
        Assert.Empty(TemplateText.Read(s_text).Unread);
        Assert.Empty(TemplateText.Read(s_text, TemplateParameters.NotVisible).Unread);
    }

    [Fact]
    public void By_default_there_are_four_resources() =>
        Assert.Equal([Storage, Vault, Insights, Workspace], TemplateText.Read(s_text).Resources.Select(resource => resource.Type));

    [Fact]
    public void On_its_own_it_may_deploy_all_of_them()
    {
        var model = TemplateText.Read(s_text, TemplateParameters.NotVisible);

        Assert.Equal(
            [
                "Microsoft.Network/virtualNetworks", "Microsoft.Network/virtualNetworks/subnets", "Microsoft.Network/virtualNetworks/subnets", Storage, Vault, Registry, Insights, Workspace,
                "Microsoft.Network/privateEndpoints", "Microsoft.Network/privateDnsZones", "Microsoft.Network/privateDnsZones/virtualNetworkLinks", "Microsoft.Network/privateEndpoints/privateDnsZoneGroups",
            ],
            model.Resources.Select(resource => resource.Type));
        Assert.Equal([Workspace], model.Resources.Where(resource => !resource.IsConditional).Select(resource => resource.Type));
    }

    [Theory]
    [InlineData(Storage, "sku.name", "'Standard_LRS'", "\"Standard_LRS\"")]
    [InlineData(Storage, "kind", "'StorageV2'", "\"StorageV2\"")]
    [InlineData(Vault, "properties.sku.name", "'standard'", "\"standard\"")]
    [InlineData(Vault, "properties.enableSoftDelete", "unset enableSoftDelete", null)]
    [InlineData(Vault, "properties.enablePurgeProtection", "unset enablePurgeProtection", null)]
    [InlineData(Registry, "sku.name", "'Standard'", "\"Standard\"")]
    [InlineData(Registry, "properties.zoneRedundancy", "unset zoneRedundancy", null)]
    [InlineData(Insights, "kind", "'web'", "\"web\"")]
    [InlineData(Insights, "properties.RetentionInDays", "unset RetentionInDays", null)]
    [InlineData(Workspace, "identity.type", "'systemAssigned'", "\"systemAssigned\"")]
    [InlineData(Workspace, "location", "?parameters('location')", null)]
    [InlineData(Workspace, "properties.hbiWorkspace", "'false'", "\"false\"")]
    [InlineData(Workspace, "sku.name", "unset sku.name", null)]
    public void Its_settings_are_those_of_the_defaults(string type, string path, string expected, string? origin)
    {
        var resource = TemplateText.Read(s_text, TemplateParameters.NotVisible).Resources.Single(resource => resource.Type == type);
        var value = resource.Get(path);

        Assert.Equal(expected, TemplateText.Describe(value));
        Assert.Equal(origin, value is TemplateScalar scalar ? s_text[scalar.Origin.Start..scalar.Origin.End] : null);
    }

    [Fact]
    public void A_deployment_may_ask_for_the_registry()
    {
        var model = TemplateText.Read(s_text, TemplateText.Parameters(
            """{ "containerRegistryOption": { "value": "new" }, "containerRegistrySku": { "value": "Premium" }, "location": { "value": "westeurope" } }"""));
        var registry = model.Resources.Single(resource => resource.Type == Registry);

        Assert.Equal("'Premium'", TemplateText.Describe(registry.Get("sku.name")));
        Assert.Equal("'westeurope'", TemplateText.Describe(registry.Get("location")));
        Assert.Equal("'westeurope'", TemplateText.Describe(model.Resources.Single(resource => resource.Type == Insights).Get("location")));
        Assert.False(registry.IsConditional);
    }

    [Theory]
    [InlineData("properties.storageAccount", Storage)]
    [InlineData("properties.keyVault", Vault)]
    [InlineData("properties.applicationInsights", Insights)]
    [InlineData("properties.containerRegistry", Registry)]
    public void The_workspace_names_its_resources(string path, string type)
    {
        var model = TemplateText.Read(s_text, TemplateText.Parameters("""{ "containerRegistryOption": { "value": "new" } }"""));
        var workspace = model.Resources.Single(resource => resource.Type == Workspace);

        Assert.Equal(type, new TemplateLinks(model).FindById(workspace, workspace.Get(path))?.Type);
    }

    [Fact]
    public void Without_a_registry_the_workspace_names_none()
    {
        var workspace = TemplateText.Read(s_text).Resources.Single(resource => resource.Type == Workspace);

        Assert.Equal("null containerRegistry", TemplateText.Describe(workspace.Get("properties.containerRegistry")));
    }
}

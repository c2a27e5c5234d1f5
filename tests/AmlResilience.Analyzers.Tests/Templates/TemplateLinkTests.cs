using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class TemplateLinkTests
{
    [Theory]
    [InlineData("'store'", "[resourceId('Microsoft.Storage/storageAccounts', 'STORE')]", true)]
    [InlineData("'store'", "[resourceId('Microsoft.Storage/storageAccounts', 'other')]", false)]
    [InlineData("'store'", "[resourceId('Microsoft.KeyVault/vaults', 'store')]", false)]
    [InlineData("parameters('n')", "[resourceId('Microsoft.Storage/storageAccounts', parameters('n'))]", true)]
    [InlineData("parameters('n')", "[resourceId('Microsoft.Storage/storageAccounts', variables('byParameter'))]", true)]
    [InlineData("parameters('n')", "[resourceId('Microsoft.Storage/storageAccounts', parameters('m'))]", false)]
    [InlineData("parameters('n')", "[resourceId('Microsoft.Storage/storageAccounts', 'store')]", false)]
    [InlineData("concat('sa', uniqueString(resourceGroup().id))", "[variables('byVariable')]", true)]
    [InlineData("format('sa{0}', uniqueString(resourceGroup().id))", "[variables('byVariable')]", true)]
    [InlineData("concat('SA', uniqueString(resourceGroup().id))", "[variables('byVariable')]", true)]
    [InlineData("concat('sa', uniqueString(resourceGroup().name))", "[variables('byVariable')]", false)]
    [InlineData("uniqueString('a')", "[resourceId('Microsoft.Storage/storageAccounts', uniqueString('A'))]", false)]
    [InlineData("newGuid()", "[resourceId('Microsoft.Storage/storageAccounts', newGuid())]", false)]
    [InlineData("parameters('fresh')", "[resourceId('Microsoft.Storage/storageAccounts', parameters('fresh'))]", true)]
    [InlineData("variables('either')", "[resourceId('Microsoft.Storage/storageAccounts', variables('either'))]", true)]
    [InlineData("'store'", "[concat(resourceGroup().id, '/providers/Microsoft.Storage/storageAccounts/', 'store')]", true)]
    [InlineData("parameters('n')", "[concat(resourceGroup().id, '/providers/Microsoft.Storage/storageAccounts/', parameters('n'))]", true)]
    [InlineData("'store'", "[format('/subscriptions/{0}/resourceGroups/{1}/providers/Microsoft.Storage/storageAccounts/store', subscription().subscriptionId, resourceGroup().name)]", true)]
    [InlineData("'store'", "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/store", true)]
    [InlineData("'store'", "[concat('/providers/', 'store')]", false)]
    [InlineData("'store'", "store", false)]
    [InlineData("'store'", "[if(equals(newGuid(), 'x'), resourceId('Microsoft.Storage/storageAccounts', 'store'), null())]", false)]
    public void An_id_names_the_resource_of_the_same_name(string name, string id, bool expected) =>
        Assert.Equal(expected, Resolve("Microsoft.Storage/storageAccounts", name, id) is not null);

    [Theory]
    [InlineData("[resourceId('Microsoft.Insights/components', 'x')]", true)]
    [InlineData("[resourceId(resourceGroup().name, 'Microsoft.Insights/components', 'x')]", true)]
    [InlineData("[resourceId(subscription().subscriptionId, resourceGroup().name, 'Microsoft.Insights/components', 'x')]", true)]
    [InlineData("[resourceId(parameters('sameGroup'), 'Microsoft.Insights/components', 'x')]", true)]
    [InlineData("[resourceId(parameters('n'), 'Microsoft.Insights/components', 'x')]", false)]
    [InlineData("[resourceId('other', 'Microsoft.Insights/components', 'x')]", false)]
    [InlineData("[resourceId(parameters('n'), resourceGroup().name, 'Microsoft.Insights/components', 'x')]", false)]
    [InlineData("/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/g/providers/Microsoft.Insights/components/x", false)]
    public void Where_names_are_not_unique_the_group_must_be_the_same(string id, bool expected) =>
        Assert.Equal(expected, Resolve("Microsoft.Insights/components", "'x'", id) is not null);

    [Fact]
    public void One_of_several_is_not_named()
    {
        var copied = TemplateText.Read("""
            { "resources": [ { "type": "Microsoft.Storage/storageAccounts", "name": "a", "copy": { "name": "c", "count": 2 } },
              { "type": "Microsoft.Test/things", "name": "t", "id": "[resourceId('Microsoft.Storage/storageAccounts', 'a')]" } ] }
            """);
        var twice = TemplateText.Read("""
            { "resources": [ { "type": "Microsoft.Storage/storageAccounts", "name": "a", "condition": "[bool(parameters('n'))]" },
              { "type": "Microsoft.Storage/storageAccounts", "name": "A", "condition": "[not(bool(parameters('n')))]" },
              { "type": "Microsoft.Test/things", "name": "t", "id": "[resourceId('Microsoft.Storage/storageAccounts', 'a')]" } ] }
            """);

        Assert.All([copied, twice], model => Assert.Null(new TemplateLinks(model).FindById(model.Resources[^1], model.Resources[^1].Get("id"))));
    }

    [Fact]
    public void A_child_belongs_to_the_resource_of_its_name()
    {
        var model = TemplateText.Read("""
            { "resources": [ { "type": "Microsoft.Sql/servers", "name": "[parameters('s')]", "resources": [ { "type": "databases", "name": "inner" } ] },
              { "type": "Microsoft.Sql/servers/databases", "name": "[concat(parameters('s'), '/outer')]" },
              { "type": "Microsoft.Sql/servers/databases", "name": "[format('{0}/{1}', parameters('t'), 'stranger')]" },
              { "type": "Microsoft.Sql/servers/databases", "name": "[parameters('whole')]" } ] }
            """);
        var links = new TemplateLinks(model);

        Assert.Equal([null, model.Resources[0], model.Resources[0], null, null], model.Resources.Select(links.FindParent));
        Assert.Same(model.Resources[0], links.FindByName(model.Resources[2], "Microsoft.Sql/servers", model.Resources[0].Name));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("\"resourceGroup\": \"other\",", "", false)]
    [InlineData("\"resourceGroup\": \"[resourceGroup().name]\",", "", true)]
    [InlineData("\"resourceGroup\": \"other\",", "'other', ", true)]
    [InlineData("\"subscriptionId\": \"x\", \"resourceGroup\": \"other\",", "'other', ", false)]
    [InlineData("\"subscriptionId\": \"x\", \"resourceGroup\": \"other\",", "'x', 'other', ", true)]
    [InlineData("\"scope\": \"x\",", "", false)]
    public void A_nested_template_may_deploy_to_another_group(string members, string group, bool expected)
    {
        var model = TemplateText.Read($$"""
            { "resources": [
              { "type": "Microsoft.Resources/deployments", "name": "n", {{members}} "properties": { "expressionEvaluationOptions": { "scope": "inner" },
                "template": { "resources": [ { "type": "Microsoft.Insights/components", "name": "x" },
                  { "type": "Microsoft.Test/things", "name": "inner", "id": "[resourceId('Microsoft.Insights/components', 'x')]" } ] } } },
              { "type": "Microsoft.Test/things", "name": "outer", "id": "[resourceId({{group}}'Microsoft.Insights/components', 'x')]" } ] }
            """);
        var links = new TemplateLinks(model);

        Assert.Equal(expected, links.FindById(model.Resources[2], model.Resources[2].Get("id")) is not null);
        Assert.Equal(!members.Contains("scope"), links.FindById(model.Resources[1], model.Resources[1].Get("id")) is not null);
    }

    [Fact]
    public void Reading_a_large_template_takes_time_in_proportion_to_its_size()
    {
        Measure(200);
        var small = Measure(2_000);
        var large = Measure(8_000);

        Assert.InRange(large, 0, 6 * small);

        static long Measure(int count)
        {
            var variables = string.Join(",", Enumerable.Range(0, count).Select(i => $"\"n{i}\": \"[concat('a', {i})]\""));
            var resources = string.Join(",", Enumerable.Range(0, count).Select(i =>
                $$"""{ "type": "Microsoft.Storage/storageAccounts", "name": "[variables('n{{i}}')]", "link": "[resourceId('Microsoft.Storage/storageAccounts', variables('n{{count - i - 1}}'))]" }"""));
            var before = GC.GetAllocatedBytesForCurrentThread();
            var model = TemplateText.Read("{ \"variables\": {" + variables + "}, \"resources\": [" + resources + "] }");
            var links = new TemplateLinks(model);

            Assert.All(model.Resources, resource => Assert.NotNull(links.FindById(resource, resource.Get("link"))));
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    private static TemplateResource? Resolve(string type, string name, string id)
    {
        var model = TemplateText.Read($$"""
            {
              "parameters": { "n": { "type": "string" }, "m": { }, "fresh": { "defaultValue": "[newGuid()]" }, "sameGroup": { "defaultValue": "[resourceGroup().name]" } },
              "variables": {
                "byParameter": "[parameters('n')]",
                "byVariable": "[resourceId('Microsoft.Storage/storageAccounts', concat('sa', uniqueString(resourceGroup().id)))]",
                "either": "[if(equals(parameters('n'), 'x'), 'a', 'b')]"
              },
              "resources": [ { "type": "{{type}}", "name": "[{{name}}]" }, { "type": "Microsoft.Test/things", "name": "source", "id": "{{id}}" } ]
            }
            """);
        var found = new TemplateLinks(model).FindById(model.Resources[1], model.Resources[1].Get("id"));
        Assert.True(found is null || found == model.Resources[0]);
        return found;
    }
}

using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class TemplateReaderTests
{
    [Theory]
    [InlineData("https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", true)]
    [InlineData("https://schema.management.azure.com/schemas/2018-05-01/subscriptionDeploymentTemplate.json#", true)]
    [InlineData("https://schema.management.azure.com/schemas/2019-08-01/managementGroupDeploymentTemplate.json#", true)]
    [InlineData("https://schema.management.azure.com/schemas/2019-08-01/tenantDeploymentTemplate.json#", true)]
    [InlineData("https://schema.management.azure.com/schemas/2019-04-01/deploymentParameters.json#", false)]
    public void The_schema_tells_a_template(string schema, bool expected) =>
        Assert.Equal(expected, TemplateReader.IsTemplate(JsonText.Read("{ \"$schema\": \"" + schema + "\" }").Root));

    [Theory]
    [InlineData("{ \"resources\": \"deploymentTemplate.json\" }")]
    [InlineData("[\"deploymentTemplate.json\"]")]
    public void Without_a_schema_a_file_is_no_template(string text) => Assert.False(TemplateReader.IsTemplate(JsonText.Read(text).Root));

    [Fact]
    public void A_setting_knows_what_carries_it()
    {
        const string text = """
            {
              "parameters": { "sku": { "defaultValue": "Basic" } },
              "resources": [ {
                "type": "Microsoft.Test/things", "name": "thing",
                "plain": "Basic", "byParameter": "[parameters('sku')]", "made": "[concat('Ba', 'sic')]",
                "chosen": "[if(equals(newGuid(), 'x'), 'Premium', 'Basic')]"
              } ]
            }
            """;
        var resource = Assert.Single(TemplateText.Read(text).Resources);

        Check("plain", "\"Basic\"", OriginKind.Literal, "\"Basic\"");
        Check("byParameter", "\"Basic\"", OriginKind.Literal, "\"[parameters('sku')]\"");
        Check("made", "\"[concat('Ba', 'sic')]\"", OriginKind.Made, "\"[concat('Ba', 'sic')]\"");
        Assert.Equal(text.IndexOf("\"Basic\"", StringComparison.Ordinal), Scalar(resource.Get("byParameter")).Origin.Start);
        var alternatives = Assert.IsType<TemplateChoice>(resource.Get("chosen")).Alternatives.Select(Scalar).ToList();
        Assert.Equal(["'Premium'", "'Basic'"], alternatives.Select(scalar => text[scalar.Origin.Start..scalar.Origin.End]));
        Assert.All(alternatives, scalar => Assert.Equal(OriginKind.ExpressionLiteral, scalar.Origin.Kind));
        Assert.Equal("\"Microsoft.Test/things\"", resource.TypeNode.Raw);

        void Check(string path, string origin, OriginKind kind, string reader)
        {
            var scalar = Scalar(resource.Get(path));
            Assert.Equal(origin, text[scalar.Origin.Start..scalar.Origin.End]);
            Assert.Equal(kind, scalar.Origin.Kind);
            Assert.Equal(reader, scalar.Reader.Raw);
        }
    }

    [Fact]
    public void A_given_parameter_is_found_in_its_own_text()
    {
        var parameters = JsonText.Read("""{ "sku": { "value": "Premium" } }""");
        var text = TemplateText.WithResource("\"sku\": \"[parameters('sku')]\"", "\"sku\": { \"defaultValue\": \"Basic\" }");
        var sku = Scalar(Assert.Single(TemplateText.Read(text, TemplateParameters.Read(parameters.Root)).Resources).Get("sku"));

        Assert.Equal("Premium", sku.Text);
        Assert.Same(parameters, sku.Origin.Source);
        Assert.NotSame(parameters, sku.Reader.Source);
    }

    [Theory]
    [InlineData("sku.name", "'Basic'")]
    [InlineData("SKU.Name", "'Basic'")]
    [InlineData("sku.tier", "unset tier")]
    [InlineData("sku.name.x", "?")]
    [InlineData("properties.a.b", "unset a.b")]
    [InlineData("properties.list.[0].count", "1")]
    [InlineData("properties.list.[1].count", "unset count")]
    [InlineData("properties.list.[2].count", "?")]
    [InlineData("properties.none", "null none")]
    [InlineData("properties.none.below", "null none.below")]
    [InlineData("properties.nothing.below", "null nothing.below")]
    [InlineData("properties.many", "[{zone:1},{zone:1},{zone:1}]")]
    [InlineData("properties.some", "[,..]")]
    [InlineData("properties.copy", "unset copy")]
    [InlineData("properties.hole", "?")]
    [InlineData("properties.hole.below", "?")]
    [InlineData("properties.open.x", "?")]
    [InlineData("properties.open.y", "1")]
    [InlineData("properties.twice", "2")]
    [InlineData("properties.case", "?")]
    [InlineData("properties.either.x", "1 or unset x or null either.x")]
    [InlineData("kind", "unset kind")]
    public void Settings_are_read_by_path(string path, string expected)
    {
        var text = TemplateText.WithResource("""
            "sku": { "name": "Basic" },
            "properties": {
              "list": [ { "count": 1 }, { } ], "none": null, "nothing": "[json('null')]", "hole": ¤, "open": { "¤": 1, "y": 1 }, "twice": 1, "twice": 2, "case": 1, "Case": 2,
              "either": "[if(equals(newGuid(), '1'), createObject('x', 1), if(equals(newGuid(), '2'), createObject('z', 1), null()))]",
              "copy": [ { "name": "many", "count": "[add(1, 2)]", "input": { "zone": 1 } }, { "name": "some", "count": "[parameters('n')]", "input": 1 } ]
            }
            """).Replace('¤', JsonText.Hole);

        Assert.Equal(expected, TemplateText.Describe(Assert.Single(TemplateText.Read(text).Resources).Get(path)));
    }

    [Fact]
    public void The_owner_of_what_is_unset_is_the_innermost_object()
    {
        var resource = Assert.Single(TemplateText.Read(TemplateText.WithResource("\"sku\": { }")).Resources);

        Assert.Equal("{ }", Assert.IsType<TemplateUnset>(resource.Get("sku.name")).Owner.Node!.Raw);
        Assert.Equal(resource.Node, Assert.IsType<TemplateUnset>(resource.Get("properties.a")).Owner.Node);
    }

    [Theory]
    [InlineData("\"condition\": false", "")]
    [InlineData("\"condition\": \"[equals('a', 'b')]\"", "")]
    [InlineData("\"condition\": true", "Microsoft.Test/things")]
    [InlineData("\"condition\": \"[equals(parameters('n'), 'b')]\"", "Microsoft.Test/things conditional")]
    [InlineData("\"existing\": true", "")]
    [InlineData("\"existing\": false", "Microsoft.Test/things")]
    [InlineData("\"existing\": ¤", "")]
    [InlineData("\"condition\": ¤", "Microsoft.Test/things conditional")]
    [InlineData("\"copy\": ¤", "Microsoft.Test/things repeated")]
    [InlineData("\"¤\": 1", "")]
    [InlineData("\"copy\": { \"name\": \"c\", \"count\": 0 }", "")]
    [InlineData("\"copy\": { \"name\": \"c\", \"count\": 1 }", "Microsoft.Test/things")]
    [InlineData("\"copy\": { \"name\": \"c\", \"count\": 3 }", "Microsoft.Test/things repeated")]
    [InlineData("\"copy\": { \"name\": \"c\", \"count\": \"[parameters('n')]\" }", "Microsoft.Test/things repeated")]
    public void Whether_a_resource_is_deployed(string members, string expected) =>
        Assert.Equal(expected, Describe(TemplateText.Read(TemplateText.WithResource(members.Replace('¤', JsonText.Hole)))));

    [Fact]
    public void A_default_decides_no_condition_of_a_template_that_stands_alone()
    {
        var text = TemplateText.WithResource("\"condition\": \"[equals(parameters('o'), 'new')]\"", "\"o\": { \"defaultValue\": \"none\" }");

        Assert.Empty(TemplateText.Read(text).Resources);
        Assert.Equal("Microsoft.Test/things conditional", Describe(TemplateText.Read(text, TemplateParameters.NotVisible)));
        Assert.Equal("Microsoft.Test/things", Describe(TemplateText.Read(text, TemplateText.Parameters("""{ "o": { "value": "new" } }"""))));
    }

    [Fact]
    public void Children_have_the_type_and_name_of_their_parents()
    {
        var model = TemplateText.Read("""
            { "resources": [ { "type": "Microsoft.Sql/servers", "name": "[parameters('s')]", "resources": [
              { "type": "databases", "name": "db", "resources": [ { "type": "Microsoft.Sql/servers/databases/backupPolicies", "name": "[concat(parameters('s'), '/db/default')]" } ] },
              { "type": "Microsoft.Authorization/locks", "name": "lock" } ] } ] }
            """);

        Assert.Equal(
            ["Microsoft.Sql/servers", "Microsoft.Sql/servers/databases", "Microsoft.Sql/servers/databases/backupPolicies", "Microsoft.Authorization/locks"],
            model.Resources.Select(resource => resource.Type));
        Assert.Equal(["parameters('s')", "parameters('s')/'db'", "parameters('s')/'db'/'default'", "'lock'"], model.Resources.Select(Names));
        Assert.Same(model.Resources[0], model.Resources[1].Container);
    }

    [Fact]
    public void Symbolic_names_are_resources()
    {
        var model = TemplateText.Read("""
            { "languageVersion": "2.0", "resources": {
              "store": { "type": "Microsoft.Storage/storageAccounts", "name": "store" },
              "old": { "existing": true, "type": "Microsoft.KeyVault/vaults", "name": "old" },
              "ws": { "type": "Microsoft.MachineLearningServices/workspaces", "name": "ws", "properties": { "storageAccount": "[resourceInfo('store').id]", "keyVault": "[resourceInfo('old').id]" } } } }
            """);

        Assert.Equal(["Microsoft.Storage/storageAccounts", "Microsoft.MachineLearningServices/workspaces"], model.Resources.Select(resource => resource.Type));
        var links = new TemplateLinks(model);
        Assert.Same(model.Resources[0], links.FindById(model.Resources[1], model.Resources[1].Get("properties.storageAccount")));
        Assert.Null(links.FindById(model.Resources[1], model.Resources[1].Get("properties.keyVault")));
    }

    [Theory]
    [InlineData("", "'outer'")]
    [InlineData("\"expressionEvaluationOptions\": { \"scope\": \"Outer\" },", "'outer'")]
    [InlineData("\"expressionEvaluationOptions\": { \"scope\": \"inner\" },", "'given by outer'")]
    public void Nested_templates_see_their_own_parameters_or_those_around(string options, string expected)
    {
        var model = TemplateText.Read($$"""
            {
              "parameters": { "p": { "defaultValue": "outer" } },
              "resources": [ { "type": "Microsoft.Resources/deployments", "name": "inner", "properties": {
                {{options}}
                "parameters": { "p": { "value": "[concat('given by ', parameters('p'))]" } },
                "template": { "parameters": { "p": { "defaultValue": "inner" } }, "resources": [ { "type": "Microsoft.Test/things", "name": "x", "value": "[parameters('p')]" } ] } } } ]
            }
            """);

        Assert.Equal(expected, TemplateText.Describe(Assert.Single(model.Resources).Get("value")));
        Assert.Empty(model.Unread);
    }

    [Fact]
    public void A_nested_template_that_is_not_deployed_has_no_resources()
    {
        var model = TemplateText.Read("""
            { "resources": [ { "condition": false, "type": "Microsoft.Resources/deployments", "name": "n", "properties": { "template": { "resources": [ { "type": "A.B/c", "name": "x" } ] } } } ] }
            """);

        Assert.Empty(model.Resources);
    }

    [Theory]
    [InlineData("""{ "type": "Microsoft.Resources/deployments", "name": "n", "properties": { "templateLink": { "uri": "x" } } }""")]
    [InlineData("""{ "type": "Microsoft.Resources/deployments", "name": "n", "properties": { "template": "[variables('t')]" } }""")]
    [InlineData("""{ "type": "Microsoft.Resources/deployments", "name": "n", "properties": { "expressionEvaluationOptions": ¤, "template": { "resources": [ { "type": "A.B/c" } ] } } }""")]
    [InlineData("""{ "type": "¤", "name": "n" }""")]
    [InlineData("""{ "type": "[parameters('n')]", "name": "n" }""")]
    [InlineData("""{ "name": "n" }""")]
    [InlineData("¤")]
    [InlineData("1")]
    public void What_cannot_be_read_is_told(string resource)
    {
        var model = TemplateText.Read(("{ \"resources\": [ " + resource + " ] }").Replace('¤', JsonText.Hole));

        Assert.Empty(model.Resources);
        Assert.Single(model.Unread);
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData("{ \"resources\": null }")]
    [InlineData("{ \"resources\": [] }")]
    public void An_empty_template_deploys_nothing(string text)
    {
        Assert.Empty(TemplateText.Read(text).Resources);
        Assert.Empty(TemplateText.Read(text).Unread);
    }

    [Theory]
    [InlineData("[ ]")]
    [InlineData("1")]
    [InlineData("{ \"resources\": 1 }")]
    [InlineData("{ \"resources\": \"[variables('x')]\" }")]
    public void What_is_no_template_is_unread(string text) => Assert.Single(TemplateText.Read(text).Unread);

    private static TemplateScalar Scalar(TemplateValue value) => Assert.IsType<TemplateScalar>(value);

    private static string Names(TemplateResource resource) => string.Join("/", resource.Names.Select(TextPart.GetKey));

    private static string Describe(TemplateModel model) =>
        string.Join(";", model.Resources.Select(resource => resource.Type + (resource.IsConditional ? " conditional" : "") + (resource.IsRepeated ? " repeated" : "")));
}

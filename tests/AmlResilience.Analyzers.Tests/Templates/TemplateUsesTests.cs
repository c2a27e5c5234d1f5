using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class TemplateUsesTests
{
    [Theory]
    [InlineData("\"a\": \"Basic\"", false)]
    [InlineData("\"a\": \"[parameters('sku')]\"", false)]
    [InlineData("\"a\": \"[variables('plain').name]\"", false)]
    [InlineData("\"a\": \"[variables('chain')]\"", false)]
    [InlineData("\"a\": \"[parameters('sku')]\", \"b\": \"[toLower(PARAMETERS('SKU'))]\"", true)]
    [InlineData("\"a\": \"[variables('chain')]\", \"b\": \"[variables('chain')]\"", true)]
    [InlineData("\"a\": \"[variables('plain').name]\", \"b\": { \"c\": [\"[variables('plain')]\"] }", true)]
    [InlineData("\"a\": \"[parameters('sku')]\", \"[parameters('sku')]\": 1", true)]
    [InlineData("\"a\": \"[parameters('sku')]\", \"b\": \"[parameters(concat('s', 'ku'))]\"", true)]
    [InlineData("\"a\": \"[parameters('sku')]\", \"b\": \"[parameters('sku']\"", true)]
    public void What_several_places_read_is_shared(string members, bool expected)
    {
        var usesChain = members.Contains("chain");
        var json = JsonText.Read(TemplateText.WithResource(
            members,
            "\"sku\": { \"defaultValue\": \"Basic\" }",
            "\"plain\": { \"name\": \"Basic\" }" + (usesChain ? ", \"chain\": \"[parameters('sku')]\"" : "")));
        var resource = Assert.Single(TemplateReader.Read(json.Root!, TemplateParameters.None).Resources);

        Assert.Equal(expected, new TemplateUses(json.Root!).IsShared(Assert.IsType<TemplateScalar>(resource.Get("a")).Origin));
    }

    [Fact]
    public void What_nothing_seems_to_read_is_taken_for_shared()
    {
        var json = JsonText.Read("""{ "parameters": { "sku": { "defaultValue": "Basic" } } }""");
        var value = ((JsonObject)((JsonObject)((JsonObject)json.Root!).Get("parameters")!).Get("sku")!).Get("defaultValue")!;

        Assert.True(new TemplateUses(json.Root!).IsShared(TemplateOrigin.Literal(value)));
    }
}

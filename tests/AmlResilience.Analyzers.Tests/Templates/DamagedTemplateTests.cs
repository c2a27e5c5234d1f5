using System.Text;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class DamagedTemplateTests
{
    private static readonly string s_text = File.ReadAllText(
        Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Templates", "machine-learning-advanced.json"));

    [Fact]
    public void A_template_with_random_damage_never_throws()
    {
        string[] pieces = ["\uE000", "\"", "{", "}", "[", "]", ",", "'", "(", ")", "null", "[[", "/*", "//", "\\", "copy", "0"];
        var random = new Random(20240722);
        var read = 0;
        for (var run = 0; run < 400; run++)
        {
            var text = new StringBuilder(s_text);
            for (var damage = random.Next(1, 6); damage > 0; damage--)
            {
                var position = random.Next(text.Length);
                text.Remove(position, Math.Min(random.Next(6), text.Length - position)).Insert(position, pieces[random.Next(pieces.Length)]);
            }

            if (JsonText.Read(text.ToString()).Root is { } root)
            {
                read++;
                ReadAll(root, TemplateParameters.NotVisible);
                ReadAll(root, TemplateParameters.None);
            }
        }

        Assert.InRange(read, 20, 400);
    }

    [Fact]
    public void Members_in_places_where_they_mean_nothing_never_throw()
    {
        // Every value of the template stands in for every kind of value once.
        string[] values = ["1", "true", "null", "\"x\"", "\"[x(]\"", "[]", "{}", "[{}]", "\uE000"];
        var nodes = new List<JsonNode>();
        Collect(JsonText.Read(s_text).Root!, nodes);
        for (var i = 0; i < nodes.Count; i++)
        {
            var text = s_text[..nodes[i].Start] + values[i % values.Length] + s_text[nodes[i].End..];

            ReadAll(JsonText.Read(text).Root!, TemplateParameters.None);
        }
    }

    private static void Collect(JsonNode node, List<JsonNode> nodes)
    {
        nodes.Add(node);
        var children = node is JsonObject named ? named.Members.Select(member => member.Value) : node is JsonArray array ? array.Items : [];
        foreach (var child in children)
        {
            Collect(child, nodes);
        }
    }

    private static void ReadAll(JsonNode root, TemplateParameters parameters)
    {
        var model = TemplateReader.Read(root, parameters);
        var links = new TemplateLinks(model);
        foreach (var resource in model.Resources)
        {
            foreach (var path in (string[])["sku.name", "location", "properties.storageAccount", "properties.subnet.id", "properties.privateDnsZoneConfigs.[0].properties.privateDnsZoneId"])
            {
                links.FindById(resource, resource.Get(path));
            }

            links.FindParent(resource);
            Assert.NotEmpty(TemplateText.Describe(resource.Get("properties")));
        }
    }
}

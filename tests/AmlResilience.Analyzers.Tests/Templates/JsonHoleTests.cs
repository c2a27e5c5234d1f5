using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class JsonHoleTests
{
    [Theory]
    [InlineData("""{ "a": "x-¤" }""", false)]
    [InlineData("""{ "a": ¤ }""", false)]
    [InlineData("""{ "a": 1¤ }""", false)]
    [InlineData("""{ "a": ¤1 }""", false)]
    [InlineData("""{ "a": -¤.5, "b": 1 }""", false)]
    [InlineData("""{ "¤": 1 }""", true)]
    [InlineData("""{ "x¤": 1, "b": 2 }""", true)]
    [InlineData("""{ "x" ¤: 1 }""", true)]
    [InlineData("""{ ¤ }""", true)]
    [InlineData("""{ ¤ "b": 1 }""", true)]
    [InlineData("""{ "b": 1 ¤ }""", true)]
    [InlineData("""{ "b": 1, ¤ }""", true)]
    [InlineData("""{ "b": 1, ¤, "c": 2 }""", true)]
    [InlineData("""{ "b": 1 ¤ "c": 2 }""", true)]
    public void A_hole_makes_a_value_unknown_or_an_object_open(string text, bool isOpen)
    {
        var root = ReadObject(text.Replace('¤', JsonText.Hole));

        Assert.Equal(isOpen, root.IsOpen);
        Assert.Equal(text.Contains("\"b\""), root.Get("b") is JsonNumber);
        Assert.True(root.Get("a") is null or JsonUnknown or JsonString { IsUnknown: true });
        Assert.Null(root.Get("x"));
    }

    [Theory]
    [InlineData("[¤]", true, 0)]
    [InlineData("[1, ¤]", true, 1)]
    [InlineData("[¤, 1]", true, 1)]
    [InlineData("[1 ¤ 2]", true, 2)]
    [InlineData("[¤1]", false, 1)]
    [InlineData("[¤¤¤x, 1]", false, 2)]
    [InlineData("[\"¤\", { }]", false, 2)]
    public void A_hole_makes_an_element_unknown_or_an_array_open(string text, bool isOpen, int count)
    {
        var array = Assert.IsType<JsonArray>(Read(text.Replace('¤', JsonText.Hole)).Root);

        Assert.Equal(isOpen, array.IsOpen);
        Assert.Equal(count, array.Items.Length);
    }

    [Theory]
    [InlineData("¤")]
    [InlineData(" ¤ ")]
    [InlineData("¤ { }")]
    [InlineData("{ } ¤")]
    public void A_hole_beside_the_value_makes_it_unknown(string text) =>
        Assert.IsType<JsonUnknown>(Read(text.Replace('¤', JsonText.Hole)).Root);

    [Fact]
    public void An_escape_is_no_hole() =>
        Assert.False(Assert.IsType<JsonString>(Read("\"\\uE000\"").Root).IsUnknown);

    private static JsonText Read(string text) => JsonText.Read(text);

    private static JsonObject ReadObject(string text) => Assert.IsType<JsonObject>(Read(text).Root);
}

using System.Collections.Immutable;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class JsonEditorTests
{
    [Theory]
    [InlineData("{}", "{ \"new\": 1 }")]
    [InlineData("{ }", "{ \"new\": 1 }")]
    [InlineData("{ /* none */ }", "{ \"new\": 1 /* none */ }")]
    [InlineData("{\n}", "{\n  \"new\": 1\n}")]
    [InlineData("{\r\n  // none\r\n}", "{\r\n  \"new\": 1\r\n  // none\r\n}")]
    [InlineData("{ \"a\": 1 }", "{ \"a\": 1, \"new\": 1 }")]
    [InlineData("{ \"a\": 1, }", "{ \"a\": 1, \"new\": 1 }")]
    [InlineData("{\n  \"a\": 1\n}", "{\n  \"a\": 1,\n  \"new\": 1\n}")]
    [InlineData("{\r\n\t\"a\": 1\r\n}", "{\r\n\t\"a\": 1,\r\n\t\"new\": 1\r\n}")]
    [InlineData("{\n  \"a\": 1,\n}", "{\n  \"a\": 1,\n  \"new\": 1\n}")]
    [InlineData("{\n  \"a\": 1 // one\n}", "{\n  \"a\": 1, // one\n  \"new\": 1\n}")]
    [InlineData("{\n  \"a\": 1, // one\n}", "{\n  \"a\": 1, // one\n  \"new\": 1\n}")]
    [InlineData("{\n  \"a\": 1 /* one */ // 1\n}", "{\n  \"a\": 1, /* one */ // 1\n  \"new\": 1\n}")]
    [InlineData("{\n  \"a\": {\n    \"b\": 2\n  }\n}", "{\n  \"a\": {\n    \"b\": 2\n  },\n  \"new\": 1\n}")]
    [InlineData("{ \"a\": 1,\n  \"b\": 2 }", "{ \"a\": 1,\n  \"b\": 2,\n  \"new\": 1 }")]
    public void A_member_is_added_as_the_others_are_laid_out(string text, string expected)
    {
        var root = Read(text);

        Assert.Equal(expected, Apply(text, JsonEditor.Add(root, "new", "1")));
        Assert.Equal("1", Read(expected).Get("new")?.Raw);
    }

    [Theory]
    [InlineData("{ \"old\": 1 }", "{ }")]
    [InlineData("{ \"old\": 1, \"b\": 2 }", "{ \"b\": 2 }")]
    [InlineData("{ \"a\": 1, \"old\": 2 }", "{ \"a\": 1 }")]
    [InlineData("{ \"a\": 1 , \"old\": 2 }", "{ \"a\": 1 }")]
    [InlineData("{ \"a\": 1, \"old\": 2, \"b\": 3 }", "{ \"a\": 1, \"b\": 3 }")]
    [InlineData("{\n  \"old\": 1\n}", "{\n}")]
    [InlineData("{\n  \"old\": 1,\n  \"b\": 2\n}", "{\n  \"b\": 2\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"old\": { \"c\": 2 }\n}", "{\n  \"a\": 1\n}")]
    [InlineData("{\r\n  \"a\": 1,\r\n  \"old\": [\r\n  ],\r\n  \"b\": 3\r\n}", "{\r\n  \"a\": 1,\r\n  \"b\": 3\r\n}")]
    [InlineData("{\n  \"a\": 1, // one\n  \"old\": 2\n}", "{\n  \"a\": 1 // one\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"old\": 2,\n}", "{\n  \"a\": 1,\n}")]
    [InlineData("{\n  \"a\": 1,\n  \"old\": 2, // two\n  \"b\": 3\n}", "{\n  \"a\": 1,\n  // two\n  \"b\": 3\n}")]
    public void A_member_is_removed_with_its_comma(string text, string expected)
    {
        var root = Read(text);

        Assert.Equal(expected, Apply(text, JsonEditor.Remove(root, root.Find("old")!)));
        Assert.Null(Read(expected).Get("old"));
    }

    [Fact]
    public void A_value_is_replaced()
    {
        const string text = """{ "sku": { "name": "Basic" /* cheap */ } }""";
        var name = Assert.IsType<JsonObject>(Read(text).Get("sku")).Get("name")!;

        Assert.Equal(text.Replace("Basic", "Premium"), Apply(text, [JsonEditor.Replace(name, JsonEditor.Quote("Premium"))]));
    }

    [Theory]
    [InlineData("plain", "\"plain\"")]
    [InlineData("a\"b\\c", "\"a\\\"b\\\\c\"")]
    [InlineData("\r\n\t\u0001", "\"\\r\\n\\t\\u0001\"")]
    public void A_text_is_quoted(string value, string expected)
    {
        Assert.Equal(expected, JsonEditor.Quote(value));
        Assert.Equal(value, Assert.IsType<JsonString>(JsonText.Read(expected).Root).Value);
    }

    private static JsonObject Read(string text) => Assert.IsType<JsonObject>(JsonText.Read(text).Root);

    private static string Apply(string text, ImmutableArray<JsonEdit> edits)
    {
        foreach (var edit in edits.Reverse())
        {
            text = text.Remove(edit.Start, edit.Length).Insert(edit.Start, edit.NewText);
        }

        return text;
    }
}

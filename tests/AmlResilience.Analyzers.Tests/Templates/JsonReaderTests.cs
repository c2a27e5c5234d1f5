using System.Text;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

public class JsonReaderTests
{
    [Fact]
    public void Every_value_knows_where_it_stands()
    {
        const string text = """{ "name": "store", "count": -1.5e2, "on": true, "off": false, "none": null, "list": [1, { }] }""";
        var root = ReadObject(text);

        Assert.Equal(text, root.Raw);
        Assert.Equal(["name", "count", "on", "off", "none", "list"], root.Members.Select(member => member.Name.Value));
        Assert.All(root.Members, member => Assert.Equal("\"" + member.Name.Value + "\"", member.Name.Raw));
        Assert.Equal(["\"store\"", "-1.5e2", "true", "false", "null", "[1, { }]"], root.Members.Select(member => member.Value.Raw));

        var name = Assert.IsType<JsonString>(root.Get("NAME"));
        Assert.Equal("store", name.Value);
        Assert.Equal("store", text[name.ContentStart..name.ContentEnd]);
        Assert.Equal("-1.5e2", Assert.IsType<JsonNumber>(root.Get("count")).Text);
        Assert.True(Assert.IsType<JsonLiteral>(root.Get("on")).Value);
        Assert.False(Assert.IsType<JsonLiteral>(root.Get("off")).Value);
        Assert.True(Assert.IsType<JsonLiteral>(root.Get("none")).IsNull);
        Assert.Equal(["1", "{ }"], Assert.IsType<JsonArray>(root.Get("list")).Items.Select(item => item.Raw));
        Assert.Null(root.Get("missing"));
    }

    [Fact]
    public void A_member_knows_the_comma_that_follows()
    {
        const string text = """{ "a": 1 /* one */, "b": 2 }""";
        var root = ReadObject(text);

        Assert.Equal(text.IndexOf(',') + 1, root.Members[0].CommaEnd);
        Assert.Equal(-1, root.Members[1].CommaEnd);
    }

    [Theory]
    [InlineData("""["\"\\\/\b\f\n\r\t\u0041\uD83D\ude00"]""", "\"\\/\b\f\n\r\tA\U0001F600")]
    [InlineData("[\"first\nsecond\"]", "first\nsecond")]
    [InlineData("[\"tab\there\"]", "tab\there")]
    [InlineData("[\"\"]", "")]
    public void A_string_is_what_it_stands_for(string text, string expected)
    {
        var array = Assert.IsType<JsonArray>(Read(text).Root);

        Assert.Equal(expected, Assert.IsType<JsonString>(Assert.Single(array.Items)).Value);
    }

    [Fact]
    public void A_character_of_a_string_is_found_behind_escapes()
    {
        const string text = """["\u0041b\n[c"]""";
        var value = Assert.IsType<JsonString>(Assert.Single(Assert.IsType<JsonArray>(Read(text).Root).Items));

        Assert.Equal(["\\", "b", "\\", "[", "c"], Enumerable.Range(0, value.Value.Length).Select(index => text.Substring(value.GetOffset(index), 1)));
        Assert.Equal(value.ContentEnd, value.GetOffset(value.Value.Length));
    }

    [Theory]
    [InlineData("{ \"a\": 1, }")]
    [InlineData("[1, 2, ]")]
    [InlineData("// first\n{ \"a\": /* in between */ 1 // behind\n } // last")]
    [InlineData("\uFEFF{ \"a\": 1 }")]
    [InlineData(" /* \" */ 1")]
    [InlineData("\"a // b /* c\"")]
    [InlineData("{ }")]
    [InlineData("[ // none\n]")]
    [InlineData("-0")]
    public void What_tools_accept_is_read(string text)
    {
        var json = Read(text);

        Assert.Null(json.Error);
        Assert.NotNull(json.Root);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("  ", 2)]
    [InlineData("{", 1)]
    [InlineData("{ \"a\" }", 6)]
    [InlineData("{ \"a\": }", 7)]
    [InlineData("{ \"a\": 1", 8)]
    [InlineData("{ \"a\": 1 \"b\": 2 }", 9)]
    [InlineData("{ a: 1 }", 2)]
    [InlineData("{ 'a': 1 }", 2)]
    [InlineData("{ , }", 2)]
    [InlineData("{ \"a\": 1,, }", 9)]
    [InlineData("[1 2]", 3)]
    [InlineData("[,]", 1)]
    [InlineData("[1", 2)]
    [InlineData("[1}", 2)]
    [InlineData("\"open", 0)]
    [InlineData("[\"open\\\"]", 1)]
    [InlineData("\"\\x\"", 1)]
    [InlineData("\"\\u12\"", 1)]
    [InlineData("\"\\u+123\"", 1)]
    [InlineData("\"\\", 1)]
    [InlineData("True", 0)]
    [InlineData("nul", 0)]
    [InlineData("1.2.3", 0)]
    [InlineData("+1", 0)]
    [InlineData(".5", 0)]
    [InlineData("NaN", 0)]
    [InlineData("1 2", 2)]
    [InlineData("{ } { }", 4)]
    [InlineData("/* open", 7)]
    [InlineData("]", 0)]
    [InlineData("\0", 0)]
    public void What_is_no_JSON_has_an_error_and_no_value(string text, int position)
    {
        var json = Read(text);

        Assert.Null(json.Root);
        Assert.NotNull(json.Error);
        Assert.Equal(position, json.Error.Position);
    }

    [Fact]
    public void The_last_of_equal_names_holds()
    {
        var root = ReadObject("""{ "a": 1, "b": 2, "a": 3, "A": 4 }""");

        Assert.Equal("4", root.Get("a")?.Raw);
        Assert.Equal([false, false, true, true], root.Members.Select(member => member.IsRepeated));
        Assert.Equal([false, false, false, true], root.Members.Select(member => member.IsAmbiguous));
    }

    [Fact]
    public void The_last_of_equal_names_holds_in_a_large_object()
    {
        var members = Enumerable.Range(0, 100).Select(i => $"\"p{i}\": {i}").Append("\"P7\": true").Append("\"p8\": false");
        var root = ReadObject("{" + string.Join(",", members) + "}");

        Assert.Equal("true", root.Get("p7")?.Raw);
        Assert.Equal("false", root.Get("p8")?.Raw);
        Assert.Equal("99", root.Get("p99")?.Raw);
        Assert.True(root.Find("p7")!.IsAmbiguous);
        Assert.False(root.Find("p8")!.IsAmbiguous);
        Assert.True(root.Find("p8")!.IsRepeated);
        Assert.Null(root.Find("p100"));
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{\"a\":", "}")]
    public void What_is_nested_too_deep_is_unknown(string open, string close)
    {
        const int depth = 100_000;
        var inner = open == "[" ? "\"]\", 1 // ]\n" : "{ \"}\": 1 // }\n }";
        var json = Read(string.Concat(Enumerable.Repeat(open, depth)) + inner + string.Concat(Enumerable.Repeat(close, depth)));

        Assert.Null(json.Error);
        var node = json.Root;
        var known = 0;
        for (; node is JsonObject or JsonArray; known++)
        {
            node = node is JsonObject named ? named.Members[0].Value : ((JsonArray)node).Items[0];
        }

        Assert.Equal(JsonReader.MaximumDepth, known);
        Assert.IsType<JsonUnknown>(node);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{\"a\":")]
    [InlineData("[{\"a\":[")]
    public void Deep_text_that_does_not_end_is_an_error(string open) =>
        Assert.NotNull(Read(string.Concat(Enumerable.Repeat(open, 100_000))).Error);

    [Theory]
    [InlineData("""{"name":"x","properties":{"list":[1,2,3]}},""", "[", "null]")]
    [InlineData("""["a\\nb\\u0041",""", "[", "")]
    [InlineData("/* c */ // d\n", "", "1")]
    [InlineData("\"n\":{\"same\":1},", "{", "}")]
    [InlineData("\uE000", "[", "]")]
    [InlineData("\uE000 ", "{", "}")]
    [InlineData("\"", "[", "")]
    public void Reading_takes_time_in_proportion_to_the_length(string part, string prefix, string suffix)
    {
        var small = Read(Repeat(1));
        var large = Read(Repeat(4));

        Assert.InRange(small.Steps, 1, 3L * small.Text.Length);
        Assert.InRange(large.Steps, 1, 4.1 * small.Steps);

        string Repeat(int times) => new StringBuilder(prefix).Insert(prefix.Length, part, times * (900_000 / part.Length)).Append(suffix).ToString();
    }

    [Fact]
    public void A_text_longer_than_Azure_accepts_is_refused()
    {
        var json = Read("[" + new string(' ', 5_000_000) + "]");

        Assert.Null(json.Root);
        Assert.NotNull(json.Error);
        Assert.Equal(0, json.Steps);
    }

    [Fact]
    public void Random_text_never_throws()
    {
        const string alphabet = "{}[]\":,/*\\ntrue1-.e \n\uE000\uFEFF\uD800u00é'";
        var random = new Random(20240719);
        for (var run = 0; run < 20_000; run++)
        {
            var text = string.Create(random.Next(40), random, static (span, random) =>
            {
                foreach (ref var character in span)
                {
                    character = alphabet[random.Next(alphabet.Length)];
                }
            });
            var json = Read(text);

            Assert.Equal(json.Root is null, json.Error is not null);
            Assert.InRange(json.Error?.Position ?? 0, 0, text.Length);
        }
    }

    [Fact]
    public void Random_JSON_is_read_as_it_was_written()
    {
        var random = new Random(20240720);
        for (var run = 0; run < 500; run++)
        {
            var expected = new StringBuilder();
            var text = new StringBuilder();
            RandomJson.Write(random, expected, text, depth: 0);
            var json = Read(text.ToString());

            Assert.Null(json.Error);
            var actual = new StringBuilder();
            RandomJson.Describe(json.Root!, actual);
            Assert.Equal(expected.ToString(), actual.ToString());
        }
    }

    [Fact]
    public void A_cut_text_is_an_error_wherever_it_is_cut()
    {
        const string text = """{ "a": [1, "x\n", { "b": true }], /* c */ "d": null }""";
        for (var length = 0; length < text.Length; length++)
        {
            Assert.NotNull(Read(text[..length]).Error);
        }
    }

    private static JsonText Read(string text) => JsonText.Read(text);

    private static JsonObject ReadObject(string text) => Assert.IsType<JsonObject>(Read(text).Root);
}

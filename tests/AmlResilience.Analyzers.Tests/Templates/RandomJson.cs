using System.Globalization;
using System.Text;
using AmlResilience.Analyzers.Sdks.ArmTemplates;

namespace AmlResilience.Analyzers.Tests.Templates;

/// <summary>JSON of any shape, with a plain description of what it means.</summary>
internal static class RandomJson
{
    private static readonly string[] s_blanks = ["", "", " ", "\n  ", "\t", "\r\n", " // note, \"quoted\" }\n", "/* ] */"];

    public static void Write(Random random, StringBuilder expected, StringBuilder text, int depth)
    {
        Blank(random, text);
        switch (random.Next(depth < 6 ? 8 : 5))
        {
            case 0:
                Both("true");
                break;
            case 1:
                Both("null");
                break;
            case 2:
                Both(random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture));
                break;
            case 3 or 4:
                WriteString(random, expected, text);
                break;
            case 5:
                WriteItems('[', ']', () => Write(random, expected, text, depth + 1));
                break;
            default:
                WriteItems('{', '}', () =>
                {
                    Blank(random, text);
                    WriteString(random, expected, text);
                    Blank(random, text);
                    Both(":");
                    Write(random, expected, text, depth + 1);
                });
                break;
        }

        Blank(random, text);

        void Both(string part)
        {
            expected.Append(part);
            text.Append(part);
        }

        void WriteItems(char open, char close, Action writeItem)
        {
            expected.Append(open);
            text.Append(open);
            var count = random.Next(5);
            for (var i = 0; i < count; i++)
            {
                writeItem();
                expected.Append(',');
                if (i < count - 1 || random.Next(4) == 0)
                {
                    text.Append(',');
                }
            }

            Blank(random, text);
            expected.Append(close);
            text.Append(close);
        }
    }

    public static void Describe(JsonNode node, StringBuilder builder)
    {
        switch (node)
        {
            case JsonObject named:
                builder.Append('{');
                foreach (var member in named.Members)
                {
                    builder.Append('<').Append(member.Name.Value).Append(">:");
                    Describe(member.Value, builder);
                    builder.Append(',');
                }

                builder.Append('}');
                break;
            case JsonArray array:
                builder.Append('[');
                foreach (var item in array.Items)
                {
                    Describe(item, builder);
                    builder.Append(',');
                }

                builder.Append(']');
                break;
            case JsonString text:
                builder.Append('<').Append(text.Value).Append('>');
                break;
            default:
                builder.Append(node.Raw);
                break;
        }
    }

    private static void WriteString(Random random, StringBuilder expected, StringBuilder text)
    {
        var value = new string(Enumerable.Range(0, random.Next(8)).Select(_ => "ab\"\\/\n\t\u0001é\u2028{}[],: "[random.Next(17)]).ToArray());
        expected.Append('<').Append(value).Append('>');
        text.Append(JsonEditor.Quote(value));
    }

    private static void Blank(Random random, StringBuilder text) => text.Append(s_blanks[random.Next(s_blanks.Length)]);
}

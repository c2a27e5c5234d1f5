using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Templates;

/// <summary>Templates and what their values say, for tests.</summary>
internal static class TemplateText
{
    public static TemplateModel Read(string text, TemplateParameters? parameters = null)
    {
        var json = JsonText.Read(text);
        Assert.Null(json.Error);
        return TemplateReader.Read(json.Root!, parameters ?? TemplateParameters.None);
    }

    public static TemplateParameters Parameters(string json) => TemplateParameters.Read(JsonText.Read(json).Root);

    /// <summary>A template with one resource.</summary>
    public static string WithResource(string members, string parameters = "", string variables = "") => $$"""
        {
          "parameters": { {{parameters}} },
          "variables": { {{variables}} },
          "resources": [ { "type": "Microsoft.Test/things", "name": "thing", {{members}} } ]
        }
        """;

    /// <summary>The value of an expression, in words.</summary>
    public static string Evaluate(string expression, string parameters = "", string variables = "", TemplateParameters? given = null)
    {
        var text = WithResource("\"value\": " + JsonEditor.Quote(expression), parameters, variables);
        return Describe(Assert.Single(Read(text, given).Resources).Get("value"));
    }

    public static string Describe(TemplateValue value) => value switch
    {
        TemplateScalar { Kind: ScalarKind.String } scalar => "'" + scalar.Text + "'",
        TemplateScalar scalar => scalar.Text,
        TemplateUnset { Written: not null } unset => "null " + unset.Path,
        TemplateUnset unset => "unset " + unset.Path,
        TemplateNull => "null",
        TemplateChoice choice => string.Join(" or ", choice.Alternatives.Select(Describe)),
        TemplateReference reference => reference.Type + ":" + string.Join("/", reference.Names.Select(name => TextPart.GetKey(name.Parts) ?? "?")),
        TemplateList list => "[" + string.Join(",", Enumerable.Range(0, list.Count).Select(index => Describe(list.Get(index)))) + (list.IsOpen ? ",..]" : "]"),
        TemplateObject named => "{" + string.Join(",", named.Names.Select(name => name + ":" + Describe(named.Find(name)!))) + (named.IsOpen ? ",..}" : "}"),
        TemplateUnknown unknown => "?" + TextPart.GetKey(unknown.Parts),
        _ => value.GetType().Name,
    };
}

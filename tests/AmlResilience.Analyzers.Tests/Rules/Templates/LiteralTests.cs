using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Templates;

/// <summary>Templates in each form of string: findings are at the value inside it, and fixes rewrite it there.</summary>
public class LiteralTests
{
    private const string Marked = """{|AMLR2101:"Basic"|}""";

    private static readonly string s_json = TemplateProgram.Json(TemplateProgram.Registry(Marked));

    public static TheoryData<string> Forms =>
    [
        $"BinaryData.FromString(\"\"\"{s_json}\"\"\")",
        $"BinaryData.FromString(@\"{s_json.Replace("\"", "\"\"")}\")",
        $"BinaryData.FromString(\"{s_json.Replace("\"", "\\\"")}\")",
        $"BinaryData.FromString($\"{s_json.Replace("\"", "\\\"").Replace("{|", "<|").Replace("|}", "|>").Replace("{", "{{").Replace("}", "}}").Replace("<|", "{|").Replace("|>", "|}").Replace("crml", "cr{configured}")}\")",
        $"BinaryData.FromString(\"{s_json[..40].Replace("\"", "\\\"")}\" + @\"{s_json[40..].Replace("\"", "\"\"")}\")",
        $"BinaryData.FromString(\"\"\"\n            {s_json}\n            \"\"\")",
        $"BinaryData.FromString(\"\"\"\n            {s_json.Replace("\"resources\"", "\n\n              \"resources\"")}\n            \"\"\")",
        $"new BinaryData(\"\"\"{s_json}\"\"\")",
        $"BinaryData.FromObjectAsJson(System.Text.Json.JsonDocument.Parse(\"\"\"{s_json}\"\"\").RootElement)",
        $"BinaryData.FromObjectAsJson(System.Text.Json.JsonSerializer.Deserialize<Dictionary<string, object>>(\"\"\"{s_json}\"\"\"))",
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Finding_IsAtTheValue(string template) => Verify.FindingsAsync(TemplateProgram.Deploying(template));

    [Theory]
    [MemberData(nameof(Forms))]
    public Task Fix_RewritesTheValue(string template) => Verify.FixAsync(
        TemplateProgram.Deploying(template),
        TemplateProgram.Deploying(template.Replace("{|AMLR2101:", string.Empty).Replace("|}", string.Empty).Replace("Basic", "Premium")));

    [Fact]
    public Task Constant_InAnotherClass_IsReportedThere() => Verify.FindingsAsync(
        TemplateProgram.Deploying("BinaryData.FromString(Templates.Registry)"),
        $"static class Templates {{ public const string Registry = \"\"\"{s_json}\"\"\"; }}");

    [Fact]
    public Task Local_IsFollowed() => Verify.FindingsAsync(TemplateProgram.Deploying("BinaryData.FromString(json)", $"var json = \"\"\"{s_json}\"\"\";\n        "));

    [Fact]
    public Task Method_IsFollowedToItsCallers() => Verify.FindingsAsync(TemplateProgram.Deploying(
        "BinaryData.FromString(Write(\"crml\"))", members: $"private static string Write(string name) => \"\"\"{s_json}\"\"\";"));

    [Fact]
    public Task StaticReadonlyField_IsFollowed() => Verify.FindingsAsync(TemplateProgram.Deploying(
        "BinaryData.FromString(s_template)", members: $"private static readonly string s_template = \"\"\"{s_json}\"\"\";"));

    [Theory]
    [InlineData("BinaryData.FromString(configured)")]
    [InlineData("BinaryData.FromString(System.IO.File.ReadAllText(\"registry.json\"))")]
    [InlineData("BinaryData.FromString(\"\")")]
    [InlineData("BinaryData.FromString(\"[]\")")]
    [InlineData("BinaryData.FromString(\"{ \\\"resources\\\": [ \")")]
    [InlineData("BinaryData.FromString($\"{configured}\")")]
    [InlineData("null")]
    public Task Unread_IsSilent(string template) => Verify.FindingsAsync(TemplateProgram.Deploying(template));
}

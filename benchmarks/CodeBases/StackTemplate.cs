using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Benchmarks.CodeBases;

/// <summary>
/// One Azure Machine Learning stack in the style of a sample, of which any number of copies make an estate: a namespace of their own,
/// resource names of their own, and the same names of types and methods, as where teams start from one template.
/// </summary>
internal sealed partial class StackTemplate
{
    private const string Usings = "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using System.Threading.Tasks;";

    private readonly ImmutableArray<(string Name, string Text)> _files;
    private readonly ImmutableArray<(string Name, string Text)> _additionalFiles;

    private StackTemplate(string style)
    {
        Style = style;
        var folder = Repository.Combine("samples", style);
        _files = [.. Directory.GetFiles(folder, "*.cs").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), Normalize(path)))];
        var infrastructure = Path.Combine(folder, "Infrastructure");
        _additionalFiles = Directory.Exists(infrastructure)
            ? [.. Directory.GetFiles(infrastructure, "*.json").Order(StringComparer.Ordinal).Select(path => (Path.GetFileName(path), File.ReadAllText(path)))]
            : [];
    }

    /// <summary>The styles of the samples, by SDK.</summary>
    public static ImmutableArray<StackTemplate> All { get; } =
        [.. new[] { "ArmSdk", "Pulumi", "PulumiClassic", "Provisioning", "Aspire", "Templates" }.Select(style => new StackTemplate(style))];

    public string Style { get; }

    /// <summary>The files of one copy.</summary>
    public IEnumerable<SyntaxTree> Write(int number) => _files.Select(file => CodeBase.Parse($"/Stack{number}/{file.Name}", Rewrite(file.Text, number)));

    public IEnumerable<AdditionalText> WriteAdditionalFiles(int number) =>
        _additionalFiles.Select(file => new AdditionalFile($"/Stack{number}/Infrastructure/{Rename(file.Name, number)}", NameLiteral().Replace(file.Text, match => Suffix(match, number))));

    /// <summary>What calls the copies, and what their files take for granted.</summary>
    public static IEnumerable<SyntaxTree> WriteProgram(int count)
    {
        var calls = string.Concat(Enumerable.Range(0, count).Select(number => $"        result += await Contoso.Stack{number}.Entry.RunAsync(args);\n"));
        yield return CodeBase.Parse("/Usings.cs", Usings);
        yield return CodeBase.Parse("/Program.cs", $$"""
            internal static class EstateProgram
            {
                public static async Task<int> Main(string[] args)
                {
                    var result = 0;
            {{calls}}
                    return result;
                }
            }
            """);
    }

    private string Rewrite(string text, int number)
    {
        text = Namespace().Replace(text, $"Contoso.Stack{number}");
        text = NameLiteral().Replace(text, match => Suffix(match, number));
        return _additionalFiles.Aggregate(text, (current, file) => current.Replace($"\"{file.Name}\"", $"\"{Rename(file.Name, number)}\"", StringComparison.Ordinal));
    }

    private static string Suffix(Match match, int number) => $"{match.Groups[1].Value}{number}\"";

    private static string Rename(string file, int number) => $"{Path.GetFileNameWithoutExtension(file)}{number}{Path.GetExtension(file)}";

    /// <summary>The text of a file; one with top-level statements becomes a method, since a program has only one entry point.</summary>
    private static string Normalize(string path)
    {
        var text = File.ReadAllText(path).ReplaceLineEndings("\n");
        var root = CodeBase.Parse(path, text).GetCompilationUnitRoot();
        var statements = root.Members.OfType<GlobalStatementSyntax>().ToArray();
        if (statements.Length == 0)
        {
            return text;
        }

        var body = new StringBuilder(root.Usings.ToFullString());
        body.Append("\nnamespace Contoso.MlPlatform;\n\ninternal static class Entry\n{\n    public static async Task<int> RunAsync(string[] args)\n    {\n        await Task.Yield();\n");
        body.Append(string.Concat(statements.Select(statement => statement.ToFullString())));
        body.Append(statements.Any(statement => statement.Statement is ReturnStatementSyntax) ? "    }\n}\n" : "        return 0;\n    }\n}\n");
        return body.ToString();
    }

    [GeneratedRegex(@"Contoso\.(MlPlatform|Scoring\.AppHost)")]
    private static partial Regex Namespace();

    // The samples' names of resources: "aks-ml", "stmlhub".
    [GeneratedRegex("(\"(?:[a-z]+(?:-[a-z0-9]+)+|(?:st|cr)ml[a-z]*))\"")]
    private static partial Regex NameLiteral();
}

using System.Text;
using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary><c>docs/options.md</c> is what the typed definitions make of it.</summary>
public class OptionsTests
{
    private const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*OptionsTests'";

    [Fact]
    public void Document_IsUpToDate()
    {
        var file = Repository.Combine("docs", "options.md");
        var expected = Write();
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, expected);
        }

        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{file} is out of date. Run: {Command}\nIt should be:\n{expected}");
    }

    [Fact]
    public void Rules_Exist() => Assert.All(OptionCatalog.All.SelectMany(option => option.Rules), id => Assert.Contains(RuleCatalog.Descriptors, descriptor => descriptor.Id == id));

    [Fact]
    public void PagesOfTheRules_ShowTheOption() => Assert.All(
        OptionCatalog.All.SelectMany(option => option.Rules.Select(id => (id, option))),
        row => Assert.Contains(row.option.Key, RulePage.Read(row.id).GetOptions().Keys));

    private static string Write()
    {
        var text = new StringBuilder($"""
            # Options

            Written by a test from the definitions in `src/Analyzers/Options`. After a change: `{Command}`

            Options stand in an `.editorconfig`, for the files that a section names, or in a global configuration file (`is_global = true`), for all files; the former wins. A change counts at once, also in an editor.
            What is set for the file in which a resource is declared decides how that resource is judged: for code the file with the creation, for templates the template file, or the file with the text.

            ```ini
            # .editorconfig
            [*.cs]
            {string.Join("\n", OptionCatalog.All.Select(option => $"{option.Key} = {option.Example}"))}
            ```

            A name that is not known, or a value that is not allowed, is reported as [AMLR9003](rules/AMLR9003.md) with what is allowed, and the default holds. Upper and lower case make no difference.
            An `.editorconfig` ends a value at `#` or `;`, so lists have commas.

            | Option | Allowed | Default | Rules |
            |---|---|---|---|

            """.ReplaceLineEndings("\n"));
        foreach (var option in OptionCatalog.All)
        {
            var rules = option.Rules.IsEmpty ? "all" : string.Join(", ", option.Rules.Select(Link));
            text.Append($"| [`{option.Key}`](#{option.Key.Replace(".", string.Empty, StringComparison.Ordinal)}) | {option.Allowed} | {option.DefaultText ?? "none"} | {rules} |\n");
        }

        foreach (var option in OptionCatalog.All)
        {
            text.Append($"\n## {option.Key}\n\n{option.Summary}\n");
        }

        text.Append("""

            ## Environments

            Development stacks may be less resilient than production. Where they live in folders of their own, give those folders a section:

            ```ini
            [infra/dev/**.cs]
            aml_resilience.conditional_values = lenient
            dotnet_analyzer_diagnostic.category-Resilience.severity = none
            ```

            Where they are projects of their own, set the MSBuild property `AmlResilienceMode` there: see [presets](presets.md). Where one program builds all stacks, a conditional such as `isProd ? "Premium" : "Basic"` already says so: with `aml_resilience.conditional_values = lenient`, one resilient alternative is enough.

            """.ReplaceLineEndings("\n"));
        return text.ToString();
    }

    private static string Link(string id) => $"[{id}](rules/{id}.md)";
}

using System.Text;

namespace AmlResilience.Evaluation;

/// <summary>Writes <c>docs/evaluation.md</c>.</summary>
internal static class EvaluationDocument
{
    public const string Command = "AMLRESILIENCE_REFRESH=1 dotnet run --project tests/AmlResilience.Analyzers.Tests -- -class '*EvaluationTests'";

    public static string Write(EvaluationResult result)
    {
        var text = new StringBuilder();
        text.Append($"""
            # Evaluation

            Written by a test. After a change: `{Command}`

            `tests/Evaluation/Programs` holds small programs, a folder for each form in which people write a value. Each says what a careful reviewer would conclude from it, and its markup shows every finding at its exact place; about half of them comply, or cannot be told.
            `dotnet run --project tests/Evaluation` analyses them all, lists each wrong and each missed finding, and fails below a precision of 100 % (nothing wrong is reported) or a recall of 95 % (of what is wrong nearly everything is reported), in all programs and in those of each way to declare resources. All rules that are on by default count. Rules are counted where they have something to find.

            | {string.Join(" | ", EvaluationResult.Columns)} |
            |---|{string.Concat(EvaluationResult.Columns.Skip(1).Select(_ => "---:|"))}

            """);
        foreach (var score in (IEnumerable<Score>)[.. result.Forms, .. result.ByWay, result.Total])
        {
            text.Append($"| {string.Join(" | ", score.Cells)} |\n");
        }

        text.Append($"""

            Every form has programs for {string.Join(" and ", Ways.OfEveryForm.Select(Ways.Display))}, every other way is in at least {Ways.RequiredForms} forms. Some forms do not exist in a way:


            """);
        foreach (var ((way, form), reason) in Ways.Absent.OrderBy(absent => absent.Key.Form, StringComparer.Ordinal).ThenBy(absent => Ways.All.IndexOf(absent.Key.Way)))
        {
            text.Append($"- {form}, {Ways.Display(way)}: {reason}.\n");
        }

        return text.ToString().ReplaceLineEndings("\n");
    }
}

using AmlResilience.Evaluation;
using Spectre.Console;

// Without an argument all forms are evaluated.
var forms = args.Length == 0 ? EvaluationRun.Forms : [.. EvaluationRun.Forms.Where(form => args.Contains(form, StringComparer.OrdinalIgnoreCase))];
if (args.Length > 0 && forms.Length < args.Length)
{
    Console.Error.WriteLine($"The forms are {string.Join(", ", EvaluationRun.Forms)}.");
    return 1;
}

var result = await EvaluationRun.EvaluateAsync(forms);
var table = new Table().Border(TableBorder.Simple);
foreach (var column in EvaluationResult.Columns)
{
    table.AddColumn(column == EvaluationResult.Columns[0] ? new TableColumn(column) : new TableColumn(column).RightAligned());
}

foreach (var score in result.Forms)
{
    table.AddRow(score.Cells);
}

table.AddEmptyRow();
foreach (var score in (IEnumerable<Score>)[.. result.ByWay, result.Total])
{
    table.AddRow(score.Cells);
}

AnsiConsole.Write(table);
string[] problems = args.Length == 0 ? [.. result.Problems, .. result.NarrowWays] : [.. result.Problems];
List("Problems", problems);
List("False positives", result.FalsePositives);
List("Misses", result.Misses);
var isGoodEnough = result.IsGoodEnough && problems.Length == 0;
Console.WriteLine(isGoodEnough ? "Good enough." : $"Not good enough: the precision must be {EvaluationResult.RequiredPrecision:P0}, the recall at least {EvaluationResult.RequiredRecall:P0}, and there must be no problem.");
return isGoodEnough ? 0 : 1;

// Plain lines, so that a terminal finds the place and a log does not wrap it.
static void List(string title, IEnumerable<string> lines)
{
    string[] all = [.. lines];
    if (all.Length > 0)
    {
        Console.WriteLine($"{title}:\n  {string.Join("\n  ", all)}\n");
    }
}

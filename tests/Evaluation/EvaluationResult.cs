using System.Collections.Immutable;
using System.Globalization;

namespace AmlResilience.Evaluation;

/// <summary>The findings of one program: right, wrong and missed.</summary>
internal sealed record ProgramResult(
    EvaluationProgram Program, int Right, ImmutableArray<Finding> FalsePositives, ImmutableArray<Finding> Misses, ImmutableArray<string> Problems);

/// <summary>The score of several programs.</summary>
internal sealed record Score(string Name, int Programs, int Rules, int Expected, int Right, int Wrong)
{
    public double Precision => Right + Wrong == 0 ? 1 : (double)Right / (Right + Wrong);

    public double Recall => Expected == 0 ? 1 : (double)Right / Expected;

    /// <summary>The cells of a table, whatever the table is made of.</summary>
    public string[] Cells =>
    [
        Name, Programs.ToString(CultureInfo.InvariantCulture), Rules.ToString(CultureInfo.InvariantCulture), Expected.ToString(CultureInfo.InvariantCulture),
        Right + Wrong == 0 ? "-" : Format(Precision), Expected == 0 ? "-" : Format(Recall),
    ];

    // A share is never rounded up to what it is not.
    private static string Format(double share) => (Math.Floor(share * 1000) / 10).ToString("0.0", CultureInfo.InvariantCulture) + " %";
}

/// <summary>The result of the evaluation.</summary>
internal sealed class EvaluationResult(ImmutableArray<ProgramResult> programs)
{
    public const double RequiredPrecision = 1;
    public const double RequiredRecall = 0.95;

    public static readonly string[] Columns = ["Form", "Programs", "Rules", "Findings", "Precision", "Recall"];

    public ImmutableArray<ProgramResult> Programs { get; } = programs;

    /// <summary>Programs that do not compile, markup that means nothing, and forms without one of the ways that must be in each.</summary>
    public ImmutableArray<string> Problems { get; } = [.. programs.SelectMany(program => program.Problems), .. FindAbsent(programs)];

    public Score Total => ToScore("Total", Programs);

    public IEnumerable<Score> Forms => Programs.GroupBy(result => result.Program.Form).Select(group => ToScore(group.Key, group));

    public IEnumerable<Score> ByWay => Ways.All.Select(way => ToScore(Ways.Display(way), Programs.Where(result => result.Program.Way == way)));

    /// <summary>The ways that have programs in too few forms. This is a question about all forms.</summary>
    public IEnumerable<string> NarrowWays =>
        from way in Ways.All
        let forms = Programs.Where(result => result.Program.Way == way).Select(result => result.Program.Form).Distinct().Count()
        where forms < Ways.RequiredForms
        select $"there are programs for {way} in {forms} forms only";

    public IEnumerable<string> FalsePositives => Programs.SelectMany(result => result.FalsePositives.Select(finding => Describe(result, finding)));

    public IEnumerable<string> Misses => Programs.SelectMany(result => result.Misses.Select(finding => Describe(result, finding)));

    public bool IsGoodEnough => Problems.IsEmpty && ByWay.Append(Total).All(score => score is { Precision: >= RequiredPrecision, Recall: >= RequiredRecall });

    private static IEnumerable<string> FindAbsent(ImmutableArray<ProgramResult> programs) =>
        from form in programs.GroupBy(result => result.Program.Form)
        from way in Ways.All
        let isThere = form.Any(result => result.Program.Way == way)
        let reason = Ways.Absent.GetValueOrDefault((way, form.Key))
        where isThere ? reason is not null : reason is null && Ways.OfEveryForm.Contains(way)
        select isThere
            ? $"tests/Evaluation/Programs/{form.Key}: there is a program for {way}, though {reason}"
            : $"tests/Evaluation/Programs/{form.Key}: there is no program for {way}";

    private static string Describe(ProgramResult result, Finding finding) =>
        $"{result.Program.RelativePath}({finding.Line}): {finding.Id} at {finding.Text.ReplaceLineEndings(" ")}";

    // Rules are counted where they have something to find.
    private static Score ToScore(string name, IEnumerable<ProgramResult> results)
    {
        ProgramResult[] all = [.. results];
        return new Score(
            name,
            all.Length,
            all.SelectMany(result => result.Program.Expected.Select(finding => finding.Id)).Distinct().Count(),
            all.Sum(result => result.Program.Expected.Length),
            all.Sum(result => result.Right),
            all.Sum(result => result.FalsePositives.Length));
    }
}

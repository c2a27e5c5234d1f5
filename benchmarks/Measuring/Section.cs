using System.Globalization;
using System.Text;

namespace AmlResilience.Benchmarks;

/// <summary>One table of the page, what it shows, and whether its target is met.</summary>
internal sealed class Section(string title, string text, params string[] columns)
{
    private readonly StringBuilder _rows = new();

    /// <summary>The targets that the section decides: in words, whether each is met, and what was measured.</summary>
    public List<(string Target, bool IsMet, string Measured)> Targets { get; } = [];

    public void Add(params object[] cells) => _rows.Append($"| {string.Join(" | ", cells.Select(Format))} |\n");

    public override string ToString() =>
        $"## {title}\n\n{text}\n\n| {string.Join(" | ", columns)} |\n|---|{string.Concat(columns.Skip(1).Select(_ => "---:|"))}\n{_rows}";

    /// <summary>Three digits that count are more than any run is good for.</summary>
    public static string Format(object cell) => cell switch
    {
        double.NaN => "-",
        double number when Math.Abs(number) >= 100 => number.ToString("#,0", CultureInfo.InvariantCulture),
        double number when Math.Abs(number) >= 1 => number.ToString("0.0", CultureInfo.InvariantCulture),
        double number => number.ToString("0.00", CultureInfo.InvariantCulture),
        int number => number.ToString("#,0", CultureInfo.InvariantCulture),
        _ => cell.ToString()!,
    };
}

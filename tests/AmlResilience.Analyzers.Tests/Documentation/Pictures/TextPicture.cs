using System.Globalization;
using System.Security;
using System.Text;

namespace AmlResilience.Analyzers.Tests.Documentation.Pictures;

/// <summary>Lines of coloured text in a fixed-width font, drawn as an SVG on a dark ground, which reads well on a light page too.</summary>
internal sealed class TextPicture
{
    // Pixels. The widths of fixed-width fonts differ little, and textLength evens out what is left.
    private const double CharacterWidth = 7.8;
    private const int FontSize = 13;
    private const int LineHeight = 20;
    private const int Margin = 18;
    private const int TitleHeight = 34;

    private readonly string _title;
    private readonly int _columns;
    private readonly List<Line> _lines = [];

    /// <summary>Begins a picture.</summary>
    /// <param name="title">What the frame says.</param>
    /// <param name="columns">How many characters a line has at most.</param>
    public TextPicture(string title, int columns) => (_title, _columns) = (title, columns);

    /// <summary>Adds a line of parts, each with its colour; a line that is too long throws.</summary>
    public void Add(params Run[] runs) => Add(new Line(runs, Ground: null, Underlines: []));

    /// <summary>Adds a line on a ground of another colour, or with parts of it underlined as an editor does.</summary>
    public void Add(Line line)
    {
        var length = line.Runs.Sum(run => run.Text.Length);
        _lines.Add(length <= _columns ? line : throw new ArgumentException($"{length} characters: {string.Concat(line.Runs.Select(run => run.Text))}", nameof(line)));
    }

    /// <summary>Adds text that goes on below itself where it is too long; the first <paramref name="runs"/> must fit in one line.</summary>
    public void AddWrapped(string text, string colour, params Run[] runs)
    {
        var rest = text;
        var start = runs;
        while (true)
        {
            var room = _columns - start.Sum(run => run.Text.Length);
            if (rest.Length <= room)
            {
                Add([.. start, new Run(rest, colour)]);
                return;
            }

            var end = rest.LastIndexOf(' ', room);
            Add([.. start, new Run(rest[..end], colour)]);
            rest = rest[(end + 1)..];
            start = [new Run("  ", colour)];
        }
    }

    /// <summary>The picture as SVG.</summary>
    public string ToSvg()
    {
        var width = (int)Math.Ceiling((2 * Margin) + (_columns * CharacterWidth));
        var height = TitleHeight + (_lines.Count * LineHeight) + Margin;
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img" font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="{FontSize}">
            <title>{SecurityElement.Escape(_title)}</title>
            <rect width="{width}" height="{height}" rx="8" fill="{Palette.Ground}" stroke="{Palette.Frame}"/>
            <text x="{Margin}" y="22" fill="{Palette.Quiet}">{SecurityElement.Escape(_title)}</text>

            """);
        for (var index = 0; index < _lines.Count; index++)
        {
            Append(svg, _lines[index], TitleHeight + (index * LineHeight), width);
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Append(StringBuilder svg, Line line, int top, int width)
    {
        if (line.Ground is { } ground)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<rect x=\"1\" y=\"{top}\" width=\"{width - 2}\" height=\"{LineHeight}\" fill=\"{ground}\"/>\n");
        }

        foreach (var (start, length) in line.Underlines)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"{Wave(Margin + (start * CharacterWidth), top + LineHeight - 2, length * CharacterWidth)}\" fill=\"none\" stroke=\"{Palette.Warning}\"/>\n");
        }

        var characters = line.Runs.Sum(run => run.Text.Length);
        if (characters == 0)
        {
            return;
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin}\" y=\"{top + 14}\" xml:space=\"preserve\" textLength=\"{characters * CharacterWidth:0.#}\">");
        foreach (var run in line.Runs.Where(run => run.Text.Length > 0))
        {
            svg.Append(CultureInfo.InvariantCulture, $"<tspan fill=\"{run.Colour}\">{SecurityElement.Escape(run.Text)}</tspan>");
        }

        svg.Append("</text>\n");
    }

    private static string Wave(double x, double y, double length)
    {
        var path = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"M{x:0.#} {y:0.#}"));
        for (var (step, sign) = (4.0, -1); step <= length; step += 4, sign = -sign)
        {
            path.Append(CultureInfo.InvariantCulture, $"l4 {sign * 3}");
        }

        return path.ToString();
    }

    /// <summary>Text in one colour.</summary>
    internal sealed record Run(string Text, string Colour);

    /// <summary>A line with the colour of its ground, where it has one of its own, and the parts that are underlined, by column and length.</summary>
    internal sealed record Line(IReadOnlyList<Run> Runs, string? Ground, IReadOnlyList<(int Start, int Length)> Underlines);

    /// <summary>The colours, which keep a contrast of 4.5 to 1 to the ground.</summary>
    internal static class Palette
    {
        public const string Ground = "#0d1117";
        public const string Frame = "#30363d";
        public const string Text = "#e6edf3";
        public const string Quiet = "#8b949e";
        public const string Warning = "#e3b341";
        public const string Good = "#7ee787";
        public const string Keyword = "#ff7b72";
        public const string Type = "#ffa657";
        public const string Value = "#a5d6ff";
        public const string Link = "#79c0ff";
        public const string Removed = "#3c1618";
        public const string Added = "#12301c";
    }
}

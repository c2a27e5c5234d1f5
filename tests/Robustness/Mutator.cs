using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;

namespace AmlResilience.Robustness;

/// <summary>Applies mutations to the text of a program.</summary>
internal static partial class Mutator
{
    /// <summary>The program after the mutations; those that find no place change nothing.</summary>
    public static RobustnessProgram Apply(RobustnessProgram program, IEnumerable<Mutation> mutations) => mutations.Aggregate(program, Apply);

    private static RobustnessProgram Apply(RobustnessProgram program, Mutation mutation)
    {
        if (mutation.Kind == MutationKind.DropReference)
        {
            var sdks = program.References.Where(reference => SdkReferences.Sdks.Contains(reference)).ToArray();
            return sdks.Length == 0 ? program : program with { References = program.References.Remove(sdks[mutation.Where % sdks.Length]) };
        }

        var files = program.Files;
        var number = (int)(mutation.Where % files.Length);
        var place = mutation with { Where = mutation.Where / (uint)files.Length };
        var file = files[number];
        return program with { Files = files.SetItem(number, file with { Text = Apply(file, place) }) };
    }

    private static string Apply(ProgramFile file, Mutation mutation) => mutation.Kind switch
    {
        MutationKind.LineEnds => ChangeLineEnds(file.Text, mutation),
        MutationKind.Tabs => Indentation().Replace(file.Text, spaces => new string('\t', spaces.Length / 4) + new string(' ', spaces.Length % 4)),
        _ when !file.IsCode => ApplyToTemplate(file.Text, mutation),
        <= MutationKind.Truncate or >= MutationKind.InsertComment => TokenMutator.Apply(file.Text, mutation),
        _ => NodeMutator.Apply(file.Text, mutation),
    };

    // All lines, or a single one.
    private static string ChangeLineEnds(string text, Mutation mutation)
    {
        if (mutation.What % 2 == 0)
        {
            return text.ReplaceLineEndings("\r\n");
        }

        var lines = text.Split('\n');
        var number = mutation.Where % lines.Length;
        return string.Join('\n', lines.Select((line, index) => index == number && index < lines.Length - 1 && !line.EndsWith('\r') ? line + '\r' : line));
    }

    // What is a token of JSON is enough to break a template in every way.
    private static string ApplyToTemplate(string text, Mutation mutation)
    {
        var tokens = JsonToken().Matches(text);
        if (tokens.Count == 0)
        {
            return text;
        }

        var token = tokens[(int)(mutation.Where % tokens.Count)];
        var other = tokens[(int)(mutation.What % tokens.Count)];
        return mutation.Kind switch
        {
            MutationKind.DuplicateToken or MutationKind.DuplicateNode => text.Insert(token.Index, token.Value + " "),
            MutationKind.SwapTokens or MutationKind.SwapNodes => Replace(text, (token, other.Value), (other, token.Value)),
            MutationKind.ReplaceToken or MutationKind.ReplaceExpression => Replace(text, (token, other.Value)),
            MutationKind.Truncate => text[..token.Index],
            MutationKind.NullExpression => Replace(text, (token, "null")),
            MutationKind.ChangeLiteral => Replace(text, (token, mutation.What % 2 == 0 ? "\"[parameters('missing')]\"" : "-1")),
            MutationKind.InsertComment or MutationKind.InsertDirective => text.Insert(token.Index, mutation.What % 2 == 0 ? $"/* kept {mutation.What} */ " : $"// kept {mutation.What}\n"),
            MutationKind.SplitLine or MutationKind.Parenthesize or MutationKind.WrapStatement => text.Insert(token.Index, "\n"),
            _ => text.Remove(token.Index, token.Length),
        };
    }

    private static string Replace(string text, params (Match Token, string Text)[] replacements)
    {
        foreach (var (token, replacement) in replacements.DistinctBy(replacement => replacement.Token.Index).OrderByDescending(replacement => replacement.Token.Index))
        {
            text = text[..token.Index] + replacement + text[(token.Index + token.Length)..];
        }

        return text;
    }

    [GeneratedRegex("(?<=^ *) {4}(?: {4})*", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex("""
        "(?:[^"\\]|\\.)*"|[-+\w.]+|[{}\[\]:,]
        """)]
    private static partial Regex JsonToken();
}

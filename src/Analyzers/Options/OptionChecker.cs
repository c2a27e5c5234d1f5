using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers.Options;

/// <summary>AMLR9003: options that no rule reads, and values that none understands. Elsewhere both go unnoticed.</summary>
internal static class OptionChecker
{
    // A name that differs in more letters is another name.
    private const int MaximumDistance = 4;

    /// <summary>Reports each wrong option once. It has no place in the code, and the host does not tell in which file it is set.</summary>
    public static void Check(Compilation compilation, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var files = compilation.SyntaxTrees.Select(provider.GetOptions).Concat(options.AdditionalFiles.Select(provider.GetOptions)).Prepend(provider.GlobalOptions);
        var seen = new HashSet<(string, string)>();
        foreach (var file in files.Distinct())
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var key in GetKeys(file).Where(static key => key.StartsWith(OptionDefinition.Prefix, StringComparison.OrdinalIgnoreCase)))
            {
                if (file.TryGetValue(key, out var text) && seen.Add((key.ToLowerInvariant(), text)) && Find(key, text) is var (found, wanted))
                {
                    report(Diagnostic.Create(RuleDescriptor.WrongOption, Location.None, key, found, wanted));
                }
            }
        }
    }

    private static (string Found, string Wanted)? Find(string key, string text) =>
        OptionCatalog.All.FirstOrDefault(option => string.Equals(option.Key, key, StringComparison.OrdinalIgnoreCase)) is not { } option ? (ResilienceText.Get("Option_UnknownName"), FindNames(key))
        : option.IsValid(text) ? null
        : (ResilienceText.Format("Option_WrongValue", text), option.Allowed);

    /// <summary>The option that is meant, or all of them.</summary>
    private static string FindNames(string key)
    {
        var nearest = OptionCatalog.All.Select(option => (option.Key, Distance: GetDistance(key.ToLowerInvariant(), option.Key))).OrderBy(option => option.Distance).First();
        return nearest.Distance <= MaximumDistance ? nearest.Key : string.Join(", ", OptionCatalog.All.Select(static option => option.Key));
    }

    /// <summary>How many letters must be added, taken away or replaced to make one text the other (Levenshtein).</summary>
    private static int GetDistance(string first, string second)
    {
        var previous = Enumerable.Range(0, second.Length + 1).ToArray();
        for (var row = 1; row <= first.Length; row++)
        {
            var current = new int[second.Length + 1];
            current[0] = row;
            for (var column = 1; column <= second.Length; column++)
            {
                var replaced = previous[column - 1] + (first[row - 1] == second[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[second.Length];
    }

    private static IEnumerable<string> GetKeys(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            // Hosts need not be able to list what is set.
            return Enumerable.Empty<string>();
        }
    }
}

using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The JSON files that the project passes to the analyzer, read when something asks for them.</summary>
internal sealed class TemplateFiles
{
    private readonly ImmutableArray<AdditionalText> _files;
    private readonly ConcurrentDictionary<AdditionalText, TemplateText?> _texts = new();

    // By the name without the directories.
    private readonly ILookup<string, (AdditionalText File, string Path)> _byName;

    public TemplateFiles(IEnumerable<AdditionalText> files)
    {
        _files = files.Where(IsJson).ToImmutableArray();
        _byName = _files.Select(static file => (File: file, Path: FilePath.Normalize(file.Path))).ToLookup(static file => GetName(file.Path), StringComparer.OrdinalIgnoreCase);
    }

    public static TemplateFiles None { get; } = new(Enumerable.Empty<AdditionalText>());

    public bool IsEmpty => _files.IsEmpty;

    public IEnumerable<AdditionalText> All => _files;

    public static bool IsJson(AdditionalText file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase) || file.Path.EndsWith(".jsonc", StringComparison.OrdinalIgnoreCase);

    /// <summary>The one file whose path ends with these segments; null when there is none, or more than one.</summary>
    public TemplateText? Find(string end)
    {
        end = end.StartsWith("./", StringComparison.Ordinal) ? end.Substring(2) : end;
        var name = GetName(end);
        if (name.Length == 0)
        {
            return null;
        }

        // The program's directory may be another than the project's, so the directories count only where names are not enough.
        var named = _byName[name].ToArray();
        var meant = named.Length > 1 ? named.Where(file => EndsWith(file.Path, end)).ToArray() : named;
        return meant.Length == 1 ? Read(meant[0].File, CancellationToken.None) : null;
    }

    /// <summary>The text of a file; null when it cannot be read.</summary>
    public TemplateText? Read(AdditionalText file, CancellationToken cancellationToken) =>
        _texts.TryGetValue(file, out var known) ? known
        : _texts.GetOrAdd(file, file.GetText(cancellationToken) is { } text ? TemplateText.OfFile(file.Path, text) : null);

    private static string GetName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private static bool EndsWith(string path, string end) =>
        path.EndsWith(end, StringComparison.OrdinalIgnoreCase) && (path.Length == end.Length || path[path.Length - end.Length - 1] == '/');
}

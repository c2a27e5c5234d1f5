using System;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Analyzers.Options;

/// <summary>What is known of an option: enough to read it, to report a wrong value, and to write the page <c>docs/options.md</c>.</summary>
internal abstract class OptionDefinition
{
    /// <summary>What all keys begin with.</summary>
    public const string Prefix = "aml_resilience.";

    private readonly Func<string> _allowed;

    protected OptionDefinition(string name, Func<string> allowed, string? defaultText)
    {
        Key = Prefix + name;
        _allowed = allowed;
        DefaultText = defaultText;
    }

    /// <summary>The key in an .editorconfig or a global configuration.</summary>
    public string Key { get; }

    /// <summary>The allowed values, in words.</summary>
    public string Allowed => _allowed();

    /// <summary>The value that holds without the option; null when there is none.</summary>
    public string? DefaultText { get; }

    /// <summary>What the option does, in one or more sentences.</summary>
    public string Summary => ResilienceText.Get("Option_" + Key.Substring(Prefix.Length));

    /// <summary>The rules that the option concerns; empty for all.</summary>
    public ImmutableArray<string> Rules { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>A value for the examples of the page.</summary>
    public required string Example { get; init; }

    /// <summary>True for a text that the option accepts.</summary>
    public abstract bool IsValid(string text);
}

/// <summary>An option with values of one type.</summary>
internal sealed class OptionDefinition<T> : OptionDefinition
{
    private readonly Parser _parser;
    private readonly T _default;

    public OptionDefinition(string name, Func<string> allowed, string? defaultText, T defaultValue, Parser parser)
        : base(name, allowed, defaultText)
    {
        _default = defaultValue;
        _parser = parser;
    }

    /// <summary>Reads a value; false when the text is none.</summary>
    public delegate bool Parser(string text, out T value);

    /// <summary>The value for one file; the default where the option is not set or its value is wrong, which AMLR9003 reports.</summary>
    public T Read(AnalyzerConfigOptions options) =>
        options.TryGetValue(Key, out var text) && _parser(text.Trim(), out var value) ? value : _default;

    /// <inheritdoc />
    public override bool IsValid(string text) => _parser(text.Trim(), out _);
}

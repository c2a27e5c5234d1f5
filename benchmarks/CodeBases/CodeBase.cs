using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Benchmarks.CodeBases;

/// <summary>A project in memory: its files, what it references, and the files beside its code.</summary>
internal sealed record CodeBase(string Name, ImmutableArray<SyntaxTree> Trees, ImmutableArray<MetadataReference> References, OutputKind Kind)
{
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12);

    public ImmutableArray<AdditionalText> AdditionalTexts { get; init; } = [];

    /// <summary>How many Azure resources it declares.</summary>
    public int Resources { get; init; }

    /// <summary>How many findings of the rules that look at one resource it must have; those about the whole program come on top.</summary>
    public int Findings { get; init; }

    public int Lines => Trees.Sum(tree => tree.GetText().Lines.Count);

    /// <summary>A compilation in which nothing is bound yet. The files are parsed once and shared by all compilations.</summary>
    public CSharpCompilation Compile() =>
        CSharpCompilation.Create(
            Name, Trees, References,
            new CSharpCompilationOptions(Kind, nullableContextOptions: NullableContextOptions.Enable, concurrentBuild: false).WithSyntaxTreeOptionsProvider(NoTreeOptions.Instance));

    /// <summary>The same code with more files.</summary>
    public CodeBase With(ImmutableArray<SyntaxTree> trees) => this with { Trees = Trees.AddRange(trees) };

    /// <summary>Throws when the code does not compile: nothing measured on it would mean anything.</summary>
    public CodeBase Verify()
    {
        var errors = Compile().GetDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Take(5).ToArray();
        return errors.Length == 0 ? this : throw new InvalidOperationException($"{Name} does not compile: {string.Join(Environment.NewLine, errors.Select(error => error.ToString()))}");
    }

    public static SyntaxTree Parse(string path, string text) => CSharpSyntaxTree.ParseText(text, ParseOptions, path);
}

/// <summary>A file that a project hands to the analyzers beside its code.</summary>
internal sealed class AdditionalFile(string path, string content) : AdditionalText
{
    private readonly SourceText _content = SourceText.From(content);

    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _content;
}

/// <summary>What a compiler knows of files whose .editorconfig says nothing; some analyzers need to ask.</summary>
internal sealed class NoTreeOptions : SyntaxTreeOptionsProvider
{
    public static NoTreeOptions Instance { get; } = new();

    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

    public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }

    public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
    {
        severity = ReportDiagnostic.Default;
        return false;
    }
}

using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>
/// Checks programs written with markup: <c>{|AMLR2101:value|}</c> is a finding and its place; everything else must be silent.
/// Every program must compile, and so must what a fix makes of it.
/// </summary>
internal static class Verify
{
    private static readonly string[] s_off =
        [.. RuleCatalog.Descriptors.Where(descriptor => !descriptor.IsEnabledByDefault || RuleDescriptor.IsAboutReading(descriptor) || descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd)).Select(descriptor => descriptor.Id).Distinct()];

    /// <summary>The findings of a program are exactly those that the markup shows.</summary>
    public static Task FindingsAsync(params string[] sources) => CreateFindingsTest(sources).RunAsync();

    /// <summary>The same with a rule switched on that is off by default; the markup of a silent program cannot name it.</summary>
    public static Task FindingsOfAsync(string id, params string[] sources)
    {
        var test = CreateFindingsTest(sources);
        test.DisabledDiagnostics.Remove(id);
        return test.RunAsync();
    }

    /// <summary>The same with an .editorconfig beside the program, and with every rule of its markup on.</summary>
    public static Task FindingsWithAsync(string option, string source)
    {
        var test = CreateFindingsTest(source);
        test.TestState.AnalyzerConfigFiles.Add(EditorConfig(option));
        return test.RunAsync();
    }

    /// <summary>The same with a rule switched on that is off by default.</summary>
    public static Task FindingsOfWithAsync(string id, string option, string source)
    {
        var test = CreateFindingsTest(source);
        test.DisabledDiagnostics.Remove(id);
        test.TestState.AnalyzerConfigFiles.Add(EditorConfig(option));
        return test.RunAsync();
    }

    /// <summary>What the markup shows is found under an .editorconfig, and these messages of AMLR9003 are reported.</summary>
    public static Task OptionAsync(string option, string source, params string[] messages) => ConfigurationAsync([EditorConfig(option)], source, messages);

    /// <summary>The same with a global configuration too, which holds where the .editorconfig says nothing.</summary>
    public static Task GlobalOptionAsync(string globalOption, string option, string source, params string[] messages) =>
        ConfigurationAsync([("/.globalconfig", $"is_global = true\n{globalOption}\n"), EditorConfig(option)], source, messages);

    private static Task ConfigurationAsync((string Path, string Content)[] files, string source, string[] messages)
    {
        var test = CreateFindingsTest(source);
        test.DisabledDiagnostics.Remove("AMLR9003");
        foreach (var file in files)
        {
            test.TestState.AnalyzerConfigFiles.Add(file);
        }

        test.ExpectedDiagnostics.AddRange(messages.Select(message => new DiagnosticResult("AMLR9003", DiagnosticSeverity.Warning).WithMessage(message)));
        return test.RunAsync();
    }

    /// <summary>The fix under an .editorconfig, with this title if one is given.</summary>
    public static Task FixWithAsync(string option, string source, string fixedSource, string? title = null)
    {
        var test = CreateFixTest(source);
        test.CodeActionVerifier = title is null ? null : (action, verifier) => verifier.Equal(title, action.Title);
        Add(test.FixedState, fixedSource);
        test.TestState.AnalyzerConfigFiles.Add(EditorConfig(option));
        return test.RunAsync();
    }

    private static (string Path, string Content) EditorConfig(string option) => ("/.editorconfig", $"root = true\n[*.cs]\n{option}\n");

    /// <summary>The finding at <c>{|#0:value|}</c> has this message.</summary>
    public static Task MessageAsync(string source, string id, DiagnosticSeverity severity, string message)
    {
        var test = CreateFindingsTest(source);
        test.DisabledDiagnostics.Remove(id);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(id, severity).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    /// <summary>A rule that is off finds nothing; where a project enables it, it finds what the markup shows.</summary>
    public static async Task OffAsync(string id, string source)
    {
        TestFileMarkupParser.GetPositionsAndSpans(source, out var plain, out _, out _);
        Assert.DoesNotContain(id, await AnalyzerRun.FindIdsAsync(plain));
        await CreateEnabledTest(id, source).RunAsync();
    }

    /// <summary>The finding at <c>{|#0:value|}</c> of a rule that is off has this message.</summary>
    public static Task OffMessageAsync(string source, string id, string message)
    {
        var test = CreateEnabledTest(id, source);
        test.ExpectedDiagnostics.Add(new DiagnosticResult(id, DiagnosticSeverity.Info).WithLocation(0).WithMessage(message).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations));
        return test.RunAsync();
    }

    /// <summary>
    /// The fix turns the program into the other one, singly and by Fix All in document, project and solution; a finding that stays
    /// is marked in the fixed program too. What was fixed is silent and stays as it is.
    /// </summary>
    public static async Task FixAsync(string source, string fixedSource, string? key = null)
    {
        var test = CreateFixTest(source);
        Add(test.FixedState, fixedSource);
        test.CodeActionEquivalenceKey = key;
        await test.RunAsync();

        // Applied again, nothing happens.
        var again = CreateFixTest(fixedSource);
        Add(again.FixedState, fixedSource);
        await again.RunAsync();
    }

    /// <summary>The finding is there, and no fix is offered for it.</summary>
    public static Task NoFixAsync(string source)
    {
        var test = CreateFixTest(source);
        Add(test.FixedState, source);
        return test.RunAsync();
    }

    /// <summary>The refactoring with the key, offered at <c>[|value|]</c>, turns the program into the other one.</summary>
    public static async Task AlternativeAsync(string source, string fixedSource, string key)
    {
        var (document, actions) = await GetAlternativesAsync(source);
        var operations = await Assert.Single(actions, action => action.EquivalenceKey == key).GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!;
        Assert.Equal(fixedSource, (await changed.GetTextAsync()).ToString());
        var compilation = await changed.Project.GetCompilationAsync();
        Assert.DoesNotContain(compilation!.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Assert.Empty(await compilation.WithAnalyzers([new ResilienceAnalyzer()]).GetAnalyzerDiagnosticsAsync());
    }

    /// <summary>No refactoring is offered at <c>[|value|]</c>.</summary>
    public static async Task NoAlternativeAsync(string source) => Assert.Empty((await GetAlternativesAsync(source)).Actions);

    private static async Task<(Document Document, List<CodeAction> Actions)> GetAlternativesAsync(string markup)
    {
        KeptPrograms.Keep(markup);
        TestFileMarkupParser.GetSpan(markup, out var source, out var span);
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithMetadataReferences(SdkReferences.For(source))
            .AddDocument("Test.cs", source);
        var actions = new List<CodeAction>();
        await new AlternativeRemedyProvider().ComputeRefactoringsAsync(new CodeRefactoringContext(document, span, actions.Add, CancellationToken.None));
        return (document, actions);
    }

    private static FindingsTest CreateFindingsTest(params string[] sources)
    {
        var test = new FindingsTest();
        Configure(test, sources);
        return test;
    }

    private static FindingsTest CreateEnabledTest(string id, string source)
    {
        var test = CreateFindingsTest(source);
        test.DisabledDiagnostics.Remove(id);
        return test;
    }

    private static FixTest CreateFixTest(string source)
    {
        var test = new FixTest();
        Configure(test, source);
        return test;
    }

    private static void Configure(AnalyzerTest<DefaultVerifier> test, params string[] sources)
    {
        KeptPrograms.Keep(sources);
        test.ReferenceAssemblies = new ReferenceAssemblies("net8.0");
        test.TestState.AdditionalReferences.AddRange(SdkReferences.For(sources));
        foreach (var source in sources)
        {
            Add(test.TestState, source);
        }

        // The testing library switches every rule on; here one that is off by default is on where the markup names it, and so is one
        // about what a program lacks: most of these programs are no whole estates.
        test.DisabledDiagnostics.AddRange(s_off.Where(id => !sources.Any(source => source.Contains("{|" + id + ":", StringComparison.Ordinal))));

        // Top-level programs must be executables, everything else may be.
        if (sources.Any(SdkProgram.IsTopLevel))
        {
            test.TestState.OutputKind = OutputKind.ConsoleApplication;
        }
    }

    // Markup names a rule, whichever of its descriptors and severities is reported; numbered places are for explicit expectations.
    private static void Add(SolutionState state, string markup)
    {
        TestFileMarkupParser.GetPositionsAndSpans(markup, out var source, out _, out var spans);
        var path = $"/0/Test{state.Sources.Count}.cs";
        if (spans.Keys.Any(name => name.StartsWith('#')))
        {
            state.Sources.Add((path, markup));
            return;
        }

        var lines = SourceText.From(source).Lines;
        state.Sources.Add((path, source));
        state.ExpectedDiagnostics.AddRange(
            from finding in spans
            from span in finding.Value
            let place = lines.GetLinePositionSpan(span)
            select new DiagnosticResult(finding.Key, DiagnosticSeverity.Warning)
                .WithSpan(new FileLinePositionSpan(path, place))
                .WithOptions(DiagnosticOptions.IgnoreSeverity | DiagnosticOptions.IgnoreAdditionalLocations));
    }

    private sealed class FindingsTest : CSharpAnalyzerTest<ResilienceAnalyzer, DefaultVerifier>
    {
        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
    }

    private sealed class FixTest : CSharpCodeFixTest<ResilienceAnalyzer, ResilienceCodeFixProvider, DefaultVerifier>
    {
        public FixTest()
        {
            // The fixed program's markup says what stays; it is no different from any other.
            FixedState.MarkupHandling = MarkupMode.Allow;
            BatchFixedState.MarkupHandling = MarkupMode.Allow;
        }

        protected override ParseOptions CreateParseOptions() => new CSharpParseOptions(LanguageVersion.CSharp12);
    }
}

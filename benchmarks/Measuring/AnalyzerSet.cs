using System.Collections.Immutable;
using AmlResilience.Analyzers;
using AmlResilience.Benchmarks.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Benchmarks;

/// <summary>The analyzers of one package, and how a build runs them.</summary>
internal sealed record AnalyzerSet(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    /// <summary>The floor: what the host itself costs, with an analyzer that is called for every file and does nothing. It runs beside all others.</summary>
    public static AnalyzerSet Floor { get; } = new("Floor", [new EmptyAnalyzer()]);

    /// <summary>This package.</summary>
    public static AnalyzerSet Ours { get; } = Floor.With("AmlResilience.Analyzers", [new ResilienceAnalyzer()]);

    /// <summary>The floor in a project where some analyzer looks at operations, as the .NET SDK's own do: the host then binds all code for them.</summary>
    public static AnalyzerSet BoundFloor { get; } = Floor.With("Floor with operations", [new EmptyOperationAnalyzer()]);

    /// <summary>This package beside such an analyzer.</summary>
    public static AnalyzerSet OursBound { get; } = BoundFloor.With("AmlResilience.Analyzers beside another", [new ResilienceAnalyzer()]);

    /// <summary>These analyzers with others.</summary>
    public AnalyzerSet With(string name, ImmutableArray<DiagnosticAnalyzer> others) => new(name, Analyzers.AddRange(others));

    /// <summary>True for findings of rules that look at one resource, of which several stacks have several times as many as one.</summary>
    public static bool IsOfOneResource(Diagnostic finding) => !finding.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd);

    /// <summary>The same, where it must find what the code has: a run that finds something else measures something else.</summary>
    public void RunCounted(CodeBase code)
    {
        var found = Run(code).Count(IsOfOneResource);
        if (found != code.Findings)
        {
            throw new InvalidOperationException($"{Name} has {found} findings in {code.Name} with {code.Resources} resources, and not {code.Findings}.");
        }
    }

    /// <summary>Analyses the code as a build does, on one thread and from the start. Throws when an analyzer does.</summary>
    public ImmutableArray<Diagnostic> Run(CodeBase code)
    {
        Exception? thrown = null;
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions(code.AdditionalTexts), (exception, _, _) => thrown = exception, concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = code.Compile().WithAnalyzers(Analyzers, options).GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        return thrown is null ? found : throw new InvalidOperationException($"An analyzer of {Name} has thrown an exception.", thrown);
    }
}

/// <summary>An analyzer that is called for every file, and does nothing.</summary>
internal sealed class EmptyAnalyzer : DiagnosticAnalyzer
{
    public static DiagnosticDescriptor Descriptor { get; } = new("FLOOR", "Floor", "Floor", "Floor", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSemanticModelAction(static _ => { });
    }
}

/// <summary>An analyzer that is called for every method call, and does nothing.</summary>
internal sealed class EmptyOperationAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [EmptyAnalyzer.Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterOperationAction(static _ => { }, OperationKind.Invocation);
    }
}

using System.Diagnostics;
using AmlResilience.Benchmarks.CodeBases;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Benchmarks.Tables;

/// <summary>What a keystroke costs: one character of an open file changes, and the file is analysed again.</summary>
internal static class KeystrokeTable
{
    /// <param name="resources">The resources in the other files of a large program.</param>
    /// <param name="few">Those of a small one.</param>
    /// <param name="strokes">How often each is measured.</param>
    public static Section Measure(int resources, int few, int strokes)
    {
        var section = new Section(
            "A keystroke",
            $"An open file of about 1,000 lines, beside others of a program of {resources:#,0} or {few:#,0} resources, in a live workspace: one character changes, and the file is bound and analysed again, {strokes} times. The infrastructure file declares 50 resources itself. Elapsed milliseconds. `Beside another`: where some other analyzer looks at all code of the file, so that the host binds it anyway.",
            "Open file", "Floor, p50", "Floor, p95", "With this package, p50", "With this package, p95", "Over the floor, p50", "Over the floor, p95");
        (string Name, string Text, int Resources, AnalyzerSet Floor, AnalyzerSet Ours)[] rows =
        [
            ($"Infrastructure, {resources:#,0} resources", WriteInfrastructure(), resources, AnalyzerSet.Floor, AnalyzerSet.Ours),
            ($"Infrastructure, {few:#,0} resources", WriteInfrastructure(), few, AnalyzerSet.Floor, AnalyzerSet.Ours),
            ($"The same beside another", WriteInfrastructure(), few, AnalyzerSet.BoundFloor, AnalyzerSet.OursBound),
            ($"Ordinary code, {resources:#,0} resources", WriteOrdinary(), resources, AnalyzerSet.Floor, AnalyzerSet.Ours),
        ];
        var (ordinary, worst) = (0d, 0d);
        foreach (var (name, text, count, withoutUs, withUs) in rows)
        {
            var (floor, ours) = Measure(text, Estate.Create(StackTemplate.All.Single(style => style.Style == "Pulumi"), count), strokes, withoutUs, withUs);
            double[] cells = [Clock.Percentile(floor, 0.5), Clock.Percentile(floor, 0.95), Clock.Percentile(ours, 0.5), Clock.Percentile(ours, 0.95)];
            section.Add(name, cells[0], cells[1], cells[2], cells[3], cells[2] - cells[0], cells[3] - cells[1]);
            (ordinary, worst) = (cells[3] - cells[1], Math.Max(worst, cells[3] - cells[1]));
        }

        section.Targets.Add(("A keystroke in ordinary code under 2 ms over the floor at p95", ordinary < 2, $"{ordinary:0.0} ms"));
        section.Targets.Add(("A keystroke in infrastructure code under 2 ms over the floor at p95", worst < 2, $"{worst:0.0} ms at worst"));
        return section;
    }

    private static (List<double> Floor, List<double> Ours) Measure(string text, CodeBase project, int strokes, AnalyzerSet withoutUs, AnalyzerSet withUs)
    {
        using var workspace = new AdhocWorkspace();
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Default, "Live", "Live", LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(project.Kind, nullableContextOptions: NullableContextOptions.Enable), parseOptions: CodeBase.ParseOptions, metadataReferences: project.References);
        var id = workspace.AddProject(info).Id;
        foreach (var tree in project.Trees)
        {
            workspace.AddDocument(DocumentInfo.Create(DocumentId.CreateNewId(id), Path.GetFileName(tree.FilePath), filePath: tree.FilePath, loader: TextLoader.From(TextAndVersion.Create(tree.GetText(), VersionStamp.Default))));
        }

        var open = workspace.AddDocument(id, "Open.cs", SourceText.From(text)).Id;
        var (floor, ours) = (new List<double>(), new List<double>());
        var place = text.IndexOf("/*0*/", StringComparison.Ordinal) + 2;
        for (var stroke = 0; stroke < 2 * strokes + 6; stroke++)
        {
            var document = workspace.CurrentSolution.GetDocument(open)!;
            var changed = document.GetTextAsync().Result.WithChanges(new TextChange(new TextSpan(place, 1), ((char)('0' + (stroke % 10))).ToString()));
            if (!workspace.TryApplyChanges(workspace.CurrentSolution.WithDocumentText(open, changed)))
            {
                throw new InvalidOperationException("The workspace does not take the change.");
            }

            var elapsed = Analyze(workspace.CurrentSolution.GetDocument(open)!, stroke % 2 == 0 ? withoutUs : withUs);
            if (stroke >= 6)
            {
                (stroke % 2 == 0 ? floor : ours).Add(elapsed);
            }
        }

        return (floor, ours);
    }

    private static double Analyze(Document document, AnalyzerSet set)
    {
        var watch = Stopwatch.StartNew();
        var compilation = document.Project.GetCompilationAsync().Result!;
        var model = compilation.GetSemanticModel(document.GetSyntaxTreeAsync().Result!);
        model.GetDiagnostics();
        var analysis = compilation.WithAnalyzers(set.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        _ = analysis.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).Result;
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string WriteInfrastructure() => $$"""
        using Pulumi;
        using Pulumi.AzureNative.Resources;
        using Pulumi.AzureNative.Storage;
        using Pulumi.AzureNative.Storage.Inputs;

        namespace Contoso.Open;

        internal sealed class Accounts(ResourceGroup group)
        {
            // A change: /*0*/
        {{string.Concat(Enumerable.Range(0, 50).Select(number => $$"""
            private StorageAccount Create{{number}}(string purpose)
            {
                var settings = new StorageAccountArgs
                {
                    ResourceGroupName = group.Name,
                    Location = "westeurope",
                    Kind = Kind.StorageV2,
                    MinimumTlsVersion = "TLS1_2",
                    Sku = new SkuArgs { Name = {{(number % 2 == 0 ? "SkuName.Standard_LRS" : "\"Standard_ZRS\"")}} },
                };
                if (purpose.Length > 3)
                {
                    settings.AllowBlobPublicAccess = false;
                }

                return new StorageAccount("stopen{{number}}", settings);
            }

            public StorageAccount Account{{number}} => Create{{number}}("training");

        """))}}
        }
        """;

    private static string WriteOrdinary() =>
        "// A change: /*0*/\nnamespace Contoso.Open;\n\n" + string.Concat(Enumerable.Range(0, 50).Select(number => $$"""
            internal sealed class Counter{{number}}
            {
                private readonly System.Collections.Generic.Dictionary<string, int> _counts = new();

                public int Add(string name)
                {
                    var count = _counts.TryGetValue(name, out var known) ? known : 0;
                    if (name.Length > 20)
                    {
                        name = name[..20];
                    }

                    _counts[name] = count + 1;
                    return _counts[name];
                }

                public int Sum => System.Linq.Enumerable.Sum(_counts.Values);
            }

            """));
}

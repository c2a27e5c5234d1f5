using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers;

/// <summary>Reports Azure resources that are declared in a way that does not survive an outage.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResilienceAnalyzer : DiagnosticAnalyzer
{
    private static readonly SyntaxTreeValueProvider<TreeIndex> s_indexes = new(TreeIndex.Build, SameTree.Comparer);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleCatalog.Descriptors;

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(static start =>
        {
            var sdks = SdkCatalog.ReferencedBy(start.Compilation);
            var files = new TemplateFiles(start.Options.AdditionalFiles);
            if (sdks.IsEmpty && files.IsEmpty)
            {
                return;
            }

            // Where nothing may declare a resource, the code is not looked at any further.
            if (!start.Compilation.SyntaxTrees.Any(tree => !start.TryGetValue(tree, TreeScan.Provider, out var scan) || scan.MayDeclare))
            {
                sdks = ImmutableArray<Sdk>.Empty;
            }

            // Most files are the same in the next compilation, so the host keeps their indexes as long as the files.
            var session = new Session(start.Compilation, sdks, files, tree => start.TryGetValue(tree, s_indexes, out var index) ? index : TreeIndex.Build(tree));
            if (!sdks.IsEmpty)
            {
                // Not a syntax node action: a finding outside the node that the action is for would be a non-local diagnostic, for
                // which editors offer no fix, and values are often written in another statement than the declaration.
                start.RegisterSemanticModelAction(session.Analyze);
            }

            if (!files.IsEmpty)
            {
                start.RegisterAdditionalFileAction(session.AnalyzeFile);
            }

            start.RegisterCompilationEndAction(session.Finish);
        });
    }

    /// <summary>The analysis of one compilation.</summary>
    private sealed class Session
    {
        private readonly CompilationReader _reader;
        private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);
        private readonly HashSet<string> _submissionNames = new(StringComparer.Ordinal);
        private readonly TemplateIndex _templates;
        private ILookup<object, Diagnostic>? _embedded;

        public Session(Compilation compilation, ImmutableArray<Sdk> sdks, TemplateFiles files, Func<SyntaxTree, TreeIndex> getIndex)
        {
            _reader = new CompilationReader(compilation, sdks, getIndex);
            _reader.Embedded = _templates = new TemplateIndex(_reader, files);
            foreach (var sdk in sdks)
            {
                _typeNames.UnionWith(sdk.DeclaringTypeNames);
                _submissionNames.UnionWith(sdk.CallNames);
            }
        }

        public void Analyze(SemanticModelAnalysisContext context)
        {
            var model = context.SemanticModel;
            _reader.AddModel(model);
            var sent = new HashSet<(string, Location)>();
            foreach (var node in FindCandidates(_reader.GetIndex(model.SyntaxTree)).OrderBy(static node => node.SpanStart))
            {
                switch (OperationFinder.Find(model, node, context.CancellationToken))
                {
                    case IObjectCreationOperation creation:
                        DeclarationChecker.Check(_reader, context.Options, creation, model.SyntaxTree, context.ReportDiagnostic, context.CancellationToken);
                        break;
                    case IInvocationOperation submission:
                        DeclarationChecker.Check(_reader, context.Options, submission, ReportOnce, context.CancellationToken);
                        break;
                }
            }

            // A fetched object may be sent several times with the same settings.
            void ReportOnce(Diagnostic diagnostic)
            {
                if (sent.Add((diagnostic.Id, diagnostic.Location)))
                {
                    context.ReportDiagnostic(diagnostic);
                }
            }

            foreach (var creation in _reader.GetForeign(model.SyntaxTree, context.CancellationToken))
            {
                DeclarationChecker.Check(_reader, context.Options, creation, model.SyntaxTree, context.ReportDiagnostic, context.CancellationToken);
            }

            foreach (var diagnostic in GetEmbedded(context.Options, context.CancellationToken)[model.SyntaxTree])
            {
                context.ReportDiagnostic(diagnostic);
            }
        }

        public void AnalyzeFile(AdditionalFileAnalysisContext context)
        {
            foreach (var diagnostic in GetEmbedded(context.Options, context.CancellationToken)[context.AdditionalFile.Path])
            {
                context.ReportDiagnostic(diagnostic);
            }
        }

        /// <summary>What is found in templates, by syntax tree, or by path for other files: where it belongs shows when one knows where their text is.</summary>
        private ILookup<object, Diagnostic> GetEmbedded(AnalyzerOptions options, CancellationToken cancellationToken)
        {
            if (Volatile.Read(ref _embedded) is { } known)
            {
                return known;
            }

            // Copies of a resource, and deployments of one template, have their findings in common.
            var found = new Dictionary<(string, Location, string?), Diagnostic>();
            DeclarationChecker.CheckEmbedded(_reader, options, diagnostic => found[(diagnostic.Id, diagnostic.Location, RuleDescriptor.IsAboutReading(diagnostic.Descriptor) ? diagnostic.GetMessage() : null)] = diagnostic, cancellationToken);
            foreach (var unread in _templates.Unread.Where(unread => ReadingReports.AreWanted(
                RuleDescriptor.UnreadTemplate, _reader.Compilation, DeclarationChecker.GetOptions(options, unread.Location), unread.Location, cancellationToken)))
            {
                var diagnostic = Diagnostic.Create(RuleDescriptor.UnreadTemplate, unread.Location, unread.Name, "properties.template", ResilienceText.Get(unread.Reason));
                found[(diagnostic.Id, diagnostic.Location, null)] = diagnostic;
            }

            return Interlocked.CompareExchange(ref _embedded, found.Values.ToLookup(static diagnostic => diagnostic.Location.SourceTree ?? (object)diagnostic.Location.GetLineSpan().Path), null) ?? _embedded;
        }

        public void Finish(CompilationAnalysisContext context)
        {
            DeclarationChecker.CheckAll(_reader, context.Options, context.ReportDiagnostic, context.CancellationToken);
            OptionChecker.Check(context.Compilation, context.Options, context.ReportDiagnostic, context.CancellationToken);
        }

        /// <summary>The creations that may declare a resource and the calls that may send one, by their names.</summary>
        private IEnumerable<SyntaxNode> FindCandidates(TreeIndex file) =>
            file.Creations.Where(named => _typeNames.Contains(named.Key) || _reader.IsAlias(named.Key, file)).SelectMany(static named => named.Value)
                .Concat(file.UnnamedCreations).Where(static node => node is BaseObjectCreationExpressionSyntax)
                .Concat(file.Calls.Where(named => _submissionNames.Contains(named.Key)).SelectMany(static named => named.Value));
    }
}

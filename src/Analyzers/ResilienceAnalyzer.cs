using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers;

/// <summary>Reports Azure resources that are declared in a way that does not survive an outage.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ResilienceAnalyzer : DiagnosticAnalyzer
{
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
            if (!sdks.IsEmpty)
            {
                var session = new Session(start.Compilation, sdks);
                start.RegisterSyntaxNodeAction(session.AnalyzeExplicit, SyntaxKind.ObjectCreationExpression);
                start.RegisterSyntaxNodeAction(session.AnalyzeImplicit, SyntaxKind.ImplicitObjectCreationExpression);
            }
        });
    }

    /// <summary>The analysis of one compilation.</summary>
    private sealed class Session
    {
        private readonly CompilationReader _reader;
        private readonly HashSet<string> _typeNames = new(StringComparer.Ordinal);

        public Session(Compilation compilation, ImmutableArray<Sdk> sdks)
        {
            _reader = new CompilationReader(compilation, sdks, RuleCatalog.Links);
            foreach (var sdk in sdks)
            {
                _typeNames.UnionWith(sdk.DeclaringTypeNames);
            }
        }

        public void AnalyzeExplicit(SyntaxNodeAnalysisContext context)
        {
            var name = SyntaxIndex.GetName(((ObjectCreationExpressionSyntax)context.Node).Type);
            if (name is not null && (_typeNames.Contains(name) || _reader.IsAlias(name, context.Node.SyntaxTree)))
            {
                Analyze(context);
            }
        }

        public void AnalyzeImplicit(SyntaxNodeAnalysisContext context) => Analyze(context);

        private void Analyze(SyntaxNodeAnalysisContext context)
        {
            _reader.AddModel(context.SemanticModel);
            if (context.SemanticModel.GetOperation(context.Node, context.CancellationToken) is IObjectCreationOperation creation)
            {
                DeclarationChecker.Check(_reader, creation, context.ReportDiagnostic, context.CancellationToken);
            }
        }
    }
}

using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers;

/// <summary>Brings the parts together: reads one creation expression and lets the rules of its resource type judge it.</summary>
internal static class DeclarationChecker
{
    public static void Check(CompilationReader reader, AnalyzerOptions options, IObjectCreationOperation creation, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (DeclarationReader.Read(reader, creation, cancellationToken) is { } declaration)
        {
            Check(reader, options, declaration, RuleCatalog.For(declaration.ResourceType), report, cancellationToken).ReportUndetermined();
        }
    }

    /// <summary>The same for a call that may send fetched settings back to Azure.</summary>
    public static void Check(CompilationReader reader, AnalyzerOptions options, IInvocationOperation submission, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (UpdateReader.Read(reader, submission) is { } update)
        {
            Check(reader, options, update, RuleCatalog.For(update.ResourceType), report, cancellationToken).ReportUndetermined();
        }
    }

    /// <summary>Lets the rules that need every file judge the declarations of the compilation.</summary>
    public static void CheckAll(CompilationReader reader, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var rules in RuleCatalog.AtCompilationEnd.GroupBy(rule => rule.ResourceType))
        {
            foreach (var declaration in reader.GetDeclarations(rules.Key, cancellationToken).Declarations)
            {
                Check(reader, options, declaration, rules, report, cancellationToken);
            }
        }
    }

    private static RuleContext Check(
        CompilationReader reader, AnalyzerOptions options, ResourceDeclaration declaration, IEnumerable<Rule> rules, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var fileOptions = new RuleOptions(options.AnalyzerConfigOptionsProvider.GetOptions(declaration.Creation.SyntaxTree));
        var context = new RuleContext(declaration, new CompilationGraph(reader, cancellationToken), fileOptions, report);
        foreach (var rule in rules)
        {
            rule.Check(context);
        }

        return context;
    }
}

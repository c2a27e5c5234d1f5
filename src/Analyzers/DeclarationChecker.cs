using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers;

/// <summary>Brings the parts together: reads one creation expression and lets the rules of its resource type judge it.</summary>
internal static class DeclarationChecker
{
    /// <summary>
    /// Reports what is found in one file about the resources that the creation declares. The creation may be in another file: what
    /// a caller gives to it is reported in the caller's file.
    /// </summary>
    public static void Check(
        CompilationReader reader, AnalyzerOptions options, IObjectCreationOperation creation, SyntaxTree tree, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var reported = new HashSet<(string, SyntaxTree?, TextSpan, string?)>();
        var resources = reader.GetResources(creation, cancellationToken)
            .SelectMany(declared => InlineResources.Read(reader, declared, out _).Prepend(declared).Select(declaration => (Declaration: declaration, Of: declared, Found: Judge(declaration))))
            .ToArray();
        foreach (var (declaration, _, found) in resources)
        {
            // What several resources, or several parts of one, have in common is one finding.
            foreach (var diagnostic in found.Where(diagnostic => reported.Add(GetKey(diagnostic)) && Belongs(diagnostic, declaration, tree)))
            {
                report(IsFixable(diagnostic, declaration) ? diagnostic : Judge(declaration with { IsFixable = false }).First(other => GetKey(other) == GetKey(diagnostic)));
            }
        }

        List<Diagnostic> Judge(ResourceDeclaration declaration)
        {
            var found = new List<Diagnostic>();
            Check(reader, options, declaration, found.Add, cancellationToken);
            return found;
        }

        // A change of code that makes several resources must be right for all of them.
        bool IsFixable(Diagnostic diagnostic, ResourceDeclaration declaration) =>
            !declaration.IsShared(diagnostic.Location) || resources.GroupBy(other => other.Of).All(made => made.Any(other => other.Found.Any(same => GetKey(same) == GetKey(diagnostic))));
    }

    /// <summary>True when the finding is to be reported with the file: the caller's file reports what is in it.</summary>
    private static bool Belongs(Diagnostic diagnostic, ResourceDeclaration declaration, SyntaxTree tree) => diagnostic.Location.SourceTree == tree
        || (declaration.Creation.Location.SourceTree == tree && declaration.Calls.All(call => call.SyntaxTree != diagnostic.Location.SourceTree));

    private static (string Id, SyntaxTree? Tree, TextSpan Span, string? Message) GetKey(Diagnostic diagnostic) =>
        (diagnostic.Id, diagnostic.Location.SourceTree, diagnostic.Location.SourceSpan, diagnostic.Descriptor == RuleDescriptor.Undetermined ? diagnostic.GetMessage() : null);

    /// <summary>The same for a call that may send fetched settings back to Azure, give resources which other code declared, or declare one with settings of its own.</summary>
    public static void Check(CompilationReader reader, AnalyzerOptions options, IInvocationOperation submission, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (UpdateReader.Read(reader, submission) is { } update)
        {
            Check(reader, options, update, report, cancellationToken);
        }

        foreach (var changed in LookupReader.ReadAll(reader, submission))
        {
            Check(reader, options, changed, report, cancellationToken);
        }

        if (ImpliedReader.Read(reader, submission) is { } implied)
        {
            Judge(reader, options, implied, RuleCatalog.For(implied.ResourceType), ReportImplied, cancellationToken);

            // What a function of the program sets was written by somebody, who may have done so in another file.
            void ReportImplied(Diagnostic diagnostic)
            {
                if (diagnostic.Location.SourceTree == submission.Syntax.SyntaxTree)
                {
                    report(diagnostic.Location == implied.TypeLocation ? AsInformation(diagnostic) : diagnostic);
                }
            }
        }
    }

    /// <summary>The same finding with a severity that is no more than information.</summary>
    private static Diagnostic AsInformation(Diagnostic diagnostic) => diagnostic.Severity <= DiagnosticSeverity.Info ? diagnostic : Diagnostic.Create(
        diagnostic.Id,
        diagnostic.Descriptor.Category,
        diagnostic.GetMessage(),
        DiagnosticSeverity.Info,
        diagnostic.DefaultSeverity,
        diagnostic.Descriptor.IsEnabledByDefault,
        warningLevel: 1,
        diagnostic.Descriptor.Title,
        diagnostic.Descriptor.Description,
        diagnostic.Descriptor.HelpLinkUri,
        diagnostic.Location,
        diagnostic.AdditionalLocations,
        diagnostic.Descriptor.CustomTags,
        diagnostic.Properties);

    /// <summary>Lets the rules that need every file judge the declarations of the compilation.</summary>
    public static void CheckAll(CompilationReader reader, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var rules in RuleCatalog.AtCompilationEnd.GroupBy(rule => rule.ResourceType))
        {
            var reported = new HashSet<(string, TextSpan, SyntaxTree?)>();
            foreach (var declaration in reader.GetDeclarations(rules.Key, cancellationToken).Declarations.Concat(reader.Embedded.OfType(rules.Key)))
            {
                var found = new List<Diagnostic>();
                Judge(reader, options, declaration, rules, found.Add, cancellationToken);

                // Several resources of one creation are one finding.
                foreach (var diagnostic in found.Where(diagnostic => declaration.Maker is null || reported.Add((diagnostic.Id, diagnostic.Location.SourceSpan, diagnostic.Location.SourceTree))))
                {
                    report(diagnostic);
                }
            }
        }
    }

    /// <summary>Lets the rules judge what the program declares in other languages than C#.</summary>
    public static void CheckEmbedded(CompilationReader reader, AnalyzerOptions options, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        foreach (var declaration in reader.Embedded.All)
        {
            Check(reader, options, declaration, report, cancellationToken);
        }
    }

    /// <summary>The options of the file in which something is written.</summary>
    public static ResilienceOptions GetOptions(AnalyzerOptions options, Location location)
    {
        var provider = options.AnalyzerConfigOptionsProvider;
        var path = location.GetLineSpan().Path;
        return new ResilienceOptions(
            location.SourceTree is { } tree ? provider.GetOptions(tree)
            : options.AdditionalFiles.FirstOrDefault(file => file.Path == path) is { } file ? provider.GetOptions(file)
            : provider.GlobalOptions);
    }

    /// <summary>Lets the rules of its type judge a declaration, and says what they could not determine where that is wanted.</summary>
    private static void Check(CompilationReader reader, AnalyzerOptions options, ResourceDeclaration declaration, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var context = Judge(reader, options, declaration, RuleCatalog.For(declaration.ResourceType), report, cancellationToken);
        if (context is not null && ReadingReports.AreWanted(RuleDescriptor.Undetermined, reader.Compilation, context.Options, declaration.TypeLocation, cancellationToken))
        {
            context.ReportUndetermined();
        }
    }

    /// <summary>Lets rules judge a declaration; null for one that the options leave out.</summary>
    private static RuleContext? Judge(
        CompilationReader reader, AnalyzerOptions options, ResourceDeclaration declaration, IEnumerable<Rule> rules, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        var fileOptions = GetOptions(options, declaration.Creation.Location);
        var graph = new CompilationGraph(reader, cancellationToken);
        if (fileOptions.Excludes(declaration) || (fileOptions.Scope == Scope.Linked && !LinkedScope.Contains(declaration, graph)))
        {
            return null;
        }

        var reported = new List<Diagnostic>();
        var context = new RuleContext(declaration, graph, fileOptions, Report);
        foreach (var rule in rules)
        {
            rule.Check(context);
        }

        foreach (var alternative in context.GetAlternatives(ReportAlternative))
        {
            foreach (var rule in rules)
            {
                rule.Check(alternative);
            }
        }

        return context;

        void Report(Diagnostic diagnostic)
        {
            reported.Add(diagnostic);
            report(diagnostic);
        }

        // A finding about the whole expression says all that one about a part of it would.
        void ReportAlternative(Diagnostic diagnostic)
        {
            var location = diagnostic.Location;
            if (!reported.Any(other => other.Id == diagnostic.Id && other.Location.SourceTree == location.SourceTree && other.Location.GetLineSpan().Path == location.GetLineSpan().Path && other.Location.SourceSpan.Contains(location.SourceSpan)))
            {
                Report(diagnostic);
            }
        }
    }
}

using System;
using System.Threading;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers;

/// <summary>Brings the parts together: reads one creation expression and lets the rules of its resource type judge it.</summary>
internal static class DeclarationChecker
{
    public static void Check(CompilationReader reader, IObjectCreationOperation creation, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        if (DeclarationReader.Read(reader, creation, cancellationToken) is { } declaration)
        {
            var context = new RuleContext(declaration, link => reader.GetLinks(cancellationToken).GetSources(link, declaration), report);
            foreach (var rule in RuleCatalog.For(declaration.ResourceType))
            {
                rule.Check(context);
            }
        }
    }
}

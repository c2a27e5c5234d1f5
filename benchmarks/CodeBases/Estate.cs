using System.Collections.Concurrent;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Benchmarks.CodeBases;

/// <summary>An infrastructure program of many stacks.</summary>
internal static class Estate
{
    private static readonly ConcurrentDictionary<StackTemplate, (int Resources, int Findings)> s_contents = new();

    /// <summary>An estate of at least one stack, with about as many resources as asked for, in one style.</summary>
    public static CodeBase Create(StackTemplate style, int resources) => CreateOf(style, Math.Max(1, (int)Math.Round((double)resources / Count(style).Resources)));

    public static CodeBase CreateOf(StackTemplate style, int stacks)
    {
        var (resources, findings) = Count(style);
        return Write(style, stacks) with { Resources = stacks * resources, Findings = stacks * findings };
    }

    private static CodeBase Write(StackTemplate style, int stacks)
    {
        var numbers = Enumerable.Range(0, stacks).ToArray();
        return new CodeBase(style.Style, [.. StackTemplate.WriteProgram(stacks), .. numbers.SelectMany(style.Write)], SdkReferences.All, OutputKind.ConsoleApplication)
        {
            AdditionalTexts = [.. numbers.SelectMany(style.WriteAdditionalFiles)],
        };
    }

    /// <summary>What one stack declares, and what is found in it.</summary>
    private static (int Resources, int Findings) Count(StackTemplate template) => s_contents.GetOrAdd(template, static template =>
    {
        var stack = Write(template, 1).Verify();
        var findings = AnalyzerSet.Ours.Run(stack);
        return (CountResources(stack), findings.Count(AnalyzerSet.IsOfOneResource));
    });

    private static int CountResources(CodeBase code)
    {
        var compilation = code.Compile();
        var reader = new CompilationReader(compilation, SdkCatalog.ReferencedBy(compilation));
        var templates = new TemplateIndex(reader, new TemplateFiles(code.AdditionalTexts));
        reader.Embedded = templates;
        var nodes = compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot().DescendantNodes()).ToArray();
        return templates.All.Length
            + nodes.OfType<BaseObjectCreationExpressionSyntax>().Select(node => reader.GetOperation(node)).OfType<IObjectCreationOperation>()
                .Sum(creation => DeclarationReader.ReadAll(reader, creation, CancellationToken.None).Count(declaration => !declaration.IsUpdate))
            + nodes.OfType<InvocationExpressionSyntax>().Select(node => reader.GetOperation(node)).OfType<IInvocationOperation>().Count(call => ImpliedReader.Read(reader, call) is not null);
    }
}

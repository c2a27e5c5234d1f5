using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>The projects under <c>samples</c>, compiled in memory.</summary>
internal static class Sample
{
    /// <summary>What the project file's ImplicitUsings adds.</summary>
    public const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>The samples that have findings, each with a resilient twin.</summary>
    public static string[] Names => ["ArmSdk", "Aspire", "Provisioning", "Pulumi", "PulumiClassic", "Templates"];

    public static CSharpCompilation Compile(string sample)
    {
        var trees = Directory.GetFiles(Repository.Combine("samples", sample), "*.cs")
            .Order(StringComparer.Ordinal)
            .Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), AnalyzerRun.ParseOptions, Path.GetFileName(file)))
            .Append(CSharpSyntaxTree.ParseText(ImplicitUsings, AnalyzerRun.ParseOptions))
            .ToImmutableArray();
        return AnalyzerRun.Compile(sample, SdkReferences.All, trees)
            .WithOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable));
    }

    /// <summary>The templates that the project passes to the analyzer.</summary>
    public static ImmutableArray<AdditionalText> GetFiles(string sample) => Directory.Exists(Repository.Combine("samples", sample, "Infrastructure"))
        ? [.. Directory.GetFiles(Repository.Combine("samples", sample, "Infrastructure"), "*.json").Select(path => new TemplateFile(Path.GetFileName(path), File.ReadAllText(path)))]
        : [];
}

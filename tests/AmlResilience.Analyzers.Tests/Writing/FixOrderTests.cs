using System.Collections.Immutable;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Writing;

/// <summary>Hosts hand findings to a Fix All in any order; what is written is the same.</summary>
public class FixOrderTests
{
    private static readonly string s_program = AspireProgram.Configure("AddAzurePostgresFlexibleServer(\"db\")", """
        var server = infra.GetProvisionableResources().OfType<PostgreSqlFlexibleServer>().Single();
                server.Sku = new PostgreSqlFlexibleServerSku { Name = "Standard_D4ds_v5", Tier = PostgreSqlFlexibleServerSkuTier.GeneralPurpose };
        """);

    [Fact]
    public async Task OrderOfFindings_ChangesNothing()
    {
        using var workspace = new AdhocWorkspace();
        var document = workspace.AddProject("Test", LanguageNames.CSharp)
            .WithParseOptions(AnalyzerRun.ParseOptions)
            .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .WithMetadataReferences(SdkReferences.For(s_program))
            .AddDocument("Test.cs", s_program);
        var findings = await AnalyzerRun.FindAsync((await document.Project.GetCompilationAsync())!);
        Assert.Equal(["AMLR4101", "AMLR4102"], findings.Select(finding => finding.Id));

        var text = await FixAsync(document, findings);
        Assert.True(text.IndexOf("HighAvailability", StringComparison.Ordinal) < text.IndexOf("GeoRedundantBackup", StringComparison.Ordinal));
        Assert.Equal(text, await FixAsync(document, [.. findings.Reverse()]));
    }

    private static async Task<string> FixAsync(Document document, ImmutableArray<Diagnostic> findings)
    {
        var provider = new ResilienceCodeFixProvider();
        var context = new FixAllContext(document, provider, FixAllScope.Document, string.Empty, findings.Select(finding => finding.Id), new GivenDiagnostics(findings), CancellationToken.None);
        var operations = await (await provider.GetFixAllProvider().GetFixAsync(context))!.GetOperationsAsync(CancellationToken.None);
        return (await Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetDocument(document.Id)!.GetTextAsync()).ToString();
    }
}

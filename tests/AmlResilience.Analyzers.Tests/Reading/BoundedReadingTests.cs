using System.Text;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Programs that are made to be expensive to read. Reading them ends, and what it costs too much to know is not known.</summary>
public class BoundedReadingTests
{
    private const int Helpers = 1000;

    [Fact]
    public async Task HelpersThatCallEachOther_AreSilent()
    {
        var helpers = new StringBuilder();
        for (var index = 0; index < Helpers; index++)
        {
            helpers.AppendLine($$"""
                static Task Create{{index}}(ResourceGroupResource group, string sku, int depth)
                {
                    var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(sku));
                    Harden{{index}}(data, depth);
                    if (depth > 0) { return Create{{((index * 7) + 1) % Helpers}}(group, sku, depth - 1); }
                    if (depth > 1) { return Create{{((index * 13) + 5) % Helpers}}(group, sku + Name{{index}}(depth), depth); }
                    return group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
                }

                static void Harden{{index}}(ContainerRegistryData data, int depth)
                {
                    if (depth > 3) { Harden{{((index * 3) + 1) % Helpers}}(data, depth - 1); Harden{{((index * 5) + 2) % Helpers}}(data, depth - 1); }
                }

                static string Name{{index}}(int depth) => depth == 0 ? "a" : Name{{((index * 3) + 1) % Helpers}}(depth - 1) + Name{{((index * 7) + 2) % Helpers}}(depth - 2);
                """);
        }

        Assert.Empty(await FindAsync(SdkProgram.Arm("await Create0(group, \"Basic\", 9);", helpers.ToString())));
    }

    [Fact]
    public async Task MethodOfFiveThousandLines_IsSilent()
    {
        var statements = new StringBuilder();
        for (var index = 0; index < 50; index++)
        {
            statements.AppendLine($"var sku{index} = \"Premium\";");
        }

        for (var index = 0; index < 20; index++)
        {
            statements.AppendLine($"var data{index} = new ContainerRegistryData(location, new ContainerRegistrySku(sku{index}));");
        }

        for (var index = 0; index < 1640; index++)
        {
            statements.AppendLine($"sku{index % 50} = isProduction && configured.Length > {index} ? sku{(index + 1) % 50} : \"Basic\";");
            statements.AppendLine($"if (configured.Length == {index}) {{ data{index % 20}.Sku = new ContainerRegistrySku(sku{index % 50}); }}");
            statements.AppendLine($"foreach (var x in new[] {{ \"a\", \"b\" }}) {{ sku{(index + 3) % 50} = sku{(index + 4) % 50} + x; data{index % 20}.Tags[x] = x; }}");
        }

        for (var index = 0; index < 20; index++)
        {
            statements.AppendLine($"await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr{index}\", data{index});");
        }

        Assert.Empty(await FindAsync(SdkProgram.Arm(statements.ToString())));
    }

    private static async Task<IEnumerable<Diagnostic>> FindAsync(string source)
    {
        var compilation = AnalyzerRun.Compile("Large", SdkReferences.All, source);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return (await AnalyzerRun.FindAsync(compilation)).Where(diagnostic => diagnostic.Id != "AMLR2102");
    }
}

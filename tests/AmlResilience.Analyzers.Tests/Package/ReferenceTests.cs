using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using AmlResilience.Analyzers.CodeFixes;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>What the shipped assemblies call, read from their metadata: nothing that reaches out of the compilation.</summary>
public class ReferenceTests
{
    // Without these there is no file, no network, no process, no environment, no reflection and no unbounded matching.
    private static readonly string[] s_forbidden =
    [
        "System.Environment", "System.Console", "System.Activator", "System.AppDomain",
        "System.Diagnostics.Process", "System.Text.RegularExpressions.", "System.Net.", "Microsoft.Win32.", "System.Runtime.InteropServices.Marshal",
    ];

    // Of System.IO only what works on text in memory, of reflection only what describes assemblies and enumerates.
    private static readonly string[] s_allowed =
        ["System.IO.Path", "System.IO.StringReader", "System.IO.StringWriter", "System.IO.TextReader", "System.IO.TextWriter", "System.Reflection.DefaultMemberAttribute"];

    public static TheoryData<string> Assemblies => [typeof(ResilienceAnalyzer).Assembly.Location, typeof(ResilienceCodeFixProvider).Assembly.Location];

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_ReachesNothingOutside(string path)
    {
        var types = ReadTypes(path, out _);
        Assert.Contains("System.String", types);
        Assert.DoesNotContain(types, type => s_forbidden.Any(forbidden => type == forbidden || (forbidden.EndsWith('.') && type.StartsWith(forbidden, StringComparison.Ordinal))));
        Assert.DoesNotContain(types, type => (type.StartsWith("System.IO.", StringComparison.Ordinal) || type.StartsWith("System.Reflection.", StringComparison.Ordinal))
            && !s_allowed.Contains(type) && !(type.StartsWith("System.Reflection.Assembly", StringComparison.Ordinal) && type.EndsWith("Attribute", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Assemblies))]
    public void Assembly_DependsOnRoslynOnly(string path)
    {
        ReadTypes(path, out var assemblies);
        Assert.All(assemblies, assembly => Assert.True(
            assembly is "netstandard" or "System.Collections.Immutable" or "System.Composition.AttributedModel" or "AmlResilience.Analyzers" || assembly.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal),
            assembly));
        Assert.Contains(assemblies, assembly => assembly == "Microsoft.CodeAnalysis");
    }

    // Every one of the lines is a call that the compiler refuses.
    [Fact]
    public void BannedSymbols_CoverTheSame() => Assert.All(
        s_forbidden.Where(name => !name.EndsWith('.') && !name.EndsWith("Marshal", StringComparison.Ordinal)),
        name => Assert.Contains(File.ReadLines(Repository.Combine("src", "Analyzers", "BannedSymbols.txt")), line => line.StartsWith("T:" + name + ";", StringComparison.Ordinal)));

    private static HashSet<string> ReadTypes(string path, out string[] assemblies)
    {
        using var file = new PEReader(File.OpenRead(path));
        var metadata = file.GetMetadataReader();
        assemblies = [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))];

        // Iterators ask for the id of their thread.
        var iterators = metadata.MemberReferences.Select(metadata.GetMemberReference)
            .Where(member => member.Parent.Kind == HandleKind.TypeReference && GetName(metadata.GetTypeReference((TypeReferenceHandle)member.Parent)) == "System.Environment")
            .All(member => metadata.GetString(member.Name) == "get_CurrentManagedThreadId");
        return [.. metadata.TypeReferences.Select(metadata.GetTypeReference).Select(GetName).Where(name => !(iterators && name == "System.Environment"))];

        string GetName(TypeReference type) => metadata.GetString(type.Namespace) + "." + metadata.GetString(type.Name);
    }
}

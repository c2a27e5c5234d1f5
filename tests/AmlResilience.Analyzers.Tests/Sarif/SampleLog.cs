using System.Text.Json;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Tests.Sarif;

/// <summary>The log that a build of <c>samples/ArmSdk</c> writes, with severities that the project chose.</summary>
public sealed class SampleLog : IDisposable
{
    public const string Name = "ArmSdk";

    private readonly TemporaryFolder _folder = new();

    public SampleLog()
    {
        foreach (var file in Directory.GetFiles(Repository.Combine("samples", Name), "*.cs"))
        {
            File.Copy(file, Path.Combine(_folder.Path, Path.GetFileName(file)));
        }

        var references = SdkReferences.Sdks.Select(reference => Path.GetFileName(reference.Display!)).Distinct()
            .Select(name => Path.Combine(AppContext.BaseDirectory, name)).Where(File.Exists);
        File.WriteAllText(Path.Combine(_folder.Path, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(_folder.Path, "nuget.config"), "<configuration><packageSources><clear /></packageSources></configuration>");
        File.WriteAllText(Path.Combine(_folder.Path, Name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
              </PropertyGroup>
              <ItemGroup>
                <Analyzer Include="{Path.Combine(AppContext.BaseDirectory, "AmlResilience.Analyzers.dll")}" />
                {string.Concat(references.Select(path => $"<Reference Include=\"{path}\" />"))}
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(Path.Combine(_folder.Path, ".editorconfig"), $"""
            root = true
            [*.cs]
            {string.Join('\n', Severities.Select(severity => $"dotnet_diagnostic.{severity.Key}.severity = {severity.Value}"))}
            """);
        DotNet.Run(_folder.Path, "build", "-p:ErrorLog=out.sarif%2Cversion=2.1");
        using var log = File.OpenRead(Path.Combine(_folder.Path, "out.sarif"));
        Document = JsonDocument.Parse(log);
        Run = Document.RootElement.GetProperty("runs")[0];
        Rules = Run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();
        Results = Run.GetProperty("results").EnumerateArray().Where(result => IsOurs(result, "ruleId")).ToArray();
    }

    /// <summary>What the project says, also of rules with several descriptors.</summary>
    public static Dictionary<string, string> Severities { get; } = new()
    {
        ["AMLR1007"] = "none",
        ["AMLR2002"] = "suggestion",
        ["AMLR3001"] = "suggestion",
        ["AMLR3101"] = "warning",
        ["AMLR4301"] = "warning",
        ["AMLR4302"] = "warning",
    };

    public JsonDocument Document { get; }

    public JsonElement Run { get; }

    public JsonElement[] Rules { get; }

    /// <summary>The findings of this package.</summary>
    public JsonElement[] Results { get; }

    /// <summary>The folder that the log's places are in.</summary>
    public Uri SourceRoot => new(_folder.Path + "/");

    public static bool IsOurs(JsonElement element, string property) => element.GetProperty(property).GetString()!.StartsWith("AMLR", StringComparison.Ordinal);

    public static string ToLevel(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };

    public void Dispose()
    {
        Document.Dispose();
        _folder.Dispose();
    }
}

using System.Text.Json;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>
/// Projects that install the package from a folder feed, each in its own way, and one build of them all: a build for each would
/// take minutes. Each project is a folder of that name with the same program unless it says otherwise.
/// </summary>
public sealed class InstalledProjects : IDisposable
{
    /// <summary>
    /// Findings of three concerns and three default severities: AMLR2101 (regions, warning), AMLR2002 (zones, off), AMLR2301
    /// (lifecycle, warning) and AMLR2003 (lifecycle, information); and what is found only where conditional values must be right in
    /// each branch (AMLR2101) and where what could not be determined is asked for (AMLR9002).
    /// </summary>
    private const string Program = """
        using Pulumi.AzureNative.ApplicationInsights;
        using Pulumi.AzureNative.ContainerRegistry;
        using Pulumi.AzureNative.ContainerRegistry.Inputs;
        using Storage = Pulumi.AzureNative.Storage;

        public class Stack : Pulumi.Stack
        {
            public Stack(bool isProduction, string sku)
            {
                _ = new Registry("acrml", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = SkuName.Basic } });
                _ = new Component("appi", new ComponentArgs { ResourceGroupName = "rg", Kind = "web", ApplicationType = ApplicationType.Web, IngestionMode = IngestionMode.ApplicationInsights });
                _ = new Registry("acrstage", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = isProduction ? SkuName.Premium : SkuName.Standard } });
                _ = new Registry("acrconf", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = sku } });
                _ = new Storage.StorageAccount("stdata", new() { ResourceGroupName = "rg", Kind = Storage.Kind.Storage, Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_ZRS } });
                _ = new Storage.StorageAccount("stcopy", new() { ResourceGroupName = "rg", Kind = Storage.Kind.StorageV2, Sku = new Storage.Inputs.SkuArgs { Name = Storage.SkuName.Standard_GRS } });
            }
        }
        """;

    private const string Template = """
        {
          "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
          "contentVersion": "1.0.0.0",
          "resources": [
            { "type": "Microsoft.ContainerRegistry/registries", "apiVersion": "2023-07-01", "name": "acrjson", "location": "westeurope", "sku": { "name": "Basic" } }
          ]
        }
        """;

    private const string Properties = "<TargetFramework>net10.0</TargetFramework><RestorePackagesPath>$(MSBuildThisFileDirectory)../packages</RestorePackagesPath><ErrorLog>$(MSBuildProjectDirectory)/findings.sarif,version=2.1</ErrorLog>";

    private static readonly string s_surfaces = string.Concat(new[] { "Pulumi", "Pulumi.AzureNative" }
        .Select(name => $"<Reference Include=\"{Path.Combine(AppContext.BaseDirectory, name + ".dll")}\" />"));

    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _projects = [];
    private readonly string _reference;
    private readonly string _version;

    public InstalledProjects(PackedPackage package)
    {
        _version = package.Version;
        _reference = $"<PackageReference Include=\"AmlResilience.Analyzers\" Version=\"{_version}\" PrivateAssets=\"all\" />";
        Write("Directory.Build.props", "<Project />");
        Write("nuget.config", $"""
            <configuration>
              <packageSources><clear /><add key="local" value="{package.Feed}" /></packageSources>
            </configuration>
            """);
        AddInstalls();
        AddModes();
        AddChoicesOfTheUser();
        AddFolders();
        Write("All.slnx", $"<Solution>{string.Concat(_projects.Select(name => $"<Project Path=\"{name}/{name}.csproj\" />"))}</Solution>");
        Output = DotNet.Run(_folder.Path, "build", "All.slnx");
    }

    /// <summary>What the build printed.</summary>
    public string Output { get; }

    /// <summary>The ids that the build of a project printed as warnings, each once.</summary>
    public string[] GetWarnings(string project) => [.. GetWarningLines(project).Select(line => Regex.Match(line, "warning ([A-Z0-9]+)").Groups[1].Value).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>The lines of the warnings of a project.</summary>
    public string[] GetWarningLines(string project) =>
        [.. Output.Split('\n').Select(line => line.Trim()).Where(line => line.Contains(": warning ", StringComparison.Ordinal) && Regex.IsMatch(line, $@"[/\\]{Regex.Escape(project)}\.csproj(::[^\]]+)?\]$")).Distinct()];

    /// <summary>The findings in a project's log, as id and SARIF level: information is not printed.</summary>
    public string GetFindings(string project)
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(_folder.Path, project, "findings.sarif")));
        var results = log.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray()
            .Select(result => (Id: result.GetProperty("ruleId").GetString()!, Level: result.TryGetProperty("level", out var level) ? level.GetString() : "warning"))
            .Where(result => result.Id.StartsWith("AMLR", StringComparison.Ordinal));
        return string.Join(' ', results.Select(result => $"{result.Id}:{result.Level}").Order(StringComparer.Ordinal));
    }

    /// <summary>Builds one project again, with further arguments.</summary>
    public string Build(string project, params string[] arguments) => DotNet.Run(Path.Combine(_folder.Path, project), ["build", "--no-restore", .. arguments]);

    public void Dispose() => _folder.Dispose();

    private void AddInstalls()
    {
        Add("Reference", items: _reference);

        Add("BuildProps");
        Write("BuildProps/Directory.Build.props", $"<Project><ItemGroup>{_reference}</ItemGroup></Project>");

        // Read after the package's own targets.
        Add("BuildTargets");
        Write("BuildTargets/Directory.Build.targets", $"<Project><ItemGroup>{_reference}</ItemGroup></Project>");

        Add("Central");
        Write("Central/Directory.Packages.props", $"""
            <Project>
              <PropertyGroup><ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally></PropertyGroup>
              <ItemGroup><GlobalPackageReference Include="AmlResilience.Analyzers" Version="{_version}" /></ItemGroup>
            </Project>
            """);

        // The library forgets PrivateAssets. One of its users has not asked for anything, the other one by choosing a mode.
        Add("Library", items: _reference.Replace(" PrivateAssets=\"all\"", string.Empty, StringComparison.Ordinal));
        Add("LibraryUser", items: "<ProjectReference Include=\"../Library/Library.csproj\" />");
        Add("LibraryUserInMode", "<AmlResilienceMode>Audit</AmlResilienceMode>", "<ProjectReference Include=\"../Library/Library.csproj\" />");

        // As `dotnet add package` writes it.
        Add("Added", items: $"<PackageReference Include=\"AmlResilience.Analyzers\" Version=\"{_version}\"><PrivateAssets>all</PrivateAssets><IncludeAssets>runtime; build; native; contentfiles; analyzers; buildtransitive</IncludeAssets></PackageReference>");
        Add("AddedUser", items: "<ProjectReference Include=\"../Added/Added.csproj\" />");
    }

    private void AddModes()
    {
        var template = _reference + "<AdditionalFiles Include=\"registry.json\" />";
        Add("Production", items: template);
        Add("DevTest", "<AmlResilienceMode>DevTest</AmlResilienceMode>", template);
        Add("Audit", "<AmlResilienceMode>Audit</AmlResilienceMode>", template);
        Add("Strict", "<AmlResilienceMode>strict</AmlResilienceMode>", template);
        Add("None", "<AmlResilienceMode> none </AmlResilienceMode>", template);
        Add("Unknown", "<AmlResilienceMode>Prod</AmlResilienceMode>", template);
        foreach (var project in _projects.SkipWhile(project => project != "Production"))
        {
            Write($"{project}/registry.json", Template);
        }

        Add("Inherited", items: _reference);
        Add("Switched", items: _reference);
        Write("Inherited/Directory.Build.props", "<Project><PropertyGroup><AmlResilienceMode>None</AmlResilienceMode></PropertyGroup></Project>");

        Add("Frameworks", "<TargetFramework /><TargetFrameworks>net10.0;net8.0</TargetFrameworks><ErrorLog>$(MSBuildProjectDirectory)/findings.$(TargetFramework).sarif,version=2.1</ErrorLog>"
            + "<AmlResilienceMode>DevTest</AmlResilienceMode><AmlResilienceMode Condition=\"'$(TargetFramework)' == 'net8.0'\">Nonsense</AmlResilienceMode>"
            + $"<RestoreAdditionalProjectFallbackFolders>{Repository.PackageRoot}</RestoreAdditionalProjectFallbackFolders>", _reference);
    }

    private void AddChoicesOfTheUser()
    {
        Add("EditorConfig", "<AmlResilienceMode>None</AmlResilienceMode>", _reference);
        Write("EditorConfig/.editorconfig", "[*.cs]\ndotnet_diagnostic.AMLR2101.severity = warning\n");

        Add("GlobalConfig", "<AmlResilienceMode>Strict</AmlResilienceMode>", _reference);
        Write("GlobalConfig/.globalconfig", "is_global = true\ndotnet_diagnostic.AMLR2101.severity = none\n");

        Add("LevelZero", "<AmlResilienceMode>Strict</AmlResilienceMode>", _reference + "<GlobalAnalyzerConfigFiles Include=\"team.globalconfig\" />");
        Write("LevelZero/team.globalconfig", "is_global = true\nglobal_level = 0\ndotnet_diagnostic.AMLR2101.severity = none\n");

        Add("NoWarn", "<AmlResilienceMode>Strict</AmlResilienceMode><NoWarn>$(NoWarn);AMLR2101</NoWarn>", _reference);

        // The category, where the preset says nothing and where it does; neither reaches a template file.
        Add("Category", items: _reference + "<AdditionalFiles Include=\"registry.json\" />");
        Write("Category/registry.json", Template);
        Add("CategoryInStrict", "<AmlResilienceMode>Strict</AmlResilienceMode>", _reference);
        Write("Category/.editorconfig", "[*]\ndotnet_analyzer_diagnostic.category-Resilience.severity = none\n");
        Write("CategoryInStrict/.editorconfig", "[*.cs]\ndotnet_analyzer_diagnostic.category-Resilience.severity = none\n");
    }

    private void AddFolders()
    {
        Add("Folders", items: _reference);
        File.Delete(Path.Combine(_folder.Path, "Folders", "Stack.cs"));
        Write("Folders/.editorconfig", PresetDocument.WriteFolderSection() + "\n[infra/sandbox/**.cs]\ndotnet_analyzer_diagnostic.category-Resilience.severity = none\n");
        foreach (var name in new[] { "Dev", "Sandbox", "Prod" })
        {
            Write($"Folders/infra/{name.ToLowerInvariant()}/westeurope/{name}.cs", Program.Replace("Stack(", $"{name}(", StringComparison.Ordinal).Replace("class Stack", $"class {name}", StringComparison.Ordinal));
        }
    }

    private void Add(string name, string properties = "", string items = "")
    {
        _projects.Add(name);
        Write($"{name}/Stack.cs", name.Contains("User", StringComparison.Ordinal) ? Program.Replace("Stack(", "Other(", StringComparison.Ordinal).Replace("class Stack", "class Other", StringComparison.Ordinal) : Program);
        Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{Properties}{properties}</PropertyGroup>
              <ItemGroup>{s_surfaces}{items}</ItemGroup>
            </Project>
            """);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder.Path, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}

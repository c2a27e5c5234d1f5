using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace AmlResilience.Benchmarks;

/// <summary>Loads the analyzers of packages from the folder that they are restored to, as a compiler does.</summary>
internal static partial class PackageAnalyzers
{
    /// <summary>The packages that are measured beside ours: name and version.</summary>
    public static ImmutableArray<(string Name, string Version)> Packages { get; } =
        [.. typeof(PackageAnalyzers).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Where(attribute => attribute.Key == "MeasuredPackage")
            .Select(attribute => attribute.Value!.Split(' ')).Select(package => (package[0], package[1]))];

    public static AnalyzerSet Load((string Name, string Version) package) => AnalyzerSet.Floor.With($"{package.Name} {package.Version}", Load(FindAssemblies(package)));

    /// <summary>Every C# analyzer of the assemblies, in a load context of their own.</summary>
    public static ImmutableArray<DiagnosticAnalyzer> Load(IReadOnlyCollection<string> paths)
    {
        var context = new AssemblyLoadContext(null);
        var byName = paths.ToDictionary(path => Path.GetFileNameWithoutExtension(path), StringComparer.OrdinalIgnoreCase);

        // What the host has is the host's, as in the compiler; the rest is the package's own.
        context.Resolving += (loading, name) => byName.TryGetValue(name.Name!, out var path) ? loading.LoadFromAssemblyPath(path) : null;
        return [.. paths.Select(context.LoadFromAssemblyPath).SelectMany(GetTypes)
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type)
                && type.GetCustomAttribute<DiagnosticAnalyzerAttribute>()?.Languages.Contains(LanguageNames.CSharp) == true)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)];
    }

    /// <summary>The assemblies that this version of the compiler would load: those for C#, and of several folders the one for the newest version up to its own.</summary>
    public static ImmutableArray<string> FindAssemblies((string Name, string Version) package)
    {
        var folder = Path.Combine(Repository.PackageRoot, package.Name.ToLowerInvariant(), package.Version, "analyzers");
        var own = typeof(Compilation).Assembly.GetName().Version!;
        return Directory.GetFiles(folder, "*.dll", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".resources.dll", StringComparison.Ordinal) && !path.Replace('\\', '/').Contains("/vb/", StringComparison.Ordinal))
            .GroupBy(path => Path.GetDirectoryName(path)!)
            .Select(directory => (Assemblies: directory, Version: RoslynFolder().Match(directory.Key) is { Success: true } match ? Version.Parse(match.Groups[1].Value) : new Version(0, 0)))
            .Where(candidate => candidate.Version <= own)
            .MaxBy(candidate => candidate.Version).Assemblies.Order(StringComparer.Ordinal).ToImmutableArray();
    }

    private static IEnumerable<Type> GetTypes(Assembly assembly)
    {
        try
        {
            return assembly.GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            // Code fixes need assemblies that only editors have.
            return exception.Types.OfType<Type>();
        }
    }

    [GeneratedRegex(@"roslyn(\d+\.\d+)")]
    private static partial Regex RoslynFolder();
}

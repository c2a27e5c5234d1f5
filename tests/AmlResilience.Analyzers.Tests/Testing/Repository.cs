using System.Reflection;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = GetMetadata("RepoRoot");

    /// <summary>The folder of the packages that are restored for the tests.</summary>
    public static string PackageRoot { get; } = GetMetadata("PackageRoot");

    /// <summary>Assemblies of the real packages, built for .NET 8.</summary>
    public static string[] Net80References { get; } = GetMetadata("Net80References").Split(';');

    /// <summary>The folder with the reference assemblies of .NET 8.</summary>
    public static string Net80Framework { get; } = GetMetadata("Net80Framework");

    /// <summary>The assembly that describes version 4 of Pulumi's classic provider.</summary>
    public static string ClassicV4Surface { get; } = GetMetadata("ClassicV4Surface");

    public static string Combine(params string[] path) => Path.Combine([Root, .. path]);

    private static string GetMetadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

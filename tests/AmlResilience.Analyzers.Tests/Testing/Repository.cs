using System.Reflection;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>Files of the repository that tests read.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepoRoot").Value!;

    public static string Combine(params string[] path) => Path.Combine([Root, .. path]);
}

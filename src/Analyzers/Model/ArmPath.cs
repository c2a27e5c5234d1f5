using System;
using System.Globalization;

namespace AmlResilience.Analyzers.Model;

/// <summary>Helpers for ARM JSON paths such as <c>properties.agentPoolProfiles.[0].count</c>.</summary>
internal static class ArmPath
{
    public static void Split(string path, out string first, out string rest)
    {
        var dot = path.IndexOf('.');
        first = dot < 0 ? path : path.Substring(0, dot);
        rest = dot < 0 ? string.Empty : path.Substring(dot + 1);
    }

    /// <summary>True when <paramref name="prefix"/> is <paramref name="path"/> or an ancestor of it; <paramref name="rest"/> is what remains.</summary>
    public static bool StartsWith(string path, string prefix, out string rest)
    {
        if (path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        {
            if (path.Length == prefix.Length)
            {
                rest = string.Empty;
                return true;
            }

            if (path[prefix.Length] == '.')
            {
                rest = path.Substring(prefix.Length + 1);
                return true;
            }
        }

        rest = string.Empty;
        return false;
    }

    public static bool TryGetIndex(string segment, out int index)
    {
        index = -1;
        return segment.Length > 2 && segment[0] == '[' && segment[segment.Length - 1] == ']'
            && int.TryParse(segment.Substring(1, segment.Length - 2), NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    /// <summary>The path as people write it: <c>agentPoolProfiles[0].count</c>.</summary>
    public static string Display(string path) => path.Replace(".[", "[");
}

using System.Diagnostics;

namespace AmlResilience.Robustness;

/// <summary>A property does not hold.</summary>
/// <param name="property">The property, the same for every program.</param>
/// <param name="detail">What was seen.</param>
/// <param name="cause">The exception that was thrown, where the property is that none is.</param>
internal sealed class PropertyException(string property, string detail, Exception? cause = null) : Exception($"{property}: {detail}", cause)
{
    public string Property { get; } = property;

    /// <summary>The same for failures that are likely to have the same reason.</summary>
    public string Signature => InnerException is { } thrown ? $"{Property}: {thrown.GetType().Name} in {FindPlace(thrown)}" : Property;

    private static string FindPlace(Exception thrown) =>
        new StackTrace(thrown).GetFrames().Select(frame => frame.GetMethod()).FirstOrDefault(method => method?.DeclaringType?.FullName?.StartsWith("AmlResilience.Analyzers", StringComparison.Ordinal) == true) is { } own
            ? $"{own.DeclaringType!.FullName}.{own.Name}"
            : "other code";
}

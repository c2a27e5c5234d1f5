using System.Resources;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers;

/// <summary>
/// Every text that a person reads: <c>ResilienceText.resx</c>, by keys that follow from what they belong to, such as
/// <c>AMLR2101_Title</c>. Nothing is looked up before it is shown, so texts follow the UI culture of the host.
/// </summary>
internal static class ResilienceText
{
    /// <summary>The texts of the assembly and of its satellites.</summary>
    public static ResourceManager Manager { get; } = new(typeof(ResilienceText));

    /// <summary>A text for a descriptor, read when the host shows it.</summary>
    public static LocalizableString Localizable(string key) => new LocalizableResourceString(key, Manager, typeof(ResilienceText));
}

using System.Globalization;
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

    /// <summary>A text in the UI culture of now. A key that is missing stands for itself, since a crash would switch the analyzer off.</summary>
    public static string Get(string key) => Manager.GetString(key) ?? key;

    /// <summary>A text with what its <c>{0}</c> and <c>{1}</c> stand for.</summary>
    public static string Format(string key, params string[] values) => string.Format(CultureInfo.InvariantCulture, Get(key), values);
}

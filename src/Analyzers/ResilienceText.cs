using System.Globalization;
using System.Linq;
using System.Resources;
using AmlResilience.Analyzers.Model;
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

    /// <summary>A reason, in words that complete "because".</summary>
    public static string Get(Reason reason) => Get("Reason_" + reason);

    /// <summary>A text with what its <c>{0}</c> and <c>{1}</c> stand for.</summary>
    public static string Format(string key, params string[] values) => string.Format(CultureInfo.InvariantCulture, Get(key), values);

    /// <summary><c>a or b or c</c>.</summary>
    public static string Either(params string[] words) => words.DefaultIfEmpty(string.Empty).Aggregate((before, word) => Format("Word_Or", before, word));

    /// <summary><c>a and b and c</c>.</summary>
    public static string Each(params string[] words) => words.DefaultIfEmpty(string.Empty).Aggregate((before, word) => Format("Word_And", before, word));
}

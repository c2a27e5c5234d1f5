using System.Threading;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>
/// A JSON text and what was read of it. There is a reader of our own because the host does not load libraries for an analyzer:
/// System.Text.Json is none of the assemblies that every host gives to netstandard2.0 analyzers and tells no positions of values,
/// and Newtonsoft.Json, which knows lines, would have to be shipped beside the analyzer, where hosts mix up its versions.
/// </summary>
internal sealed class JsonText
{
    /// <summary>Stands in the text for something that is put in while the program runs.</summary>
    public const char Hole = '\uE000';

    /// <summary>Azure Resource Manager takes no template of more than 4 MB.</summary>
    public const int MaximumLength = 4 * 1024 * 1024;

    private JsonText(string text) => Text = text;

    public string Text { get; }

    /// <summary>The value of the text; null when it is not JSON.</summary>
    public JsonNode? Root { get; private set; }

    /// <summary>What is wrong with the text; null when it is JSON.</summary>
    public JsonError? Error { get; private set; }

    /// <summary>How many characters were looked at: what reading cost.</summary>
    public long Steps { get; private set; }

    /// <summary>Reads a text. One that is not JSON has an <see cref="Error"/> and no <see cref="Root"/>.</summary>
    public static JsonText Read(string text, CancellationToken cancellationToken = default)
    {
        var result = new JsonText(text);
        if (text.Length > MaximumLength)
        {
            result.Error = new JsonError(0, Reason.TextTooLong);
            return result;
        }

        var reader = new JsonReader(result, cancellationToken);
        result.Root = reader.Read();
        result.Error = reader.Error;
        result.Steps = reader.Steps;
        return result;
    }
}

/// <summary>Why a text is not JSON.</summary>
/// <param name="Position">The offset of the character that does not fit.</param>
/// <param name="Reason">What is wrong.</param>
internal sealed record JsonError(int Position, Reason Reason);

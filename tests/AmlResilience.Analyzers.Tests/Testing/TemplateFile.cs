using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Tests.Testing;

/// <summary>A file that a project passes to the analyzer.</summary>
internal sealed class TemplateFile(string path, string text) : AdditionalText
{
    public override string Path { get; } = path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
}

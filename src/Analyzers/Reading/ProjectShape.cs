using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// All that the names in the bodies of a file may depend on beside that file: references, options, and what each file declares.
/// A keystroke in a body does not change it, so what names in other files mean is the same in the next compilation.
/// </summary>
internal sealed class ProjectShape
{
    private readonly ImmutableArray<FileShape> _files;
    private readonly ImmutableArray<MetadataReference> _references;
    private readonly CompilationOptions _options;
    private readonly string? _name;
    private readonly ConditionalWeakTable<ProjectShape, object> _compared = new();

    public ProjectShape(Compilation compilation, ImmutableArray<FileShape> files)
    {
        _files = files;
        _references = compilation.ExternalReferences;
        _options = compilation.Options;
        _name = compilation.AssemblyName;
    }

    /// <summary>True when names mean the same in both.</summary>
    public bool IsSameAs(ProjectShape other) => ReferenceEquals(this, other) || (bool)_compared.GetValue(other, Compare);

    // The same objects, as a rule: only what was edited is compared by its text.
    private object Compare(ProjectShape other) =>
        _name == other._name && _references.SequenceEqual(other._references) && _options.Equals(other._options)
        && _files.Length == other._files.Length && _files.Zip(other._files, static (file, same) => file.IsSameAs(same)).All(static isSame => isSame);
}

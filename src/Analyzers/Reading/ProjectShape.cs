using System.Collections.Immutable;
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

    private object Compare(ProjectShape other)
    {
        // The same objects, as a rule: only what was edited is compared by its text.
        if (_files.Length != other._files.Length || _name != other._name || !AreSame(_references, other._references) || !_options.Equals(other._options))
        {
            return false;
        }

        for (var index = 0; index < _files.Length; index++)
        {
            if (!_files[index].IsSameAs(other._files[index]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreSame(ImmutableArray<MetadataReference> references, ImmutableArray<MetadataReference> others)
    {
        if (references == others)
        {
            return true;
        }

        if (references.Length != others.Length)
        {
            return false;
        }

        for (var index = 0; index < references.Length; index++)
        {
            if (!ReferenceEquals(references[index], others[index]))
            {
                return false;
            }
        }

        return true;
    }
}

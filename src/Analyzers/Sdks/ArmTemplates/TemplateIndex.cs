using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The resources of all templates that a compilation deploys, and of the template files that the project passes to the analyzer.</summary>
internal sealed class TemplateIndex : EmbeddedDeclarations
{
    private static readonly string[] s_deployments = { "Microsoft.Resources/deployments", "Microsoft.Resources/deploymentStacks" };

    private readonly CompilationReader _reader;
    private readonly TemplateFiles _files;
    private Content? _content;

    public TemplateIndex(CompilationReader reader, TemplateFiles files)
    {
        _reader = reader;
        _files = files;
    }

    public override ImmutableArray<ResourceDeclaration> All => GetContent().All;

    public override bool IsComplete => GetContent().IsComplete;

    /// <summary>The templates that could not be read: where, of which deployment or file, and why.</summary>
    public ImmutableArray<(Location Location, string Name, string Reason)> Unread => GetContent().Unread;

    public override bool Contains(ResourceDeclaration declaration) => GetContent().Find(declaration) is not null;

    public override ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link, ResourceDeclaration target) =>
        GetContent().Find(target)?.GetSources(link, target) ?? ImmutableArray<ResourceDeclaration>.Empty;

    public override ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source) => GetContent().Find(source)?.GetTarget(link, source);

    private Content GetContent()
    {
        if (Volatile.Read(ref _content) is { } content)
        {
            return content;
        }

        var built = new Content();
        var read = new HashSet<TemplateText>();
        foreach (var set in s_deployments.Select(type => _reader.GetDeclarations(type, CancellationToken.None)))
        {
            built.IsComplete &= set.IsComplete;
            foreach (var deployment in set.Declarations)
            {
                Add(built, deployment, read);
            }
        }

        foreach (var file in _files.All)
        {
            if (_files.Read(file, CancellationToken.None) is { } text && !read.Contains(text))
            {
                AddFile(built, file.Path, text);
            }
        }

        return Interlocked.CompareExchange(ref _content, built, null) ?? built;
    }

    private void Add(Content content, ResourceDeclaration deployment, HashSet<TemplateText> read)
    {
        var template = deployment.Get("properties.template");
        if (template is UnsetValue)
        {
            content.Skip(deployment.TypeLocation, deployment.DisplayName, "the deployment has no template of its own");
            return;
        }

        if (TemplateTextReader.Read(_reader, _files, template) is not { } text)
        {
            content.Skip(deployment.TypeLocation, deployment.DisplayName, "the text of the template is not decided in code that can be followed");
            return;
        }

        read.Add(text);
        content.Add(deployment.TypeLocation, deployment.DisplayName, text, ReadParameters(deployment));
    }

    private static void AddFile(Content content, string path, TemplateText text)
    {
        // Other JSON files are no business of ours.
        if (text.Text.IndexOf("deploymentTemplate.json", StringComparison.OrdinalIgnoreCase) >= 0)
        {
            content.Add(text.GetLocation(0, 0), path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1), text, GivenParameters.None, isFile: true);
        }
    }

    private GivenParameters ReadParameters(ResourceDeclaration deployment)
    {
        if (deployment.Get("properties.parametersLink") is not (UnsetValue or UnknownValue { UnknownReason: null }))
        {
            return GivenParameters.Unknown;
        }

        switch (deployment.Get("properties.parameters"))
        {
            case UnsetValue or UnknownValue { UnknownReason: null }:
                return GivenParameters.None;

            case DictionaryValue settings:
                return GivenParameters.Of(settings);

            case var value when TemplateTextReader.Read(_reader, _files, value) is { } text && JsonText.Read(text.Text).Root is JsonObject root:
                // A whole parameter file, or what is in it.
                var parameters = root.Get("$schema") is not null && root.Get("parameters") is JsonObject inner ? inner : root;
                return GivenParameters.Of(new TemplateScope(text, root, GivenParameters.Unknown), parameters);

            default:
                return GivenParameters.Unknown;
        }
    }

    private sealed class Content
    {
        private readonly ImmutableArray<ResourceDeclaration>.Builder _all = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        private readonly ImmutableArray<(Location, string, string)>.Builder _unread = ImmutableArray.CreateBuilder<(Location, string, string)>();
        private readonly Dictionary<Origin, TemplateLinks> _links = new();

        public bool IsComplete { get; set; } = true;

        public ImmutableArray<ResourceDeclaration> All => _all.ToImmutable();

        public ImmutableArray<(Location Location, string Name, string Reason)> Unread => _unread.ToImmutable();

        public TemplateLinks? Find(ResourceDeclaration declaration) => _links.TryGetValue(declaration.Creation, out var links) ? links : null;

        public void Skip(Location location, string name, string reason)
        {
            _unread.Add((location, name, reason));
            IsComplete = false;
        }

        public void Add(Location place, string name, TemplateText text, GivenParameters given, bool isFile = false)
        {
            var json = JsonText.Read(text.Text);
            if (json.Error is { } error)
            {
                Skip(text.GetLocation(error.Position, error.Position) is { } location && location != Location.None ? location : place, name, error.Message);
                return;
            }

            if (json.Root is not JsonObject template || (isFile && !TemplateReader.IsTemplate(template)))
            {
                if (!isFile)
                {
                    Skip(place, name, "it is no object");
                }

                return;
            }

            var reader = TemplateReader.Read(text, template, given);
            IsComplete &= reader.IsComplete;
            var links = new TemplateLinks(reader);
            foreach (var declaration in links.Declarations)
            {
                _all.Add(declaration);
                _links[declaration.Creation] = links;
            }
        }
    }
}

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

    public override IEnumerable<ResourceDeclaration> OfType(string resourceType) => GetContent().ByType[resourceType];

    public override bool IsComplete => GetContent().IsComplete && s_deployments.All(type => _reader.IsComplete(type, CancellationToken.None));

    /// <summary>The templates that could not be read: where, of which deployment or file, and why.</summary>
    public ImmutableArray<(Location Location, string Name, Reason Reason)> Unread => GetContent().Unread;

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

        built.Complete();
        return Interlocked.CompareExchange(ref _content, built, null) ?? built;
    }

    private void Add(Content content, ResourceDeclaration deployment, HashSet<TemplateText> read)
    {
        var template = deployment.Get("properties.template");
        if (template is UnsetValue)
        {
            content.Skip(deployment.TypeLocation, deployment.DisplayName, Reason.NoTemplate);
            return;
        }

        if (TemplateTextReader.Read(_reader, _files, template) is not { } text)
        {
            content.Skip(deployment.TypeLocation, deployment.DisplayName, Reason.TemplateNotFollowed);
            return;
        }

        read.Add(text);
        content.Add(deployment.TypeLocation, deployment.DisplayName, text, ReadParameters(deployment));
    }

    private static void AddFile(Content content, string path, TemplateText text)
    {
        // Other JSON files are no business of ours.
        if (TemplateReader.MayBeTemplate(text.Text))
        {
            content.Add(text.GetLocation(0, 0), path.Substring(path.LastIndexOfAny(new[] { '/', '\\' }) + 1), text, default, isFile: true);
        }
    }

    private (TemplateParameters Values, JsonText? Json, TemplateText? Text) ReadParameters(ResourceDeclaration deployment)
    {
        if (deployment.Get("properties.parametersLink") is not (UnsetValue or UnknownValue { UnknownReason: null }))
        {
            return (TemplateParameters.Unreadable, null, null);
        }

        var text = deployment.Get("properties.parameters") switch
        {
            UnsetValue or UnknownValue { UnknownReason: null } => TemplateText.Empty,
            DictionaryValue { IsOpen: false } settings => ObjectText.Write(settings),
            var value => TemplateTextReader.Read(_reader, _files, value),
        };
        if (text == TemplateText.Empty)
        {
            return (TemplateParameters.None, null, null);
        }

        return text is not null && JsonText.Read(text.Text) is { Root: { } root } json
            ? (TemplateParameters.Read(root), json, text)
            : (TemplateParameters.Unreadable, null, null);
    }

    private sealed class Content
    {
        private readonly ImmutableArray<ResourceDeclaration>.Builder _all = ImmutableArray.CreateBuilder<ResourceDeclaration>();
        private readonly ImmutableArray<(Location, string, Reason)>.Builder _unread = ImmutableArray.CreateBuilder<(Location, string, Reason)>();
        private readonly Dictionary<Origin, TemplateDeclarations> _templates = new();

        public bool IsComplete { get; set; } = true;

        public ImmutableArray<ResourceDeclaration> All { get; private set; }

        public ILookup<string, ResourceDeclaration> ByType { get; private set; } = null!;

        public ImmutableArray<(Location Location, string Name, Reason Reason)> Unread { get; private set; }

        /// <summary>Keeps what was added in the forms in which it is asked for, again and again.</summary>
        public void Complete()
        {
            All = _all.ToImmutable();
            ByType = All.ToLookup(static declaration => declaration.ResourceType, StringComparer.OrdinalIgnoreCase);
            Unread = _unread.ToImmutable();
        }

        public TemplateDeclarations? Find(ResourceDeclaration declaration) => _templates.TryGetValue(declaration.Creation, out var template) ? template : null;

        public void Skip(Location location, string name, Reason reason)
        {
            _unread.Add((location, name, reason));
            IsComplete = false;
        }

        public void Add(Location place, string name, TemplateText text, (TemplateParameters Values, JsonText? Json, TemplateText? Text) given, bool isFile = false)
        {
            var json = JsonText.Read(text.Text);
            if (json.Error is { } error)
            {
                Skip(text.GetLocation(error.Position, error.Position) is { } location && location != Location.None ? location : place, name, error.Reason);
                return;
            }

            if (json.Root is not JsonObject template || (isFile && !TemplateReader.IsTemplate(template)))
            {
                if (!isFile)
                {
                    Skip(place, name, Reason.TemplateNoObject);
                }

                return;
            }

            var model = TemplateReader.Read(template, isFile ? TemplateParameters.NotVisible : given.Values);
            foreach (var part in model.Unread)
            {
                Skip(text.GetLocation(part.Node.Start, part.Node.Start + 1), name, part.Reason);
            }

            var texts = new Dictionary<JsonText, TemplateText> { [json] = text };
            if (given is { Json: { } parameters, Text: { } written })
            {
                texts[parameters] = written;
            }

            var declarations = new TemplateDeclarations(model, template, texts);
            foreach (var declaration in declarations.All)
            {
                _all.Add(declaration);
                _templates[declaration.Creation] = declarations;
            }
        }
    }
}

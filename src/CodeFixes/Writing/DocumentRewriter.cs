using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using System.Threading.Tasks;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>
/// Plans remedies on one document and writes them as text changes, so that everything else, comments included, stays as it is.
/// A remedy is planned whole or not at all.
/// </summary>
internal sealed class DocumentRewriter
{
    private static readonly ConditionalWeakTable<Project, CompilationReader> s_readers = new();

    private readonly SemanticModel _model;
    private readonly SourceText _text;
    private readonly CompilationReader _reader;
    private readonly TypeNamer _namer;
    private readonly ValueSpeller _speller;
    private readonly Dictionary<TextSpan, string> _replacements = new();
    private readonly Dictionary<SyntaxNode, PlannedObject> _insertions = new();
    private readonly HashSet<SyntaxNode> _removals = new();
    private readonly TemplateWriter _templates = new();
    private readonly Dictionary<SyntaxNode, PlannedCallback> _callbacks = new();

    private DocumentRewriter(SemanticModel model, SourceText text, CompilationReader reader)
    {
        _model = model;
        _text = text;
        _reader = reader;
        _namer = new TypeNamer(model);
        _speller = new ValueSpeller(reader, _namer);
    }

    public static async Task<DocumentRewriter?> CreateAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (model is null)
        {
            return null;
        }

        // Fix All writes one document after another of the same project, and each would read it anew. A project is a snapshot with its
        // additional files, which a compilation does not have; a host may give a model of another compilation.
        var known = s_readers.GetValue(document.Project, project => CreateReader(model.Compilation, project));
        var reader = known.Compilation == model.Compilation ? known : CreateReader(model.Compilation, document.Project);
        reader.AddModel(model);
        return new DocumentRewriter(model, text, reader);
    }

    /// <summary>Reads a project with its templates, for what is written.</summary>
    public static CompilationReader CreateReader(Compilation compilation, Project project)
    {
        var reader = new CompilationReader(compilation, SdkCatalog.ReferencedBy(compilation));
        reader.Embedded = new TemplateIndex(reader, new TemplateFiles(project.AnalyzerOptions.AdditionalFiles));
        return reader;
    }

    /// <summary>Plans a remedy; false, and nothing planned, when some part of it cannot be written in this document.</summary>
    public bool TryAdd(Diagnostic diagnostic, Remedy remedy)
    {
        if (DeclarationFinder.Find(_reader, diagnostic) is not { } declaration)
        {
            return false;
        }

        if (_templates.TryAdd(declaration, remedy, carrier => carrier is LiteralCarrier { Literal: var literal } && IsHere(literal)))
        {
            return true;
        }

        // What a library sets is not written in the program.
        var implied = remedy.Changes.Where(change => declaration.IsImplied && ImpliedReader.IsImplied(declaration, declaration.Get(change.Path))).ToImmutableArray();
        var callback = implied.IsEmpty ? null : PlanCallback(declaration.Creation.Syntax, implied);
        if (callback is null && !implied.IsEmpty)
        {
            return false;
        }

        var replacements = new Dictionary<TextSpan, string>();
        var insertions = new List<(CreatedObject Owner, string Path, SettingChange Change)>();
        var removals = new HashSet<SyntaxNode>();
        if (!remedy.Changes.Except(implied).All(change => change.Kind == SettingKind.Unset
            ? TryPlanRemoval(declaration, change, removals)
            : FindParts(declaration, change) is { } parts && parts.All(part => TryPlan(declaration, FindValue(declaration.Get(part.Path), diagnostic), part, replacements, insertions))))
        {
            return false;
        }

        // What another member makes may belong to other resources too, of which the finding says nothing.
        if (insertions.Any(insertion => GetMember(insertion.Owner.Syntax) is { } member
            && member != GetMember(declaration.Creation.Syntax ?? insertion.Owner.Syntax) && !member.Span.Contains(diagnostic.Location.SourceSpan)))
        {
            return false;
        }

        var planned = insertions.GroupBy(insertion => insertion.Owner.Syntax).Select(group =>
        {
            var owner = group.First().Owner;
            var isNew = !_insertions.TryGetValue(group.Key, out var existing);
            var target = isNew ? new PlannedObject(owner.Type, owner.Map) : existing!.Clone();
            return (Creation: group.Key, Target: target, IsWritable: group.All(insertion => target.TryAdd(_reader, insertion.Path, insertion.Change)));
        }).ToArray();
        if (!planned.All(plan => plan.IsWritable && plan.Target.TryWrite(_speller, plan.Creation.SpanStart, isRoot: true, out _)))
        {
            return false;
        }

        foreach (var plan in planned)
        {
            _insertions[plan.Creation] = plan.Target;
        }

        foreach (var replacement in replacements)
        {
            _replacements[replacement.Key] = replacement.Value;
        }

        if (callback is not null)
        {
            _callbacks[declaration.Creation.Syntax!] = callback;
        }

        _removals.UnionWith(removals);
        return replacements.Count + planned.Length + removals.Count + implied.Length > 0;
    }

    /// <summary>The function that makes the changes to a resource whose settings are written in a library; null when there can be none.</summary>
    private PlannedCallback? PlanCallback(SyntaxNode? creation, ImmutableArray<SettingChange> changes)
    {
        var callback = creation is not InvocationExpressionSyntax { ContainsDirectives: false } call || !IsHere(call) ? null
            : _callbacks.TryGetValue(call, out var existing) ? existing.Clone() : PlannedCallback.Create(_reader, _speller, call);
        return callback?.TryAdd(changes) == true ? callback : null;
    }

    /// <summary>The document's text with everything that was planned.</summary>
    public SourceText Write()
    {
        var changes = new List<TextChange>();
        foreach (var replacement in _replacements)
        {
            if (!IsOvertaken(replacement.Key))
            {
                changes.Add(new TextChange(replacement.Key, replacement.Value));
            }
        }

        var removals = _removals.Where(member => !IsOvertaken(member.Span)).ToLookup(member => (InitializerExpressionSyntax)member.Parent!);

        // Where two insertions meet, the members of the inner object come first.
        foreach (var insertion in _insertions.OrderByDescending(insertion => insertion.Key.SpanStart))
        {
            if (!IsOvertaken(insertion.Key.Span) && insertion.Value.TryWrite(_speller, insertion.Key.SpanStart, isRoot: true, out var members))
            {
                changes.AddRange(insertion.Key is BaseObjectCreationExpressionSyntax { Initializer: { } initializer } && removals.Contains(initializer)
                    ? MemberRemover.Remove(_text, initializer, removals[initializer].ToArray(), members)
                    : InitializerWriter.Insert(_text, insertion.Key, members));
            }
        }

        foreach (var removal in removals.Where(removal => removal.Key.Parent is not { } creation || !_insertions.ContainsKey(creation)))
        {
            changes.AddRange(MemberRemover.Remove(_text, removal.Key, removal.ToArray(), ImmutableArray<WrittenMember>.Empty));
        }

        changes.AddRange(_templates.TryWrite()?.Select(written => written.Change) ?? Enumerable.Empty<TextChange>());
        changes.AddRange(_callbacks.Where(callback => !IsOvertaken(callback.Key.Span)).Select(callback => callback.Value.Write(_text)));
        changes.AddRange(_namer.GetUsings(_text));
        return _text.WithChanges(changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.Length));
    }

    /// <summary>True when the code is part of an expression that another edit replaces, or of a member that another edit removes.</summary>
    private bool IsOvertaken(TextSpan span) => _replacements.Keys.Concat(_removals.Select(member => member.Span)).Any(other => other.Length > span.Length && other.Contains(span));

    /// <summary>The value to change: the whole, or the one of its alternatives that the finding is about.</summary>
    private static SettingValue FindValue(SettingValue value, Diagnostic diagnostic) => Remedy.IsOfAlternative(diagnostic) && value is ChoiceValue choice
        ? choice.Alternatives.FirstOrDefault(alternative => alternative is ScalarValue scalar && scalar.Origin.Location.SourceSpan == diagnostic.Location.SourceSpan) ?? UnknownValue.NotFollowed
        : value;

    /// <summary>The change as the SDK holds the property: one of the property itself, or of the members that it is derived from.</summary>
    private static IEnumerable<SettingChange>? FindParts(ResourceDeclaration declaration, SettingChange change) =>
        !DerivedPlace.TryFind(declaration.Settings, change.Path, out var place) ? null
        : place is null ? new[] { change }
        : place.Value.Write(change.Value, declaration.Settings, place.Prefix)?.Select(part => change.ToPart(place.Prefix + part.Path, part));

    private bool TryPlanRemoval(ResourceDeclaration declaration, SettingChange change, HashSet<SyntaxNode> removals)
    {
        var members = new List<SyntaxNode>();
        if (!AssignmentFinder.TryFind(declaration.Settings, change.Path, members) || !members.All(member => IsHere(member) && MemberRemover.CanRemove(member)))
        {
            return false;
        }

        removals.UnionWith(members);
        return true;
    }

    private bool TryPlan(
        ResourceDeclaration declaration,
        SettingValue value,
        SettingChange change,
        Dictionary<TextSpan, string> replacements,
        List<(CreatedObject Owner, string Path, SettingChange Change)> insertions)
    {
        switch (value)
        {
            case ScalarValue { IsShared: false, Origin.Syntax: { } single } when change.Kind == SettingKind.List:
                return TryReplaceByList(single, change, replacements);

            case ScalarValue { IsShared: false, Origin.Syntax: { } single }:
                return TryReplace(single, change, replacements);

            case ChoiceValue { Origin.Syntax: { } syntax }:
                return TryReplace(syntax, change, replacements);

            case ChoiceValue choice:
                return choice.Alternatives.All(alternative => TryPlan(declaration, alternative, change, replacements, insertions));

            case ListValue { IsShared: false, Origin.Syntax: { } syntax } when change.Kind == SettingKind.List:
                return IsHere(syntax) && !HasComment(syntax) && ListWriter.TryReplace(syntax, change.Value, replacements);

            // An object of another place may belong to more than this declaration.
            case CreatedObject { IsShared: false } created when change.Kind == SettingKind.Object:
                return declaration.Creation.Syntax is { } creation && GetMember(created.Syntax) == GetMember(creation) && TryReplace(created.Syntax, change, replacements);

            case UnsetValue { Written.Syntax: { } written }:
                return change.Kind == SettingKind.List ? TryReplaceByList(written, change, replacements) : TryReplace(written, change, replacements);

            case UnsetValue { Owner: CreatedObject owner } unset when IsHere(owner.Syntax) && owner.Syntax is BaseObjectCreationExpressionSyntax { ContainsDirectives: false }:
                // A whole declaration may be made into several resources; a part of it may belong to others.
                insertions.Add((owner, unset.Path, change));
                return !owner.IsShared || unset.Path == change.Path;

            default:
                return false;
        }
    }

    private bool TryReplace(SyntaxNode syntax, SettingChange change, Dictionary<TextSpan, string> replacements)
    {
        if (IsHere(syntax) && syntax is MemberAccessExpressionSyntax access && _speller.FindSibling(_model, access, change) is { } sibling)
        {
            replacements[access.Name.Span] = sibling;
            return true;
        }

        if (!IsHere(syntax) || HasComment(syntax) || syntax is not ExpressionSyntax expression || _speller.SpellLike(_model, expression, change) is not { } spelled)
        {
            return false;
        }

        replacements[expression.Span] = spelled;
        return true;
    }

    private static SyntaxNode? GetMember(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(ancestor => ancestor is MemberDeclarationSyntax and not GlobalStatementSyntax or CompilationUnitSyntax);

    // One value, or null, where the SDK takes a list.
    private bool TryReplaceByList(SyntaxNode syntax, SettingChange change, Dictionary<TextSpan, string> replacements)
    {
        if (!IsHere(syntax) || HasComment(syntax) || _model.GetTypeInfo(syntax).ConvertedType is not { } type || !_speller.TakesArray(type))
        {
            return false;
        }

        replacements[syntax.Span] = ListWriter.Array(change.Value);
        return true;
    }

    // What somebody wrote inside the expression would be lost with it.
    private static bool HasComment(SyntaxNode syntax) => syntax.DescendantTrivia().Any(trivia =>
        syntax.Span.Contains(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia));

    /// <summary>True for code of this document that is complete: where a brace is missing, what is behind it may be taken for a part.</summary>
    private bool IsHere(SyntaxNode syntax) => syntax.SyntaxTree == _model.SyntaxTree && !syntax.ContainsDiagnostics;
}

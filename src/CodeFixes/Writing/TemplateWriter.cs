using System;
using System.Collections.Generic;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks.ArmTemplates;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Plans remedies on the JSON of templates, in string literals and in files, as text changes.</summary>
internal sealed class TemplateWriter
{
    private readonly Dictionary<TextOrigin, string> _replacements = new();
    private readonly Dictionary<JsonObject, (TemplateText Template, PlannedMembers Members)> _additions = new();
    private readonly Dictionary<JsonMember, (TemplateText Template, JsonObject Owner)> _removals = new();

    /// <summary>Plans a remedy; false, and nothing planned, when some part of it cannot be written.</summary>
    public bool TryAdd(ResourceDeclaration declaration, Remedy remedy, Func<TextCarrier, bool> canWrite)
    {
        var planned = new TemplateWriter();
        if (declaration.Settings is not TemplateSettings settings || !remedy.Changes.All(change => planned.TryPlan(settings, declaration.Get(change.Path), change)) || planned.IsEmpty
            || planned.TryWrite() is not { } edits || !edits.All(edit => canWrite(edit.Carrier)))
        {
            return false;
        }

        Merge(planned);
        return true;
    }

    private bool IsEmpty => _replacements.Count + _additions.Count + _removals.Count == 0;

    /// <summary>All changes, each in what carries it; null when one has no form there.</summary>
    public IReadOnlyList<(TextCarrier Carrier, TextChange Change)>? TryWrite()
    {
        var written = new List<(TextCarrier, TextChange)>();
        var edits = _replacements.Select(replacement => (replacement.Key.Template, new JsonEdit(replacement.Key.Start, replacement.Key.End - replacement.Key.Start, replacement.Value)))
            .Concat(_additions.SelectMany(addition => JsonEditor.Add(addition.Key, addition.Value.Members.Write()).Select(edit => (addition.Value.Template, edit))))
            .Concat(_removals.SelectMany(removal => JsonEditor.Remove(removal.Value.Owner, removal.Key).Select(edit => (removal.Value.Template, edit))));
        foreach (var (template, edit) in edits)
        {
            if (template.FindSpan(edit.Start, edit.Start + edit.Length) is not var (carrier, span) || carrier.Encode(edit.NewText) is not { } text)
            {
                return null;
            }

            written.Add((carrier, new TextChange(span, text)));
        }

        return written;
    }

    private void Merge(TemplateWriter planned)
    {
        foreach (var replacement in planned._replacements)
        {
            _replacements[replacement.Key] = replacement.Value;
        }

        foreach (var addition in planned._additions)
        {
            if (_additions.TryGetValue(addition.Key, out var existing))
            {
                existing.Members.Merge(addition.Value.Members);
            }
            else
            {
                _additions.Add(addition.Key, addition.Value);
            }
        }

        foreach (var removal in planned._removals)
        {
            _removals[removal.Key] = removal.Value;
        }
    }

    private bool TryPlan(TemplateSettings settings, SettingValue value, SettingChange change)
    {
        switch (value)
        {
            case var _ when change.Kind == SettingKind.Unset:
                return TryPlanRemoval(settings, change.Path);

            case ScalarValue { IsShared: false, Origin: TextOrigin origin }:
                return TryReplace(origin, change, isString: origin.Template.Text[origin.Start] == '"');

            case ListValue { IsShared: false, Origin: TextOrigin origin } when change.Kind == SettingKind.List:
                return TryReplace(origin, change, isString: false);

            case TemplateSettings { IsShared: false, Node: { } replaced, Template: var template } when change.Kind == SettingKind.Object:
                return TryReplace(new TextOrigin(template, replaced.Start, replaced.End), change, isString: false);

            case ChoiceValue { Origin: TextOrigin origin }:
                return TryReplace(origin, change, isString: true);

            case ChoiceValue choice:
                return choice.Alternatives.All(alternative => TryPlan(settings, alternative, change));

            case UnsetValue { Written: TextOrigin origin }:
                return TryReplace(origin, change, isString: false);

            case UnsetValue { Written: null, Owner: TemplateSettings { IsShared: false, Node: { } node } owner } unset when Spell(change, isString: false) is { } json:
                if (!_additions.TryGetValue(node, out var addition))
                {
                    _additions.Add(node, addition = (owner.Template, new PlannedMembers()));
                }

                return addition.Members.TryAdd(unset.Path, json);

            default:
                return false;
        }
    }

    private bool TryReplace(TextOrigin origin, SettingChange change, bool isString)
    {
        if (Spell(change, isString) is not { } json || (!origin.Allowed.IsDefault && !origin.Allowed.Contains(change.Value)))
        {
            return false;
        }

        _replacements[origin] = json;
        return true;
    }

    private bool TryPlanRemoval(TemplateSettings settings, string path)
    {
        if (settings.FindMember(path) is not var (owner, member))
        {
            return false;
        }

        _removals[member] = (settings.Template, owner);
        return true;
    }

    private static string? Spell(SettingChange change, bool isString) => change.Kind switch
    {
        SettingKind.Text => JsonEditor.Quote(change.Value),
        SettingKind.Number or SettingKind.Boolean => isString ? JsonEditor.Quote(change.Value) : change.Value,
        SettingKind.List => "[ " + string.Join(", ", change.Value.Split(',').Select(JsonEditor.Quote)) + " ]",
        SettingKind.Object when change.Value.Split('=') is { Length: 2 } discriminator => "{ " + JsonEditor.Quote(discriminator[0]) + ": " + JsonEditor.Quote(discriminator[1]) + " }",
        _ => null,
    };

    /// <summary>Members that an object is to get, with objects that do not exist yet.</summary>
    private sealed class PlannedMembers
    {
        private readonly List<(string Name, string? Json, PlannedMembers? Below)> _members = new();

        public bool TryAdd(string path, string json)
        {
            ArmPath.Split(path, out var name, out var rest);
            if (ArmPath.TryGetIndex(name, out _))
            {
                return false;
            }

            var existing = _members.FirstOrDefault(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase));
            if (rest.Length == 0)
            {
                if (existing.Name is null)
                {
                    _members.Add((name, json, null));
                }

                return existing.Name is null || existing.Json == json;
            }

            if (existing.Name is null)
            {
                _members.Add(existing = (name, null, new PlannedMembers()));
            }

            return existing.Below?.TryAdd(rest, json) ?? false;
        }

        public void Merge(PlannedMembers other)
        {
            foreach (var member in other._members)
            {
                var existing = _members.FirstOrDefault(candidate => string.Equals(candidate.Name, member.Name, StringComparison.OrdinalIgnoreCase));
                if (existing.Name is null)
                {
                    _members.Add(member);
                }
                else if (member.Below is { } below)
                {
                    existing.Below?.Merge(below);
                }
            }
        }

        public IEnumerable<(string Name, string Json)> Write() =>
            _members.Select(member => (member.Name, member.Json ?? "{ " + string.Join(", ", member.Below!.Write().Select(below => JsonEditor.Quote(below.Name) + ": " + below.Json)) + " }"));
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Turns what a template says about a resource into what rules read.</summary>
internal sealed class TemplateConverter
{
    private readonly IReadOnlyDictionary<JsonText, TemplateText> _texts;
    private readonly TemplateResource _resource;
    private readonly TemplateUses _uses;
    private readonly JsonObject _template;
    private readonly TemplateSettings _root;

    public TemplateConverter(IReadOnlyDictionary<JsonText, TemplateText> texts, JsonObject template, TemplateUses uses, TemplateResource resource)
    {
        _texts = texts;
        _template = template;
        _uses = uses;
        _resource = resource;
        _root = new TemplateSettings(this, resource.Settings);
    }

    /// <summary>The body of the resource.</summary>
    public TemplateSettings Root => _root;

    /// <summary>Where the resource's type is written.</summary>
    public Origin TypeOrigin => GetText(_resource.TypeNode.Source).GetOrigin(_resource.TypeNode.Start, _resource.TypeNode.End);

    public TemplateText GetText(JsonText json) => _texts[json];

    public Origin GetOrigin(TemplateOrigin origin) => GetText(origin.Source).GetOrigin(origin.Start, origin.End);

    public bool IsShared(TemplateOrigin origin) => origin.Kind != OriginKind.Literal || _uses.IsShared(origin);

    public SettingValue Convert(TemplateValue value) => value switch
    {
        TemplateScalar scalar => new ScalarValue(scalar.Text, GetScalarOrigin(scalar.Origin), IsShared(scalar.Origin)),
        TemplateUnset unset => new UnsetValue(GetSettings(unset.Owner), unset.Path, unset.Written is { } written ? GetOrigin(written) : null),
        TemplateNull nothing => new NullValue(GetOrigin(nothing.Origin)),
        TemplateObject part => GetSettings(part),
        TemplateList list => new ListValue(
            Enumerable.Range(0, list.Count).Select(index => new ListItem(Convert(list.Get(index)), IsCertain: true)).ToImmutableArray(),
            list.IsOpen, list.Node is null ? null : GetOrigin(list.Origin), list.Node is null || IsShared(list.Origin)),
        TemplateChoice choice => ChoiceValue.Of(choice.Alternatives.Select(Convert).ToImmutableArray(), FindReader(choice)),
        TemplateReference => new TemplateIdValue(),
        _ => UnknownValue.NotFollowed,
    };

    /// <summary>Where a finding about what the object lacks is reported: at the type of the resource, or at the name of a part.</summary>
    public Origin GetTypeOrigin(TemplateObject part)
    {
        if (part.Node is not { } node || node == _resource.Node || _resource.Node.Get("properties") == node)
        {
            return TypeOrigin;
        }

        return FindName(_resource.Node, node) is { } name ? GetText(name.Source).GetOrigin(name.Start, name.End) : GetText(node.Source).GetOrigin(node.Start, node.Start + 1);
    }

    private TemplateSettings GetSettings(TemplateObject part) => part.Node is not null && part.Node == _resource.Node ? _root : new TemplateSettings(this, part);

    // The default of a parameter may only be replaced by a value that the template allows.
    private Origin GetScalarOrigin(TemplateOrigin origin)
    {
        var written = GetOrigin(origin);
        return written is TextOrigin text && FindAllowed(origin.Node) is { } allowed ? text with { Allowed = allowed } : written;
    }

    private ImmutableArray<string>? FindAllowed(JsonNode node) => (_template.Get("parameters") as JsonObject)?.Members
        .Select(static member => member.Value).OfType<JsonObject>()
        .FirstOrDefault(declared => declared.Get("defaultValue") == node)?.Get("allowedValues") is JsonArray allowed
            ? allowed.Items.OfType<JsonString>().Select(static item => item.Value).ToImmutableArray()
            : null;

    /// <summary>The expression that chooses, where it is one.</summary>
    private Origin? FindReader(TemplateChoice choice)
    {
        var readers = choice.Alternatives.Select(static alternative => (alternative as TemplateScalar)?.Reader).Distinct().ToArray();
        return readers is { Length: 1 } && readers[0] is JsonString reader ? GetText(reader.Source).GetOrigin(reader.Start, reader.End) : null;
    }

    private static JsonString? FindName(JsonNode owner, JsonNode node)
    {
        var pending = new Stack<JsonNode>();
        pending.Push(owner);
        while (pending.Count > 0)
        {
            var current = pending.Pop();
            if (current.Start > node.Start || current.End < node.End)
            {
                continue;
            }

            switch (current)
            {
                case JsonArray array:
                    foreach (var item in array.Items)
                    {
                        pending.Push(item);
                    }

                    break;

                case JsonObject named:
                    foreach (var member in named.Members)
                    {
                        if (member.Value == node)
                        {
                            return member.Name;
                        }

                        pending.Push(member.Value);
                    }

                    break;
            }
        }

        return null;
    }
}

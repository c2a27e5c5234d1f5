using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>
/// Where the parameters and variables of a template are read. Changing one that several places read changes all of them.
/// Templates within the template count as one with it, which may take a value for shared that is not.
/// </summary>
internal sealed class TemplateUses
{
    private const int MaximumDepth = 16;

    private readonly List<Definition> _definitions = new();
    private readonly Dictionary<string, List<int>> _uses = new(StringComparer.Ordinal);
    private readonly JsonText _source;
    private bool _isAnyUsed;

    public TemplateUses(JsonNode root)
    {
        _source = root.Source;
        var pending = new Stack<JsonNode>();
        pending.Push(root);
        while (pending.Count > 0)
        {
            switch (pending.Pop())
            {
                case JsonString text:
                    AddUses(text.Value, text.Start);
                    break;
                case JsonArray array:
                    foreach (var item in array.Items)
                    {
                        pending.Push(item);
                    }

                    break;
                case JsonObject named:
                    foreach (var member in named.Members)
                    {
                        AddUses(member.Name.Value, member.Start);
                        AddDefinitions(member);
                        pending.Push(member.Value);
                    }

                    break;
            }
        }

        _definitions.Sort(static (first, second) => first.Start.CompareTo(second.Start));
    }

    /// <summary>
    /// True when the literal is the value of a parameter or variable, or part of one, that several places read.
    /// One of another text, such as of the parameters that are given, is taken for shared.
    /// </summary>
    public bool IsShared(TemplateOrigin origin) => origin.Source != _source || IsShared(origin.Start, 0);

    private bool IsShared(int position, int depth)
    {
        if (FindDefinition(position) is not { } definition)
        {
            return false;
        }

        return _isAnyUsed || depth >= MaximumDepth || !_uses.TryGetValue(definition.Key, out var uses) || uses.Count != 1 || IsShared(uses[0], depth + 1);
    }

    /// <summary>The innermost definition around a position: the last one that begins before it and has not ended.</summary>
    private Definition? FindDefinition(int position)
    {
        for (var i = _definitions.Count - 1; i >= 0; i--)
        {
            if (_definitions[i].Start <= position && position < _definitions[i].End)
            {
                return _definitions[i];
            }
        }

        return null;
    }

    private void AddDefinitions(JsonMember member)
    {
        var function = member.Name.Value.ToLowerInvariant();
        if (function is not ("parameters" or "variables") || member.Value is not JsonObject section)
        {
            return;
        }

        foreach (var definition in section.Members)
        {
            _definitions.Add(new Definition(definition.Start, definition.End, GetKey(function, definition.Name.Value)));
        }
    }

    private void AddUses(string text, int position)
    {
        // What looks like an expression and is none may still be meant as one.
        if (text.Length == 0 || text[0] != '[' || (text.IndexOf("parameters", StringComparison.OrdinalIgnoreCase) < 0 && text.IndexOf("variables", StringComparison.OrdinalIgnoreCase) < 0))
        {
            return;
        }

        if (ExpressionParser.Parse(text) is { } expression)
        {
            AddUses(expression, position);
        }
        else
        {
            _isAnyUsed = true;
        }
    }

    private void AddUses(ExpressionNode node, int position)
    {
        switch (node)
        {
            case AccessNode access:
                AddUses(access.Target, position);
                AddUses(access.Index, position);
                break;
            case CallNode { Name: "parameters" or "variables", Arguments.Length: 1 } read when read.Arguments[0] is LiteralNode name:
                var key = GetKey(read.Name, name.Text);
                if (!_uses.TryGetValue(key, out var uses))
                {
                    _uses.Add(key, uses = new List<int>());
                }

                uses.Add(position);
                break;
            case CallNode call:
                _isAnyUsed |= call.Name is "parameters" or "variables";
                foreach (var argument in call.Arguments)
                {
                    AddUses(argument, position);
                }

                break;
        }
    }

    private static string GetKey(string function, string name) => function + ":" + name.ToLowerInvariant();

    private sealed record Definition(int Start, int End, string Key);
}

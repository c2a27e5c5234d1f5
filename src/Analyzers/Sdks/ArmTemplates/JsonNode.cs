using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>A JSON value and where it stands in its text, from the first character to behind the last one.</summary>
internal abstract class JsonNode
{
    protected JsonNode(JsonText source, int start, int end)
    {
        Source = source;
        Start = start;
        End = end;
    }

    public JsonText Source { get; }

    public int Start { get; }

    public int End { get; }

    /// <summary>The value as it is written.</summary>
    public string Raw => Source.Text.Substring(Start, End - Start);
}

/// <summary>A string. Its span includes the quotes.</summary>
internal sealed class JsonString : JsonNode
{
    public JsonString(JsonText source, int start, int end, string value, bool isUnknown)
        : base(source, start, end)
    {
        Value = value;
        IsUnknown = isUnknown;
    }

    /// <summary>The text that the string stands for, without escapes.</summary>
    public string Value { get; }

    /// <summary>True when a hole is part of the string, so that only some of it is known.</summary>
    public bool IsUnknown { get; }

    /// <summary>Where the text between the quotes begins.</summary>
    public int ContentStart => Start + 1;

    /// <summary>Where the text between the quotes ends.</summary>
    public int ContentEnd => End - 1;

    /// <summary>Where a character of <see cref="Value"/> stands in the JSON text.</summary>
    public int GetOffset(int index)
    {
        var offset = ContentStart;
        if (ContentEnd - ContentStart == Value.Length)
        {
            return offset + index;
        }

        for (; index > 0; index--)
        {
            offset += Source.Text[offset] != '\\' ? 1 : Source.Text[offset + 1] == 'u' ? 6 : 2;
        }

        return offset;
    }
}

/// <summary>A number, as it is written.</summary>
internal sealed class JsonNumber : JsonNode
{
    public JsonNumber(JsonText source, int start, int end)
        : base(source, start, end) => Text = Raw;

    public string Text { get; }
}

/// <summary>One of <c>true</c>, <c>false</c> and <c>null</c>.</summary>
internal sealed class JsonLiteral : JsonNode
{
    public JsonLiteral(JsonText source, int start, int end, bool? value)
        : base(source, start, end) => Value = value;

    /// <summary>The boolean; null for <c>null</c>.</summary>
    public bool? Value { get; }

    public bool IsNull => Value is null;

    public string Text => Value switch { true => "true", false => "false", null => "null" };
}

/// <summary>A value that cannot be told: a hole, or what is nested too deep.</summary>
internal sealed class JsonUnknown : JsonNode
{
    public JsonUnknown(JsonText source, int start, int end)
        : base(source, start, end)
    {
    }
}

/// <summary>An array. An open one may have more elements than are listed.</summary>
internal sealed class JsonArray : JsonNode
{
    public JsonArray(JsonText source, int start, int end, ImmutableArray<JsonNode> items, bool isOpen)
        : base(source, start, end)
    {
        Items = items;
        IsOpen = isOpen;
    }

    public ImmutableArray<JsonNode> Items { get; }

    /// <summary>True when a hole may add elements.</summary>
    public bool IsOpen { get; }
}

/// <summary>An object. Names are compared as Azure Resource Manager does, ignoring case.</summary>
internal sealed class JsonObject : JsonNode
{
    private const int SmallCount = 8;

    private Dictionary<string, JsonMember>? _index;

    public JsonObject(JsonText source, int start, int end, ImmutableArray<JsonMember> members, bool isOpen)
        : base(source, start, end)
    {
        Members = members;
        IsOpen = isOpen;
    }

    /// <summary>All members in the order of the text, those too whose name comes again later.</summary>
    public ImmutableArray<JsonMember> Members { get; }

    /// <summary>True when a hole may add members, or is part of a name.</summary>
    public bool IsOpen { get; }

    /// <summary>The member that holds: the last one of the name.</summary>
    public JsonMember? Find(string name)
    {
        if (Members.Length > SmallCount)
        {
            return (_index ??= CreateIndex()).TryGetValue(name, out var member) ? member : null;
        }

        for (var i = Members.Length - 1; i >= 0; i--)
        {
            if (!Members[i].Name.IsUnknown && string.Equals(Members[i].Name.Value, name, StringComparison.OrdinalIgnoreCase))
            {
                return Members[i];
            }
        }

        return null;
    }

    /// <summary>The value of the last member of the name; null when there is none.</summary>
    public JsonNode? Get(string name) => Find(name)?.Value;

    private Dictionary<string, JsonMember> CreateIndex()
    {
        var index = new Dictionary<string, JsonMember>(Members.Length, StringComparer.OrdinalIgnoreCase);
        foreach (var member in Members)
        {
            if (!member.Name.IsUnknown)
            {
                index[member.Name.Value] = member;
            }
        }

        return index;
    }
}

/// <summary>A name and its value in an object.</summary>
internal sealed class JsonMember
{
    public JsonMember(JsonString name, JsonNode value, int commaEnd, bool isRepeated, bool isAmbiguous)
    {
        Name = name;
        Value = value;
        CommaEnd = commaEnd;
        IsRepeated = isRepeated;
        IsAmbiguous = isAmbiguous;
    }

    public JsonString Name { get; }

    public JsonNode Value { get; }

    public int Start => Name.Start;

    public int End => Value.End;

    /// <summary>Behind the comma that follows; -1 where none does.</summary>
    public int CommaEnd { get; }

    /// <summary>True when an earlier member of the object has the same name.</summary>
    public bool IsRepeated { get; }

    /// <summary>True when an earlier member's name differs in nothing but case, so that readers disagree which one holds.</summary>
    public bool IsAmbiguous { get; }
}

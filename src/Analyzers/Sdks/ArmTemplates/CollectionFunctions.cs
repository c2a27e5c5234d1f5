using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The functions that take or give arrays, objects and <c>null</c>.</summary>
internal static class CollectionFunctions
{
    /// <summary>The result; null when it cannot be told, or the function is another.</summary>
    public static TemplateValue? Apply(string name, ImmutableArray<TemplateValue> arguments, TemplateOrigin origin, TemplateBudget budget)
    {
        switch (name, arguments.Length)
        {
            case ("null", 0):
                return new TemplateNull(origin);
            case ("json", 1) when arguments[0] is TemplateScalar text:
                return ReadJson(text.Text, origin);
            case ("bool" or "string" or "int", 1) when arguments[0] is TemplateNull:
                return TemplateUnknown.NotFollowed;
            case ("createarray", _) when arguments.Length <= TemplateBudget.MaximumElements:
                return new MadeList(arguments, origin);
            case ("createobject", _):
                return CreateObject(arguments, origin);
            case ("array", 1):
                return arguments[0] is TemplateList ? arguments[0] : arguments[0] is TemplateScalar or TemplateObject or TemplateReference ? new MadeList(arguments, origin) : null;
            case ("coalesce", > 0):
                return Coalesce(arguments);
            case ("split", 2) when arguments[0] is TemplateScalar text && arguments[1] is TemplateScalar { Text.Length: > 0 } separator:
                var pieces = text.Text.Split([separator.Text], StringSplitOptions.None);
                return pieces.Length > TemplateBudget.MaximumElements
                    ? null
                    : new MadeList(pieces.Select(piece => (TemplateValue)new TemplateScalar(piece, ScalarKind.String, origin)).ToImmutableArray(), origin);
            case ("length", 1) when arguments[0] is TemplateList { IsOpen: false } list:
                return new TemplateScalar(list.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), ScalarKind.Number, origin);
            case ("first", 1) when arguments[0] is TemplateList { IsOpen: false, Count: > 0 } list:
                return list.Get(0, budget);
            case ("last", 1) when arguments[0] is TemplateList { IsOpen: false, Count: > 0 } list:
                return list.Get(list.Count - 1, budget);
            case ("concat", > 0) when arguments.All(static argument => argument is TemplateList):
                return Concat(arguments, origin, budget);
            case ("union", > 0) when arguments.All(static argument => argument is TemplateObject):
                return Unite(arguments, origin, budget);
            default:
                return null;
        }
    }

    private static TemplateValue? ReadJson(string text, TemplateOrigin origin) => JsonText.Read(text).Root switch
    {
        JsonLiteral { IsNull: true } => new TemplateNull(origin),
        JsonLiteral literal => new TemplateScalar(literal.Text, ScalarKind.Boolean, origin),
        JsonNumber number => new TemplateScalar(number.Text, ScalarKind.Number, origin),
        JsonString { IsUnknown: false } value => new TemplateScalar(value.Value, ScalarKind.String, origin),
        _ => null,
    };

    private static TemplateObject? CreateObject(ImmutableArray<TemplateValue> arguments, TemplateOrigin origin)
    {
        var members = ImmutableArray.CreateBuilder<KeyValuePair<string, TemplateValue>>();
        for (var i = 0; i + 1 < arguments.Length; i += 2)
        {
            if (arguments[i] is not TemplateScalar name)
            {
                return null;
            }

            members.Add(new(name.Text, arguments[i + 1]));
        }

        return arguments.Length % 2 == 0 ? new MadeObject(members.ToImmutable(), origin) : null;
    }

    private static TemplateValue? Coalesce(ImmutableArray<TemplateValue> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is not TemplateNull)
            {
                return argument is TemplateUnknown or TemplateChoice ? null : argument;
            }
        }

        return arguments[0];
    }

    private static TemplateList? Concat(ImmutableArray<TemplateValue> arguments, TemplateOrigin origin, TemplateBudget budget)
    {
        var items = ImmutableArray.CreateBuilder<TemplateValue>();
        var isOpen = false;
        foreach (var argument in arguments)
        {
            var list = (TemplateList)argument;
            isOpen |= list.IsOpen;
            for (var i = 0; i < list.Count; i++)
            {
                if (items.Count >= TemplateBudget.MaximumElements)
                {
                    return null;
                }

                items.Add(list.Get(i, budget));
            }
        }

        return new MadeList(items.ToImmutable(), origin, isOpen);
    }

    /// <summary>The last object that has a member gives it; what two objects give as objects is merged, and not followed.</summary>
    private static TemplateObject? Unite(ImmutableArray<TemplateValue> arguments, TemplateOrigin origin, TemplateBudget budget)
    {
        var members = new Dictionary<string, TemplateValue>(StringComparer.OrdinalIgnoreCase);
        foreach (var argument in arguments)
        {
            var part = (TemplateObject)argument;
            foreach (var name in part.Names)
            {
                var value = part.Find(name, budget) ?? TemplateUnknown.NotFollowed;
                members[name] = members.TryGetValue(name, out var earlier) && (value is not TemplateScalar || earlier is not TemplateScalar)
                    ? TemplateUnknown.NotFollowed
                    : value;
                if (members.Count > TemplateBudget.MaximumElements)
                {
                    return null;
                }
            }
        }

        // What an object may give that cannot be told may replace what the ones before give.
        return arguments.Any(static argument => ((TemplateObject)argument).IsOpen) ? null : new MadeObject(members.ToImmutableArray(), origin);
    }
}

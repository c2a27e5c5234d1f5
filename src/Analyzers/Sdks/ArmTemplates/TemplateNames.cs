using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>
/// The names of resources in a form in which two that are equal name one resource: what is known is text, and what is not stands as
/// its expression between two marks.
/// </summary>
internal static class TemplateNames
{
    private const char Open = '\u0001';
    private const char Close = '\u0002';
    private const int MaximumDepth = 16;

    /// <summary>The name that a node gives; null when it cannot be compared with others.</summary>
    public static string? Read(TemplateScope scope, JsonNode? node) => Read(scope, node, 0);

    private static string? Read(TemplateScope scope, JsonNode? node, int depth) => node switch
    {
        JsonString { IsUnknown: true } => null,
        JsonString text when TemplateExpression.IsExpression(text.Value) => TemplateExpression.Parse(text.Value) is { } expression ? Read(scope, expression, scope.Text.GetOrigin(text.Start, text.End), depth) : null,
        JsonString text => text.Value,
        _ => null,
    };

    /// <summary>The id that <c>resourceId(type, names)</c> gives; null when it may be of another resource group.</summary>
    public static TemplateReference? ReadId(TemplateScope scope, CallExpression call, Origin origin)
    {
        if (call.Arguments.Length < 2 || scope.Evaluate(call.Arguments[0], origin) is not ScalarValue type || type.Text.IndexOf('/') < 0)
        {
            return null;
        }

        var names = call.Arguments.Skip(1).Select(argument => Read(scope, argument, origin, 0)).ToArray();
        return names.All(static name => name is not null) ? new TemplateReference(type.Text, string.Join("/", names)) : null;
    }

    /// <summary>The segments of a name; a slash between marks separates nothing.</summary>
    public static IReadOnlyList<string> Split(string name)
    {
        var segments = new List<string>();
        var start = 0;
        var depth = 0;
        for (var index = 0; index < name.Length; index++)
        {
            depth += name[index] == Open ? 1 : name[index] == Close ? -1 : 0;
            if (name[index] == '/' && depth == 0)
            {
                segments.Add(name.Substring(start, index - start));
                start = index + 1;
            }
        }

        segments.Add(name.Substring(start));
        return segments;
    }

    /// <summary>The name as people read it, with what is not known in braces.</summary>
    public static string Display(string name)
    {
        var text = new StringBuilder();
        var depth = 0;
        foreach (var character in name)
        {
            if (character == Open && depth++ == 0)
            {
                text.Append('{');
            }
            else if (character == Close && --depth == 0)
            {
                text.Append('}');
            }
            else if (character is not (Open or Close))
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }

    /// <summary>True when all of the name is known.</summary>
    public static bool IsKnown(string name) => name.IndexOf(Open) < 0;

    private static string? Read(TemplateScope scope, TemplateExpression expression, Origin origin, int depth)
    {
        if (depth > MaximumDepth || !scope.TrySpend())
        {
            return null;
        }

        if (scope.Evaluate(expression, origin) is ScalarValue known)
        {
            return known.Text;
        }

        switch (expression)
        {
            case CallExpression { Arguments: { Length: > 0 } arguments } call when call.Is("concat"):
                var parts = arguments.Select(argument => Read(scope, argument, origin, depth + 1)).ToArray();
                return parts.Contains(null) ? null : string.Concat(parts);

            case CallExpression { Arguments: { Length: > 1 } arguments } call when call.Is("format") && scope.Evaluate(arguments[0], origin) is ScalarValue format:
                var text = format.Text;
                for (var index = 1; index < arguments.Length; index++)
                {
                    if (Read(scope, arguments[index], origin, depth + 1) is not { } part)
                    {
                        return null;
                    }

                    text = text.Replace("{" + (index - 1).ToString(CultureInfo.InvariantCulture) + "}", part);
                }

                return text;

            case CallExpression { Arguments: { Length: 1 } arguments } call when call.Is("variables") && scope.Evaluate(arguments[0], origin) is ScalarValue name && scope.FindVariable(name.Text) is JsonString variable:
                return Read(scope, variable, depth + 1);

            // What is made anew each time is no name.
            case CallExpression call when call.Is("newGuid") || call.Is("utcNow"):
                return null;

            default:
                return Open + expression.Print() + Close;
        }
    }
}

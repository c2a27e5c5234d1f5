using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The functions of templates whose results are decided in the template. What others give is not known.</summary>
internal static class TemplateFunctions
{
    private static readonly string[] s_false = { "false", "0" };

    public static SettingValue Call(TemplateScope scope, CallExpression call, Origin origin)
    {
        var name = call.Name.ToLowerInvariant();
        if (name == "if")
        {
            return If(scope, call, origin);
        }

        if (name is not ("concat" or "format" or "tolower" or "toupper" or "trim" or "string" or "int" or "bool" or "equals" or "not" or "and" or "or" or "createarray"
            or "coalesce" or "first" or "last" or "length" or "min" or "max" or "true" or "false" or "null" or "empty" or "greater" or "greaterorequals" or "less" or "lessorequals" or "add" or "sub" or "mul" or "array"))
        {
            return UnknownValue.NotFollowed;
        }

        var arguments = ImmutableArray.CreateRange(call.Arguments, argument => scope.Evaluate(argument, origin));
        return name switch
        {
            "true" or "false" => Text(name),
            "null" => new NullValue(origin),
            "createarray" => new ListValue(ImmutableArray.CreateRange(arguments, static item => new ListItem(item, IsCertain: true)), isOpen: false, origin, isShared: true),
            "array" when arguments.Length == 1 && arguments[0] is ScalarValue => new ListValue(ImmutableArray.Create(new ListItem(arguments[0], IsCertain: true)), isOpen: false, origin, isShared: true),
            "coalesce" => arguments.FirstOrDefault(static argument => argument is not NullValue) ?? UnknownValue.NotFollowed,
            "concat" when arguments.Length > 0 && arguments.All(static argument => argument is ListValue) => Join(arguments, origin),
            "first" when arguments.Length == 1 && arguments[0] is ListValue { IsOpen: false, Items: { IsEmpty: false } items } => items[0].Value,
            "last" when arguments.Length == 1 && arguments[0] is ListValue { IsOpen: false, Items: { IsEmpty: false } items } => items[items.Length - 1].Value,
            "length" when arguments.Length == 1 && arguments[0] is ListValue { IsOpen: false, Items: var items } => Text(items.Length.ToString(CultureInfo.InvariantCulture)),
            "empty" when arguments.Length == 1 && arguments[0] is ListValue { IsOpen: false, Items: var items } => Boolean(items.IsEmpty),
            "and" when arguments.Any(static argument => IsFalse(argument) == true) => Boolean(false),
            "or" when arguments.Any(static argument => IsFalse(argument) == false) => Boolean(true),
            _ => arguments.All(static argument => argument is ScalarValue) && Calculate(name, arguments.Select(static argument => ((ScalarValue)argument).Text).ToArray()) is { } text ? Text(text) : UnknownValue.NotFollowed,
        };

        ScalarValue Text(string text) => new(text, origin, isShared: true);

        ScalarValue Boolean(bool value) => Text(value ? "true" : "false");
    }

    /// <summary>Whether the value is false: yes, no, or cannot tell.</summary>
    public static bool? IsFalse(SettingValue value) => value is ScalarValue scalar ? s_false.Contains(scalar.Text, StringComparer.OrdinalIgnoreCase) : null;

    // A template that is read for several environments decides by a parameter; both sides are possible then.
    private static SettingValue If(TemplateScope scope, CallExpression call, Origin origin) =>
        call.Arguments.Length != 3 ? UnknownValue.NotFollowed
        : IsFalse(scope.Evaluate(call.Arguments[0], origin)) is { } isFalse ? scope.Evaluate(call.Arguments[isFalse ? 2 : 1], origin)
        : ChoiceValue.Of(ImmutableArray.Create(scope.Evaluate(call.Arguments[1], origin), scope.Evaluate(call.Arguments[2], origin)), origin);

    private static ListValue Join(ImmutableArray<SettingValue> lists, Origin origin) => new(
        lists.SelectMany(static list => ((ListValue)list).Items).ToImmutableArray(), lists.Any(static list => ((ListValue)list).IsOpen), origin, isShared: true);

    private static string? Calculate(string name, string[] arguments) => (name, arguments.Length) switch
    {
        ("concat", > 0) => string.Concat(arguments),
        ("format", > 0) => Format(arguments),
        ("tolower", 1) => arguments[0].ToLowerInvariant(),
        ("toupper", 1) => arguments[0].ToUpperInvariant(),
        ("trim", 1) => arguments[0].Trim(),
        ("string" or "int" or "bool", 1) => arguments[0],
        ("equals", 2) => Print(string.Equals(arguments[0], arguments[1], StringComparison.Ordinal)),
        ("not", 1) => Print(s_false.Contains(arguments[0], StringComparer.OrdinalIgnoreCase)),
        ("and", > 0) => Print(!arguments.Any(static argument => s_false.Contains(argument, StringComparer.OrdinalIgnoreCase))),
        ("or", > 0) => Print(arguments.Any(static argument => !s_false.Contains(argument, StringComparer.OrdinalIgnoreCase))),
        ("empty", 1) => Print(arguments[0].Length == 0),
        ("length", 1) => arguments[0].Length.ToString(CultureInfo.InvariantCulture),
        ("min" or "max", > 0) => Numbers(arguments) is { } numbers ? Print(name == "min" ? numbers.Min() : numbers.Max()) : null,
        ("add" or "sub" or "mul" or "greater" or "greaterorequals" or "less" or "lessorequals", 2) => Numbers(arguments) is { } pair ? Compute(name, pair[0], pair[1]) : null,
        _ => null,
    };

    private static string? Compute(string name, long left, long right) => name switch
    {
        "add" => Print(left + right),
        "sub" => Print(left - right),
        "mul" => Print(left * right),
        "greater" => Print(left > right),
        "greaterorequals" => Print(left >= right),
        "less" => Print(left < right),
        "lessorequals" => Print(left <= right),
        _ => null,
    };

    // Only {0}, without alignment or format.
    private static string? Format(string[] arguments)
    {
        var text = arguments[0];
        for (var index = 1; index < arguments.Length; index++)
        {
            text = text.Replace("{" + (index - 1).ToString(CultureInfo.InvariantCulture) + "}", arguments[index].Replace('{', '\u0003').Replace('}', '\u0004'));
        }

        return text.IndexOf('{') >= 0 ? null : text.Replace('\u0003', '{').Replace('\u0004', '}');
    }

    private static long[]? Numbers(string[] arguments)
    {
        var numbers = arguments.Select(static argument => int.TryParse(argument, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : (long?)null).ToArray();
        return numbers.All(static number => number is not null) ? numbers.Select(static number => number!.Value).ToArray() : null;
    }

    private static string Print(bool value) => value ? "true" : "false";

    private static string Print(long value) => value.ToString(CultureInfo.InvariantCulture);
}

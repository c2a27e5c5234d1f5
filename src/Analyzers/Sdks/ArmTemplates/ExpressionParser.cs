using System;
using System.Collections.Immutable;
using System.Text;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>Reads the expression language of templates: literals, function calls and access to members.</summary>
internal sealed class ExpressionParser
{
    /// <summary>Azure Resource Manager takes no longer expression.</summary>
    private const int MaximumLength = 24_576;

    private const int MaximumDepth = 64;

    private readonly string _text;
    private readonly int _end;
    private int _position;

    private ExpressionParser(string text)
    {
        _text = text;
        _position = 1;
        _end = text.Length - 1;
    }

    /// <summary>True for a string that is evaluated.</summary>
    public static bool IsExpression(string text) =>
        text.Length >= 2 && text[0] == '[' && text[1] != '[' && text[text.Length - 1] == ']';

    /// <summary>The text of a string that is not evaluated; a doubled bracket stands for one.</summary>
    public static string Unescape(string text) =>
        text.StartsWith("[[", StringComparison.Ordinal) && text[text.Length - 1] == ']' ? text.Substring(1) : text;

    /// <summary>The expression of a string; null when it cannot be read.</summary>
    public static ExpressionNode? Parse(string text)
    {
        if (!IsExpression(text) || text.Length > MaximumLength)
        {
            return null;
        }

        var parser = new ExpressionParser(text);
        var result = parser.ParseExpression(0);
        parser.SkipBlanks();
        return parser._position == parser._end ? result : null;
    }

    private char Current => _position < _end ? _text[_position] : '\0';

    private static bool IsNameStart(char character) => char.IsLetter(character) || character == '_';

    private ExpressionNode? ParseExpression(int depth)
    {
        SkipBlanks();
        var start = _position;
        if (depth >= MaximumDepth)
        {
            return null;
        }

        var result = Current == '\'' ? ParseString()
            : char.IsDigit(Current) || Current is '-' or '+' ? ParseNumber()
            : IsNameStart(Current) ? ParseCall(depth)
            : null;
        for (var accesses = 0; result is not null; accesses++)
        {
            SkipBlanks();
            if (Current is not ('.' or '['))
            {
                return result;
            }

            // Each access is a level of the tree that is evaluated.
            var index = accesses < MaximumDepth ? ParseIndex(depth) : null;
            result = index is null ? null : new AccessNode(result, index, start, _position);
        }

        return null;
    }

    private ExpressionNode? ParseIndex(int depth)
    {
        if (TryTake('.'))
        {
            SkipBlanks();
            var start = _position;
            return ReadName() is { } name ? new LiteralNode(name, IsNumber: false, start, _position) : null;
        }

        _position++;
        var index = ParseExpression(depth + 1);
        SkipBlanks();
        return TryTake(']') ? index : null;
    }

    private ExpressionNode? ParseCall(int depth)
    {
        var start = _position;
        var name = ReadName();
        SkipBlanks();
        if (TryTake('.'))
        {
            // A function of the template's own has a namespace.
            name += "." + ReadName();
            SkipBlanks();
        }

        if (!TryTake('('))
        {
            return null;
        }

        var arguments = ImmutableArray.CreateBuilder<ExpressionNode>();
        SkipBlanks();
        if (!TryTake(')'))
        {
            do
            {
                if (ParseExpression(depth + 1) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
                SkipBlanks();
            }
            while (TryTake(','));

            if (!TryTake(')'))
            {
                return null;
            }
        }

        return new CallNode(name!.ToLowerInvariant(), arguments.ToImmutable(), start, _position);
    }

    private LiteralNode? ParseString()
    {
        var start = _position++;
        var builder = new StringBuilder();
        while (_position < _end)
        {
            var current = _text[_position++];
            if (current != '\'')
            {
                builder.Append(current);
            }
            else if (Current == '\'')
            {
                builder.Append('\'');
                _position++;
            }
            else
            {
                return new LiteralNode(builder.ToString(), IsNumber: false, start, _position);
            }
        }

        return null;
    }

    private LiteralNode? ParseNumber()
    {
        var start = _position++;
        while (char.IsDigit(Current))
        {
            _position++;
        }

        var text = _text.Substring(start, _position - start);
        return long.TryParse(text, out _) ? new LiteralNode(text, IsNumber: true, start, _position) : null;
    }

    private string? ReadName()
    {
        var start = _position;
        if (!IsNameStart(Current))
        {
            return null;
        }

        while (IsNameStart(Current) || char.IsDigit(Current))
        {
            _position++;
        }

        return _text.Substring(start, _position - start);
    }

    private void SkipBlanks()
    {
        while (char.IsWhiteSpace(Current))
        {
            _position++;
        }
    }

    private bool TryTake(char character)
    {
        if (Current != character)
        {
            return false;
        }

        _position++;
        return true;
    }
}

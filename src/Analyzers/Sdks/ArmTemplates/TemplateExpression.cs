using System;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>An expression of a template: what a string holds between brackets.</summary>
internal abstract record TemplateExpression
{
    private const int MaximumDepth = 48;

    /// <summary>True for a string that is an expression; <c>[[</c> only begins a text with a bracket.</summary>
    public static bool IsExpression(string text) =>
        text.Length > 2 && text[0] == '[' && text[text.Length - 1] == ']' && text[1] != '[';

    /// <summary>The expression of the string; null when it is none that can be read.</summary>
    public static TemplateExpression? Parse(string text)
    {
        var parser = new Parser(text.Substring(1, text.Length - 2));
        return parser.ReadAll();
    }

    /// <summary>The expression with the blanks and the case of functions taken out of it.</summary>
    public abstract string Print();

    private sealed class Parser
    {
        private readonly string _text;
        private int _position;
        private int _depth;

        public Parser(string text) => _text = text;

        private char Current => _position < _text.Length ? _text[_position] : '\0';

        public TemplateExpression? ReadAll()
        {
            var expression = Read();
            SkipBlanks();
            return _position == _text.Length ? expression : null;
        }

        private TemplateExpression? Read()
        {
            SkipBlanks();
            if (++_depth > MaximumDepth)
            {
                return null;
            }

            var expression = Current == '\'' ? ReadText() : char.IsDigit(Current) || Current == '-' ? ReadNumber() : ReadCall();
            while (expression is not null)
            {
                SkipBlanks();
                if (Current == '.')
                {
                    _position++;
                    expression = ReadName() is { Length: > 0 } name ? new IndexExpression(expression, new TextExpression(name)) : null;
                }
                else if (Current == '[')
                {
                    _position++;
                    expression = Read() is { } index && TryTake(']') ? new IndexExpression(expression, index) : null;
                }
                else
                {
                    break;
                }
            }

            _depth--;
            return expression;
        }

        private TemplateExpression? ReadCall()
        {
            var name = ReadName();
            if (name.Length == 0 || !TryTake('('))
            {
                return null;
            }

            var arguments = ImmutableArray.CreateBuilder<TemplateExpression>();
            if (TryTake(')'))
            {
                return new CallExpression(name, arguments.ToImmutable());
            }

            do
            {
                if (Read() is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }
            while (TryTake(','));
            return TryTake(')') ? new CallExpression(name, arguments.ToImmutable()) : null;
        }

        private TemplateExpression? ReadText()
        {
            var text = new StringBuilder();
            for (_position++; _position < _text.Length; _position++)
            {
                if (_text[_position] != '\'')
                {
                    text.Append(_text[_position]);
                }
                else if (_position + 1 < _text.Length && _text[_position + 1] == '\'')
                {
                    text.Append('\'');
                    _position++;
                }
                else
                {
                    _position++;
                    return new TextExpression(text.ToString());
                }
            }

            return null;
        }

        private TemplateExpression? ReadNumber()
        {
            var start = _position++;
            while (char.IsDigit(Current) || Current == '.')
            {
                _position++;
            }

            var text = _text.Substring(start, _position - start);
            return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) ? new NumberExpression(text) : null;
        }

        private string ReadName()
        {
            SkipBlanks();
            var start = _position;
            while (char.IsLetterOrDigit(Current) || Current is '_' or '-' or '$')
            {
                _position++;
            }

            return _text.Substring(start, _position - start);
        }

        private bool TryTake(char character)
        {
            SkipBlanks();
            if (Current != character)
            {
                return false;
            }

            _position++;
            return true;
        }

        private void SkipBlanks()
        {
            while (char.IsWhiteSpace(Current))
            {
                _position++;
            }
        }
    }
}

/// <summary><c>'text'</c>.</summary>
internal sealed record TextExpression(string Text) : TemplateExpression
{
    public override string Print() => "'" + Text.Replace("'", "''") + "'";
}

/// <summary><c>3</c>.</summary>
internal sealed record NumberExpression(string Text) : TemplateExpression
{
    public override string Print() => Text;
}

/// <summary><c>name(arguments)</c>.</summary>
internal sealed record CallExpression(string Name, ImmutableArray<TemplateExpression> Arguments) : TemplateExpression
{
    public override string Print() => Name.ToLowerInvariant() + "(" + string.Join(",", Arguments.Select(static argument => argument.Print())) + ")";

    public bool Is(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);
}

/// <summary><c>target.name</c> or <c>target[index]</c>.</summary>
internal sealed record IndexExpression(TemplateExpression Target, TemplateExpression Index) : TemplateExpression
{
    public override string Print() => Target.Print() + "[" + Index.Print() + "]";
}

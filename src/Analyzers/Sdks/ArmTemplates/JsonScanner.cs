using System;
using System.Globalization;
using System.Text;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>The words, strings and blanks of a JSON text.</summary>
internal sealed class JsonScanner
{
    private readonly JsonText _source;
    private readonly string _text;
    private int _position;

    public JsonScanner(JsonText source)
    {
        _source = source;
        _text = source.Text;
    }

    /// <summary>The first thing that is wrong.</summary>
    public JsonError? Error { get; private set; }

    public long Steps { get; private set; }

    public int Position => _position;

    public bool IsAtEnd => _position >= _text.Length;

    /// <summary>The character to read next; NUL at the end.</summary>
    public char Current => _position < _text.Length ? _text[_position] : '\0';

    public void Move()
    {
        _position++;
        Steps++;
    }

    public bool TryTake(char character)
    {
        if (IsAtEnd || Current != character)
        {
            return false;
        }

        Move();
        return true;
    }

    public T? Fail<T>(Reason reason)
        where T : class
    {
        Error ??= new JsonError(_position, reason);
        return null;
    }

    public void SkipByteOrderMark()
    {
        if (Current == '\uFEFF')
        {
            Move();
        }
    }

    /// <summary>Passes over blanks and comments, and over holes if they may stand here; true when there was a hole.</summary>
    public bool SkipTrivia(bool withHoles)
    {
        var hasHole = false;
        while (!IsAtEnd)
        {
            var current = _text[_position];
            if (withHoles && current == JsonText.Hole)
            {
                if (!SkipHoles())
                {
                    break;
                }

                hasHole = true;
            }
            else if (current == '/' && _position + 1 < _text.Length && _text[_position + 1] is '/' or '*')
            {
                SkipComment();
            }
            else if (char.IsWhiteSpace(current))
            {
                Move();
            }
            else
            {
                break;
            }
        }

        return hasHole;
    }

    /// <summary>A string; null when it does not end or an escape is wrong.</summary>
    public JsonString? ReadString()
    {
        var start = _position;
        Move();
        var isUnknown = false;
        var contentStart = _position;
        while (!IsAtEnd && _text[_position] is not ('"' or '\\'))
        {
            isUnknown |= _text[_position] == JsonText.Hole;
            Move();
        }

        if (Current == '"')
        {
            var value = _text.Substring(contentStart, _position - contentStart);
            Move();
            return new JsonString(_source, start, _position, value, isUnknown);
        }

        var builder = new StringBuilder(_text, contentStart, _position - contentStart, Math.Max(16, 2 * (_position - contentStart)));
        while (!IsAtEnd)
        {
            var current = _text[_position];
            if (current == '"')
            {
                Move();
                return new JsonString(_source, start, _position, builder.ToString(), isUnknown);
            }

            if (current == '\\')
            {
                if (!ReadEscape(builder))
                {
                    return null;
                }

                continue;
            }

            isUnknown |= current == JsonText.Hole;
            builder.Append(current);
            Move();
        }

        _position = start;
        return Fail<JsonString>(Reason.StringCutOff);
    }

    /// <summary>A number, <c>true</c>, <c>false</c>, <c>null</c>, or a word with a hole in it.</summary>
    public JsonNode? ReadWord()
    {
        var start = _position;
        var hasHole = false;
        while (!IsAtEnd && (IsWordCharacter(_text[_position]) || _text[_position] == JsonText.Hole))
        {
            hasHole |= _text[_position] == JsonText.Hole;
            Move();
        }

        if (hasHole)
        {
            return new JsonUnknown(_source, start, _position);
        }

        var length = _position - start;
        if (Is("true") || Is("false") || Is("null"))
        {
            return new JsonLiteral(_source, start, _position, _text[start] switch { 't' => true, 'f' => false, _ => null });
        }

        if (length is > 0 and < 64 && IsNumber(_text.Substring(start, length)))
        {
            return new JsonNumber(_source, start, _position);
        }

        _position = start;
        return Fail<JsonNode>(IsAtEnd ? Reason.TextCutOff : Reason.ValueExpected);

        bool Is(string word) => length == word.Length && string.CompareOrdinal(_text, start, word, 0, length) == 0;
    }

    /// <summary>Passes over an object or array without looking at what it means.</summary>
    public JsonNode? SkipNested()
    {
        var start = _position;
        var depth = 0;
        while (!IsAtEnd)
        {
            switch (_text[_position])
            {
                case '"':
                    if (ReadString() is null)
                    {
                        return null;
                    }

                    continue;
                case '{' or '[':
                    depth++;
                    break;
                case '}' or ']':
                    depth--;
                    break;
                case '/':
                    var before = _position;
                    SkipTrivia(withHoles: false);
                    if (_position > before)
                    {
                        continue;
                    }

                    break;
            }

            Move();
            if (depth == 0)
            {
                return new JsonUnknown(_source, start, _position);
            }
        }

        return Fail<JsonNode>(Reason.TextCutOffWithin);
    }

    private static bool IsNumber(string word) =>
        (char.IsDigit(word[0]) || (word[0] == '-' && word.Length > 1 && char.IsDigit(word[1]))) &&
        double.TryParse(word, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out _);

    private static bool IsWordCharacter(char character) => char.IsLetterOrDigit(character) || character is '+' or '-' or '.' or '_';

    /// <summary>Passes over holes that stand alone; those that are the beginning of a word stay.</summary>
    private bool SkipHoles()
    {
        var end = _position;
        while (end < _text.Length && _text[end] == JsonText.Hole)
        {
            end++;
        }

        Steps += end - _position;
        if (end < _text.Length && IsWordCharacter(_text[end]))
        {
            return false;
        }

        _position = end;
        return true;
    }

    private void SkipComment()
    {
        var isBlock = _text[_position + 1] == '*';
        var end = isBlock ? _text.IndexOf("*/", _position + 2, StringComparison.Ordinal) : _text.IndexOf('\n', _position);
        var next = end < 0 ? _text.Length : isBlock ? end + 2 : end + 1;
        Steps += next - _position;
        _position = next;
    }

    private bool ReadEscape(StringBuilder builder)
    {
        var start = _position;
        Move();
        var escaped = Current;
        Move();
        switch (escaped)
        {
            case '"' or '\\' or '/':
                builder.Append(escaped);
                return true;
            case 'n':
                builder.Append('\n');
                return true;
            case 't':
                builder.Append('\t');
                return true;
            case 'r':
                builder.Append('\r');
                return true;
            case 'b':
                builder.Append('\b');
                return true;
            case 'f':
                builder.Append('\f');
                return true;
            case 'u' when _position + 4 <= _text.Length && int.TryParse(_text.Substring(_position, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code):
                builder.Append((char)code);
                _position += 4;
                Steps += 4;
                return true;
            default:
                _position = start;
                Fail<JsonString>(Reason.EscapeUnknown);
                return false;
        }
    }
}

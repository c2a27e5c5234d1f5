using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>
/// Reads JSON as the tools for templates do, with comments, trailing commas and line breaks in strings, and with holes.
/// Every character is looked at a bounded number of times, and what is wrong is told by <see cref="Error"/>, never by an exception.
/// </summary>
internal sealed class JsonReader
{
    /// <summary>What is nested deeper is passed over and unknown.</summary>
    public const int MaximumDepth = 256;

    private readonly JsonText _source;
    private readonly JsonScanner _scanner;
    private readonly CancellationToken _cancellationToken;

    public JsonReader(JsonText source, CancellationToken cancellationToken)
    {
        _source = source;
        _scanner = new JsonScanner(source);
        _cancellationToken = cancellationToken;
    }

    public JsonError? Error => _scanner.Error;

    public long Steps => _scanner.Steps;

    /// <summary>The one value of the text; null when the text is not JSON.</summary>
    public JsonNode? Read()
    {
        _scanner.SkipByteOrderMark();
        var hasHole = _scanner.SkipTrivia(withHoles: true);
        if (hasHole && _scanner.IsAtEnd)
        {
            return new JsonUnknown(_source, 0, _source.Text.Length);
        }

        var root = ReadValue(0);
        if (root is null)
        {
            return null;
        }

        // What a hole beside the value brings makes something else of the whole text.
        hasHole |= _scanner.SkipTrivia(withHoles: true);
        if (!_scanner.IsAtEnd)
        {
            return _scanner.Fail<JsonNode>(Reason.MoreThanOneValue);
        }

        return hasHole ? new JsonUnknown(_source, root.Start, root.End) : root;
    }

    private JsonNode? ReadValue(int depth)
    {
        switch (_scanner.Current)
        {
            case '{':
                return depth < MaximumDepth ? ReadObject(depth + 1) : _scanner.SkipNested();
            case '[':
                return depth < MaximumDepth ? ReadArray(depth + 1) : _scanner.SkipNested();
            case '"':
                return _scanner.ReadString();
            default:
                return _scanner.ReadWord();
        }
    }

    private JsonNode? ReadArray(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var start = _scanner.Position;
        _scanner.Move();
        var items = ImmutableArray.CreateBuilder<JsonNode>();
        var isOpen = false;
        for (var canContinue = true; ;)
        {
            // A hole on its own may be several elements, or none.
            isOpen |= _scanner.SkipTrivia(withHoles: true);
            if (_scanner.TryTake(']'))
            {
                return new JsonArray(_source, start, _scanner.Position, items.ToImmutable(), isOpen);
            }

            if (_scanner.Current == ',' && isOpen)
            {
                _scanner.Move();
                canContinue = true;
                continue;
            }

            if (!canContinue && !isOpen)
            {
                return _scanner.Fail<JsonNode>(Reason.ArrayNotEnded);
            }

            if (ReadValue(depth) is not { } item)
            {
                return null;
            }

            items.Add(item);
            isOpen |= _scanner.SkipTrivia(withHoles: true);
            canContinue = _scanner.TryTake(',');
        }
    }

    private JsonNode? ReadObject(int depth)
    {
        _cancellationToken.ThrowIfCancellationRequested();
        var start = _scanner.Position;
        _scanner.Move();
        var members = ImmutableArray.CreateBuilder<JsonMember>();
        var names = new NameSet();
        var isOpen = false;
        for (var canContinue = true; ;)
        {
            isOpen |= _scanner.SkipTrivia(withHoles: true);
            if (_scanner.TryTake('}'))
            {
                return new JsonObject(_source, start, _scanner.Position, members.ToImmutable(), isOpen);
            }

            if (_scanner.Current == ',' && isOpen)
            {
                _scanner.Move();
                canContinue = true;
                continue;
            }

            if (!canContinue && !isOpen)
            {
                return _scanner.Fail<JsonNode>(Reason.ObjectNotEnded);
            }

            if (_scanner.Current != '"')
            {
                return _scanner.Fail<JsonNode>(_scanner.IsAtEnd ? Reason.ObjectCutOff : Reason.NameExpected);
            }

            if (_scanner.ReadString() is not { } name)
            {
                return null;
            }

            // A hole before the colon belongs to the name, whatever it is.
            var isHole = _scanner.SkipTrivia(withHoles: true) || name.IsUnknown;
            if (!_scanner.TryTake(':'))
            {
                return _scanner.Fail<JsonNode>(Reason.ColonMissing);
            }

            _scanner.SkipTrivia(withHoles: false);
            if (ReadValue(depth) is not { } value)
            {
                return null;
            }

            isOpen |= isHole | _scanner.SkipTrivia(withHoles: true);
            canContinue = _scanner.TryTake(',');
            if (isHole && !name.IsUnknown)
            {
                name = new JsonString(_source, name.Start, name.End, name.Value, isUnknown: true);
            }

            names.Add(name, out var isRepeated, out var isAmbiguous);
            members.Add(new JsonMember(name, value, canContinue ? _scanner.Position : -1, isRepeated, isAmbiguous));
        }
    }

    /// <summary>The names of an object so far. Most objects have a few, and get by without a table.</summary>
    private struct NameSet
    {
        private const int SmallCount = 8;

        private List<string>? _few;
        private Dictionary<string, string>? _many;

        public void Add(JsonString name, out bool isRepeated, out bool isAmbiguous)
        {
            isRepeated = false;
            isAmbiguous = false;
            if (name.IsUnknown)
            {
                return;
            }

            var earlier = Find(name.Value);
            isRepeated = earlier is not null;

            // The spelling of the first one is kept: a third of another case is ambiguous too.
            isAmbiguous = earlier is not null && earlier != name.Value;
            if (isRepeated)
            {
                return;
            }

            if (_many is not null)
            {
                _many.Add(name.Value, name.Value);
                return;
            }

            (_few ??= new List<string>()).Add(name.Value);
            if (_few.Count > SmallCount)
            {
                _many = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
                foreach (var few in _few)
                {
                    _many.Add(few, few);
                }
            }
        }

        private readonly string? Find(string name) =>
            _many is not null
                ? _many.TryGetValue(name, out var known) ? known : null
                : _few?.Find(few => string.Equals(few, name, StringComparison.OrdinalIgnoreCase));
    }
}

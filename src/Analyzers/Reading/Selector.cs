namespace AmlResilience.Analyzers.Reading;

/// <summary>A step from a value into one of its parts.</summary>
/// <param name="Kind">What kind of part it is.</param>
/// <param name="Index">The position; negative where it is counted from the end.</param>
/// <param name="Key">The key of a dictionary's entry.</param>
internal readonly record struct Selector(SelectorKind Kind, int Index = 0, string? Key = null)
{
    public static readonly Selector Each = new(SelectorKind.Each);
    public static readonly Selector Any = new(SelectorKind.Any);

    public static Selector Position(int index) => new(SelectorKind.Position, index);
}

/// <summary>The parts that values have.</summary>
internal enum SelectorKind
{
    /// <summary>What a tuple, a record or an entry gives at a position when it is taken apart.</summary>
    Position,

    /// <summary>Every element in turn.</summary>
    Each,

    /// <summary>One of the elements, it is not known which.</summary>
    Any,

    /// <summary>The element at an index.</summary>
    Element,

    /// <summary>The entry with a key.</summary>
    Entry,
}

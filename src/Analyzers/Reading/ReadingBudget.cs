namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What one question may cost. A value is made of values, which are followed in turn; the budget bounds how deep that goes and how
/// many steps it takes altogether, so that code that goes round in circles ends as unknown.
/// </summary>
internal sealed class ReadingBudget
{
    private const int MaximumDepth = 24;
    private const int MaximumSteps = 2048;
    private const int MaximumApart = 4;

    private readonly ReadingBudget? _outer;
    private readonly string? _subject;
    private readonly int _apart;
    private int _depth;
    private int _steps;

    public ReadingBudget()
    {
    }

    private ReadingBudget(ReadingBudget outer, string subject)
    {
        _outer = outer;
        _subject = subject;
        _apart = outer._apart + 1;
    }

    /// <summary>How many echoes of other declarations are being read.</summary>
    public int Echoes { get; set; }

    /// <summary>How many resources are being looked up by name.</summary>
    public int Names { get; set; }

    /// <summary>How many parameters are being asked for what their callers give.</summary>
    public int Callers { get; set; }

    /// <summary>How many such parameters one question has come by.</summary>
    public int CallerSteps { get; set; }

    /// <summary>True where nothing is being read, so that an answer is as good as it gets and can be kept.</summary>
    public bool IsWhole => _depth + Echoes + Names + Callers == 0;

    /// <summary>
    /// A budget for what many questions have in common, such as all declarations of a type: whoever asks first, the answer is the
    /// same. Null for a subject that is being read already, or when too many are.
    /// </summary>
    public ReadingBudget? TrySetApart(string subject)
    {
        if (_apart >= MaximumApart)
        {
            return null;
        }

        for (var budget = this; budget is not null; budget = budget._outer)
        {
            if (budget._subject == subject)
            {
                return null;
            }
        }

        return new ReadingBudget(this, subject);
    }

    /// <summary>Begins a question, or a question within one; false when it goes too deep.</summary>
    public bool TryEnter()
    {
        if (_depth >= MaximumDepth)
        {
            return false;
        }

        if (_depth++ == 0)
        {
            _steps = MaximumSteps;
        }

        return true;
    }

    public void Leave() => _depth--;

    public bool TrySpend() => --_steps >= 0;
}

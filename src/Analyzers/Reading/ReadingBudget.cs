namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What one question may cost. A value is made of values, which are followed in turn; the budget bounds how deep that goes and how
/// many steps it takes altogether, so that code that goes round in circles ends as unknown.
/// </summary>
internal sealed class ReadingBudget
{
    private const int MaximumDepth = 24;
    private const int MaximumSteps = 2048;

    private int _depth;
    private int _steps;

    /// <summary>True while no question is being answered, so that the next one has the whole budget.</summary>
    public bool IsIdle => _depth == 0;

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

namespace AmlResilience.Analyzers.Sdks.ArmTemplates;

/// <summary>What one question to a template may cost. What is beyond it is unknown.</summary>
internal sealed class TemplateBudget
{
    public const int MaximumDepth = 48;
    public const int MaximumAlternatives = 16;
    public const int MaximumElements = 64;
    public const int MaximumText = 8192;

    private int _steps = 4096;
    private int _depth;

    /// <summary>True when some answer is unknown only because of the bounds, so that it must not be kept.</summary>
    public bool IsExhausted { get; private set; }

    /// <summary>Goes one level deeper; false when that is too far. Each time that is true needs a <see cref="Leave"/>.</summary>
    public bool TryEnter()
    {
        if (_steps <= 0 || _depth >= MaximumDepth)
        {
            IsExhausted = true;
            return false;
        }

        _steps--;
        _depth++;
        return true;
    }

    public void Leave() => _depth--;
}

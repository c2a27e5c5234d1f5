namespace AmlResilience.Robustness;

/// <summary>What a run has done. All members may be used by several threads.</summary>
internal sealed class Figures
{
    private readonly Lock _lock = new();

    public int Programs { get; private set; }

    public int Compiling { get; private set; }

    public int Analyses { get; private set; }

    public int Findings { get; private set; }

    public int Fixes { get; private set; }

    public int FixAlls { get; private set; }

    public int Alternatives { get; private set; }

    public TimeSpan LongestAnalysis { get; private set; }

    /// <summary>The most that was allocated during one analysis, in bytes, with whatever ran beside it.</summary>
    public long LargestAllocation { get; private set; }

    /// <summary>The largest managed heap that was seen between two programs, in bytes.</summary>
    public long LargestHeap { get; private set; }

    public void AddProgram(bool compiles)
    {
        lock (_lock)
        {
            Programs++;
            Compiling += compiles ? 1 : 0;
            LargestHeap = Math.Max(LargestHeap, GC.GetTotalMemory(forceFullCollection: false));
        }
    }

    public void AddAnalysis(TimeSpan elapsed, long allocated)
    {
        lock (_lock)
        {
            Analyses++;
            LongestAnalysis = elapsed > LongestAnalysis ? elapsed : LongestAnalysis;
            LargestAllocation = Math.Max(LargestAllocation, allocated);
        }
    }

    public void AddFindings(int count)
    {
        lock (_lock)
        {
            Findings += count;
        }
    }

    public void AddFix()
    {
        lock (_lock)
        {
            Fixes++;
        }
    }

    public void AddFixAll()
    {
        lock (_lock)
        {
            FixAlls++;
        }
    }

    public void AddAlternative()
    {
        lock (_lock)
        {
            Alternatives++;
        }
    }
}

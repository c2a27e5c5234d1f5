using System.Diagnostics;

namespace AmlResilience.Benchmarks;

/// <summary>Measures what several pieces of code cost, in turns, so that what else the machine does falls on all of them alike.</summary>
internal static class Clock
{
    /// <summary>
    /// The least processor time of each, in milliseconds, over the rounds. It counts all threads of this process and nothing of others,
    /// and the least is what the code needs; whatever disturbs it only adds.
    /// </summary>
    public static double[] Measure(int rounds, params Action[] actions)
    {
        var least = Enumerable.Repeat(double.MaxValue, actions.Length).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var index = 0; index < actions.Length; index++)
            {
                least[index] = Math.Min(least[index], MeasureOnce(actions[index]));
            }
        }

        return least;
    }

    /// <summary>The processor time of one run, in milliseconds.</summary>
    public static double MeasureOnce(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        action();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMilliseconds;
    }

    /// <summary>The bytes that one run allocates, on all threads: the least of three, because what else goes on in the process only adds.</summary>
    public static long MeasureAllocation(Action action)
    {
        action();
        var least = long.MaxValue;
        for (var round = 0; round < 3; round++)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            action();
            least = Math.Min(least, GC.GetTotalAllocatedBytes(precise: true) - before);
        }

        return least;
    }

    /// <summary>The value that the share of all values does not exceed.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        double[] ordered = [.. values.Order()];
        return ordered[Math.Min(ordered.Length - 1, (int)(share * ordered.Length))];
    }
}

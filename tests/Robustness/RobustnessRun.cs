using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Robustness;

/// <summary>A program for which a property does not hold.</summary>
/// <param name="Program">The program of the corpus.</param>
/// <param name="Seed">The seed of the smallest mutations found; null for the program itself.</param>
/// <param name="Mutations">These mutations.</param>
/// <param name="Failure">The property, and what was seen.</param>
internal sealed record Failure(RobustnessProgram Program, string? Seed, Mutation[] Mutations, PropertyException Exception);

/// <summary>Mutates programs of the corpus until enough were seen, or the time is over.</summary>
internal sealed class RobustnessRun(ImmutableArray<RobustnessProgram> corpus, uint stream, Action<Failure> report)
{
    /// <summary>Mutations of a program before the next program's turn: what is read of a program is read once.</summary>
    public const int CasesPerTurn = 4;

    private const int Shrinks = 60;

    private readonly ConcurrentDictionary<string, Failure> _failures = new();
    private int _failed;

    public Figures Figures { get; } = new();

    /// <summary>How many different reasons there are.</summary>
    public int Reasons => _failures.Count;

    /// <summary>All programs, also those that failed for a reason that is known.</summary>
    public int Failed => _failed;

    /// <summary>Checks programs with mutations, each also without any.</summary>
    /// <param name="count">How many mutated programs.</param>
    public Task CountAsync(int count)
    {
        // Programs in even steps through the corpus.
        var turns = Math.Max(1, count / CasesPerTurn);
        return Parallel.ForAsync(0, turns, (turn, _) => TakeTurnAsync(corpus[(int)((long)turn * corpus.Length / turns) % corpus.Length], turn / corpus.Length));
    }

    /// <summary>Checks rounds through the whole corpus until the time is over.</summary>
    public async Task ElapseAsync(TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        for (var round = 0; clock.Elapsed < time; round++)
        {
            await Parallel.ForAsync(0, corpus.Length, async (number, _) =>
            {
                // A prime step, so that a round that is cut off has seen all sources.
                if (clock.Elapsed < time)
                {
                    await TakeTurnAsync(corpus[(int)(number * 7919L % corpus.Length)], round);
                }
            });
        }
    }

    /// <summary>Checks one program with the mutations of a seed, or without any.</summary>
    public async Task RepeatAsync(RobustnessProgram program, string? seed)
    {
        using var workspace = new AdhocWorkspace();
        await TryAsync(program, program.ToProject(workspace), seed);
    }

    private async ValueTask TakeTurnAsync(RobustnessProgram program, int round)
    {
        using var workspace = new AdhocWorkspace();
        var project = program.ToProject(workspace);
        if (round == 0)
        {
            await TryAsync(program, project, seed: null);
        }

        for (var number = 0; number < CasesPerTurn; number++)
        {
            await TryAsync(program, project, new PCG(stream, (ulong)((round * CasesPerTurn) + number) + 1).ToString());
        }
    }

    private async Task TryAsync(RobustnessProgram program, Project project, string? seed)
    {
        var mutations = seed is null ? [] : Mutation.Several.Generate(PCG.Parse(seed), null, out _);
        try
        {
            await CheckAsync(program, project, mutations, isBaseline: seed is null);
        }
        catch (PropertyException exception)
        {
            Interlocked.Increment(ref _failed);
            var failure = new Failure(program, seed, mutations, exception);
            if (_failures.TryAdd(exception.Signature, failure))
            {
                report(_failures[exception.Signature] = seed is null ? failure : Shrink(program, project, seed, exception.Signature));
            }
        }
    }

    private async Task CheckAsync(RobustnessProgram program, Project project, Mutation[] mutations, bool isBaseline) =>
        await Properties.CheckAsync(Mutator.Apply(program, mutations).Apply(project), isBaseline ? null : mutations[0].Where ^ mutations[0].What, Figures);

    /// <summary>The smallest mutations that CsCheck finds in a few attempts to fail for the same reason.</summary>
    private Failure Shrink(RobustnessProgram program, Project project, string seed, string signature)
    {
        Failure? smallest = null;
        try
        {
            Mutation.Several.Sample(
                mutations =>
                {
                    try
                    {
                        CheckAsync(program, project, mutations, isBaseline: false).GetAwaiter().GetResult();
                    }
                    catch (PropertyException exception) when (exception.Signature == signature)
                    {
                        smallest = new Failure(program, seed, mutations, exception);
                        throw;
                    }
                    catch (PropertyException)
                    {
                        // Another failure is another finding.
                    }
                },
                seed: seed,
                iter: Shrinks,
                threads: 1);
        }
        catch (CsCheckException exception) when (smallest is not null)
        {
            // "Set seed: "..." or ..." names the smallest one.
            var parts = exception.Message.Split('"');
            return smallest with { Seed = parts.Length > 1 ? parts[1] : seed };
        }

        // It failed once and no more: it depends on more than the program, which is a failure all the more.
        return smallest ?? _failures[signature];
    }
}

using System.Collections.Concurrent;
using AmlResilience.Analyzers.Tests.Testing;
using AmlResilience.Evaluation;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Evaluation;

/// <summary>The evaluation's programs: nothing wrong is reported, and nearly everything is found.</summary>
public class EvaluationTests
{
    private static readonly ConcurrentDictionary<string, Lazy<Task<EvaluationResult>>> s_results = new();

    public static TheoryData<string> Forms => [.. EvaluationRun.Forms];

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Form_HasNoFalsePositive(string form)
    {
        var result = await EvaluateAsync(form);
        Assert.True(result.Problems.IsEmpty, string.Join('\n', result.Problems));
        Assert.True(!result.FalsePositives.Any(), string.Join('\n', result.FalsePositives));
    }

    [Fact]
    public async Task Recall_IsHighEnough()
    {
        var result = await EvaluateAllAsync();
        Assert.True(result.Total.Programs >= 200, $"There are only {result.Total.Programs} programs.");
        Assert.True(result.Total.Recall >= EvaluationResult.RequiredRecall, string.Join('\n', result.Misses));
    }

    [Fact]
    public async Task EveryWay_IsReadAsWell()
    {
        var result = await EvaluateAllAsync();
        Assert.Empty(result.NarrowWays);
        Assert.All(result.ByWay, score => Assert.True(score.Recall >= EvaluationResult.RequiredRecall, $"{score.Name}: {score.Recall}"));
    }

    [Fact]
    public async Task Document_IsUpToDate()
    {
        var file = Repository.Combine("docs", "evaluation.md");
        var expected = EvaluationDocument.Write(await EvaluateAllAsync());
        if (Environment.GetEnvironmentVariable("AMLRESILIENCE_REFRESH") == "1")
        {
            File.WriteAllText(file, expected);
        }

        var actual = File.Exists(file) ? File.ReadAllText(file).ReplaceLineEndings("\n") : string.Empty;
        Assert.True(expected == actual, $"{file} is out of date. Run: {EvaluationDocument.Command}\nIt should be:\n{expected}");
    }

    // Each form is evaluated once, whichever test asks first.
    private static Task<EvaluationResult> EvaluateAsync(string form) =>
        s_results.GetOrAdd(form, static form => new Lazy<Task<EvaluationResult>>(() => EvaluationRun.EvaluateAsync([form]))).Value;

    private static async Task<EvaluationResult> EvaluateAllAsync()
    {
        var results = await Task.WhenAll(EvaluationRun.Forms.Select(EvaluateAsync));
        return new EvaluationResult([.. results.SelectMany(result => result.Programs)]);
    }
}

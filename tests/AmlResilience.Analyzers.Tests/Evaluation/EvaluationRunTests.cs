using AmlResilience.Analyzers.Tests.Testing;
using AmlResilience.Evaluation;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Evaluation;

/// <summary>The evaluation itself: what it counts, and what it refuses.</summary>
public class EvaluationRunTests
{
    private const string Registry = "new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))";
    private const string Marked = "new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}))";

    [Fact]
    public async Task FindingAtItsPlace_IsRight()
    {
        var result = await EvaluateAsync(Arm(Marked));
        Assert.Equal((1, 0, 0, 0), (result.Right, result.FalsePositives.Length, result.Misses.Length, result.Problems.Length));
    }

    [Fact]
    public async Task FindingWithoutMarkup_IsFalsePositive()
    {
        var result = await EvaluateAsync(Arm(Registry));
        Assert.Equal(GetLine(Arm(Registry), "Basic"), Assert.Single(result.FalsePositives).Line);
        Assert.Empty(result.Misses);
    }

    [Theory]
    [InlineData("new ContainerRegistryData(AzureLocation.WestEurope, {|AMLR2101:new ContainerRegistrySku(ContainerRegistrySkuName.Basic)|})")]
    [InlineData("new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku({|AMLR2103:ContainerRegistrySkuName.Basic|}))")]
    public async Task OtherPlaceOrRule_IsMissAndFalsePositive(string data)
    {
        var result = await EvaluateAsync(Arm(data));
        Assert.Equal((0, 1, 1), (result.Right, result.FalsePositives.Length, result.Misses.Length));
    }

    [Fact]
    public async Task SecondExpectationAtOnePlace_IsMiss()
    {
        var result = await EvaluateAsync(Arm(Registry.Replace("ContainerRegistrySkuName.Basic", "{|AMLR2101:{|AMLR2101:ContainerRegistrySkuName.Basic|}|}")));
        Assert.Equal((1, 1), (result.Right, result.Misses.Length));
    }

    [Theory]
    [InlineData("AMLR2104", "no rule that is on by default")]
    [InlineData("AMLR7777", "no rule that is on by default")]
    [InlineData("", "no rule that is on by default")]
    public async Task IdThatIsNotOn_IsProblem(string id, string problem)
    {
        var data = Registry.Replace("ContainerRegistrySkuName.Basic", id.Length == 0 ? "[|ContainerRegistrySkuName.Premium|]" : $"{{|{id}:ContainerRegistrySkuName.Premium|}}");
        Assert.Contains(problem, Assert.Single((await EvaluateAsync(Arm(data))).Problems));
    }

    [Fact]
    public async Task ProgramThatDoesNotCompile_IsProblem() =>
        Assert.Contains("CS0103", Assert.Single((await EvaluateAsync(Arm("missing"))).Problems));

    [Theory]
    [InlineData("PulumiRegistry", "the name does not start with Arm")]
    [InlineData("Registry", "the name does not start with Arm")]
    public async Task NameOfOtherSdk_IsProblem(string name, string problem) =>
        Assert.Contains(problem, Assert.Single((await EvaluateAsync(Arm(Marked), name)).Problems));

    [Fact]
    public async Task ProgramWithoutVerdict_IsProblem() =>
        Assert.Contains("the first line", Assert.Single((await EvaluateAsync("\n" + Arm(Marked))).Problems));

    [Fact]
    public async Task LineInLaterFile_IsLineOfProgram()
    {
        var program = "// A file without a resource.\ninternal static class Names { }\n// file: Deployment.cs\n" + Arm(Registry);
        Assert.Equal(GetLine(program, "Basic"), Assert.Single((await EvaluateAsync(program)).FalsePositives).Line);
    }

    [Fact]
    public async Task TopLevelStatements_Compile() => Assert.Empty((await EvaluateAsync(
        "// Nothing is declared.\nusing Pulumi;\n\nreturn await Deployment.RunAsync(() => { });\n", "PulumiTopLevel")).Problems);

    [Fact]
    public async Task FormWithoutSdk_IsProblem()
    {
        var result = new EvaluationResult([await EvaluateAsync(Arm(Marked))]);
        Assert.Contains("no program for Pulumi", Assert.Single(result.Problems));
        Assert.False(result.IsGoodEnough);
    }

    [Theory]
    [InlineData(20, 20, 0, "100.0 %", "100.0 %")]
    [InlineData(20, 19, 0, "100.0 %", "95.0 %")]
    [InlineData(3000, 2999, 1, "99.9 %", "99.9 %")]
    [InlineData(0, 0, 0, "-", "-")]
    [InlineData(2, 0, 0, "-", "0.0 %")]
    [InlineData(0, 0, 2, "0.0 %", "-")]
    public void Score_IsNotRoundedUp(int expected, int right, int wrong, string precision, string recall) =>
        Assert.Equal([precision, recall], new Score("Form", 1, 1, expected, right, wrong).Cells[^2..]);

    private static Task<ProgramResult> EvaluateAsync(string text, string name = "ArmRegistry") =>
        EvaluationRun.EvaluateAsync(EvaluationProgram.Parse("Form", name, text));

    private static string Arm(string data) => "// The registry cannot be replicated.\n" + SdkProgram.Arm(
        $"var data = {data};\n        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data);");

    private static int GetLine(string program, string text) => program[..program.IndexOf(text, StringComparison.Ordinal)].Count(character => character == '\n') + 1;
}

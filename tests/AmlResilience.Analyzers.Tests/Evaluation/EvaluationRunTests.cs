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
    [InlineData("TemplateRegistry", "the name does not start with Arm")]
    [InlineData("Registry", "the name does not start with Arm")]
    public async Task NameOfOtherWay_IsProblem(string name, string problem) =>
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

    [Theory]
    [InlineData("using Azure.ResourceManager.Storage;", "Arm", "Arm")]
    [InlineData("using Azure.ResourceManager.Resources.Models;\nvar content = new ArmDeploymentProperties(mode);", "Template", "Template")]
    [InlineData("using Azure.ResourceManager.Resources.Models;\nvar content = new ArmDeploymentProperties(mode);", "Arm", "Arm")]
    [InlineData("using Pulumi;\nusing Pulumi.AzureNative.Storage;", "Pulumi", "Pulumi")]
    [InlineData("using Pulumi;", "Pulumi", "Pulumi")]
    [InlineData("using Pulumi;\nusing Pulumi.Azure.Storage;", "Classic", "Classic")]
    [InlineData("using Pulumi;\nusing Storage = Pulumi.Azure.Storage;", "Classic", "Classic")]
    [InlineData("using Pulumi;\nusing Pulumi.Azure.Core;\nusing Pulumi.AzureNative.Storage;", "Pulumi", "Pulumi")]
    [InlineData("using Pulumi;\nusing Pulumi.Azure.Core;\nnew ResourceGroupTemplateDeployment(\"d\", args);", "Template", "Template")]
    [InlineData("using Azure.Provisioning.Storage;", "Provisioning", "Provisioning")]
    [InlineData("using Aspire.Hosting;", "Provisioning", "Provisioning")]
    public void Way_IsThatOfTheText(string text, string name, string way) => Assert.Equal(way, EvaluationProgram.Parse("Form", name + "Program", text).Way);

    [Fact]
    public async Task FindingInAdditionalFile_HasItsLine()
    {
        var program = EvaluationProgram.Parse("Form", "ArmRegistry", Arm(Marked) + "\n// file: main.json\n{\n  \"sku\": {|AMLR2101:\"Basic\"|}\n}\n");
        Assert.Equal("{\n  \"sku\": \"Basic\"\n}\n", Assert.Single(program.AdditionalTexts).GetText()!.ToString());
        var expected = Assert.Single(program.Expected, finding => finding.Path == "/Form/main.json");
        Assert.Equal("\"Basic\"", expected.Text);
        var result = await EvaluationRun.EvaluateAsync(program);
        Assert.Equal((1, expected), (result.Right, Assert.Single(result.Misses)));
    }

    [Fact]
    public async Task FormThatDoesNotExistInWay_IsProblem()
    {
        var program = EvaluationProgram.Parse("FetchMutatePut", "ClassicNothing", "// Nothing is declared.\nusing Pulumi;\nusing Pulumi.Azure.Core;\n");
        var result = new EvaluationResult([await EvaluationRun.EvaluateAsync(program)]);
        Assert.Contains(result.Problems, problem => problem.Contains("there is a program for Classic", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WayInFewForms_IsNarrow()
    {
        var result = new EvaluationResult([await EvaluateAsync(Arm(Marked))]);
        Assert.Equal(Ways.All.Select(way => $"there are programs for {way} in {(way == Ways.Arm ? 1 : 0)} forms only"), result.NarrowWays);
    }

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

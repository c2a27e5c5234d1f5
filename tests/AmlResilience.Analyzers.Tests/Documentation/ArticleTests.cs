using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Walks the services of the article: for each of them and in each SDK the rules find what is wrong, and nothing where it is right.</summary>
public class ArticleTests
{
    // The template row is about programs that deploy a template; the property that AMLR2304 asks for is missing from the SDK.
    private static readonly string[] s_withoutRules = ["Deployment by an ARM template (next steps)"];
    private static readonly (string Id, string Heading)[] s_withoutExample = [("AMLR2304", RulePage.Pulumi)];

    public static TheoryData<string, string> Rows
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var service in CoverageData.Services.Where(service => !s_withoutRules.Contains(service.Name)))
            {
                data.Add(service.Name, RulePage.Arm);
                data.Add(service.Name, RulePage.Pulumi);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task Row_IsFoundWhereItIsWrongAndSilentWhereItIsRight(string name, string heading)
    {
        var ids = CoverageData.Services.Single(service => service.Name == name).Ids;
        Assert.NotEmpty(ids);
        foreach (var id in ids.Where(id => !s_withoutExample.Contains((id, heading))))
        {
            var examples = RulePage.Read(id).GetExamples(heading);
            Assert.True(examples.Length > 0, $"{id} has no program below '{heading}'");
            foreach (var example in examples)
            {
                using var wrong = await ExampleRun.CreateAsync(id, example.ToProgram(example.Before));
                Assert.Contains(wrong.Findings, finding => finding.Id == id);
                using var right = await ExampleRun.CreateAsync(id, example.ToProgram(example.After));
                Assert.Empty(right.Findings);
            }
        }
    }
}

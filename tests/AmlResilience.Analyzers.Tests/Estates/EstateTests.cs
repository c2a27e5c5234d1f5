using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Estates;

/// <summary>One estate, declared in every way: whatever the way, its weaknesses are the same.</summary>
public class EstateTests
{
    private const string Measure = "ArmSdk";

    /// <summary>What the estate has no example of, and why.</summary>
    private static readonly Dictionary<string, string> s_absent = new()
    {
        ["AMLR2302"] = "The threshold is an option.",
        ["AMLR3102"] = "It is about a group that has a zone; those of the estate have none, which AMLR3101 says.",
        ["AMLR9001"] = "It is about the analysis.",
        ["AMLR9002"] = "It is about the analysis.",
        ["AMLR9003"] = "It is about the configuration.",
        ["AMLR9003"] = "It is about the analysis.",
    };

    /// <summary>What a way cannot say, and why.</summary>
    private static readonly (string Way, string Id, string Reason)[] s_exceptions =
    [
        ("AzureNative", "AMLR2304", "The default version of its API does not know replication."),
        ("PulumiClassic", "AMLR1105", "Its inference clusters are always attached ones."),
        ("PulumiClassic", "AMLR1107", "Azure ML creates no cluster with it, so there are no agents to count."),
        ("PulumiClassic", "AMLR1201", "It has no online endpoints."),
        ("PulumiClassic", "AMLR1202", "It has no online endpoints."),
        ("PulumiClassic", "AMLR1301", "It has no registries of Azure ML."),
        ("PulumiClassic", "AMLR1302", "It has no registries of Azure ML."),
        ("PulumiClassic", "AMLR1303", "It has no registries of Azure ML."),
        ("PulumiClassic", "AMLR2202", "Soft delete cannot be switched off since version 5."),
        ("PulumiClassic", "AMLR2304", "Its workspaces of Log Analytics have no replication."),
        ("PulumiClassic", "AMLR4203", "The single servers of MySQL were removed in version 6."),
        ("PulumiClassic", "AMLR4401", "Data Lake Storage Gen1 was removed in version 5."),
        ("Provisioning", "AMLR1202", "There is no package for autoscale settings."),
        ("Provisioning", "AMLR3301", "There is no package for HDInsight."),
        ("Provisioning", "AMLR4203", "Its package of MySQL has flexible servers only."),
    ];

    public static TheoryData<string> Ways { get; } = ["ArmSdk", "AzureNative", "PulumiClassic", "Provisioning", "ArmTemplate"];

    [Theory]
    [MemberData(nameof(Ways))]
    public void Program_Compiles(string way) =>
        Assert.DoesNotContain(Read(way).GetDiagnostics(TestContext.Current.CancellationToken), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);

    [Fact]
    public async Task Estate_HasEveryRule()
    {
        var rules = new ResilienceAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).ToHashSet();

        Assert.Equal(rules.Except(s_absent.Keys).Order(), await FindIdsAsync(Measure));
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public async Task Way_HasTheSameFindings(string way)
    {
        var exceptions = s_exceptions.Where(exception => exception.Way == way).Select(exception => exception.Id);

        Assert.Equal((await FindIdsAsync(Measure)).Except(exceptions), await FindIdsAsync(way));
    }

    private static async Task<IEnumerable<string>> FindIdsAsync(string way) =>
        (await AnalyzerRun.FindAsync(Read(way), TestContext.Current.CancellationToken)).Select(diagnostic => diagnostic.Id).Except(["AMLR9001", "AMLR9002"]).Distinct().Order();

    /// <summary>The program of a way, with every rule switched on.</summary>
    private static Compilation Read(string way)
    {
        var source = File.ReadAllText(Repository.Combine("tests", "AmlResilience.Analyzers.Tests", "Estates", "Programs", way + ".cs"));
        var compilation = AnalyzerRun.Compile(way, SdkReferences.All, source);
        var on = new ResilienceAnalyzer().SupportedDiagnostics.Select(rule => rule.Id).Distinct().Select(id => KeyValuePair.Create(id, ReportDiagnostic.Warn));
        return compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(on));
    }
}

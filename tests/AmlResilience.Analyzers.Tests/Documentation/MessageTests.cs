using System.Globalization;
using System.Text.RegularExpressions;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Documentation;

/// <summary>Each message is enough on its own in a build log: which resource, which property, what was found, what is wanted.</summary>
public partial class MessageTests
{
    // The longest one of the samples has 295 characters, with a name of 34.
    private const int MaximumLength = 300;

    public static TheoryData<string> Samples => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public async Task Messages_AreEnoughOnTheirOwn(string sample)
    {
        var found = await AnalyzerRun.FindAsync(Sample.Compile(sample), Sample.GetFiles(sample));
        Assert.NotEmpty(found);
        Assert.All(found, finding =>
        {
            var message = finding.GetMessage(CultureInfo.InvariantCulture);
            AssertIsOneClause(message);
            Assert.InRange(message.Length, 40, MaximumLength);

            // A whole program lacks something that no property names.
            Assert.Matches(finding.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.CompilationEnd) ? LackingMessage() : FindingMessage(), message);
        });
    }

    /// <summary>The same of the messages that no sample shows, as far as it can be told before they are filled in.</summary>
    [Fact]
    public void Formats_AreEnoughOnTheirOwn() => Assert.All(RuleCatalog.Descriptors, descriptor =>
    {
        var message = string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), "crml", "sku.name = Basic", "Premium");
        AssertIsOneClause(message);
        Assert.InRange(message.Length, 40, MaximumLength);
        Assert.Contains("'crml'", message);
    });

    private static void AssertIsOneClause(string message)
    {
        Assert.DoesNotMatch(@"[\r\n]|  |''|\{\d+\}|\.$|^\s|\s$|= ;|= ,", message);
        Assert.Matches("^[A-Z]", message);
    }

    // Container registry 'crml' has sku.name = Basic; use Premium, because ...
    [GeneratedRegex(@"^[A-Z][A-Za-z0-9() /-]+ '.+' .*\b((properties|sku)(\.[\w\[\]]+)+|kind|location|zones|type)\b.*(; (use|choose|set|plan|keep|remove|leave|add|create|declare|move) .+|, so .+; set .+)$")]
    private static partial Regex FindingMessage();

    [GeneratedRegex(@"^[A-Z][A-Za-z0-9() /-]+ '.+' (has no|has only|is) .+; (use|choose|declare|add|create) .+$")]
    private static partial Regex LackingMessage();
}

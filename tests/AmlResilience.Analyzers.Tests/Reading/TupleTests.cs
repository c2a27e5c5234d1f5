using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Tuples, records and what is taken out of them.</summary>
public class TupleTests
{
    [Theory]
    [InlineData("var (sku, zones) = ({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("(var sku, _) = ({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("string sku; (sku, _) = ({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("var (_, (sku, _)) = (1, ({|AMLR2101:\"Basic\"|}, 2));", "sku")]
    [InlineData("var t = (Sku: {|AMLR2101:\"Basic\"|}, Zones: 3);", "t.Sku")]
    [InlineData("var t = (Sku: {|AMLR2101:\"Basic\"|}, Zones: 3);", "t.Item1")]
    [InlineData("(string Sku, int Zones) t = ({|AMLR2101:\"Basic\"|}, 3);", "t.Sku")]
    [InlineData("var t = ({|AMLR2101:\"Basic\"|}, 3); var u = t;", "u.Item1")]
    [InlineData("var (sku, count) = new Settings({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("var (_, (sku, _)) = new Nested(\"x\", new Settings({|AMLR2101:\"Basic\"|}, 3));", "sku")]
    [InlineData("var settings = new Settings(\"Premium\", 3) with { Sku = \"Basic\" };", "{|AMLR2101:settings.Sku|}")]
    [InlineData("var settings = new Settings(\"Basic\", 3) with { Count = 1 };", "{|AMLR2101:settings.Sku|}")]
    [InlineData("var names = new { Sku = \"Basic\", Count = 1 };", "{|AMLR2101:names.Sku|}")]
    [InlineData("var (sku, zones) = Get(); static (string, int) Get() => ({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("var sku = Get().Sku; static (string Sku, int Count) Get() { return ({|AMLR2101:\"Basic\"|}, 3); }", "sku")]
    [InlineData("var t = isProduction ? ({|AMLR2101:\"Standard\"|}, 1) : ({|AMLR2101:\"Basic\"|}, 2);", "t.Item1")]
    public Task Arm_Part_IsReported(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Members, before));

    [Theory]
    [InlineData("var (zones, sku) = (3, \"Premium\"); var (other, _) = (\"Basic\", 1);", "sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); t.Sku = \"Premium\";", "t.Sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); t.Item1 = \"Premium\";", "t.Sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); Fill(ref t.Sku); static void Fill(ref string sku) => sku = \"Premium\";", "t.Sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); (t.Sku, _) = (\"Premium\", 1);", "t.Sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); t = (\"Premium\", 3);", "t.Sku")]
    [InlineData("var (sku, other) = (\"Basic\", \"Premium\"); (sku, other) = (other, sku);", "sku")]
    [InlineData("var (sku, count) = (\"Basic\", 1); if (isProduction) { (sku, count) = (\"Premium\", 2); }", "sku")]
    [InlineData("var (sku, count) = (configured, 1);", "sku")]
    [InlineData("var settings = new Settings(\"Basic\", 3) with { Sku = configured };", "settings.Sku")]
    [InlineData("var settings = new Settings(\"Basic\", 3) with { Sku = \"Premium\" };", "settings.Sku")]
    [InlineData("var t = isProduction ? (\"Premium\", 1) : (\"Basic\", 2);", "t.Item1")]
    [InlineData("var (sku, _) = new Odd();", "sku")]
    public Task Arm_Part_ThatMayBeAnother_IsSilent(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Members, before));

    private const string Members = """
        record Settings(string Sku, int Count);
        record Nested(string Name, Settings Settings);
        class Odd { public void Deconstruct(out string sku, out int count) => (sku, count) = ("Basic", 1); }
        """;

    [Theory]
    [InlineData("var (sku, zones) = ({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("var t = (Sku: {|AMLR2101:\"Basic\"|}, Zones: 3);", "t.Sku")]
    [InlineData("var (sku, count) = new Settings({|AMLR2101:\"Basic\"|}, 3);", "sku")]
    [InlineData("var (sku, count) = (configured, 3);", "sku")]
    [InlineData("var t = (Sku: \"Basic\", Zones: 3); t.Sku = \"Premium\";", "t.Sku")]
    public Task Pulumi_Part(string before, string name) => Verify.FindingsAsync(Registry.Pulumi(name, "record Settings(string Sku, int Count);", before));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Elements of collections: in loops, at an index, by key.</summary>
public class ElementTests
{
    [Theory]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|} })", "sku")]
    [InlineData("foreach (var sku in new List<string> { {|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|} })", "sku")]
    [InlineData("string[] skus = [{|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|}]; foreach (var sku in skus)", "sku")]
    [InlineData("foreach (var (name, sku) in new[] { (\"a\", {|AMLR2101:\"Standard\"|}), (\"b\", {|AMLR2101:\"Basic\"|}) })", "sku")]
    [InlineData("foreach (var pair in new[] { (\"a\", {|AMLR2101:\"Standard\"|}), (\"b\", {|AMLR2101:\"Basic\"|}) })", "pair.Item2")]
    [InlineData("foreach (var (sku, count) in new[] { new Settings({|AMLR2101:\"Standard\"|}, 1), new Settings({|AMLR2101:\"Basic\"|}, 2) })", "sku")]
    [InlineData("foreach (var settings in new[] { new Settings({|AMLR2101:\"Standard\"|}, 1), new Settings({|AMLR2101:\"Basic\"|}, 2) })", "settings.Sku")]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" })", "sku")]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, configured })", "sku")]
    [InlineData("var skus = new[] { {|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|} }; for (var i = 0; i < skus.Length; i++)", "skus[i]")]
    [InlineData("foreach (var pair in new Dictionary<string, string> { [\"dev\"] = {|AMLR2101:\"Standard\"|}, [\"prod\"] = {|AMLR2101:\"Basic\"|} })", "pair.Value")]
    [InlineData("foreach (var (key, sku) in new Dictionary<string, string> { [\"dev\"] = {|AMLR2101:\"Standard\"|}, [\"prod\"] = {|AMLR2101:\"Basic\"|} })", "sku")]
    public Task Arm_Loop_IsReported(string loop, string name) => Verify.FindingsAsync(Registry.Arm(name, Members, loop));

    [Theory]
    [InlineData("var skus = new[] { \"Basic\" }; skus[0] = \"Premium\"; foreach (var sku in skus)", "sku")]
    [InlineData("var skus = new List<string> { \"Basic\" }; Fill(skus); foreach (var sku in skus)", "sku")]
    [InlineData("var skus = new List<string> { \"Basic\" }; var others = skus; others[0] = \"Premium\"; foreach (var sku in skus)", "sku")]
    [InlineData("var skus = new[] { \"Basic\" }; Array.Fill(skus, \"Premium\"); foreach (var sku in skus)", "sku")]
    [InlineData("foreach (var sku in Changed)", "sku")]
    [InlineData("foreach (var sku in configured.Split(\",\"))", "sku")]
    [InlineData("foreach (var (name, sku) in new[] { (\"a\", \"Premium\"), (\"Basic\", \"Premium\") })", "sku")]
    [InlineData("var skus = new List<string> { \"Basic\" }; skus.Sort(); foreach (var sku in skus)", "sku")]
    public Task Arm_Loop_ThatIsNotKnown_IsSilent(string loop, string name) => Verify.FindingsAsync(Registry.Arm(name, Members, loop));

    [Theory]
    [InlineData("new[] { {|AMLR2101:\"Basic\"|} }[0]")]
    [InlineData("skus[0]", "var skus = new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" };")]
    [InlineData("skus[^1]", "var skus = new[] { \"Premium\", {|AMLR2101:\"Basic\"|} };")]
    [InlineData("skus[1]", "var skus = new List<string> { \"Premium\", {|AMLR2101:\"Basic\"|} };")]
    [InlineData("skus[^1]", "var skus = new List<string> { \"Premium\", {|AMLR2101:\"Basic\"|} };")]
    [InlineData("skus[First]", "const int First = 0; var skus = new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" };")]
    [InlineData("skus.First()", "var skus = new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" };")]
    [InlineData("skus.Last()", "var skus = new[] { \"Premium\", {|AMLR2101:\"Basic\"|} };")]
    [InlineData("skus[configured.Length]", "var skus = new[] { {|AMLR2101:\"Basic\"|}, {|AMLR2101:\"Standard\"|} };")]
    [InlineData("new Dictionary<string, string> { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = \"Premium\" }[\"dev\"]")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string> { { \"dev\", {|AMLR2101:\"Basic\"|} }, { \"prod\", \"Premium\" } };")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string>(StringComparer.Ordinal) { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = \"Premium\" };")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string>(2) { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = \"Premium\" };")]
    [InlineData("skus[configured]", "var skus = new Dictionary<string, string> { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = {|AMLR2101:\"Standard\"|} };")]
    [InlineData("skus[\"dev\"].Item1", "var skus = new Dictionary<string, (string, int)> { [\"dev\"] = ({|AMLR2101:\"Basic\"|}, 1) };")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = \"Premium\" };")]
    [InlineData("skus[Tier.Dev]", "var skus = new Dictionary<Tier, string> { [Tier.Dev] = {|AMLR2101:\"Basic\"|}, [Tier.Prod] = \"Premium\" };")]
    [InlineData("skus.First()", "var skus = new Queue<string>(new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" });")]
    public Task Arm_Element_IsReported(string name, string before = "") => Verify.FindingsAsync("using System.Linq;\nusing System.Collections.Immutable;\n" + Registry.Arm(name, Members, before));

    [Theory]
    [InlineData("skus[1]", "var skus = new[] { \"Basic\", \"Premium\" };")]
    [InlineData("skus[^1]", "var skus = new[] { \"Basic\", \"Premium\" };")]
    [InlineData("skus[5]", "var skus = new[] { \"Basic\" };")]
    [InlineData("skus[configured.Length]", "var skus = new[] { \"Basic\", \"Premium\" };")]
    [InlineData("skus[0]", "var skus = new List<string> { \"Basic\" }; skus.Insert(0, \"Premium\");")]
    [InlineData("skus[0]", "var skus = new List<string>(); if (isProduction) { skus.Add(\"Premium\"); } skus.Add(\"Basic\");")]
    [InlineData("skus[0]", "var skus = new List<string> { \"Basic\" }; Fill(skus);")]
    [InlineData("skus[\"prod\"]", "var skus = new Dictionary<string, string> { [\"dev\"] = \"Basic\" };")]
    [InlineData("skus[\"prod\"]", "var skus = new Dictionary<string, string>(new Dictionary<string, string> { [\"prod\"] = \"Premium\" }) { [\"dev\"] = \"Basic\" };")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string> { [\"dev\"] = \"Basic\" }; skus[\"dev\"] = \"Premium\";")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string> { [\"dev\"] = \"Basic\", [configured] = \"Premium\" };")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string>(Map) { [\"dev\"] = \"Basic\" }; skus.Clear();")]
    [InlineData("skus[configured]", "var skus = new Dictionary<string, string> { [\"dev\"] = \"Basic\", [\"prod\"] = \"Premium\" };")]
    [InlineData("skus.First(sku => sku.Length > 5)", "var skus = new[] { \"Basic\", \"Premium\" };")]
    [InlineData("ChangedMap[\"dev\"]", "")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [\"dev\"] = \"Basic\", [\"DEV\"] = \"Premium\" };")]
    [InlineData("skus[Tier.Dev]", "var skus = new Dictionary<Tier, string> { [Tier.Dev] = \"Basic\", [Tier.Default] = \"Premium\" };")]
    [InlineData("skus.First()", "var skus = new SortedSet<string> { \"Standard\", \"Premium\" };")]
    [InlineData("skus.First()", "var skus = new Stack<string>(new[] { \"Basic\", \"Premium\" });")]
    [InlineData("skus.First()", "var skus = new System.Collections.Concurrent.ConcurrentBag<string> { \"Basic\", \"Premium\" };")]
    public Task Arm_Element_ThatMayBeAnother_IsSilent(string name, string before) => Verify.FindingsAsync("using System.Linq;\nusing System.Collections.Immutable;\n" + Registry.Arm(name, Members, before));

    [Fact]
    public Task Arm_LoopOverMember_IsReported() => Verify.FindingsAsync(
        Registry.Arm("sku", "static readonly string[] Skus = { {|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|} };", "foreach (var sku in Skus)"));

    [Fact]
    public Task Arm_EntryOfMember_IsReported() => Verify.FindingsAsync(
        Registry.Arm("Map[\"dev\"]", "static readonly Dictionary<string, string> Map = new() { [\"dev\"] = {|AMLR2101:\"Basic\"|}, [\"prod\"] = \"Premium\" };"));

    private const string Members = """
        record Settings(string Sku, int Count);
        enum Tier { Dev = 0, Default = 0, Prod = 1 }
        
        static readonly string[] Changed = { "Basic" };
        static readonly Dictionary<string, string> Map = new() { ["dev"] = "Basic", ["prod"] = "Premium" };
        static readonly Dictionary<string, string> ChangedMap = new() { ["dev"] = "Basic" };
        static void Fill(List<string> skus) => skus[0] = "Premium";
        static void Change() { Changed[0] = "Premium"; ChangedMap["dev"] = "Premium"; }
        """;

    [Theory]
    [InlineData("sku", "foreach (var sku in new[] { {|AMLR2101:\"Standard\"|}, {|AMLR2101:\"Basic\"|} })")]
    [InlineData("sku", "foreach (var (name, sku) in new[] { (\"a\", {|AMLR2101:\"Standard\"|}), (\"b\", {|AMLR2101:\"Basic\"|}) })")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string> { [\"dev\"] = {|AMLR2101:\"Basic\"|} };")]
    [InlineData("skus[0]", "var skus = new[] { {|AMLR2101:\"Basic\"|} };")]
    [InlineData("sku", "foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" })")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, string> { [\"dev\"] = \"Basic\" }; skus[\"dev\"] = configured;")]
    public Task Pulumi_Element(string name, string before) => Verify.FindingsAsync(Registry.Pulumi(name, before: before));

    [Theory]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, SkuArgs> { [\"dev\"] = new() { Name = {|AMLR2101:\"Basic\"|} }, [\"prod\"] = new() { Name = \"Premium\" } };")]
    [InlineData("skus[0]", "var skus = new[] { new SkuArgs { Name = {|AMLR2101:\"Basic\"|} } };")]
    [InlineData("skus[0]", "var skus = new[] { new SkuArgs { Name = \"Basic\" } }; skus[0].Name = \"Premium\";")]
    [InlineData("skus[\"dev\"]", "var skus = new Dictionary<string, SkuArgs> { [\"dev\"] = new() { Name = \"Basic\" } }; skus[\"dev\"].Name = \"Premium\";")]
    [InlineData("skus[0]", "var skus = new[] { new SkuArgs { Name = \"Basic\" } }; foreach (var sku in skus) { sku.Name = \"Premium\"; }")]
    [InlineData("skus[0]", "var one = new SkuArgs { Name = \"Basic\" }; var skus = new[] { one }; one.Name = \"Premium\";")]
    public Task Pulumi_Object(string sku, string before) => Verify.FindingsAsync(Registry.PulumiSku(sku, before: before));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values that are not what the text of their declaration says.</summary>
public class ValueReviewTests
{
    [Theory]
    [InlineData("_sku", "private string _sku = \"Basic\"; void Load(string s) { (_sku, _) = (s, 1); }")]
    [InlineData("_sku", "private string? _sku = null; void Load(string s) { _sku = \"Basic\"; _sku = null; _sku ??= s; }")]
    [InlineData("_sku", "private string _sku = \"Basic\"; void Load(string s) { ref var r = ref _sku; r = s; }")]
    [InlineData("_sku", "private string _sku = \"B\"; void Load(string s) { _sku = \"Basic\"; _sku += s; }")]
    [InlineData("Sku", "[Parameter] readonly string Sku = \"Basic\"; class ParameterAttribute : Attribute { }")]
    [InlineData("Sku", "[Option] private string Sku { get; set; } = \"Basic\"; class OptionAttribute : Attribute { }")]
    [InlineData("_options.Sku", "private readonly Options _options = new() { Sku = \"Basic\" }; void Load(string s) { _options.Sku = s; } class Options { public string Sku { get; set; } = \"\"; }")]
    [InlineData("_options.Sku", "private readonly Options _options = new() { Sku = \"Basic\" }; void Load(Action<object> bind) { bind(_options); } class Options { public string Sku { get; set; } = \"\"; }")]
    [InlineData("s_options.Sku", "internal static readonly Options s_options = new() { Sku = \"Basic\" }; internal class Options { public string Sku { get; set; } = \"\"; } class Startup { void Load(string s) { s_options.Sku = s; } }")]
    [InlineData("Tiers.Of(isProduction).Sku", "static class Tiers { public static Tier Of(bool p) { Tier t = new ProductionTier(); return t; } } class Tier { public virtual string Sku { get; } = \"Basic\"; } class ProductionTier : Tier { public override string Sku { get; } = \"Premium\"; }")]
    [InlineData("new ProductionTier().Get()", "class Tier { public string Get() => Sku; protected virtual string Sku { get; } = \"Basic\"; } class ProductionTier : Tier { protected override string Sku { get; } = \"Premium\"; }")]
    [InlineData("new Mapped(\"Basic\")", "readonly struct Mapped { private readonly string _name; public Mapped(string name) => _name = name; public static implicit operator string(Mapped m) => m._name + \"x\"; public static implicit operator Input<string>(Mapped m) => \"Premium\"; public static implicit operator InputUnion<string, SkuName>(Mapped m) => \"Premium\"; }")]
    [InlineData("new Mapped(\"Basic\").ToString()", "readonly struct Mapped { private readonly string _name; public Mapped(string name) => _name = name; public override string ToString() => _name == \"Basic\" ? \"Premium\" : _name; }")]
    [InlineData("(settings with { Sku = \"Premium\" }).Sku", "private static readonly Settings settings = new(\"Basic\"); record Settings(string Sku);")]
    [InlineData("settings.Sku", "private static Settings settings = new(\"Basic\"); void Load() { settings = settings with { Sku = \"Premium\" }; } record Settings(string Sku);")]
    [InlineData("Get()", "static string Get() { var sku = \"Basic\"; Change(ref sku); return sku; } static void Change(ref string s) => s = \"Premium\";")]
    [InlineData("Get()", "static string Get() { var sku = \"Basic\"; try { sku = Environment.GetEnvironmentVariable(\"SKU\")!; } catch { throw; } return sku; }")]
    [InlineData("Get()", "static string Get() { string sku; do { sku = \"Premium\"; if (sku.Length > 2) break; sku = \"Basic\"; } while (sku.Length > 9); return sku; }")]
    [InlineData("Get()", "static string Get() { var sku = \"Premium\"; goto end; again: sku = \"Basic\"; end: if (sku.Length > 20) goto again; return sku; }")]
    [InlineData("Get()", "static string Get() { var (sku, count) = (\"Basic\", 1); (sku, count) = (\"Premium\", 2); return sku; }")]
    [InlineData("Get()", "static string Get() { var tier = (Sku: \"Basic\", Count: 1); tier.Sku = \"Premium\"; return tier.Sku; }")]
    [InlineData("Get()", "static string Get() { string[] skus = { \"Basic\" }; skus[0] = \"Premium\"; return skus[0]; }")]
    [InlineData("Get()", "static string Get() { var sku = \"Basic\"; System.Threading.Interlocked.Exchange(ref sku, \"Premium\"); return sku; }")]
    [InlineData("Get()", "static string Get() { var sku = \"Basic\"; Local(); return sku; void Local() => sku = \"Premium\"; }")]
    [InlineData("Get()", "static string Get() { foreach (var sku in new[] { \"Basic\", \"Premium\" }) { if (sku.Length > 5) return sku; } return \"Basic\"; }")]
    [InlineData("Tier.Of<MyStack>()", "static class Tier { public static string Of<T>() => Cache<T>.Sku; static class Cache<T> { public static string Sku = \"Basic\"; } }")]
    [InlineData("((ITier)new Tier()).Sku", "interface ITier { string Sku => \"Basic\"; } class Tier : ITier { public string Sku => \"Premium\"; }")]
    [InlineData("Output.Create(\"Basic\").Apply(s => s + \"x\")", "")]
    [InlineData("Output.Create(isProduction).Apply(p => p ? \"Premium\" : \"Basic\")", "")]
    [InlineData("Get()", "static Output<string> Get() => Output.Create(\"Basic\").Apply(s => \"Premium\");")]
    [InlineData("Get(out _)", "static string Get(out string sku) { sku = \"Basic\"; Change(out sku); return sku; } static void Change(out string s) => s = \"Premium\";")]
    [InlineData("this[0]", "string this[int index] => index == 0 ? \"Premium\" : \"Basic\";")]
    public Task Value_ThatMayBeAnother_IsSilent(string sku, string members) => Verify.FindingsAsync(Registry.Pulumi(sku, members));

    [Theory]
    [InlineData("InputList<string> zones = new[] { \"1\" }; zones.Add(\"2\"); zones.Add(\"3\");", "zones")]
    [InlineData("InputList<string> zones = \"1\"; zones.Add(\"2\");", "zones")]
    [InlineData("InputList<string> zones = new InputList<string> { \"1\" }; zones.AddRange(new[] { \"2\", \"3\" });", "zones")]
    [InlineData("InputList<string> zones = new InputList<string>(); foreach (var z in new[] { \"1\", \"2\" }) { zones.Add(z); }", "zones")]
    [InlineData("InputList<string> zones = new[] { \"1\" };", "zones.Concat(new[] { \"2\" })")]
    [InlineData("string[] zones = { \"1\", \"1\" }; zones[1] = \"2\";", "zones")]
    [InlineData("string[] zones = [\"1\", \"1\"]; zones.SetValue(\"2\", 1);", "zones")]
    [InlineData("string[] zones = [\"1\", \"1\"]; Array.Fill(zones, \"2\", 1, 1);", "zones")]
    [InlineData("string[] zones = [\"1\", \"1\"]; Fill(zones); void Fill(string[] z) => z[1] = \"2\";", "zones")]
    [InlineData("string[] zones = [\"1\"]; Array.Resize(ref zones, 3);", "zones")]
    [InlineData("string[] more = [\"2\", \"3\"];", "new[] { \"1\" }.Concat(more).ToArray()")]
    [InlineData("List<string> zones = [\"1\"]; zones.Add(\"2\");", "zones")]
    [InlineData("List<string> zones = new() { \"1\" }; if (isProduction) { zones.AddRange(new[] { \"2\", \"3\" }); }", "zones")]
    [InlineData("var count = isProduction ? 3 : 1;", "Enumerable.Range(1, count).Select(z => z.ToString()).ToArray()")]
    [InlineData("", "isProduction ? new[] { \"1\", \"2\", \"3\" } : new[] { \"1\" }")]
    [InlineData("", "_zones", "private readonly InputList<string> _zones = new[] { \"1\" }; void More() => _zones.Add(\"2\");")]
    [InlineData("", "Zones", "internal static readonly List<string> Zones = new() { \"1\" }; class Startup { void More() => Zones.Add(\"2\"); }")]
    [InlineData("", "Zones", "internal static readonly string[] Zones = { \"1\", \"1\" }; class Startup { void More() => Zones[1] = \"2\"; }")]
    public Task Zones_ThatMayBeMore_AreSilent(string statements, string zones, string members = "") => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Pulumi(
        "ContainerService",
        statements + " _ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"sys\", Mode = \"System\", Count = 3, AvailabilityZones = " + zones + " } } });",
        members));

    [Theory]
    [InlineData("InputList<ManagedClusterAgentPoolProfileArgs> pools = new[] { a }; pools.Add(b);")]
    [InlineData("var pools = new List<ManagedClusterAgentPoolProfileArgs> { a }; pools.Insert(0, b);")]
    [InlineData("ManagedClusterAgentPoolProfileArgs[] pools = [a]; pools = [.. pools, b];")]
    public Task Pools_ThatMayBeMore_AreSilent(string pools) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        "var a = new ManagedClusterAgentPoolProfileArgs { Name = \"a\", Count = 1, AvailabilityZones = { \"1\" } }; var b = new ManagedClusterAgentPoolProfileArgs { Name = \"b\", Mode = \"System\", Count = 3, AvailabilityZones = { \"2\" } }; " + pools + " _ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = pools });"));

    [Theory]
    [InlineData("new Nodes(1, 3)", "readonly struct Nodes { private readonly int _n; public Nodes(int perZone, int zones) => _n = perZone * zones; public static implicit operator int(Nodes n) => n._n; public static implicit operator Input<int>(Nodes n) => n._n; }")]
    [InlineData("_count", "private int _count = 1; void Load() => _count += 2;")]
    [InlineData("_count", "private int _count = 1; void Load() { _count++; _count++; }")]
    [InlineData("Math.Max(1, config.GetInt32(\"nodes\") ?? 3)", "")]
    [InlineData("config.GetInt32(\"nodes\") ?? 1", "")]
    [InlineData("(int)Size.Small", "enum Size { Small = 3 }")]
    public Task Count_ThatMayBeAnother_IsSilent(string count, string members) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        "_ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"sys\", Mode = \"System\", Count = " + count + ", AvailabilityZones = { \"1\", \"2\", \"3\" } } } });",
        members));
}

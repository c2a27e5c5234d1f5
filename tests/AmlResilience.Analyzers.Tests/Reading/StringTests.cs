using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Text that the program puts together.</summary>
public class StringTests
{
    [Theory]
    [InlineData("{|AMLR2101:\"basic\".ToUpperInvariant()|}")]
    [InlineData("{|AMLR2101:\" Basic \".Trim()|}")]
    [InlineData("{|AMLR2101:string.Concat(\"Ba\", \"sic\")|}")]
    [InlineData("{|AMLR2101:string.Concat(\"B\", \"a\", \"si\", \"c\", \"\")|}")]
    [InlineData("{|AMLR2101:string.Format(\"{0}{1}\", \"Ba\", \"sic\")|}")]
    [InlineData("{|AMLR2101:string.Format(\"Ba{0}\", \"sic\")|}")]
    [InlineData("{|AMLR2101:string.Format(\"{0}sic\", \"Ba\")|}")]
    [InlineData("{|AMLR2101:string.Join(\"\", \"Ba\", \"sic\")|}")]
    [InlineData("{|AMLR2101:string.Join(\"a\", new[] { \"B\", \"sic\" })|}")]
    [InlineData("{|AMLR2101:$\"{part}sic\"|}", "var part = \"Ba\";")]
    [InlineData("{|AMLR2101:part + \"sic\"|}", "var part = \"Ba\";")]
    [InlineData("{|AMLR2101:$\"{part}{end}\"|}", "var part = \"Ba\"; var end = \"sic\";")]
    [InlineData("{|AMLR2101:$\"{part}sic\"|}", "var part = isProduction ? \"Ba\" : \"ba\";")]
    [InlineData("{|AMLR2101:part.ToUpperInvariant()|}", "var part = isProduction ? \"basic\" : \"standard\";")]
    [InlineData("{|AMLR2101:$\"{a}{b}{c}\"|}", "var a = isProduction ? \"B\" : \"b\"; var b = isProduction ? \"as\" : \"AS\"; var c = isProduction ? \"ic\" : \"IC\";")]
    [InlineData("sku", "var part = \"Ba\"; var sku = {|AMLR2101:$\"{part}sic\"|};")]
    [InlineData("{|AMLR2101:$\"{ContainerRegistrySkuName.Basic}\"|}")]
    public Task Arm_KnownText_IsReported(string name, string before = "") => Verify.FindingsAsync(Registry.Arm(name, before: before));

    [Theory]
    [InlineData("$\"{part}ium\"", "var part = \"Prem\";")]
    [InlineData("$\"{part}\"", "var part = isProduction ? \"Premium\" : \"Basic\";")]
    [InlineData("$\"{configured}Basic\"")]
    [InlineData("\"Basic\" + configured")]
    [InlineData("string.Concat(\"Ba\", configured)")]
    [InlineData("string.Format(configured, \"Basic\")")]
    [InlineData("string.Format(\"{0,8}\", \"Basic\")")]
    [InlineData("string.Format(\"{0\", \"Basic\")")]
    [InlineData("string.Format(\"{9}\", \"Basic\")")]
    [InlineData("string.Format(\"{1}\", \"Basic\")")]
    [InlineData("$\"{part}\"", "var part = isProduction ? \"Basic\" : configured;")]
    [InlineData("string.Concat(parts)", "var parts = new List<string> { \"Ba\" }; if (isProduction) { parts.Add(\"sic\"); }")]
    [InlineData("$\"{part,8}\"", "var part = \"Basic\";")]
    [InlineData("$\"{part}\"", "var part = \"Basic\"; part += configured;")]
    [InlineData("\"Basic\".Replace(\"Basic\", configured)")]
    [InlineData("string.Join(\"\", skus)", "var skus = new List<string> { \"Basic\" }; if (isProduction) { skus.Add(\"x\"); }")]
    [InlineData("$\"{day}\"", "var day = DayOfWeek.Monday;")]
    [InlineData("$\"{isProduction}\"")]
    [InlineData("$\"{a}{a}{a}{a}\"", "var a = isProduction ? \"x\" : \"y\";")]
    public Task Arm_OtherText_IsSilent(string name, string before = "") => Verify.FindingsAsync(Registry.Arm(name, before: before));

    [Theory]
    [InlineData("{|AMLR2101:$\"{part}sic\"|}", "var part = \"Ba\";")]
    [InlineData("{|AMLR2101:part + \"sic\"|}", "var part = \"Ba\";")]
    [InlineData("{|AMLR2101:string.Concat(part, \"sic\")|}", "var part = \"Ba\";")]
    [InlineData("{|AMLR2101:string.Format(arg0: \"sic\", format: \"Ba{0}\")|}")]
    [InlineData("$\"{part}ium\"", "var part = \"Prem\";")]
    [InlineData("$\"{configured}sic\"")]
    public Task Pulumi_Text(string name, string before = "") => Verify.FindingsAsync(Registry.Pulumi(name, before: before));

    // A character in a sum is a number, and not that of its digit.
    [Theory]
    [InlineData("'0'", "digit + 1")]
    [InlineData("0", "{|AMLR3003:digit + 1|}")]
    public Task Pulumi_Sum(string digit, string count) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $"var digit = {digit}; _ = new AgentPool(\"p\", new AgentPoolArgs {{ ResourceGroupName = \"rg\", ResourceName = \"aks\", Mode = \"System\", Count = {count}, VmSize = \"Standard_D4s_v5\", AvailabilityZones = {{ \"1\", \"2\", \"3\" }} }});"));

    // A struct of the program prints what it likes.
    [Theory]
    [InlineData("tier.ToString()", "object tier = new Tier(\"Basic\");")]
    [InlineData("tier.ToString()", "object tier = {|AMLR2101:\"Basic\"|};")]
    public Task Arm_Boxed(string name, string before) => Verify.FindingsAsync(
        Registry.Arm(name, "readonly struct Tier(string name) { public override string ToString() => name == \"Basic\" ? \"Premium\" : name; }", before));

    [Theory]
    [InlineData("static readonly string First = $\"{Second}x\"; static readonly string Second = $\"{First}x\";")]
    [InlineData("static readonly string First = Second + First; static readonly string Second = First + Second + Second;")]
    [InlineData("static string First => string.Concat(First, First, First);")]
    [InlineData("static readonly ContainerRegistrySkuName First = new(Second.ToString()); static readonly ContainerRegistrySkuName Second = new(First.ToString());")]
    public Task CyclicText_IsSilent(string members) => Verify.FindingsAsync(Registry.Arm("First", members));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values that come from constants, locals, fields and properties.</summary>
public class ValueVariableTests
{
    [Theory]
    [InlineData("const string Sku = {|AMLR2101:\"Basic\"|};")]
    [InlineData("var sku = {|AMLR2101:\"Basic\"|};")]
    [InlineData("ContainerRegistrySkuName sku = {|AMLR2101:\"Basic\"|};", "sku")]
    [InlineData("ContainerRegistrySkuName sku = new({|AMLR2101:\"Basic\"|});", "sku")]
    [InlineData("var sku = {|AMLR2101:ContainerRegistrySkuName.Standard|};", "sku")]
    [InlineData("string sku; sku = {|AMLR2101:\"Basic\"|};", "sku")]
    [InlineData("var first = {|AMLR2101:\"Basic\"|}; var sku = first;", "sku")]
    [InlineData("var (sku, other) = ({|AMLR2101:\"Basic\"|}, 1);", "sku")]
    [InlineData("(string sku, int other) = ({|AMLR2101:\"Basic\"|}, 1);", "sku")]
    [InlineData("var pair = (Name: {|AMLR2101:\"Basic\"|}, Other: 1);", "pair.Name")]
    [InlineData("var names = new { Sku = \"Basic\" };", "{|AMLR2101:names.Sku|}")]
    [InlineData("var names = new[] { {|AMLR2101:\"Basic\"|} };", "names[0]")]
    [InlineData("if (configured is not { Length: > 0 } sku) { return; }", "sku")]
    [InlineData("var sku = configured;", "sku")]
    [InlineData("foreach (var sku in new[] { {|AMLR2101:\"Basic\"|}, \"Premium\" })", "sku")]
    [InlineData("if (!Enum.TryParse<DayOfWeek>(configured, out var sku)) { return; }", "sku.ToString()")]
    public Task Local_IsFollowed(string declaration, string? name = null) =>
        Verify.FindingsAsync(Registry.Arm(name ?? (declaration.StartsWith("const", StringComparison.Ordinal) ? "Sku" : "sku"), before: declaration));

    [Theory]
    [InlineData("var sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|});")]
    [InlineData("ContainerRegistrySku sku = new({|AMLR2101:ContainerRegistrySkuName.Basic|});")]
    [InlineData("var name = {|AMLR2101:ContainerRegistrySkuName.Basic|}; var sku = new ContainerRegistrySku(name);")]
    [InlineData("var sku = isProduction ? new ContainerRegistrySku({|AMLR2101:\"Standard\"|}) : new ContainerRegistrySku({|AMLR2101:\"Basic\"|});")]
    [InlineData("var sku = isProduction ? new ContainerRegistrySku(\"Premium\") : new ContainerRegistrySku(\"Basic\");")]
    [InlineData("var sku = isProduction ? LookUp() : new ContainerRegistrySku(\"Basic\");")]
    public Task LocalObject_IsFollowed(string declaration) => Verify.FindingsAsync(Registry.ArmSku(
        "sku", "static ContainerRegistrySku LookUp() => System.Text.Json.JsonSerializer.Deserialize<ContainerRegistrySku>(\"{}\")!;", declaration));

    [Theory]
    [InlineData("var sku = {|AMLR2101:\"Basic\"|};", "sku")]
    [InlineData("var sku = {|AMLR2101:SkuName.Basic|};", "sku")]
    [InlineData("Input<string> sku = {|AMLR2101:\"Basic\"|};", "sku")]
    [InlineData("InputUnion<string, SkuName> sku = {|AMLR2101:SkuName.Basic|};", "sku")]
    [InlineData("var sku = config.Get(\"sku\");", "sku!")]
    [InlineData("var (sku, other) = ({|AMLR2101:\"Basic\"|}, 1);", "sku")]
    public Task Pulumi_Local_IsFollowed(string declaration, string name) => Verify.FindingsAsync(Registry.Pulumi(name, before: declaration));

    [Theory]
    [InlineData("const string Sku = {|AMLR2101:\"Basic\"|};", "Sku")]
    [InlineData("const string Sku = {|AMLR2101:\"Ba\" + \"sic\"|};", "Sku")]
    [InlineData("const string Part = \"Ba\";", "{|AMLR2101:Part + \"sic\"|}")]
    [InlineData("const string Part = \"Ba\";", "{|AMLR2101:$\"{Part}sic\"|}")]
    [InlineData("public const string Sku = \"Basic\";", "{|AMLR2101:Program.Sku|}")]
    [InlineData("static readonly string Sku = {|AMLR2101:\"Basic\"|};", "Sku")]
    [InlineData("public static readonly ContainerRegistrySkuName Sku = ContainerRegistrySkuName.Basic;", "{|AMLR2101:Sku|}")]
    [InlineData("static readonly ContainerRegistrySkuName Sku = new({|AMLR2101:\"Basic\"|});", "Sku")]
    [InlineData("static readonly string Sku; static Program() { Sku = {|AMLR2101:\"Basic\"|}; }", "Sku")]
    [InlineData("private static string s_sku = {|AMLR2101:\"Basic\"|};", "s_sku")]
    [InlineData("static string Sku { get; } = {|AMLR2101:\"Basic\"|};", "Sku")]
    [InlineData("static string Sku => {|AMLR2101:\"Basic\"|};", "Sku")]
    [InlineData("static string Sku { get { return {|AMLR2101:\"Basic\"|}; } }", "Sku")]
    [InlineData("static ContainerRegistrySkuName Sku { get; } = {|AMLR2101:ContainerRegistrySkuName.Basic|};", "Sku")]
    [InlineData("class Names { public const string Sku = \"Basic\"; }", "{|AMLR2101:Names.Sku|}")]
    [InlineData("static class Names { public static readonly string Sku = \"Basic\"; }", "{|AMLR2101:Names.Sku|}")]
    [InlineData("static class Names { public static string Sku { get; } = \"Basic\"; }", "{|AMLR2101:Names.Sku|}")]
    [InlineData("static class Names { public static class Ml { public static ContainerRegistrySkuName Sku => \"Basic\"; } }", "{|AMLR2101:Names.Ml.Sku|}")]
    [InlineData("enum Size { Basic, Premium }", "{|AMLR2101:Size.Basic|}.ToString()")]
    public Task Member_IsFollowed(string member, string name) => Verify.FindingsAsync(Registry.Arm(name, member));

    [Theory]
    [InlineData("public static string Sku = \"Basic\";")]
    [InlineData("internal static string Sku = \"Basic\";")]
    [InlineData("public static string Sku { get; set; } = \"Basic\";")]
    [InlineData("public static string Sku { get; internal set; } = \"Basic\";")]
    [InlineData("private static string Sku = \"Basic\"; public static void Set(string value) => Sku = value;")]
    [InlineData("private static string Sku = \"Basic\"; static void Set() => Fill(ref Sku); static void Fill(ref string sku) => sku = \"Premium\";")]
    [InlineData("private static string Sku = \"Basic\"; static void Set() => Sku = \"Premium\";")]
    [InlineData("static readonly string Sku = Environment.GetEnvironmentVariable(\"SKU\")!;")]
    [InlineData("static readonly string Sku; static Program() { Sku = Environment.GetEnvironmentVariable(\"SKU\")!; }")]
    [InlineData("static readonly string Sku = \"Basic\"; static Program() { Sku = \"Premium\"; }")]
    [InlineData("static string Sku => DateTime.Now.Day > 1 ? \"Basic\" : \"Premium\";")]
    [InlineData("static readonly System.Threading.AsyncLocal<string> s_sku = new(); static string Sku => s_sku.Value!;")]
    public Task Member_ThatOthersMaySet_IsSilent(string member) => Verify.FindingsAsync(Registry.Arm("Sku", member));

    [Theory]
    [InlineData("static readonly ContainerRegistrySku Sku = new({|AMLR2101:ContainerRegistrySkuName.Basic|});", "Sku")]
    [InlineData("static ContainerRegistrySku Sku { get; } = new({|AMLR2101:ContainerRegistrySkuName.Basic|});", "Sku")]
    [InlineData("static ContainerRegistrySku Sku => new({|AMLR2101:ContainerRegistrySkuName.Basic|});", "Sku")]
    [InlineData("static class Skus { public static readonly ContainerRegistrySku Registry = new ContainerRegistrySku({|AMLR2101:\"Basic\"|}); }", "Skus.Registry")]
    [InlineData("static readonly ContainerRegistrySku Sku = new(ContainerRegistrySkuName.Basic); static Program() { Sku.Name = ContainerRegistrySkuName.Premium; }", "Sku")]
    [InlineData("public static ContainerRegistrySku Sku = new(ContainerRegistrySkuName.Basic);", "Sku")]
    public Task ObjectInMember_IsFollowed(string member, string sku) => Verify.FindingsAsync(Registry.ArmSku(sku, member));

    [Theory]
    [InlineData("private static readonly SkuArgs s_sku = new() { Name = {|AMLR2101:SkuName.Basic|} };", "s_sku")]
    [InlineData("static class Skus { public static SkuArgs Registry => new() { Name = {|AMLR2101:\"Basic\"|} }; }", "Skus.Registry")]
    [InlineData("static class Skus { public static SkuArgs Registry { get; set; } = new() { Name = \"Basic\" }; }", "Skus.Registry")]
    public Task Pulumi_ObjectInMember_IsFollowed(string member, string sku) => Verify.FindingsAsync(Registry.PulumiSku(sku, member));

    // A value that several places read belongs to none of them, so each is told where it reads it.
    [Fact]
    public Task SharedValue_IsReportedWhereItIsRead() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", new(location, new({|AMLR2101:Sku|})));
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "b", new(location, new({|AMLR2101:Sku|})));
        """,
        "const string Sku = \"Basic\";"));

    [Theory]
    [InlineData("public const string Sku = \"Basic\";")]
    [InlineData("public static readonly string Sku = \"Basic\";")]
    [InlineData("public static string Sku => \"Basic\";")]
    public Task ValueInOtherFile_IsReportedWhereItIsRead(string member) => Verify.FindingsAsync(
        Registry.Arm("{|AMLR2101:Names.Sku|}"), $"static class Names {{ {member} }}");

    // An object is more than its name, so the name is reported where the object is made.
    [Fact]
    public Task ObjectInOtherFile_IsReportedWhereItIsMade() => Verify.FindingsAsync(
        Registry.ArmSku("Skus.Registry"),
        """
        using Azure.ResourceManager.ContainerRegistry.Models;
        static class Skus { public static readonly ContainerRegistrySku Registry = new({|AMLR2101:ContainerRegistrySkuName.Basic|}); }
        """);

    [Fact]
    public Task SharedObject_IsReportedForEachResource() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", new(location, Sku));
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "b", new(location, Sku));
        """,
        "static readonly ContainerRegistrySku Sku = new({|AMLR2101:{|AMLR2101:ContainerRegistrySkuName.Basic|}|});"));

    [Theory]
    [InlineData("static readonly string Sku = Sku;")]
    [InlineData("static readonly string Sku = Other; static readonly string Other = Sku;")]
    [InlineData("static string Sku => Sku;")]
    [InlineData("static string Sku => Other; static string Other => Sku;")]
    public Task CyclicMember_IsSilent(string member) => Verify.FindingsAsync(Registry.Arm("Sku", "#pragma warning disable CS1717\n" + member));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values of the program's own types that change in place, where no assignment to the variable shows it.</summary>
public class InPlaceChangeTests
{
    // A class of the program is not what an SDK calls so.
    [Theory]
    [InlineData("Input", "Raise(options);")]
    [InlineData("Output", "options.Harden();")]
    [InlineData("Uri", "var other = options; other.Sku = \"Premium\";")]
    [InlineData("ResourceIdentifier", "Raise(options);")]
    public Task ClassNamedLikeOneOfAnSdk_IsChanged(string name, string change) => Verify.FindingsAsync(Registry.Arm(
        "options.Sku",
        $"class {name} {{ public string Sku {{ get; set; }} = \"\"; public void Harden() => Sku = \"Premium\"; }} static void Raise({name} options) => options.Sku = \"Premium\";",
        $"var options = new {name} {{ Sku = \"Basic\" }}; {change}"));

    [Theory]
    [InlineData("Input", "Show(options);")]
    [InlineData("Uri", "var other = options.Sku; Console.WriteLine(other);")]
    public Task ClassNamedLikeOneOfAnSdk_IsRead(string name, string use) => Verify.FindingsAsync(Registry.Arm(
        "{|AMLR2101:options.Sku|}",
        $"class {name} {{ public string Sku {{ get; set; }} = \"\"; }} static void Show({name} options) => Console.WriteLine(options.Sku);",
        $"var options = new {name} {{ Sku = \"Basic\" }}; {use}"));

    private const string Struct = "struct Options { public string Sku { get; set; } public void UsePremium() => Sku = \"Premium\"; public void Reset() => this = new Options { Sku = \"Premium\" }; public readonly void Show() => Console.WriteLine(Sku); public string Describe() => Sku.Trim(); }";

    [Theory]
    [InlineData("var o = new Options { Sku = \"Basic\" }; o.UsePremium();", "o.Sku")]
    [InlineData("var o = new Options { Sku = \"Basic\" }; if (isProduction) { o.Reset(); }", "o.Sku")]
    [InlineData("var all = new[] { new Options { Sku = \"Basic\" } }; all[0].UsePremium();", "all[0].Sku")]
    public Task OwnStruct_ChangedByItsMethod_IsSilent(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Struct, before));

    [Theory]
    [InlineData("var o = new Options { Sku = \"Basic\" }; o.Show();", "{|AMLR2101:o.Sku|}")]
    [InlineData("var o = new Options { Sku = \"Basic\" }; Console.WriteLine(o.Describe());", "{|AMLR2101:o.Sku|}")]
    [InlineData("var o = new Options { Sku = \"Basic\" }; Console.WriteLine(o);", "{|AMLR2101:o.Sku|}")]
    [InlineData("var all = new[] { new Options { Sku = \"Basic\" } }; all[0].Show();", "{|AMLR2101:all[0].Sku|}")]
    public Task OwnStruct_ThatIsRead_IsReported(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Struct, before));

    private const string Operators = """
        sealed class Upgrade
        {
            public static ContainerRegistryData operator |(ContainerRegistryData data, Upgrade upgrade) { data.Sku = new ContainerRegistrySku("Premium"); return data; }
            public static bool operator !(Upgrade upgrade) => false;
        }
        record Marks(string Name, ContainerRegistryData Data);
        """;

    [Fact]
    public Task OwnOperator_MayChangeItsOperand() => Verify.FindingsAsync(Registry.ArmData(
        "data", Operators, "var data = new ContainerRegistryData(location, new ContainerRegistrySku(\"Basic\")); _ = data | new Upgrade();"));

    [Theory]
    [InlineData("if (data == null) { return; }")]
    [InlineData("if (data != other) { Console.WriteLine(data); }")]
    public Task OperatorOfThePlatform_ChangesNothing(string use) => Verify.FindingsAsync(Registry.ArmData(
        "data", Operators, "ContainerRegistryData other = null!; var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:\"Basic\"|})); " + use));

    // A span is another view of the array.
    [Theory]
    [InlineData("var skus = new[] { \"Basic\" }; Upgrade(skus);")]
    [InlineData("var skus = new[] { \"Basic\" }; ArraySegment<string> segment = skus; segment[0] = \"Premium\";")]
    [InlineData("var skus = new[] { \"Basic\", \"Premium\" }; MemoryExtensions.Reverse<string>(skus);")]
    [InlineData("var skus = new[] { \"Basic\" }; Memory<string> memory = skus; memory.Span[0] = \"Premium\";")]
    public Task View_ThatIsWritten_IsSilent(string before) => Verify.FindingsAsync(Registry.Arm("skus[0]", "static void Upgrade(Span<string> skus) => skus[0] = \"Premium\";", before));

    [Theory]
    [InlineData("var skus = new[] { \"Basic\" }; Show(skus);", "{|AMLR2101:skus[0]|}")]
    [InlineData("var skus = new[] { {|AMLR2101:\"Basic\"|} }; Console.WriteLine(skus.Length);", "skus[0]")]
    public Task View_ThatIsRead_IsReported(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, "static void Show(ReadOnlySpan<string> skus) => Console.WriteLine(skus[0]);", before));

    [Theory]
    [InlineData("var all = new[] { (Name: \"a\", Sku: \"Basic\") }; all[0].Sku = \"Premium\";", "all[0].Sku")]
    [InlineData("var all = new[] { (Name: \"a\", Sku: \"Basic\") }; Raise(ref all[0].Sku);", "all[0].Sku")]
    [InlineData("var all = new[] { (Name: \"a\", Sku: \"Basic\") }; RaiseAll(all);", "all[0].Sku")]
    [InlineData("var all = new[] { new Settings(\"Basic\", 1) }; all[0].Sku = \"Premium\";", "all[0].Sku")]
    [InlineData("var t = (Registry: (Name: \"a\", Sku: \"Basic\"), Count: 1); t.Registry.Sku = \"Premium\";", "t.Registry.Sku")]
    public Task PartOfAPart_ThatIsAssigned_IsSilent(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Parts, before));

    [Theory]
    [InlineData("var all = new[] { (Name: \"a\", IsLarge: true, Sku: \"Basic\") }; if (!all[0].IsLarge) { return; }", "{|AMLR2101:all[0].Sku|}")]
    [InlineData("var all = new[] { (Name: \"a\", Sku: \"Basic\") }; Console.WriteLine(all[0].Name);", "{|AMLR2101:all[0].Sku|}")]
    [InlineData("var all = new[] { new Settings(\"Basic\", 1) }; Console.WriteLine(-all[0].Count);", "{|AMLR2101:all[0].Sku|}")]
    [InlineData("var t = (Registry: (Name: \"a\", Sku: \"Basic\"), Count: 1); Console.WriteLine(t.Registry.Name);", "{|AMLR2101:t.Registry.Sku|}")]
    public Task PartOfAPart_ThatIsRead_IsReported(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, Parts, before));

    private const string Parts = """
        record struct Settings(string Sku, int Count);
        static void Raise(ref string sku) => sku = "Premium";
        static void RaiseAll((string Name, string Sku)[] all) { for (var i = 0; i < all.Length; i++) { all[i].Sku = "Premium"; } }
        """;

    [Theory]
    [InlineData("var pair = (Sku: new ContainerRegistrySku(\"Basic\"), Name: \"a\"); pair.Sku.Name = \"Premium\";")]
    [InlineData("var pair = (Sku: new ContainerRegistrySku(\"Basic\"), Name: \"a\"); Raise(pair.Sku);")]
    [InlineData("var pair = (Sku: new ContainerRegistrySku(\"Basic\"), Name: \"a\"); var (sku, _) = pair; sku.Name = \"Premium\";")]
    [InlineData("var pair = (Sku: new ContainerRegistrySku(\"Basic\"), Name: \"a\"); RaiseIn(pair);")]
    public Task ObjectInATuple_ThatIsChanged_IsSilent(string before) => Verify.FindingsAsync(Registry.ArmSku("pair.Sku", Raising, before));

    [Theory]
    [InlineData("var pair = (Sku: new ContainerRegistrySku({|AMLR2101:\"Basic\"|}), Name: \"a\"); Console.WriteLine(pair.Name);")]
    [InlineData("var pair = (Sku: new ContainerRegistrySku({|AMLR2101:\"Basic\"|}), Name: \"a\"); Console.WriteLine(pair.Sku.Name);")]
    public Task ObjectInATuple_ThatIsRead_IsReported(string before) => Verify.FindingsAsync(Registry.ArmSku("pair.Sku", Raising, before));

    [Theory]
    [InlineData("var pair = (Options: new Options { Sku = \"Basic\" }, Name: \"a\"); pair.Options.Harden();", "pair.Options.Sku")]
    [InlineData("var pair = (Options: new Options { Sku = \"Basic\" }, Name: \"a\"); Console.WriteLine(pair.Name);", "{|AMLR2101:pair.Options.Sku|}")]
    public Task OptionsInATuple(string before, string name) => Verify.FindingsAsync(
        Registry.Arm(name, "class Options { public string Sku { get; set; } = \"\"; public void Harden() => Sku = \"Premium\"; }", before));

    private const string Raising = """
        static void Raise(ContainerRegistrySku sku) => sku.Name = "Premium";
        static void RaiseIn((ContainerRegistrySku Sku, string Name) pair) => pair.Sku.Name = "Premium";
        """;

    [Theory]
    [InlineData("var skus = new List<ContainerRegistrySku> { new ContainerRegistrySku(\"Basic\") }; var copy = new ContainerRegistrySku[1]; skus.CopyTo(copy); copy[0].Name = \"Premium\";", "skus[0]")]
    [InlineData("var skus = new List<ContainerRegistrySku> { new ContainerRegistrySku({|AMLR2101:\"Basic\"|}) };", "skus[0]")]
    public Task ElementsThatAreCopiedOut(string before, string sku) => Verify.FindingsAsync(Registry.ArmSku(sku, before: before));

    [Theory]
    [InlineData("var skus = new List<string> { \"Basic\" }; var view = new System.Collections.ObjectModel.Collection<string>(skus); view[0] = \"Premium\";", "skus[0]")]
    [InlineData("var skus = new List<string> { \"Basic\" }; var view = new System.Collections.ObjectModel.Collection<string>(skus); skus[0] = \"Premium\";", "view[0]")]
    [InlineData("var skus = new List<string> { \"Basic\" }; var copy = new List<string>(skus); copy[0] = \"Premium\";", "{|AMLR2101:skus[0]|}")]
    [InlineData("var skus = new System.Collections.ObjectModel.ReadOnlyCollection<string>(new[] { {|AMLR2101:\"Basic\"|} });", "skus[0]")]
    public Task CollectionOfACollection(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, before: before));

    [Theory]
    [InlineData("AppContext.SetData(\"registry\", data); Harden();", "\"Basic\"")]
    [InlineData("Console.WriteLine(data);", "{|AMLR2101:\"Basic\"|}")]
    public Task ObjectThatThePlatformKeeps(string use, string sku) => Verify.FindingsAsync(Registry.ArmData(
        "data",
        "static void Harden() => ((ContainerRegistryData)AppContext.GetData(\"registry\")!).Sku = new ContainerRegistrySku(\"Premium\");",
        $"var data = new ContainerRegistryData(location, new ContainerRegistrySku({sku})); {use}"));
}

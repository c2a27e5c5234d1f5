using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Conditions that decide which calls, and which rounds of a loop, get to a creation.</summary>
public class GuardTests
{
    private const string Create = """
        static Registry Create(string name, string sku) => new(name, new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = sku } });
        """;

    // The first SKU does not get there, the second does.
    [Theory]
    [InlineData("if (sku == \"Basic\") { Console.WriteLine(sku); } else { Create(\"a\", sku); }")]
    [InlineData("if (sku != \"Basic\") Create(\"a\", sku); else Console.WriteLine(sku);")]
    [InlineData("if (!(sku == \"Basic\")) { Create(\"a\", sku); }")]
    [InlineData("if (sku is \"Standard\") { Create(\"a\", sku); }")]
    [InlineData("if (sku is not \"Basic\") { Create(\"a\", sku); }")]
    [InlineData("if (sku == null || sku == \"Basic\" || string.IsNullOrEmpty(sku)) { continue; } Create(\"a\", sku);")]
    [InlineData("if (sku is not null && sku != \"Basic\" && !string.IsNullOrWhiteSpace(sku)) { Create(\"a\", sku); }")]
    [InlineData("if (sku == \"Basic\") { continue; } else { Console.WriteLine(sku); } Create(\"a\", sku);")]
    [InlineData("if (sku == \"Standard\") { Console.WriteLine(sku); } else { continue; } Create(\"a\", sku);")]
    [InlineData("if (sku == \"Basic\") throw new ArgumentException(sku); Create(\"a\", sku);")]
    [InlineData("_ = sku == \"Basic\" ? null : Create(\"a\", sku);")]
    [InlineData("_ = sku != \"Basic\" ? Create(\"a\", sku) : null;")]
    [InlineData("_ = sku != \"Basic\" && Create(\"a\", sku) is not null;")]
    [InlineData("_ = sku == \"Basic\" || Create(\"a\", sku) is not null;")]
    [InlineData("while (sku == \"Standard\") { Create(\"a\", sku); break; }")]
    [InlineData("for (var index = 0; sku == \"Standard\" && true; index++) { Create(\"a\", sku); }")]
    [InlineData("var isBasic = sku == \"Basic\"; if (isBasic) { continue; } Create(\"a\", sku);")]
    [InlineData("var isWanted = sku != \"Basic\"; if (isWanted) { Create(\"a\", sku); }")]
    [InlineData("switch (configured) { case \"on\": if (sku == \"Basic\") { break; } Create(\"a\", sku); break; }")]
    public Task Round_ThatDoesNotGetThere_IsSilent(string body) => VerifyAsync("\"Basic\", {|AMLR2101:\"Standard\"|}", body);

    // A round comes after those before it, and the loop may have ended with one of them.
    [Theory]
    [InlineData("\"Standard\", \"Basic\"", "if (sku == \"Standard\") { return; } Create(\"a\", sku);")]
    [InlineData("{|AMLR2101:\"Standard\"|}, \"Basic\"", "if (sku == \"Basic\") { return; } Create(\"a\", sku);")]
    [InlineData("{|AMLR2101:\"Standard\"|}, \"Basic\"", "if (sku == \"Basic\") { return; } else { if (isProduction) { return; } } Create(\"a\", sku);")]
    [InlineData("\"Premium\", \"Basic\"", "Create(\"a\", sku); break;")]
    [InlineData("\"Premium\", \"Basic\"", "Create(\"a\", sku); return;")]
    [InlineData("{|AMLR2101:\"Standard\"|}, \"Basic\"", "Create(\"a\", sku); break;")]
    [InlineData("\"Premium\", \"Basic\"", "try { Create(\"a\", sku); break; } catch (Exception) { }")]
    [InlineData("\"Premium\", \"Basic\"", "if (Create(\"a\", sku) is not null) { break; }")]
    [InlineData("\"Premium\", \"Basic\"", "var made = Create(\"a\", sku); if (made is not null) { return; }")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}, \"Standard\"", "Create(\"a\", sku); if (sku == \"Basic\") { break; }")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}", "try { Create(\"a\", sku); } catch (Exception) { return; }")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}", "if (isProduction) { return; } Create(\"a\", sku);")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}", "if (isProduction) { Create(\"a\", sku); } else { break; }")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}", "foreach (var part in sku.Split('-')) { break; } Create(\"a\", sku);")]
    [InlineData("\"Premium\", {|AMLR2101:\"Basic\"|}", "Create(\"a\", sku); continue;")]
    public Task Round_AfterTheEnd_IsSilent(string skus, string body) => VerifyAsync(skus, body);

    // Nothing is made where there is no round.
    [Theory]
    [InlineData("Array.Empty<string>()", "\"Basic\"")]
    [InlineData("new string[0]", "\"Basic\"")]
    [InlineData("new[] { \"a\" }", "{|AMLR2101:\"Basic\"|}")]
    [InlineData("configured.Split(',')", "{|AMLR2101:\"Basic\"|}")]
    public Task EmptyCollection_HasNoRound(string names, string sku) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"All({names}, {sku});", "static void All(string[] names, string sku) { foreach (var name in names) { Create(name, sku); } } " + Create));

    // A function without parameters runs where it is called.
    [Theory]
    [InlineData("void Send() { Create(\"a\", sku); } if (sku == \"Basic\") { return; } Send();", "\"Basic\"")]
    [InlineData("void Send() { Create(\"a\", sku); } if (sku == \"Basic\") { return; } Send();", "{|AMLR2101:\"Standard\"|}")]
    [InlineData("System.Action send = () => Create(\"a\", sku); if (sku == \"Basic\") { return; } send();", "\"Basic\"")]
    [InlineData("System.Action send = () => Create(\"a\", sku); if (sku == \"Basic\") { return; } send();", "{|AMLR2101:\"Standard\"|}")]
    [InlineData("void Send() => Create(\"a\", sku); if (sku == \"Basic\") { Console.WriteLine(sku); } else { Send(); }", "\"Basic\"")]
    [InlineData("void Send() => Create(\"a\", sku); if (sku == \"Basic\") { Send(); } else { Send(); }", "{|AMLR2101:\"Basic\"|}")]
    [InlineData("void Send() => Create(\"a\", sku); if (sku.Length > 7) { return; } Send();", "\"Basic\"")]
    public Task FunctionsWithoutParameters(string body, string sku) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"Run({sku});", $"static void Run(string sku) {{ {body} }} " + Create));

    // Conditions that have nothing to do with the round hold at times.
    [Theory]
    [InlineData("if (isProduction) { Create(\"a\", sku); }")]
    [InlineData("if (isProduction) { Console.WriteLine(sku); } else { Create(\"a\", sku); }")]
    [InlineData("_ = isProduction ? null : Create(\"a\", sku);")]
    [InlineData("var isTest = !isProduction; if (isTest) { continue; } Create(\"a\", sku);")]
    [InlineData("foreach (var part in sku.Split('-')) { if (part == configured) { break; } } Create(\"a\", sku);")]
    [InlineData("switch (sku) { case \"Basic\": Console.WriteLine(sku); break; } Create(\"a\", sku);")]
    [InlineData("if (isProduction) { continue; } Create(\"a\", sku);")]
    [InlineData("_ = isProduction && Create(\"a\", sku) is not null;")]
    [InlineData("_ = isProduction || Create(\"a\", sku) is not null;")]
    [InlineData("while (isProduction) { Create(\"a\", sku); }")]
    [InlineData("switch (configured) { case \"on\": Create(\"a\", sku); break; }")]
    [InlineData("switch (configured) { case \"off\": continue; } Create(\"a\", sku);")]
    [InlineData("_ = configured switch { \"on\" => Create(\"a\", sku), _ => null };")]
    [InlineData("if (sku == \"Premium\") { Console.WriteLine(sku); } Create(\"a\", sku);")]
    [InlineData("if (sku == \"Premium\") { System.Action skip = () => { return; }; skip(); } Create(\"a\", sku);")]
    public Task OtherConditions_HoldAtTimes(string body) => VerifyAsync("{|AMLR2101:\"Basic\"|}, {|AMLR2101:\"Standard\"|}", body);

    // What these say of a round is not known.
    [Theory]
    [InlineData("switch (sku) { case \"Premium\": Create(\"a\", sku); break; }")]
    [InlineData("switch (sku) { case \"Basic\": case \"Standard\": continue; } Create(\"a\", sku);")]
    [InlineData("switch (configured) { case \"on\" when sku == \"Premium\": Create(\"a\", sku); break; }")]
    [InlineData("_ = sku switch { \"Premium\" => Create(\"a\", sku), _ => null };")]
    [InlineData("_ = configured switch { \"on\" when sku == \"Premium\" => Create(\"a\", sku), _ => null };")]
    [InlineData("var length = sku.Length; if (length > 7) { continue; } Create(\"a\", sku);")]
    [InlineData("bool isLong; if (sku.Length > 7) { isLong = true; } else { isLong = configured == sku; } if (isLong) { continue; } Create(\"a\", sku);")]
    [InlineData("if (int.TryParse(sku, out var number)) { Console.WriteLine(sku); } if (number == 0) { continue; } Create(\"a\", sku);")]
    [InlineData("foreach (var letter in sku) { if (letter == 'a') { return; } } Create(\"a\", sku);")]
    [InlineData("do { if (isProduction) { return; } } while (sku.Length > 7); Create(\"a\", sku);")]
    [InlineData("if (sku == \"Premium\") { return; } else { if (sku.Length > 4) { return; } } Create(\"a\", sku);")]
    [InlineData("if (sku.Length > 7) { continue; } Create(\"a\", sku);")]
    [InlineData("if (sku.Length > 7) { Console.WriteLine(sku); { continue; } } Create(\"a\", sku);")]
    [InlineData("if (sku.Length > 7 || isProduction) { if (isProduction) { continue; } } Create(\"a\", sku);")]
    [InlineData("try { if (sku != \"Premium\") { continue; } } finally { Console.WriteLine(sku); } Create(\"a\", sku);")]
    [InlineData("{ if (sku != \"Premium\") { continue; } } Create(\"a\", sku);")]
    [InlineData("if (isProduction) { if (sku != \"Premium\") { continue; } } else if (sku != \"Premium\") { continue; } Create(\"a\", sku);")]
    public Task Conditions_ThatCannotBeTold_MakeItSilent(string body) => VerifyAsync("\"Basic\", \"Standard\"", body);

    [Theory]
    [InlineData("foreach (var (name, sku) in new[] { (\"a\", \"Basic\"), (\"b\", {|AMLR2101:\"Standard\"|}) }) { if (sku == \"Basic\") { continue; } Create(name, sku); }")]
    [InlineData("new List<string> { \"Basic\", {|AMLR2101:\"Standard\"|} }.ForEach(sku => { if (sku == \"Basic\") { return; } Create(\"a\", sku); });")]
    [InlineData("Array.ForEach(new[] { \"Basic\", {|AMLR2101:\"Standard\"|} }, sku => { if (sku == \"Basic\") { return; } Create(\"a\", sku); });")]
    [InlineData("foreach (var registry in Declare(\"Basic\")) { Console.WriteLine(registry); } foreach (var registry in Declare({|AMLR2101:\"Standard\"|})) { Console.WriteLine(registry); }")]
    [InlineData("new Images(\"Basic\").Create(); new Images({|AMLR2101:\"Standard\"|}).Create();")]
    [InlineData("Find(null, \"Basic\"); Find(\"a\", {|AMLR2101:\"Standard\"|});")]
    [InlineData("Spaced(\" \", {|AMLR2101:\"Basic\"|}); Spaced(\"\", \"Standard\");")]
    public Task OtherFrames(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        statements,
        """
        class Images
            {
                private readonly string _sku;

                public Images(string sku) => _sku = sku;

                public Registry? Create() => _sku == "Basic" ? null : MyStack.Create("images", _sku);
            }

            static IEnumerable<Registry> Declare(string sku)
            {
                if (sku == "Basic") { yield break; }
                yield return Create("a", sku);
            }

            static Registry? Find(string? name, string sku) => name == null ? null : Create(name, sku);

            static Registry? Spaced(string name, string sku) => string.IsNullOrEmpty(name) ? null : Create("a", sku);

        """ + Create));

    // A loop that counts to a number of its caller's has a first round or none.
    [Theory]
    [InlineData("for (var index = 0; index < count; index++)")]
    [InlineData("for (var index = 1; index <= count; index++)")]
    [InlineData("for (var index = count; index > 0; index--)")]
    [InlineData("for (var index = count - 1; index >= 0; index--)")]
    [InlineData("for (int index = 0, end = count; count > index; index++)")]
    [InlineData("if (count > 0)")]
    [InlineData("if (1 <= count)")]
    [InlineData("if (count < 1) { return; }")]
    public Task Counts(string loop) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        "Many(2, {|AMLR2101:\"Basic\"|}); Many(0, \"Standard\"); Many(configured.Length, \"Basic\");",
        $$"""
        static void Many(int count, string sku)
            {
                {{loop}}
                {
                    Create("a", sku);
                }
            }

        """ + Create));

    private static Task VerifyAsync(string skus, string body) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"foreach (var sku in new[] {{ {skus} }}) {{ {body} }}", Create));
}

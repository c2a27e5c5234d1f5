using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Parentheses, <c>!</c> and <c>checked</c> change nothing of what an expression does, wherever they stand.</summary>
public class WrappingTests
{
    private const string Basic = "new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:\"Basic\"|}))";
    private const string Standard = "new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:\"Standard\"|}))";
    private const string Premium = "new ContainerRegistryData(location, new ContainerRegistrySku(\"Premium\"))";

    [Theory]
    [InlineData("isProduction ? #1 : #2")]
    [InlineData("(isProduction ? #1 : #2)")]
    [InlineData("((isProduction ? (#1) : ((#2))))")]
    [InlineData("(isProduction ? #1 : #2)!")]
    public Task ChoiceOfObjects_IsFixedWhole(string choice) => Verify.FixAsync(
        Registry.ArmData("data", before: $"var data = {Choose(choice, Basic, Standard)};"), Registry.ArmData("data", before: $"var data = {Choose(choice, Premium, Premium)};"));

    [Theory]
    [InlineData("(isProduction ? #1 : #2)")]
    [InlineData("((isProduction ? (#1) : ((#2)!)))")]
    [InlineData("(isProduction switch { true => (#1), false => #2 })")]
    public Task ChoiceWithGoodObject_IsSilent(string choice) => Verify.FindingsAsync(
        Registry.ArmData("data", before: $"var data = {Choose(choice, "new ContainerRegistryData(location, new ContainerRegistrySku(\"Basic\"))", Premium)};"));

    // Two objects are made of one list, which the fix leaves alone.
    [Fact]
    public Task ChoiceOfObjectsInLoop_IsFixedWhole()
    {
        const string Loop = "for (var index = 0; index < 2; index++) { await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, $\"acr{index}\", (isProduction ? #1 : #2)); }";
        return Verify.FixAsync(Program("{|AMLR2101:skus[index]|}"), Program("\"Premium\""));

        static string Program(string sku)
        {
            var data = $"new ContainerRegistryData(location, new ContainerRegistrySku({sku}))";
            return SdkProgram.Arm($"string[] skus = [\"Basic\", \"Standard\"]; {Choose(Loop, data, data)}");
        }
    }

    [Theory]
    [InlineData("var name = ({|AMLR2101:\"Basic\"|});", "name")]
    [InlineData("var name = {|AMLR2101:\"Basic\"|}!;", "name!")]
    [InlineData("string[] names = ([{|AMLR2101:\"Basic\"|}]);", "(names)[(0)]")]
    [InlineData("var names = (new List<string>()); names!.Add({|AMLR2101:\"Basic\"|});", "names[0]")]
    [InlineData("string name; (name) = {|AMLR2101:\"Basic\"|};", "name")]
    [InlineData("string name; ((name), _) = ({|AMLR2101:\"Basic\"|}, 0);", "name")]
    [InlineData("(string Sku, int Count) pair = (({|AMLR2101:\"Basic\"|}, 1));", "(pair).Sku")]
    public Task WrappedValue_IsRead(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, before: before));

    [Theory]
    [InlineData("string[] names = [\"Basic\"]; (names)[0] = configured;", "names[0]")]
    [InlineData("string[] names = [\"Basic\"]; names![0] = \"Premium\";", "names[0]")]
    [InlineData("string[] names = [\"Basic\"]; (names[0]) = \"Premium\";", "names[0]")]
    [InlineData("var pair = (Sku: \"Basic\", Count: 1); (pair).Sku = \"Premium\";", "pair.Sku")]
    [InlineData("var name = \"Basic\"; Change(ref (name));", "name")]
    [InlineData("var name = \"Basic\"; (name) += configured;", "name")]
    [InlineData("var name = \"Basic\"; ((name), _) = (\"Premium\", 0);", "name")]
    [InlineData("Func<string, string> create = (name => name); Use((create)); var name = create(\"Basic\");", "configured")]
    public Task WrappedChange_Counts(string before, string name) => Verify.FindingsAsync(Registry.Arm(
        name, "static void Change(ref string name) => name = \"Premium\"; static void Use(Func<string, string> create) => create(\"Premium\");", before));

    // A method that is handed on may have any caller.
    [Theory]
    [InlineData("Create")]
    [InlineData("(Create)")]
    [InlineData("((Func<string, ContainerRegistryData>)(Create))")]
    public Task WrappedMethodGroup_IsHandedOn(string function) => Verify.FindingsAsync(
        SdkProgram.Arm(
            $"Func<string, ContainerRegistryData> create = {function}; await DeclareAsync(group, create(\"Premium\")); await DeclareAsync(group, create(configured));",
            """
            static ContainerRegistryData Create(string name) => new(AzureLocation.WestEurope, new ContainerRegistrySku(name));
            static Task DeclareAsync(ResourceGroupResource group, ContainerRegistryData data) => group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
            """));

    private static string Choose(string choice, string first, string second) => choice.Replace("#1", first, StringComparison.Ordinal).Replace("#2", second, StringComparison.Ordinal);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>What is written to a settings object after it was made.</summary>
public class LaterWriteTests
{
    private const string Members = """
        private ContainerRegistryData? _data;
        private static ContainerRegistryData s_other = null!;
        static void Raise(ContainerRegistryData data) => data.Sku = new(ContainerRegistrySkuName.Premium);
        static void Rename(ContainerRegistryData data) => Console.WriteLine(data.Location);
        static void Replace(ref ContainerRegistryData data) => data = null!;
        static void Make(out ContainerRegistryData data) => data = null!;
        static Task SendAsync(ResourceGroupResource group, ContainerRegistryData data) => group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
        """;

    /// <summary>Statements between the creation of a Basic registry and its submission.</summary>
    private static Task BasicThenAsync(string statements) => Verify.FindingsAsync(Registry.ArmData(
        "data", Members, "var data = new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));" + statements));

    /// <summary>Statements between the creation of a Premium registry and its submission.</summary>
    private static Task PremiumThenAsync(string statements) => Verify.FindingsAsync(Registry.ArmData(
        "data", Members, "var data = new ContainerRegistryData(location, new ContainerRegistrySku(ContainerRegistrySkuName.Premium));" + statements));

    [Theory]
    [InlineData("data.Sku = new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|});")]
    [InlineData("data.Sku = new({|AMLR2101:\"Basic\"|});")]
    [InlineData("data.Sku.Name = {|AMLR2101:ContainerRegistrySkuName.Basic|};")]
    [InlineData("data.Sku!.Name = {|AMLR2101:\"Basic\"|};")]
    [InlineData("data.Sku = new(\"Premium\"); data.Sku.Name = {|AMLR2101:\"Basic\"|};")]
    [InlineData("data.Sku.Name = \"Premium\"; data.Sku = new({|AMLR2101:\"Basic\"|});")]
    [InlineData("data.Sku.Name = \"Standard\"; data.Sku.Name = \"Premium\"; data.Sku.Name = {|AMLR2101:\"Basic\"|};")]
    [InlineData("{ data.Sku.Name = {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("var name = {|AMLR2101:\"Basic\"|}; data.Sku.Name = name;")]
    [InlineData("try { data.Sku.Name = {|AMLR2101:\"Basic\"|}; } finally { Console.WriteLine(); }")]
    [InlineData("using (new System.IO.MemoryStream()) { data.Sku.Name = {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("data.Sku.Name = {|AMLR2101:\"Basic\"|}; Console.WriteLine(data);")]
    [InlineData("data.Sku.Name = {|AMLR2101:\"Basic\"|}; Console.WriteLine(Convert.ToString(data));")]
    public Task LastWrite_Violates_IsReported(string statements) => PremiumThenAsync(statements);

    [Theory]
    [InlineData("data.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);")]
    [InlineData("data.Sku.Name = ContainerRegistrySkuName.Premium;")]
    [InlineData("data.Sku.Name = \"Standard\"; data.Sku.Name = \"Premium\";")]
    [InlineData("data.Sku = new(\"Basic\"); data.Sku.Name = \"Premium\";")]
    [InlineData("data.Sku = new(\"Basic\") { Name = \"Premium\" };")]
    [InlineData("data.Sku.Name = configured;")]
    [InlineData("data.Sku = null!;")]
    [InlineData("do { data.Sku.Name = \"Premium\"; } while (isProduction);")]
    [InlineData("data = new(location, new(ContainerRegistrySkuName.Premium));")]
    public Task LastWrite_CompliesOrIsUnknown_IsSilent(string statements) => BasicThenAsync(statements);

    // On one of the ways the SKU is Premium, or cannot be known.
    [Theory]
    [InlineData("if (isProduction) { data.Sku.Name = \"Premium\"; }")]
    [InlineData("if (isProduction) { data.Sku.Name = \"Standard\"; } else { data.Sku.Name = \"Premium\"; }")]
    [InlineData("if (isProduction) data.Sku = new(\"Premium\");")]
    [InlineData("switch (configured) { case \"prod\": data.Sku.Name = \"Premium\"; break; default: data.Sku.Name = \"Standard\"; break; }")]
    [InlineData("try { data.Sku.Name = \"Premium\"; } catch (Exception) { Console.WriteLine(); }")]
    [InlineData("try { Console.WriteLine(); } catch (Exception) { data.Sku.Name = \"Premium\"; }")]
    [InlineData("try { Console.WriteLine(); } finally { data.Sku.Name = \"Premium\"; }")]
    [InlineData("for (var i = 0; i < 2; i++) { data.Sku.Name = \"Premium\"; }")]
    [InlineData("foreach (var c in configured) { data.Sku.Name = \"Premium\"; }")]
    [InlineData("while (isProduction) { data.Sku.Name = \"Premium\"; break; }")]
    [InlineData("Action raise = () => data.Sku.Name = \"Premium\"; raise();")]
    [InlineData("Action raise = delegate { data.Sku = new(\"Premium\"); }; raise();")]
    [InlineData("void RaiseSku() { data.Sku.Name = \"Premium\"; } RaiseSku();")]
    [InlineData("_ = isProduction ? data.Sku.Name = \"Premium\" : data.Sku.Name = \"Basic\";")]
    [InlineData("_ = isProduction && (data.Sku.Name = \"Premium\") == \"Premium\";")]
    [InlineData("if (isProduction) { goto raise; } goto end; raise: data.Sku.Name = \"Premium\"; end: ;")]
    public Task WriteOnSomeWay_Complies_IsSilent(string statements) => BasicThenAsync(statements);

    [Theory]
    [InlineData("if (isProduction) { data.Sku.Name = {|AMLR2101:\"Standard\"|}; } else { data.Sku.Name = {|AMLR2101:\"Basic\"|}; }", "\"Premium\"")]
    [InlineData("switch (configured) { case \"prod\": data.Sku.Name = {|AMLR2101:\"Standard\"|}; break; case \"test\": default: data.Sku.Name = {|AMLR2101:\"Basic\"|}; break; }", "\"Premium\"")]
    [InlineData("switch (configured) { case \"prod\": if (isProduction) break; data.Sku.Name = \"Standard\"; break; default: data.Sku.Name = \"Basic\"; break; }", "\"Premium\"")]
    [InlineData("switch (configured) { case \"prod\": if (isProduction) goto case \"test\"; data.Sku.Name = \"Standard\"; break; case \"test\": break; default: data.Sku.Name = \"Basic\"; break; }", "\"Premium\"")]
    [InlineData("switch (configured) { case \"prod\": data.Sku.Name = {|AMLR2101:\"Standard\"|}; break; default: return; }", "\"Premium\"")]
    [InlineData("if (isProduction) { data.Sku.Name = {|AMLR2101:\"Standard\"|}; } else { throw new Exception(); }", "\"Premium\"")]
    [InlineData("if (isProduction) { data.Sku.Name = \"Standard\"; } else { Console.WriteLine(); }", "\"Premium\"")]
    [InlineData("if (isProduction) { if (configured.Length > 0) { data.Sku.Name = \"Standard\"; } } else { data.Sku.Name = \"Basic\"; }", "\"Premium\"")]
    [InlineData("if (isProduction) { if (configured.Length > 0) data.Sku.Name = {|AMLR2101:\"Standard\"|}; else data.Sku.Name = {|AMLR2101:\"Basic\"|}; } else { data.Sku.Name = {|AMLR2101:\"Basic\"|}; }", "\"Premium\"")]
    [InlineData("if (isProduction) if (configured.Length > 0) data.Sku.Name = {|AMLR2101:\"Standard\"|}; else data.Sku.Name = {|AMLR2101:\"Basic\"|}; else data.Sku.Name = {|AMLR2101:\"Basic\"|};", "\"Premium\"")]
    [InlineData("if (isProduction) { data.Sku.Name = {|AMLR2101:\"Basic\"|}; } else { switch (configured) { case \"a\": data.Sku.Name = {|AMLR2101:\"Standard\"|}; break; default: if (configured.Length > 1) { data.Sku.Name = {|AMLR2101:\"Standard\"|}; } else { data.Sku.Name = {|AMLR2101:\"Basic\"|}; } break; } }", "\"Premium\"")]
    [InlineData("if (isProduction) { if (configured.Length > 0) { return; } data.Sku.Name = {|AMLR2101:\"Standard\"|}; } else { data.Sku.Name = {|AMLR2101:\"Basic\"|}; }", "\"Premium\"")]
    [InlineData("if (isProduction) { while (configured.Length > 0) { if (configured == \"a\") data.Sku.Name = \"Standard\"; else data.Sku.Name = \"Basic\"; } } else { data.Sku.Name = \"Basic\"; }", "\"Premium\"")]
    [InlineData("if (isProduction) { data.Sku = new ContainerRegistrySku(\"Standard\"); } else { data.IsAdminUserEnabled = true; }", "\"Premium\"")]
    [InlineData("switch (configured) { case \"prod\": data.Sku.Name = \"Standard\"; break; case \"test\": data.Sku.Name = \"Basic\"; break; }", "\"Premium\"")]
    [InlineData("if (isProduction) { data.Sku.Name = {|AMLR2101:\"Standard\"|}; }", "{|AMLR2101:\"Basic\"|}")]
    [InlineData("if (isProduction) { data.Sku.Name = \"Standard\"; }", "\"Premium\"")]
    [InlineData("if (isProduction) { data.IsAdminUserEnabled = true; }", "{|AMLR2101:\"Basic\"|}")]
    [InlineData("data.ZoneRedundancy = ContainerRegistryZoneRedundancy.Enabled; data.Tags[\"a\"] = \"b\"; data.Tags.Add(\"c\", \"d\");", "{|AMLR2101:\"Basic\"|}")]
    [InlineData("Action print = () => Console.WriteLine(data.Sku.Name); print();", "{|AMLR2101:\"Basic\"|}")]
    public Task WriteOnSomeWay_IsJudgedWithTheOthers(string statements, string initial) => Verify.FindingsAsync(Registry.ArmData(
        "data", Members, $"var data = new ContainerRegistryData(location, new ContainerRegistrySku({initial}));" + statements));

    [Theory]
    [InlineData("Raise(data);")]
    [InlineData("Replace(ref data);")]
    [InlineData("Make(out data);")]
    [InlineData("var other = data; other.Sku.Name = \"Premium\";")]
    [InlineData("var sku = data.Sku; sku.Name = \"Premium\";")]
    [InlineData("var all = new List<ContainerRegistryData> { data }; all[0].Sku.Name = \"Premium\";")]
    [InlineData("var all = new List<ContainerRegistryData>(); all.Add(data); all[0].Sku.Name = \"Premium\";")]
    [InlineData("var all = new[] { data }; all[0].Sku.Name = \"Premium\";")]
    [InlineData("var pair = (data, 1); pair.data.Sku.Name = \"Premium\";")]
    [InlineData("s_other = data; s_other.Sku.Name = \"Premium\";")]
    [InlineData("var program = new Program(); program._data = data; program._data.Sku.Name = \"Premium\";")]
    [InlineData("Action<ContainerRegistryData> raise = Raise; raise(data);")]
    [InlineData("new List<ContainerRegistryData> { data }.ForEach(Raise);")]
    [InlineData("typeof(ContainerRegistryData).GetProperty(\"Sku\")!.SetValue(data, new ContainerRegistrySku(\"Premium\"));")]
    [InlineData("(data.Sku, _) = (new ContainerRegistrySku(\"Premium\"), 1);")]
    [InlineData("data.Sku ??= new(\"Premium\");")]
    [InlineData("data ??= new(location, new(\"Premium\"));")]
    public Task ObjectThatOthersMayChange_IsSilent(string statements) => BasicThenAsync(statements);

    [Theory]
    [InlineData("Rename(data);")]
    [InlineData("await SendAsync(group, data);")]
    [InlineData("Console.WriteLine(data);")]
    [InlineData("Console.WriteLine(data.Sku.Name);")]
    [InlineData("var name = data.Sku.Name;")]
    [InlineData("ArgumentNullException.ThrowIfNull(data);")]
    [InlineData("if (data.Sku.Name == \"Premium\") { return; }")]
    [InlineData("_ = data is { Sku: not null };")]
    public Task ObjectThatIsOnlyRead_IsReported(string statements) => Verify.FindingsAsync(Registry.ArmData(
        "data", Members, "var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|}));" + statements));

    [Theory]
    [InlineData("data.Sku.Name = \"Premium\";")]
    [InlineData("data.Sku = new(\"Premium\");")]
    [InlineData("data = new(location, new(\"Premium\"));")]
    [InlineData("Raise(data);")]
    public Task WriteAfterSubmission_DoesNotCount(string statement) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""
        var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:"Basic"|}));
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
        {{statement}}
        """,
        Members));

    [Fact]
    public Task WriteAfterSubmissionInLoop_CountsForNextRound() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        var data = new ContainerRegistryData(location, new ContainerRegistrySku("Basic"));
        foreach (var name in configured.Split(','))
        {
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, name, data);
            data.Sku.Name = "Premium";
        }
        """));

    [Fact]
    public Task ReassignedVariable_EachObjectIsJudged() => Verify.FindingsAsync(SdkProgram.Arm(
        """
        var data = new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:"Basic"|}));
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", data);
        data = new ContainerRegistryData(location, new ContainerRegistrySku("Premium"));
        await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "b", data);
        """));

    [Fact]
    public Task ReassignedVariable_NamesTheResourceOfItsObject() => Verify.MessageAsync(
        SdkProgram.Arm(
            """
            var data = new ContainerRegistryData(location, new ContainerRegistrySku("Premium"));
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", data);
            data = new ContainerRegistryData(location, new ContainerRegistrySku({|#0:ContainerRegistrySkuName.Basic|}));
            await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "b", data);
            """),
        "AMLR2101",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        "Container registry 'b' has sku.name = Basic; use Premium, because only a Premium registry can be geo-replicated");

    [Theory]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); sku.Name = \"Premium\";")]
    [InlineData("var sku = new ContainerRegistrySku(\"Premium\"); sku.Name = {|AMLR2101:\"Basic\"|};")]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); if (isProduction) { sku.Name = \"Premium\"; }")]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); sku = new ContainerRegistrySku(\"Premium\");")]
    [InlineData("var sku = new ContainerRegistrySku(\"Premium\"); sku = new ContainerRegistrySku({|AMLR2101:\"Basic\"|});")]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); if (isProduction) { sku = new(\"Premium\"); }")]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); Change(sku);")]
    [InlineData("var sku = new ContainerRegistrySku(\"Basic\"); var other = sku; other.Name = \"Premium\";")]
    public Task WriteToPart_Counts(string before) => Verify.FindingsAsync(Registry.ArmSku(
        "sku", "static void Change(ContainerRegistrySku sku) => sku.Name = \"Premium\";", before));

    [Theory]
    [InlineData("var name = \"Basic\"; if (isProduction) { name = \"Premium\"; }")]
    [InlineData("var name = \"Basic\"; if (isProduction) name = configured;")]
    [InlineData("string name; if (isProduction) { name = \"Premium\"; } else { name = \"Basic\"; }")]
    [InlineData("string name; switch (configured) { case \"prod\": name = \"Premium\"; break; default: name = \"Basic\"; break; }")]
    [InlineData("string name; try { name = configured.Substring(1); } catch (Exception) { name = \"Basic\"; }")]
    [InlineData("var name = \"Basic\"; name += configured;")]
    [InlineData("var name = (string?)null; name ??= \"Premium\";")]
    [InlineData("var name = \"Basic\"; (name, _) = (\"Premium\", 1);")]
    [InlineData("var name = \"Basic\"; void Change() => name = \"Premium\"; Change();")]
    [InlineData("var name = \"Basic\"; Change(ref name);")]
    [InlineData("var name = \"Basic\"; foreach (var c in configured) { name = \"Premium\"; }")]
    [InlineData("string name; if (isProduction) { name = {|AMLR2101:\"Standard\"|}; } else { name = {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("var name = \"Premium\"; switch (configured) { case \"prod\": name = {|AMLR2101:\"Standard\"|}; break; default: name = {|AMLR2101:\"Basic\"|}; break; }")]
    [InlineData("var name = {|AMLR2101:\"Basic\"|}; if (isProduction) { name = {|AMLR2101:\"Standard\"|}; }")]
    [InlineData("var name = \"Premium\"; if (isProduction) { if (configured.Length > 0) { name = {|AMLR2101:\"Standard\"|}; } else { name = {|AMLR2101:\"Basic\"|}; } } else { name = {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("var name = \"Premium\"; if (isProduction) { if (configured.Length > 0) { return; } name = {|AMLR2101:\"Standard\"|}; } else { name = {|AMLR2101:\"Basic\"|}; }")]
    [InlineData("var name = \"Premium\"; if (isProduction) { if (configured.Length > 0) { name = \"Standard\"; } } else { name = \"Basic\"; }")]
    [InlineData("var name = \"Premium\"; name = {|AMLR2101:\"Basic\"|};")]
    public Task WriteToName_Counts(string before) => Verify.FindingsAsync(Registry.Arm(
        "name!", "static void Change(ref string name) => name = \"Premium\";", before));

    [Theory]
    [InlineData("void Change() => _data.Sku.Name = \"Premium\";")]
    [InlineData("void Change() => _data = new(\"westeurope\", new(\"Premium\"));")]
    [InlineData("void Change() { var data = _data; data.Sku.Name = \"Premium\"; }")]
    [InlineData("void Change() => Raise(_data); static void Raise(ContainerRegistryData data) => data.Sku.Name = \"Premium\";")]
    public Task FieldThatIsChangedElsewhere_IsSilent(string member) => Verify.FindingsAsync(Registry.ArmData(
        "new Program()._data",
        $$"""
        private ContainerRegistryData _data;
        Program() { _data = new ContainerRegistryData("westeurope", new ContainerRegistrySku("Basic")); }
        {{member}}
        """));

    [Fact]
    public Task WriteThroughRefLocal_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        string.Empty,
        """
        static void Deploy(ResourceGroupResource group, AzureLocation location)
        {
            var name = "Basic";
            ref var other = ref name;
            other = "Premium";
            var data = new ContainerRegistryData(location, new ContainerRegistrySku(name));
            ref var alias = ref data;
            alias.Sku.Name = "Premium";
            group.GetContainerRegistries().CreateOrUpdate(WaitUntil.Completed, "a", data);
        }
        """));

    [Fact]
    public Task ConfigureDelegate_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm(
        string.Empty,
        """
        static Task DeployAsync(ResourceGroupResource group, AzureLocation location, Action<ContainerRegistryData>? configure)
        {
            var data = new ContainerRegistryData(location, new ContainerRegistrySku("Basic"));
            configure?.Invoke(data);
            return group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "a", data);
        }
        """));

    // The author chose by environment.
    [Theory]
    [InlineData("var data = isProduction ? new ContainerRegistryData(location, new(\"Premium\")) : new ContainerRegistryData(location, new(\"Basic\"));")]
    [InlineData("var data = new ContainerRegistryData(location, new(\"Basic\")); if (isProduction) { data = new(location, new(\"Premium\")); }")]
    [InlineData("ContainerRegistryData data; if (isProduction) { data = new(location, new(\"Premium\")); } else { data = new(location, new(\"Basic\")); }")]
    [InlineData("var data = configured switch { \"prod\" => new ContainerRegistryData(location, new(\"Premium\")), _ => new(location, new(\"Basic\")) };")]
    public Task ObjectChosenByEnvironment_IsSilent(string before) => Verify.FindingsAsync(Registry.ArmData("data", before: before));
}

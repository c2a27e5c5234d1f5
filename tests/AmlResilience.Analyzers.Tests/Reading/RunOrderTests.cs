using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Code that runs in another order than its text has: local functions, lambdas, queries, iterators, tasks, <c>goto</c>.</summary>
public class RunOrderTests
{
    private const string Bad = "{|AMLR2101:\"Basic\"|}";

    // "sku" is sent by the statements, which may not send "Basic".
    [Theory]
    [InlineData("string sku; void Raise() => sku = \"Premium\"; sku = \"Basic\"; if (isProduction) { Raise(); } await SendAsync(group, location, sku);")]
    [InlineData("string sku; Action raise = () => sku = \"Premium\"; sku = \"Basic\"; raise(); await SendAsync(group, location, sku);")]
    [InlineData("var sku = \"Premium\"; await DoAsync(); sku = \"Basic\"; Console.WriteLine(sku); async Task DoAsync() => await SendAsync(group, location, sku);")]
    [InlineData("var sku = \"Basic\"; await StepAsync(false); await StepAsync(true); async Task StepAsync(bool isLast) { if (isLast) { await SendAsync(group, location, sku); } sku = \"Premium\"; }")]
    [InlineData("var sku = \"Premium\"; if (isProduction) { goto send; } sku = \"Basic\"; send: await SendAsync(group, location, sku);")]
    [InlineData("var sku = \"Basic\"; switch (configured) { case \"a\": await SendAsync(group, location, sku); break; case \"b\": sku = \"Premium\"; goto case \"a\"; }")]
    [InlineData("var sku = \"Premium\"; try { Console.WriteLine(); sku = \"Basic\"; } finally { await SendAsync(group, location, sku); }")]
    [InlineData("var sku = \"Basic\"; var tasks = from name in configured.Split(',') select SendAsync(@group, location, sku); sku = \"Premium\"; await Task.WhenAll(tasks);")]
    [InlineData("void Send() { var sku = \"Premium\"; ref var same = ref sku; sku = \"Basic\"; same = \"Premium\"; SendAsync(group, location, sku).Wait(); } Send();")]
    [InlineData("var sku = \"Basic\"; foreach (var next in new[] { \"Premium\", \"Basic\" }) { if (next == \"Basic\") { await SendAsync(group, location, sku); } sku = next; }")]
    [InlineData("var isReady = false; var sku = \"Premium\"; Send(); sku = \"Basic\"; isReady = sku.Length > 0; void Send() { Inner(); void Inner() => SendAsync(group, location, sku).Wait(); }")]
    public Task Value_IsSilent(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("var sku = \"Premium\"; sku = " + Bad + "; await DoAsync(); async Task DoAsync() => await SendAsync(group, location, sku);")]
    [InlineData("async Task DoAsync(string sku) => await SendAsync(group, location, sku); await DoAsync(" + Bad + ");")]
    [InlineData("var sku = " + Bad + "; try { Console.WriteLine(); } finally { await SendAsync(group, location, sku); }")]
    [InlineData("var sku = \"Premium\"; sku = " + Bad + "; var tasks = from name in configured.Split(',') select SendAsync(@group, location, sku); await Task.WhenAll(tasks);")]
    [InlineData("var sku = \"Premium\"; sku = " + Bad + "; Func<Task> send = () => SendAsync(group, location, sku); await send();")]
    [InlineData("var sku = \"Premium\"; void Declare() { } Declare(); sku = " + Bad + "; await SendAsync(group, location, sku);")]
    public Task Value_IsReported(string statements) => VerifyAsync(statements);

    // "data" is Premium at first.
    [Theory]
    [InlineData("await DoAsync(); data.Sku = new(\"Basic\"); Console.WriteLine(data.Sku.Name); async Task DoAsync() => await SendAsync(group, data);")]
    [InlineData("Action raise = () => data.Sku.Name = \"Premium\"; data.Sku.Name = \"Basic\"; raise(); await SendAsync(group, data);")]
    [InlineData("if (isProduction) { goto send; } data.Sku = new(\"Basic\"); send: await SendAsync(group, data);")]
    [InlineData("var all = new List<ContainerRegistryData>(); all.Add(data); data.Sku = new(\"Basic\"); all[0].Sku = new(\"Premium\"); await SendAsync(group, data);")]
    [InlineData("var sku = data.Sku; data.Sku.Name = \"Basic\"; sku.Name = \"Premium\"; await SendAsync(group, data);")]
    [InlineData("TestOnly(data); await SendAsync(group, data);")]
    [InlineData("var steps = Steps(data); await SendAsync(group, data); foreach (var step in steps) { Console.WriteLine(step); }")]
    [InlineData("var later = LowerAsync(data); await SendAsync(group, data); await later;")]
    [InlineData("Tune(data); await SendAsync(group, data);")]
    [InlineData("await SendAndLowerAsync(group, data);")]
    [InlineData("data.Sku.Name = \"Basic\"; await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data, Raise(data));")]
    [InlineData("data.Sku.Name = \"Basic\"; await group.GetContainerRegistries().CreateOrUpdateAsync(data: data, registryName: Named(data), waitUntil: WaitUntil.Completed);")]
    public Task Object_IsSilent(string statements) => VerifyDataAsync(statements);

    [Theory]
    [InlineData("data.Sku = new(" + Bad + "); await DoAsync(); async Task DoAsync() => await SendAsync(group, data);")]
    [InlineData("var all = new List<string>(); all.Add(configured); data.Sku = new(" + Bad + "); await SendAsync(group, data);")]
    [InlineData("await LowerAsync(data); await SendAsync(group, data);", Bad)]
    [InlineData("await LowerAndSendAsync(group, data);")]
    public Task Object_IsReported(string statements, string lowered = "\"Basic\"") => VerifyDataAsync(statements, lowered, statements.Contains("LowerAndSend") ? Bad : "\"Basic\"");

    // What a builder was told, and when.
    [Theory]
    [InlineData("var builder = new Builder(); builder.TestOnly(); await SendAsync(group, builder.Build(location));")]
    [InlineData("var builder = new Builder(); var later = builder.LowerAsync(); await SendAsync(group, builder.Build(location)); await later;")]
    [InlineData("var builder = new Builder(); var other = new Builder(); builder.Lower(other); await SendAsync(group, builder.Build(location));")]
    [InlineData("var builder = new Builder(); var low = builder.Copy(); await SendAsync(group, builder.Build(location)); Console.WriteLine(low);")]
    public Task Builder_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Arm(statements, Send + """
        class Builder
        {
            string _sku = "Premium";
            [System.Diagnostics.Conditional("TEST")] public void TestOnly() => _sku = "Basic";
            public async Task LowerAsync() { await Task.Yield(); _sku = "Basic"; }
            public void Lower(Builder other) => other._sku = "Basic";
            public Builder Copy() => new() { _sku = "Basic" };
            public ContainerRegistryData Build(AzureLocation location) => new(location, new ContainerRegistrySku(_sku));
        }
        """));

    private const string Send = """
        static Task SendAsync(ResourceGroupResource group, ContainerRegistryData data) => group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);

        """;

    private static Task VerifyAsync(string statements) => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Arm(statements, """
        static Task SendAsync(ResourceGroupResource group, AzureLocation location, string sku) =>
            group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku(sku)));
        """));

    private static Task VerifyDataAsync(string statements, string lowered = "\"Basic\"", string before = "\"Basic\"") => Verify.FindingsAsync(SdkProgram.Arm(
        "var data = new ContainerRegistryData(location, new ContainerRegistrySku(\"Premium\")); " + statements,
        Send + $$"""
        [System.Diagnostics.Conditional("TEST")] static void TestOnly(ContainerRegistryData data) => data.Sku = new("Basic");
        static IEnumerable<int> Steps(ContainerRegistryData data) { data.Sku = new("Basic"); yield return 1; }
        static async Task LowerAsync(ContainerRegistryData data) { await Task.Yield(); data.Sku = new({{lowered}}); }
        static void Tune(ContainerRegistryData data) { void Up() => data.Sku = new("Premium"); data.Sku = new("Basic"); Up(); }
        static async Task SendAndLowerAsync(ResourceGroupResource group, ContainerRegistryData data) { await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data); data.Sku = new("Basic"); }
        static async Task LowerAndSendAsync(ResourceGroupResource group, ContainerRegistryData data) { data.Sku = new({{before}}); await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", data); }
        static System.Threading.CancellationToken Raise(ContainerRegistryData data) { data.Sku = new("Premium"); return default; }
        static string Named(ContainerRegistryData data) { data.Sku = new("Premium"); return "acr"; }
        """));
}

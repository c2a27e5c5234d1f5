using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Objects in whose place the program may send another one, and those that are sent for certain.</summary>
public class ReplacedObjectTests
{
    private const string Basic = "new ContainerRegistryData(location, new ContainerRegistrySku(\"Basic\"))";
    private const string Premium = "new ContainerRegistryData(location, new ContainerRegistrySku(\"Premium\"))";
    private const string Found = "new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:\"Basic\"|}))";
    private const string Send = " await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data);";
    private const string Method = "static async Task SendAsync(ResourceGroupResource group, AzureLocation location, bool isProduction, ContainerRegistryData? data = null) { ";

    [Theory]
    [InlineData("ContainerRegistryData? data = isProduction ? " + Premium + " : null; data ??= " + Basic + ";" + Send)]
    [InlineData("await SendAsync(group, location, isProduction, " + Premium + ");", Method + "data ??= " + Basic + ";" + Send + " }")]
    [InlineData("await SendAsync(group, location, isProduction, " + Premium + ");", Method + "data = data ?? " + Basic + ";" + Send + " }")]
    [InlineData("await SendAsync(group, location, isProduction, " + Premium + ");", Method + "if (data is null) { data = " + Basic + "; }" + Send + " }")]
    [InlineData("await SendAsync(group, location, isProduction, " + Premium + ");", Method + "data = isProduction ? data : " + Basic + ";" + Send + " }")]
    [InlineData("var o = new Options { Data = " + Premium + " }; o.Data ??= " + Basic + "; var data = o.Data;" + Send, "class Options { public ContainerRegistryData? Data { get; set; } }")]
    [InlineData("s_data = " + Premium + "; s_data ??= " + Basic + "; var data = s_data;" + Send, "static ContainerRegistryData? s_data;")]
    [InlineData("var o = new Options(); o.Data = " + Basic + "; if (isProduction) { o.Data = " + Premium + "; } var data = o.Data;" + Send, "class Options { public ContainerRegistryData? Data; }")]
    [InlineData("var t = (Data: " + Basic + ", Name: \"acr\"); if (isProduction) { t.Data = " + Premium + "; } var data = t.Data;" + Send)]
    [InlineData("var (data, name) = (" + Basic + ", \"acr\"); if (isProduction) { data = " + Premium + "; }" + Send)]
    [InlineData("var all = new Dictionary<string, ContainerRegistryData> { [\"dev\"] = " + Basic + ", [\"prod\"] = " + Premium + " }; var data = all[configured];" + Send)]
    [InlineData("var all = new Dictionary<string, ContainerRegistryData> { { \"dev\", " + Basic + " }, { \"prod\", " + Premium + " } }; if (all.TryGetValue(configured, out var data)) {" + Send + " }")]
    [InlineData("var all = new[] { " + Basic + ", " + Premium + " }; var data = all[isProduction ? 1 : 0];" + Send)]
    [InlineData("var data = new[] { " + Basic + ", " + Premium + " }[isProduction ? 1 : 0];" + Send)]
    [InlineData("ContainerRegistryData[] all = [" + Basic + ", " + Premium + "]; var data = all[isProduction ? 1 : 0];" + Send)]
    [InlineData("var all = new Dictionary<string, Func<ContainerRegistryData>> { [\"dev\"] = () => " + Basic + ", [\"prod\"] = () => " + Premium + " }; var data = all[configured]();" + Send)]
    [InlineData("Func<ContainerRegistryData> create = isProduction ? () => " + Premium + " : () => " + Basic + "; var data = create();" + Send)]
    [InlineData("var all = new List<ContainerRegistryData> { " + Basic + " }; all[0] = " + Premium + "; var data = all[0];" + Send)]
    [InlineData("var all = new Dictionary<string, ContainerRegistryData> { [\"dev\"] = " + Basic + ", [\"prod\"] = " + Premium + " }; var data = all[\"prod\"];" + Send)]
    public Task AnotherMayBeSent_IsSilent(string statements, string members = "") => Verify.FindingsOfAsync("AMLR2101", SdkProgram.Arm(statements, members));

    [Theory]
    [InlineData("var data = " + Found + ";" + Send)]
    [InlineData("s_data ??= " + Found + "; var data = s_data;" + Send, "static ContainerRegistryData? s_data;")]
    [InlineData("var o = new Options(); o.Data = " + Found + "; var data = o.Data;" + Send, "class Options { public ContainerRegistryData? Data; }")]
    [InlineData("var t = (Data: " + Found + ", Name: \"acr\"); var data = t.Data;" + Send)]
    [InlineData("var t = (Data: " + Found + ", Name: \"acr\"); t.Name = configured; var data = t.Data;" + Send)]
    [InlineData("foreach (var data in new[] { " + Found + ", " + Premium + " }) {" + Send + " }")]
    [InlineData("var all = new[] { " + Found + ", " + Premium + " }; foreach (var data in all) {" + Send + " } Console.WriteLine(all[0].Location);")]
    [InlineData("var all = new[] { " + Found + ", " + Premium + " }; for (var i = 0; i < all.Length; i++) { var data = all[i];" + Send + " }")]
    [InlineData("var all = new[] { " + Found + " }; var data = all[0];" + Send)]
    [InlineData("Func<ContainerRegistryData> create = () => " + Found + "; var data = create();" + Send)]
    [InlineData("var all = new Dictionary<string, ContainerRegistryData> { [\"dev\"] = " + Found + ", [\"prod\"] = " + Premium + " }; var data = all[\"dev\"];" + Send)]
    [InlineData("var all = new[] { " + Premium + ", " + Found + " }; var data = all[1];" + Send)]
    [InlineData("ContainerRegistryData[] all = [" + Found + ", " + Premium + "]; var data = System.Linq.Enumerable.First(all);" + Send)]
    public Task ItIsSent_IsReported(string statements, string members = "") => Verify.FindingsOfAsync("AMLR2101", SdkProgram.Arm(statements, members));
}

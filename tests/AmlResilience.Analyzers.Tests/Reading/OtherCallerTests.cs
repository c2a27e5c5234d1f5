using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Methods that also run where no call shows it: what they do for the resource of a call, they may do for another one.</summary>
public class OtherCallerTests
{
    private const string Replicate = "await registry.GetContainerRegistryReplications().CreateOrUpdateAsync(WaitUntil.Completed, \"northeurope\", new ContainerRegistryReplicationData(AzureLocation.NorthEurope));";
    private const string Method = "static async Task ReplicateAsync(ContainerRegistryResource registry) { " + Replicate + " }";

    // The second registry may have a replica too.
    [Theory]
    [InlineData("await ReplicateAsync(a); await ForAllAsync(new[] { b }, ReplicateAsync);", Method + " static async Task ForAllAsync(ContainerRegistryResource[] all, Func<ContainerRegistryResource, Task> action) { foreach (var one in all) { await action(one); } }")]
    [InlineData("await ReplicateAsync(a); await Task.WhenAll(System.Linq.Enumerable.Select(new[] { b }, ReplicateAsync));", Method)]
    [InlineData("await ReplicateAsync(a); Func<ContainerRegistryResource, Task>[] steps = [ReplicateAsync]; await steps[0](b);", Method)]
    [InlineData("var step = new Step(); await step.RunAsync(a); await ((IStep)step).RunAsync(b);", "interface IStep { Task RunAsync(ContainerRegistryResource registry); } class Step : IStep { public async Task RunAsync(ContainerRegistryResource registry) { " + Replicate + " } }")]
    [InlineData("await ReplicateAsync(a, b);", "static async Task ReplicateAsync(ContainerRegistryResource registry, ContainerRegistryResource other) { if (!registry.HasData) { registry = other; } " + Replicate + " }")]
    [InlineData("await Replicas.ReplicateAsync(a);", "} public static class Replicas { public " + Method)]
    public Task OtherCallers_AreSilent(string statements, string members) => Verify.FindingsOfAsync("AMLR2102", Program("ContainerRegistryData", statements, members));

    [Theory]
    [InlineData("await ReplicateAsync(a); Console.WriteLine(b.Id);", Method)]
    [InlineData("await new Step().RunAsync(a);", "class Step { public async Task RunAsync(ContainerRegistryResource registry) { " + Replicate + " } }")]
    [InlineData("await ReplicateAsync(a, b);", "static async Task ReplicateAsync(ContainerRegistryResource registry, ContainerRegistryResource other) { Console.WriteLine(other.Id); " + Replicate + " }")]
    public Task NoOtherCallers_AreReported(string statements, string members) => Verify.FindingsOfAsync("AMLR2102", Program("{|AMLR2102:ContainerRegistryData|}", statements, members));

    // A method that is used as a value may be called with any SKU.
    [Theory]
    [InlineData("Action<string>[] all = [UseSku]; all[0](\"Standard_ZRS\");")]
    [InlineData("var pair = (\"sku\", (Action<string>)UseSku); pair.Item2(\"Standard_ZRS\");")]
    [InlineData("(string, Action<string>) pair = (\"sku\", UseSku); pair.Item2(\"Standard_ZRS\");")]
    [InlineData("Func<Action<string>> get = () => UseSku; get()(\"Standard_ZRS\");")]
    [InlineData("Action<string>? other = null; var use = other ?? UseSku; use(\"Standard_ZRS\");")]
    [InlineData("foreach (var use in All()) { use(\"Standard_ZRS\"); } IEnumerable<Action<string>> All() { yield return UseSku; }")]
    [InlineData("typeof(Program).GetMethod(nameof(UseSku))!.Invoke(null, new object[] { \"Standard_ZRS\" });")]
    public Task MethodsAsValues(string statements) => Verify.FindingsAsync(SdkProgram.Arm(
        statements + " UseSku(\"Standard_LRS\"); await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"st\", new StorageAccountCreateOrUpdateContent(new StorageSku(s_sku), StorageKind.StorageV2, location));",
        "private static string s_sku = \"Standard_LRS\"; static void UseSku(string sku) => s_sku = sku;"));

    [Theory]
    [InlineData("Console.WriteLine(nameof(UseSku));")]
    [InlineData("var other = new Other(); other.UseSku(\"Standard_ZRS\");", "class Other { public void UseSku(string sku) => Console.WriteLine(sku); }")]
    public Task NamesOfMethods(string statements, string members = "") => Verify.FindingsAsync(SdkProgram.Arm(
        statements + " UseSku({|AMLR2001:\"Standard_LRS\"|}); await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"st\", new StorageAccountCreateOrUpdateContent(new StorageSku(s_sku), StorageKind.StorageV2, location));",
        "private static string s_sku = {|AMLR2001:\"Standard_LRS\"|}; static void UseSku(string sku) => s_sku = sku; " + members));

    // What a file or a container gives the constructor is not known.
    [Theory]
    [InlineData("Settings[]", "settings[0].Sku", "Settings")]
    [InlineData("Settings?", "settings.Sku", "Settings")]
    [InlineData("Names.Settings", "settings.Sku", "Names.Settings")]
    [InlineData("Dictionary<string, Settings[]>", "settings[\"a\"][0].Sku", "Settings")]
    [InlineData("Root", "settings.Part.Sku", "Settings")]
    public Task Constructors_ThatOthersCall(string read, string sku, string made) => Verify.FindingsAsync(Constructors($"var settings = System.Text.Json.JsonSerializer.Deserialize<{read}>(configured);", sku, $"new {made}(\"Basic\")"));

    [Theory]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<Other>(configured)")]
    [InlineData("System.Text.Json.JsonSerializer.Deserialize<List<string>>(configured)")]
    public Task Constructors_ThatNobodyElseCalls(string read) =>
        Verify.FindingsAsync(Constructors($"Console.WriteLine({read}); var settings = s_settings;", "{|AMLR2101:settings.Sku|}", "new Settings(\"Basic\")"));

    // A derived class calls the constructor of its base class without a word.
    [Theory]
    [InlineData("class Production : Deployer { }", "isProduction ? new Production() : new Deployer(\"Basic\")")]
    [InlineData("class Production : Deployer { public Production(string name) => Console.WriteLine(name); }", "isProduction ? new Production(\"a\") : new Deployer(\"Basic\")")]
    [InlineData("class Production : Deployer { public Production() : base({|AMLR2101:\"Standard\"|}) { } }", "isProduction ? new Production() : new Deployer({|AMLR2101:\"Basic\"|})", "{|AMLR2101:deployer.Sku|}")]
    public Task DerivedClasses(string derived, string deployer, string sku = "deployer.Sku") => Verify.FindingsAsync(SdkProgram.Arm(
        $"Deployer deployer = {deployer}; await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({sku})));",
        $$"""class Deployer { private readonly string _sku; public Deployer(string sku = "Premium") => _sku = sku; public string Sku => _sku; } {{derived}}"""));

    // Methods that another project may call too, unless that is one of tests.
    [Theory]
    [InlineData("Contoso.Portal", "\"Standard_LRS\"")]
    [InlineData("Contoso.Deployment.Tests", "{|AMLR2001:\"Standard_LRS\"|}")]
    public Task Friends(string friend, string sku) => Verify.FindingsAsync(SdkProgram.Arm(
        "UseSku(" + sku + "); await group.GetStorageAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"st\", new StorageAccountCreateOrUpdateContent(new StorageSku(s_sku), StorageKind.StorageV2, location));",
        $"private static string s_sku = {sku}; internal static void UseSku(string sku) => s_sku = sku;").Replace("class Program", $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{friend}\")]\nclass Program"));

    private static string Program(string type, string statements, string members) => SdkProgram.Arm(
        $$"""
        var a = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acra", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku("Premium")))).Value;
                var b = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acrb", new {{type}}(AzureLocation.WestEurope, new ContainerRegistrySku("Premium")))).Value;
                {{statements}}
        """,
        members);

    private static string Constructors(string statements, string sku, string made) => SdkProgram.Arm(
        $$"""
        {{statements}}
                await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new ContainerRegistrySku({{sku}})));
        """,
        $$"""
        private static readonly {{made.Split('(')[0].Substring(4)}} s_settings = {{made}};
            class Settings { public Settings(string sku) => Sku = sku; public string Sku { get; } }
            static class Names { internal class Settings { public Settings(string sku) => Sku = sku; public string Sku { get; } } }
            class Root { public Settings Part { get; set; } = null!; }
            class Other { public string Name { get; set; } = ""; }
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Objects in members of the program that code elsewhere changes without an assignment to a property of a variable.</summary>
public class ReachedMemberTests
{
    private const string Basic = "new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = \"Basic\" } }";
    private const string Found = "new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} } }";

    [Theory]
    [InlineData("new Platform { Args = { Sku = new SkuArgs { Name = \"Premium\" } } }.Declare();", "class Platform { public RegistryArgs Args { get; } = " + Basic + "; public void Declare() => _ = new Registry(\"acr\", Args); }")]
    [InlineData("new Platform { Sku = { Name = \"Premium\" } }.Declare();", "class Platform { public SkuArgs Sku { get; } = new() { Name = \"Basic\" }; public void Declare() => _ = new Registry(\"acr\", new RegistryArgs { Sku = Sku }); }")]
    [InlineData("new Platform { Registry = { Sku = { Name = \"Premium\" } } }.Declare();", "class Tier { public string Name { get; set; } = \"Basic\"; } class Settings { public Tier Sku { get; } = new(); } class Platform { public Settings Registry { get; } = new(); public void Declare() => _ = new Registry(\"acr\", new RegistryArgs { Sku = new SkuArgs { Name = Registry.Sku.Name } }); }")]
    [InlineData("new Platform { Skus = { [0] = \"Premium\" } }.Declare();", "class Platform { public List<string> Skus { get; } = new() { \"Basic\" }; public void Declare() => _ = new Registry(\"acr\", new RegistryArgs { Sku = new SkuArgs { Name = Skus[0] } }); }")]
    public Task NestedInitializer_OfAMember_ChangesIt(string statements, string members) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, members));

    [Theory]
    [InlineData("new Platform().Declare(); _ = new Registry(\"other\", new RegistryArgs { Tags = { [\"a\"] = \"b\" }, Sku = new SkuArgs { Name = \"Premium\" } });", "class Platform { public RegistryArgs Args { get; } = " + Found + "; public void Declare() => _ = new Registry(\"acr\", Args); }")]
    [InlineData("new Platform { Tags = { \"a\" } }.Declare();", "class Platform { public List<string> Tags { get; } = new(); public RegistryArgs Args { get; } = " + Found + "; public void Declare() => _ = new Registry(\"acr\", Args); }")]
    public Task NestedInitializer_OfSomethingElse_DoesNot(string statements, string members) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, members));

    private const string Options = "class Options { public string Sku { get; set; } = \"\"; public void Harden() => Sku = \"Premium\"; } class Context { public Options Options { get; } = new() { Sku = \"Basic\" }; } static class Defaults { public static readonly Options Options = new() { Sku = \"Basic\" }; }";

    [Theory]
    [InlineData("var context = new Context(); context.Options.Harden();", "context.Options.Sku")]
    [InlineData("Defaults.Options.Harden();", "Defaults.Options.Sku")]
    [InlineData("var context = new Context(); Console.WriteLine(context.Options.Sku);", "{|AMLR2101:context.Options.Sku|}")]
    [InlineData("Console.WriteLine(configured);", "{|AMLR2101:Defaults.Options.Sku|}")]
    public Task MethodOfAMembersObject(string before, string name) => Verify.FindingsAsync(Registry.Arm(name, name.Contains("AMLR", StringComparison.Ordinal) ? Options.Replace("public void Harden() => Sku = \"Premium\"; ", string.Empty, StringComparison.Ordinal) : Options, before));

    // The count is a property of a base type.
    [Theory]
    [InlineData("Pools.System.Count = 3;", "1")]
    [InlineData("Console.WriteLine(Pools.System.Count);", "{|AMLR3003:1|}")]
    public Task InheritedProperty(string before, string count) => Verify.FindingsAsync(SdkProgram.Arm(
        before + " var cluster = new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Standard } }; cluster.AgentPoolProfiles.Add(Pools.System); await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", cluster);",
        "static class Pools { public static readonly ManagedClusterAgentPoolProfile System = new(\"system\") { Mode = AgentPoolMode.System, Count = " + count + ", VmSize = \"Standard_D4s_v5\", AvailabilityZones = { \"1\", \"2\", \"3\" } }; }"));

    [Theory]
    [InlineData("Customizing?.Invoke(platform.Args);")]
    [InlineData("dynamic args = platform.Args; args.Sku = (Input<SkuArgs>)new SkuArgs { Name = \"Premium\" };")]
    [InlineData("typeof(RegistryArgs).GetProperty(\"Sku\")!.SetValue(platform.Args, (Input<SkuArgs>)new SkuArgs { Name = \"Premium\" });")]
    public Task ObjectHandedToUnknownCode_IsSilent(string change) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", "var platform = new Platform(); " + change + " platform.Declare();", Platform(Basic)));

    [Theory]
    [InlineData("Console.WriteLine(platform.Args);")]
    [InlineData("Show(platform.Args);")]
    [InlineData("var args = platform.Args; Console.WriteLine(args.ResourceGroupName);")]
    public Task ObjectHandedToCodeThatReads_IsReported(string use) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", "var platform = new Platform(); " + use + " platform.Declare();", Platform(Found)));

    private static string Platform(string args) => "class Platform { public RegistryArgs Args { get; } = " + args + "; public void Declare() => _ = new Registry(\"acr\", Args); } static event Action<RegistryArgs>? Customizing; static void Show(RegistryArgs args) => Console.WriteLine(args.ResourceGroupName);";

    [Theory]
    [InlineData("Customizing?.Invoke(module.Account);", "StorageSkuName.StandardLrs")]
    [InlineData("Console.WriteLine(module.Account);", "{|AMLR2001:StorageSkuName.StandardLrs|}")]
    public Task ResourceHandedOn(string use, string sku) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "Storage",
        "var module = new Module(); " + use + " infra.Add(module.Account);",
        "class Module { public StorageAccount Account { get; } = new StorageAccount(\"st\") { Sku = new StorageSku { Name = " + sku + " }, Kind = StorageKind.StorageV2 }; } static event Action<StorageAccount>? Customizing;"));

    // By its name alone, from a type that inherits the member, or by another name.
    [Theory]
    [InlineData("class Hardened : Program { public static void Run() => Skus[0] = \"Premium\"; ", "Skus[0]")]
    [InlineData("class Hardened : Program { public static void Run() => Fill(Skus); static void Fill(string[] skus) => skus[0] = \"Premium\"; ", "Skus[0]")]
    [InlineData("static class Hardened { static string[] s_all = Array.Empty<string>(); public static void Run() { s_all = Program.Skus; s_all[0] = \"Premium\"; } ", "Skus[0]")]
    [InlineData("static class Hardened { public static void Run() => All()[0] = \"Premium\"; static string[] All() => Program.Skus; ", "Skus[0]")]
    [InlineData("class Hardened : Program { public static void Run() { Console.WriteLine(Skus[0]); foreach (var sku in Skus) { Console.WriteLine(sku); } } ", "{|AMLR2101:Skus[0]|}")]
    [InlineData("class Hardened : Program { public static void Run() => Show(Skus); static void Show(string[] skus) => Console.WriteLine(skus.Length); ", "{|AMLR2101:Skus[0]|}")]
    [InlineData("static class Hardened { static int s_count; public static void Run() => s_count = Program.Skus.Length; ", "{|AMLR2101:Skus[0]|}")]
    public Task ArrayOfAnotherType(string type, string name) => Verify.FindingsAsync(
        Registry.Arm(name, "internal static readonly string[] Skus = { \"Basic\" }; } " + type, "Hardened.Run();"));

    // The object in an input or output is the same for a function that gets it.
    [Theory]
    [InlineData("args.Sku.Apply(sku => { sku.Name = \"Premium\"; return sku; });", Basic)]
    [InlineData("args.Sku.ToOutput().Apply(sku => { sku.Name = \"Premium\"; return 0; });", Basic)]
    [InlineData("var input = args.Sku; input.Apply(sku => { sku.Name = \"Premium\"; return 0; });", Basic)]
    [InlineData("Raise(args.Sku);", Basic)]
    [InlineData("args.Sku.Apply(sku => sku.Name);", Found)]
    [InlineData("var input = args.Sku; input.Apply(sku => sku.Name);", Found)]
    public Task FunctionOfAnInput(string use, string args) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", "var args = " + args + "; " + use + " _ = new Registry(\"acr\", args);", "static void Raise(Input<SkuArgs> sku) => sku.Apply(given => { given.Name = \"Premium\"; return given; });"));
}

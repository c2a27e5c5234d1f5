using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Settings that somebody changes on another way than the variable that the declaration reads.</summary>
public class MutationReviewTests
{
    private const string Basic = "new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = \"Basic\" } }";
    private const string Premium = "new SkuArgs { Name = \"Premium\" }";

    [Theory]
    [InlineData("Defaults.Args.Sku = " + Premium + "; _ = new Registry(\"acr\", Defaults.Args);", "static class Defaults { public static readonly RegistryArgs Args = " + Basic + "; }")]
    [InlineData("Defaults.Args.Sku = " + Premium + "; _ = new Registry(\"acr\", Defaults.Args);", "static class Defaults { public static RegistryArgs Args { get; } = " + Basic + "; }")]
    [InlineData("Defaults.Sku.Name = \"Premium\"; _ = new Registry(\"acr\", new RegistryArgs { Sku = Defaults.Sku });", "static class Defaults { internal static readonly SkuArgs Sku = new() { Name = \"Basic\" }; }")]
    [InlineData("var b = new Builder(); b.Args.Sku = " + Premium + "; b.Build();", "class Builder { private readonly RegistryArgs _args = " + Basic + "; public RegistryArgs Args => _args; public Registry Build() => new(\"acr\", _args); }")]
    [InlineData("var b = new Builder(); b.Args.Sku = " + Premium + "; b.Build();", "class Builder { public RegistryArgs Args { get; } = " + Basic + "; public Registry Build() => new(\"acr\", Args); }")]
    [InlineData("new Production().Build();", "class Development { protected readonly RegistryArgs Args = " + Basic + "; public Registry Build() => new(\"acr\", Args); } class Production : Development { public Production() { Args.Sku = " + Premium + "; } }")]
    [InlineData("new Production().Build();", "class Development { private readonly RegistryArgs _args = " + Basic + "; protected RegistryArgs GetArgs() => _args; public Registry Build() => new(\"acr\", _args); } class Production : Development { public Production() { GetArgs().Sku = " + Premium + "; } }")]
    [InlineData("var b = new Builder(); b.Configure(a => a.Sku = " + Premium + "); b.Build();", "class Builder { private readonly RegistryArgs _args = " + Basic + "; public Builder Configure(Action<RegistryArgs> configure) { configure(_args); return this; } public Registry Build() => new(\"acr\", _args); }")]
    [InlineData("new Builder().WithPremium().Build();", "class Builder { private readonly RegistryArgs _args = " + Basic + "; public Builder WithPremium() { _args.Sku = " + Premium + "; return this; } public Registry Build() => new(\"acr\", _args); }")]
    public Task Member_ThatOthersReach_IsSilent(string statements, string members) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, members));

    [Theory]
    [InlineData("if (args is { } known) { known.Sku = " + Premium + "; }")]
    [InlineData("if (args is RegistryArgs known) { known.Sku = " + Premium + "; }")]
    [InlineData("switch (args) { case { } known when isProduction: known.Sku = " + Premium + "; break; }")]
    [InlineData("_ = args switch { { } known => known.Sku = " + Premium + ", _ => null };")]
    [InlineData("Configure configure = a => a.Sku = " + Premium + "; configure(args);")]
    [InlineData("OnCreating(args);")]
    [InlineData("Customizing += a => a.Sku = " + Premium + "; Customizing?.Invoke(args);")]
    [InlineData("Hook(args);")]
    [InlineData("args.WithPremium();")]
    [InlineData("Func<RegistryArgs> get = () => args; get().Sku = " + Premium + ";")]
    [InlineData("RegistryArgs Get() => args; Get().Sku = " + Premium + ";")]
    [InlineData("var all = new[] { args }; System.Threading.Tasks.Parallel.ForEach(all, a => a.Sku = " + Premium + ");")]
    [InlineData("var all = new[] { args }; Console.WriteLine(all.Length); Array.ForEach(all, a => a.Sku = " + Premium + ");")]
    [InlineData("var all = new[] { args }; Array.ForEach(all, a => a.Sku = " + Premium + ");")]
    [InlineData("System.Threading.Tasks.Parallel.ForEach(new[] { args }, a => a.Sku = " + Premium + ");")]
    [InlineData("foreach (var a in new[] { args }) { a.Sku = " + Premium + "; }")]
    [InlineData("var (name, a) = (\"acr\", args); a.Sku = " + Premium + ";")]
    [InlineData("ref var alias = ref args; alias.Sku = " + Premium + ";")]
    [InlineData("Replace(ref args);")]
    [InlineData("args!.Sku = " + Premium + ";")]
    [InlineData("var byEnvironment = new Dictionary<string, RegistryArgs> { [\"dev\"] = args }; byEnvironment[\"dev\"].Sku = " + Premium + ";")]
    [InlineData("try { args.Sku = new SkuArgs { Name = config.Require(\"sku\") }; } finally { Console.WriteLine(args); }")]
    [InlineData("do { if (isProduction) { break; } } while (configured.Length > 3); args.Sku = isProduction ? " + Premium + " : " + "new SkuArgs { Name = \"Basic\" };")]
    [InlineData("var holder = new Holder(args); holder.Args.Sku = " + Premium + ";")]
    [InlineData("var holder = new Box { Args = args }; holder.Args.Sku = " + Premium + ";")]
    public Task Local_ThatIsChangedOutOfSight_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        "RegistryArgs args = " + Basic + "; " + statements + " _ = new Registry(\"acr\", args);",
        """
        private static event Action<RegistryArgs>? Customizing;
            delegate void Configure(RegistryArgs args);
            protected virtual void Hook(RegistryArgs args) { }
            static void Replace(ref RegistryArgs args) => args = new RegistryArgs();
            static void OnCreating(RegistryArgs args) => Partial.OnCreating(args);
            record Holder(RegistryArgs Args);
            class Box { public RegistryArgs Args { get; init; } = null!; }
        }

        partial class Partial
        {
            public static partial void OnCreating(RegistryArgs args);
        }

        partial class Partial
        {
            public static partial void OnCreating(RegistryArgs args) => args.Sku = new SkuArgs { Name = "Premium" };
        }

        static class Extensions
        {
            public static RegistryArgs WithPremium(this RegistryArgs args)
            {
                args.Sku = new SkuArgs { Name = "Premium" };
                return args;
            }
        """));

    [Theory]
    [InlineData("var datas = new[] { Data(\"a\"), Data(\"b\") }; foreach (var data in datas) { data.Sku = premium; await Send(data); }")]
    [InlineData("var datas = new[] { new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)) }; foreach (var data in datas) { data.Sku = premium; await Send(data); }")]
    [InlineData("ContainerRegistryData[] datas = [new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))]; foreach (var data in datas) { data.Sku = premium; await Send(data); }")]
    [InlineData("var datas = new List<ContainerRegistryData> { new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)) }; foreach (var data in datas) { data.Sku = premium; await Send(data); }")]
    [InlineData("var datas = new Dictionary<string, ContainerRegistryData> { [\"dev\"] = new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)) }; datas[\"dev\"].Sku = premium; await Send(datas[\"dev\"]);")]
    [InlineData("var datas = new[] { \"a\", \"b\" }.Select(n => new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))).ToList(); datas.ForEach(p => p.Sku = premium); await Send(datas[0]);")]
    [InlineData("var (name, data) = (\"a\", new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))); data.Sku = premium; await Send(data);")]
    [InlineData("var spec = new Spec { Data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)) }; spec.Data.Sku = premium; await Send(spec.Data);")]
    [InlineData("var spec = new Spec(); spec.Default.Sku = premium; await Send(spec.Default);")]
    [InlineData("var spec = new Spec(); spec.Exposed.Sku = premium; await Send(spec.Exposed);")]
    [InlineData("foreach (var data in Datas()) { data.Sku = premium; await Send(data); }")]
    [InlineData("await foreach (var data in DatasAsync()) { data.Sku = premium; await Send(data); }")]
    [InlineData("IFactory factory = new Factory(); var data = factory.Create(); data.Sku = premium; await Send(data);")]
    [InlineData("if (TryCreate(out var data)) { data.Sku = premium; await Send(data); }")]
    [InlineData("await Send(Data(\"a\").WithSku(premium));")]
    [InlineData("await Send(new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)).WithSku(premium));")]
    [InlineData("var lazy = new Lazy<ContainerRegistryData>(() => new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))); lazy.Value.Sku = premium; await Send(lazy.Value);")]
    [InlineData("var task = Task.FromResult(new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic))); (await task).Sku = premium; await Send(await task);")]
    [InlineData("var data = Generic(Data(\"a\"), p => p.Sku = premium); await Send(data);")]
    [InlineData("var data = Data(\"a\"); using (new System.IO.MemoryStream()) { data.Sku = premium; } await Send(data);")]
    public Task Data_ThatIsChangedOutOfSight_IsSilent(string statements) => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Arm(
        "var premium = new ContainerRegistrySku(ContainerRegistrySkuName.Premium); Task Send(ContainerRegistryData data) => group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"p\", data); " + statements,
        """
        private static ContainerRegistryData Data(string name) => new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));
            private static T Generic<T>(T made, Action<T> configure) { configure(made); return made; }
            private static IEnumerable<ContainerRegistryData> Datas() { yield return new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)); }
            private static async IAsyncEnumerable<ContainerRegistryData> DatasAsync() { await Task.Yield(); var data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)); yield return data; }
            private static bool TryCreate(out ContainerRegistryData data) { data = new ContainerRegistryData(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)); return true; }
            interface IFactory { ContainerRegistryData Create(); }
            class Factory : IFactory { public ContainerRegistryData Create() => new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic)); }
            class Spec
            {
                private readonly ContainerRegistryData _exposed = new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));
                public ContainerRegistryData Data { get; init; } = null!;
                public ContainerRegistryData Default { get; } = new(AzureLocation.WestEurope, new ContainerRegistrySku(ContainerRegistrySkuName.Basic));
                public ContainerRegistryData Exposed => _exposed;
            }
        }

        static class Extensions
        {
            public static ContainerRegistryData WithSku(this ContainerRegistryData data, ContainerRegistrySku sku)
            {
                data.Sku = sku;
                return data;
            }
        """));
}

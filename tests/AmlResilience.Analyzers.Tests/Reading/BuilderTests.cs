using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Members of an object of the program, such as a builder: its constructor and its methods run before it is read.</summary>
public class BuilderTests
{
    private const string Bad = "{|AMLR2101:\"Basic\"|}";
    private const string Other = "{|AMLR2101:\"Standard\"|}";

    // What the object was given last counts.
    [Theory]
    [InlineData("new Builder().WithSku(" + Bad + ").Build();")]
    [InlineData("new Builder().WithSku(\"Premium\").WithSku(" + Bad + ").Build();")]
    [InlineData("new Builder().WithSku(" + Bad + ").WithTag(\"a\").Build();")]
    [InlineData("new Builder(" + Bad + ").Build();")]
    [InlineData("new Builder(\"Premium\").WithSku(" + Bad + ").Build();")]
    [InlineData("new Builder { Sku = " + Bad + " }.Build();")]
    [InlineData("new Builder(\"Premium\") { Sku = " + Bad + " }.Build();")]
    [InlineData("new Builder { Tag = \"Premium\", Sku = " + Bad + " }.Build();")]
    [InlineData("var b = new Builder(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder().WithSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.WithSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.SetSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.WithTag(\"a\").SetSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.WithSku(\"Premium\").WithSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.SetSku(\"Premium\"); b.SetSku(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); b.SetSku(" + Bad + "); b.Build(); b.SetSku(\"Premium\");")]
    [InlineData("var b = new Builder(\"Premium\"); b = new Builder(" + Bad + "); b.Build();")]
    [InlineData("var b = new Builder(); if (isProduction) { b.SetSku(" + Bad + "); } else { b.SetSku(" + Other + "); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); switch (configured) { case \"a\": b.WithSku(" + Bad + "); break; default: b.WithSku(" + Other + "); break; } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.SetSku(" + Bad + "); } else { throw new InvalidOperationException(); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.SetSku(" + Bad + "); } else { return; } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.WithTag(\"a\"); b.SetSku(" + Bad + "); } else { b.SetSku(" + Other + "); b.WithTag(\"b\"); } b.Build();")]
    [InlineData("new Builder(\"Premium\").WithOneOf(isProduction, " + Bad + ", " + Other + ").Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { if (configured.Length > 3) b.SetSku(" + Bad + "); else b.SetSku(" + Other + "); } else { b.SetSku(" + Other + "); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { if (configured.Length > 3) { return; } b.SetSku(" + Bad + "); } else { b.SetSku(" + Other + "); } b.Build();")]
    [InlineData("var b = new Builder(" + Other + "); if (isProduction) { b.SetSku(" + Bad + "); } b.Build();")]
    [InlineData("new Builder(" + Bad + ").BuildThenRaise();")]
    [InlineData("new Builder(\"Premium\").WithSku(" + Bad + ").BuildInFunction();")]
    [InlineData("new Builder(\"Premium\").WithSku(" + Bad + ").WithLog().Build();")]
    [InlineData("new Builder(\"Premium\").BuildOneOf(isProduction, " + Bad + ", " + Other + ");")]
    [InlineData("Make(" + Bad + "); void Make(string sku) => new Builder { Sku = sku }.Build();")]
    [InlineData("new Primary(" + Bad + ").WithTag(\"a\").Build();")]
    [InlineData("new Builder().WithSku(" + Bad + ").Build(); new Builder().WithSku(\"Premium\").Build();")]
    [InlineData("var other = new Builder(\"Premium\"); var b = new Builder(" + Bad + "); other.Build(); b.Build();")]
    public Task LastValue_IsReported(string statements) => VerifyAsync(statements);

    [Theory]
    [InlineData("new Builder(\"Basic\").WithSku(\"Premium\").Build();")]
    [InlineData("new Builder().WithSku(\"Basic\").WithSku(\"Premium\").Build();")]
    [InlineData("new Builder(\"Basic\") { Sku = \"Premium\" }.Build();")]
    [InlineData("new Builder { Sku = \"Basic\" }.WithSku(\"Premium\").Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.WithSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.SetSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(); b.WithSku(\"Basic\").WithSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(); b.WithSku(\"Basic\").SetSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b = new Builder(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); if (isProduction) { b = new Builder(\"Premium\"); } b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); if (isProduction) { b.SetSku(\"Premium\"); } b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); foreach (var n in new[] { 1, 2 }) { b.Build(); b.SetSku(\"Premium\"); }")]
    [InlineData("new Builder(\"Basic\").BuildPremium();")]
    [InlineData("new Builder(\"Basic\").WithPremium().Build();")]
    [InlineData("new Builder(\"Basic\").WithPremiumOf(isProduction).Build();")]
    [InlineData("new Builder(\"Basic\").WithMore().Build();")]
    [InlineData("new Builder(\"Premium\").WithOneOrNone(isProduction, \"Basic\").Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.SetSku(\"Basic\"); } else { b.WithTag(\"a\"); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.SetSku(\"Basic\"); } else if (configured.Length > 3) { b.SetSku(\"Standard\"); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { b.SetSku(\"Basic\"); } else { b.WithPremiumOf(true); } b.Build();")]
    [InlineData("var b = new Builder(\"Premium\"); if (isProduction) { if (configured.Length > 3) { b.SetSku(\"Basic\"); } } else { b.SetSku(\"Standard\"); } b.Build();")]
    [InlineData("new Builder(\"Basic\").Copied(\"Premium\").Build();")]
    [InlineData("new Builder(\"Basic\").ItselfOr(new Builder(\"Premium\"), isProduction).Build();")]
    [InlineData("new Builder(\"Basic\").WithLater().Build();")]
    [InlineData("new Builder(\"Premium\").WithOneOrRead(isProduction, \"Basic\").Build();")]
    [InlineData("new Builder(\"Basic\").Changed().Build();")]
    [InlineData("new Builder(\"Basic\") { Skus = { \"Premium\" } }.Build();")]
    [InlineData("new Builder(1).Build();")]
    [InlineData("new Builder(true).Build();")]
    [InlineData("new Derived(\"Basic\").Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.Changed(); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); Raise(b); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); var other = b; other.SetSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); var other = b.WithTag(\"a\"); other.SetSku(\"Premium\"); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); System.Action raise = () => b.SetSku(\"Premium\"); raise(); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.Sku = \"Premium\"; b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.Extended(); b.Build();")]
    [InlineData("var b = new Builder(\"Basic\"); b.WithTag(\"a\").Extended(); b.Build();")]
    public Task OtherValue_IsSilent(string statements) => VerifyAsync(statements);

    // The object that the member had first is none of the resource's.
    [Theory]
    [InlineData("new Plain().WithSku(\"Premium\").Build();")]
    [InlineData("new Plain().Keep().WithSku(\"Premium\").Build();")]
    [InlineData("new Plain().WithSku(\"Premium\").Keep().Build();")]
    [InlineData("var plain = new Plain(); if (isProduction) { plain.WithSku(\"Premium\"); } plain.Build();")]
    public Task FirstObject_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, """
        internal class Plain
            {
                private SkuArgs _sku = new() { Name = "Basic" };
                public Plain WithSku(string sku) { _sku = new SkuArgs { Name = sku }; return this; }
                public Plain Keep() { _ = new RegistryArgs { Sku = _sku }; return this; }
                public Registry Build() => new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = _sku });
            }
        """));

    private static Task VerifyAsync(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, """
        private static void Raise(Builder builder) => builder.SetSku("Premium");

            internal class Builder
            {
                public Builder() { }
                public Builder(bool isLarge) : this(isLarge ? "Premium" : "Standard") { }
                public Builder(string sku) { Sku = sku; }
                public Builder(int size) { Sku = "Basic"; Enlarge(size); }

                public string Sku { get; set; } = "Basic";
                public string Tag { get; set; } = "";
                public List<string> Skus { get; } = [];

                public Builder WithSku(string sku) { Sku = sku; return this; }
                public Builder WithTag(string tag) { Tag = tag; return this; }
                public Builder WithPremium() { Enlarge(3); return this; }
                public Builder WithPremiumOf(bool isLarge) { if (isLarge) { Sku = "Premium"; } return this; }
                public Builder WithOneOf(bool isLarge, string large, string small) { if (isLarge) { Sku = large; } else { Sku = small; } return this; }
                public Builder WithOneOrNone(bool isLarge, string sku) { if (isLarge) { Sku = sku; } else { return this; } return this; }
                public Builder WithOneOrRead(bool isLarge, string sku) { if (isLarge) { Sku = sku; } else { Console.WriteLine(Sku); } return this; }
                public Builder WithLater() { System.Action raise = () => Sku = "Premium"; raise(); return this; }
                public Builder WithLog() { Log(); return this; }
                private void Log() => Console.WriteLine(Sku);
                public Builder ItselfOr(Builder other, bool isOther) { if (isOther) { return other; } return this; }
                public Builder WithMore() { Sku += "Premium"; return this; }
                public Builder Copied(string sku) { var copy = new Builder(Sku); copy.Sku = sku; return copy; }
                public virtual Builder Changed() { return this; }
                public void SetSku(string sku) => Sku = sku;
                private void Enlarge(int size) => this.Sku = size > 1 ? "Premium" : Sku;

                public Registry Build() => new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } });
                public Registry BuildInFunction() { return Make(); Registry Make() => new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } }); }
                public Registry BuildOneOf(bool isLarge, string large, string small) { if (isLarge) { Sku = large; } else { Sku = small; } return new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } }); }
                public Registry BuildPremium() { Sku = "Premium"; return new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } }); }
                public Registry BuildThenRaise() { var made = new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } }); Sku = "Premium"; return made; }
            }

            internal class Primary(string sku)
            {
                private string Sku { get; set; } = sku;
                public Primary WithTag(string tag) { Console.WriteLine(tag); return this; }
                public Primary WithSku(string other) { Sku = other; return this; }
                public Registry Build() => new("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = Sku } });
            }

            internal class Derived : Builder
            {
                public Derived(string sku) : base(sku) { Sku = "Premium"; }
                public override Builder Changed() { Sku = "Premium"; return this; }
            }
        }

        static class BuilderExtensions
        {
            internal static void Extended(this MyStack.Builder builder) => builder.SetSku("Premium");
        """));
}

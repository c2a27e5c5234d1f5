using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Options beside the settings that other code may change, so that an existing resource is taken over.</summary>
public class ResourceOptionTests
{
    [Theory]
    [InlineData("var same = options; same.ImportId = configured;")]
    [InlineData("Action<CustomResourceOptions> adopt = given => given.ImportId = configured; adopt(options);")]
    [InlineData("Adopt(options); void Adopt(ResourceOptions given) { if (given is CustomResourceOptions custom) { custom.ImportId = configured; } }")]
    [InlineData("foreach (var each in new[] { options }) { each.ImportId = configured; }")]
    [InlineData("typeof(CustomResourceOptions).GetProperty(\"ImportId\")!.SetValue(options, configured);")]
    [InlineData("_ = new Import(options);")]
    public Task OtherName_MayOverride(string statements) => VerifyAsync(statements, isReported: false);

    [Theory]
    [InlineData("options.Protect = true;")]
    [InlineData("options.Parent = this;")]
    [InlineData("Console.WriteLine(options.Protect);")]
    [InlineData("options ??= new CustomResourceOptions();")]
    [InlineData("var merged = CustomResourceOptions.Merge(options, new CustomResourceOptions { Protect = true });")]
    [InlineData("_ = new Component(options); ")]
    [InlineData("Declare(options); void Declare(CustomResourceOptions given) => _ = new Component(given);")]
    public Task Use_OverridesNothing(string statements) => VerifyAsync(statements, isReported: true);

    private static Task VerifyAsync(string statements, bool isReported) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        $$"""var options = new CustomResourceOptions(); {{statements}} _ = new Registry("acr", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = {{(isReported ? "{|AMLR2101:\"Basic\"|}" : "\"Basic\"")}} } }, options);""",
        """
        private sealed class Import
            {
                private readonly CustomResourceOptions _options;

                public Import(CustomResourceOptions options) => _options = options;

                public void Adopt(string id) => _options.ImportId = id;
            }

            private sealed class Component : CustomResource
            {
                public Component(CustomResourceOptions options) : base("contoso:ml:Component", "component", null, options) { }
            }
        """));
}

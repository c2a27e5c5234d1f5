using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Which creations declare a resource.</summary>
public class DeclarationTests
{
    private const string Args = "ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = {|AMLR2101:SkuName.Basic|} }";

    [Theory]
    [InlineData("using Acr = Pulumi.AzureNative.ContainerRegistry;", "new Acr.Registry(\"acr\", new Acr.RegistryArgs { Sku = new Acr.Inputs.SkuArgs { Name = {|AMLR2101:Acr.SkuName.Basic|} } })")]
    [InlineData("using Acr = Pulumi.AzureNative.ContainerRegistry;", "new Acr::Registry(\"acr\", new() { Sku = new Acr::Inputs.SkuArgs { Name = {|AMLR2101:\"Basic\"|} } })")]
    [InlineData("using AzureNative = Pulumi.AzureNative;", "new AzureNative.ContainerRegistry.Registry(\"acr\", new() { Sku = new AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = {|AMLR2101:AzureNative.ContainerRegistry.SkuName.Basic|} } })")]
    [InlineData("using ImageRegistry = Pulumi.AzureNative.ContainerRegistry.Registry; using Pulumi.AzureNative.ContainerRegistry.Inputs;", "new ImageRegistry(\"acr\", new() { Sku = new SkuArgs { Name = {|AMLR2101:\"Basic\"|} } })")]
    [InlineData("", "new Pulumi.AzureNative.ContainerRegistry.Registry(\"acr\", new() { Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = {|AMLR2101:\"Basic\"|} } })")]
    [InlineData("", "new global::Pulumi.AzureNative.ContainerRegistry.Registry(\"acr\", new global::Pulumi.AzureNative.ContainerRegistry.RegistryArgs { Sku = new global::Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = {|AMLR2101:\"Basic\"|} } })")]
    public Task Pulumi_NameInAnySpelling_IsReported(string usings, string creation) =>
        Verify.FindingsAsync($"{usings} class Program {{ static void Main() {{ _ = {creation}; }} }}");

    [Theory]
    [InlineData("using Acr = Azure.ResourceManager.ContainerRegistry;", "new Acr.ContainerRegistryData(location, new Acr.Models.ContainerRegistrySku({|AMLR2101:\"Basic\"|}))")]
    [InlineData("using RegistryData = Azure.ResourceManager.ContainerRegistry.ContainerRegistryData;", "new RegistryData(location, new({|AMLR2101:\"Basic\"|}))")]
    [InlineData("", "new global::Azure.ResourceManager.ContainerRegistry.ContainerRegistryData(location, new({|AMLR2101:\"Basic\"|}))")]
    public Task Arm_NameInAnySpelling_IsReported(string usings, string creation) => Verify.FindingsAsync(
        $"{usings} class Program {{ static object Create(Azure.Core.AzureLocation location) => {creation}; }}");

    [Fact]
    public Task GlobalAliasInOtherFile_IsFollowed() => Verify.FindingsAsync(
        """class Program { static void Main() { _ = new ImageRegistry("acr", new() { Sku = new Acr.Inputs.SkuArgs { Name = {|AMLR2101:"Basic"|} } }); } }""",
        """
        global using Acr = Pulumi.AzureNative.ContainerRegistry;
        global using ImageRegistry = Pulumi.AzureNative.ContainerRegistry.Registry;
        """);

    // new() in the place of a declared type, in each way to spell that.
    [Theory]
    [InlineData("ImageRegistry registry = ")]
    [InlineData("ImageRegistry? registry = ")]
    [InlineData("Pulumi.AzureNative.ContainerRegistry.Registry registry = ")]
    [InlineData("static ImageRegistry s_registry = ", true)]
    [InlineData("ImageRegistry? Images { get; } = ", true)]
    [InlineData("Acr::Registry Images { get; } = ", true)]
    [InlineData("(Acr.Registry, int) registries = (", false, ", 1)")]
    [InlineData("Acr.Registry[] registries = [", false, "]")]
    public Task TargetTypeInAnySpelling_IsReported(string target, bool isMember = false, string end = "")
    {
        var declaration = $$"""{{target}}new("acr", new() { Sku = new Acr.Inputs.SkuArgs { Name = {|AMLR2101:"Basic"|} } }){{end}};""";
        return Verify.FindingsAsync(
            isMember ? $"class Program {{ {declaration} }}" : $"class Program {{ static void Main() {{ {declaration} }} }}",
            """
            global using Acr = Pulumi.AzureNative.ContainerRegistry;
            global using ImageRegistry = Pulumi.AzureNative.ContainerRegistry.Registry;
            """);
    }

    [Fact]
    public Task AliasInNamespace_IsFollowed() => Verify.FindingsAsync(
        """
        namespace Contoso
        {
            using ImageRegistry = Pulumi.AzureNative.ContainerRegistry.Registry;
            class Program { static void Main() { _ = new ImageRegistry("acr", new() { Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = {|AMLR2101:"Basic"|} } }); } }
        }
        """);

    // Versioned namespaces of majors 1 and 2, and the packages that "pulumi package add" generates for major 3.
    [Theory]
    [InlineData("Pulumi.AzureNative.ContainerRegistry.V20230701", "Basic", true)]
    [InlineData("Pulumi.AzureNative.ContainerRegistry.V20230701", "Premium", false)]
    [InlineData("Pulumi.AzureNative.ContainerRegistry.V20230601Preview", "Basic", true)]
    [InlineData("Pulumi.AzureNative_containerregistry_v20230701.ContainerRegistry", "Basic", true)]
    [InlineData("Pulumi.AzureNative_ContainerRegistry_v20230701.ContainerRegistry", "Basic", true)]
    [InlineData("Pulumi.AzureNative.ContainerRegistry.Versions", "Basic", false)]
    [InlineData("Pulumi.AzureNativeTools.ContainerRegistry", "Basic", false)]
    [InlineData("Pulumi.AzureNative.Docker", "Basic", false)]
    [InlineData("Pulumi.AzureNative.MachineLearningServices.V20230701", "Basic", false)]
    [InlineData("Contoso.AzureNative.ContainerRegistry", "Basic", false)]
    [InlineData("Contoso.Pulumi.AzureNative.ContainerRegistry", "Basic", false)]
    [InlineData("Pulumi.ContainerRegistry", "Basic", false)]
    public Task Namespace_DecidesWhatARegistryIs(string space, string sku, bool isReported)
    {
        var name = isReported ? $"{{|AMLR2101:\"{sku}\"|}}" : $"\"{sku}\"";
        return Verify.FindingsAsync(
            $$"""
            class Program
            {
                static void Main() { _ = new {{space}}.Registry("acr", new {{space}}.RegistryArgs { Sku = new {{space}}.Inputs.SkuArgs { Name = {{name}} } }); }
            }
            """,
            $$"""
            namespace {{space}}
            {
                public class Registry { public Registry(string name, RegistryArgs args, global::Pulumi.CustomResourceOptions? options = null) { } }
                public sealed class RegistryArgs : global::Pulumi.ResourceArgs { public global::Pulumi.Input<Inputs.SkuArgs>? Sku { get; set; } }
            }
            namespace {{space}}.Inputs
            {
                public sealed class SkuArgs : global::Pulumi.ResourceArgs { public global::Pulumi.Input<string>? Name { get; set; } }
            }
            """);
    }

    [Theory]
    [InlineData("class Registry { public Registry(string name, RegistryArgs args) { } } class RegistryArgs { public SkuArgs? Sku { get; set; } } class SkuArgs { public string? Name { get; set; } }", "_ = new Registry(\"acr\", new RegistryArgs { Sku = new SkuArgs { Name = \"Basic\" } });")]
    [InlineData("class ContainerRegistryData { public ContainerRegistryData(ContainerRegistrySku sku) { } } class ContainerRegistrySku { public ContainerRegistrySku(string name) { } }", "_ = new ContainerRegistryData(new ContainerRegistrySku(\"Basic\"));")]
    public Task TypeOfTheProgram_IsSilent(string types, string statement) => Verify.FindingsAsync($"{types} class Program {{ static void Main() {{ {statement} }} }}");

    [Fact]
    public Task RegistryOfMachineLearning_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "MachineLearningServices", "_ = new Registry(\"mlr\", new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = \"Basic\" } });"));

    [Theory]
    [InlineData("_ = Registry.Get(\"acr\", \"id\");")]
    [InlineData("var found = Registry.Get(\"acr\", configured); _ = found.LoginServer;")]
    [InlineData("_ = new RegistryArgs { Sku = new SkuArgs { Name = \"Basic\" } };")]
    [InlineData("_ = new SkuArgs { Name = \"Basic\" };")]
    public Task Pulumi_LookupOrUnusedArgs_IsSilent(string statement) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statement));

    [Theory]
    [InlineData("var found = await group.GetContainerRegistryAsync(\"acr\"); Console.WriteLine(found.Value.Data.Sku.Name);")]
    [InlineData("_ = ArmContainerRegistryModelFactory.ContainerRegistrySku(\"Basic\");")]
    [InlineData("ContainerRegistryData data = null!; _ = typeof(ContainerRegistryData); _ = nameof(ContainerRegistryData);")]
    public Task Arm_LookupOrModelFactory_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Arm(statements));

    [Theory]
    [InlineData("ImportId = \"id\"")]
    [InlineData("Id = \"id\"")]
    [InlineData("Urn = \"urn\"")]
    [InlineData("Protect = true, ImportId = configured")]
    [InlineData("ResourceTransformations = { args => null }")]
    [InlineData("ResourceTransformations = new() { args => null }")]
    [InlineData("ResourceTransforms = { (args, _) => System.Threading.Tasks.Task.FromResult<ResourceTransformResult?>(null) }")]
    public Task Pulumi_OptionThatTakesOver_IsSilent(string option)
    {
        var args = Args.Replace("{|AMLR2101:SkuName.Basic|}", "SkuName.Basic", StringComparison.Ordinal);
        return Verify.FindingsAsync(
            SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new() {{ {args} }}, new CustomResourceOptions {{ {option} }});"),
            SdkProgram.Pulumi("ContainerRegistry", $"_ = new Registry(\"acr\", new() {{ {args} }}, new() {{ {option} }});").Replace("MyStack", "OtherStack", StringComparison.Ordinal),
            SdkProgram.Pulumi("ContainerRegistry", $"var options = new CustomResourceOptions {{ {option} }}; _ = new Registry(\"acr\", new() {{ {args} }}, options);").Replace("MyStack", "ThirdStack", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("new CustomResourceOptions { Parent = this }")]
    [InlineData("new() { Parent = this }")]
    [InlineData("new CustomResourceOptions { DependsOn = { this } }")]
    [InlineData("new CustomResourceOptions { Protect = true, RetainOnDelete = true }")]
    [InlineData("null")]
    public Task Pulumi_OtherOption_IsReported(string options) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", $"_ = new Registry(\"acr\", new() {{ {Args} }}, {options});"));

    [Theory]
    [InlineData("options.ImportId = \"id\";", false)]
    [InlineData("options.Urn = configured;", false)]
    [InlineData("if (isProduction) { options.Id = \"id\"; }", false)]
    [InlineData("options.ResourceTransformations.Add(args => null);", false)]
    [InlineData("options.ResourceTransformations = new() { args => null };", false)]
    [InlineData("options = CustomResourceOptions.Merge(options, new CustomResourceOptions { ImportId = \"id\" });", false)]
    [InlineData("options = CustomResourceOptions.Merge(new CustomResourceOptions { ImportId = \"id\" }, options);", false)]
    [InlineData("options = isProduction ? new CustomResourceOptions { ImportId = \"id\" } : options;", false)]
    [InlineData("options = Given(options);", false)]
    [InlineData("options = s_given;", false)]
    [InlineData("options.Protect = true;", true)]
    [InlineData("options.DependsOn.Add(this);", true)]
    [InlineData("options.Protect = true; options.RetainOnDelete = isProduction;", true)]
    [InlineData("options = CustomResourceOptions.Merge(options, new CustomResourceOptions { Parent = this });", true)]
    [InlineData("options = CustomResourceOptions.Merge(options, null);", true)]
    [InlineData("options = isProduction ? new CustomResourceOptions() : new CustomResourceOptions { Protect = true };", true)]
    [InlineData("options = default!;", true)]
    public Task Pulumi_OptionsThatChange_Count(string statements, bool isReported) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        $"var options = new CustomResourceOptions {{ Version = \"3\" }}; {statements} _ = new Registry(\"acr\", new() {{ {(isReported ? Args : Args.Replace("{|AMLR2101:SkuName.Basic|}", "SkuName.Basic", StringComparison.Ordinal))} }}, options);",
        "private static readonly Func<CustomResourceOptions, CustomResourceOptions> Given = options => options; public static CustomResourceOptions s_given;"));

    [Theory]
    [InlineData("// <auto-generated/>\n")]
    [InlineData("// <autogenerated />\n")]
    public Task GeneratedCode_IsSilent(string header) => Verify.FindingsAsync(header + "#nullable enable\n" + Registry.Pulumi("SkuName.Basic"));

    [Theory]
    [InlineData("new Registry(\"acr\", new() { $ });")]
    [InlineData("_ = new Registry(\"acr\", new() { $ });")]
    [InlineData("var acr = new Registry(\"acr\", new() { $ });")]
    [InlineData("Registry acr = new(\"acr\", new() { $ });")]
    [InlineData("Stored = new Registry(\"acr\", new() { $ });")]
    [InlineData("Stored = new(\"acr\", new() { $ });")]
    [InlineData("Create(out _); static void Create(out Registry acr) => acr = new Registry(\"acr\", new() { $ });")]
    [InlineData("var (acr, name) = (new Registry(\"acr\", new() { $ }), 1);")]
    [InlineData("_ = Create(); static Registry Create() { return new Registry(\"acr\", new() { $ }); }")]
    [InlineData("_ = Create(); static Registry Create() => new(\"acr\", new() { $ });")]
    [InlineData("var all = new List<Registry> { new(\"acr\", new() { $ }) };")]
    [InlineData("var all = new List<Registry>(); all.Add(new(\"acr\", new() { $ }));")]
    [InlineData("Registry[] all = [new(\"acr\", new() { $ })];")]
    [InlineData("var all = new Dictionary<string, Registry> { [\"a\"] = new Registry(\"acr\", new() { $ }) };")]
    [InlineData("foreach (var name in new[] { \"a\", \"b\" }) { _ = new Registry(name, new() { $ }); }")]
    [InlineData("var id = new Registry(\"acr\", new() { $ }).Id;")]
    [InlineData("System.Action declare = () => new Registry(\"acr\", new() { $ });")]
    [InlineData("if (isProduction) { _ = new Registry(\"acr\", new() { $ }); }")]
    [InlineData("Registry? acr = isProduction ? new Registry(\"acr\", new() { $ }) : null;")]
    [InlineData("Stored ??= new Registry(\"acr\", new() { $ });")]
    public Task Pulumi_WhereverTheResourceGoes_IsReported(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", statements.Replace("$", Args, StringComparison.Ordinal), "Registry? Stored { get; set; }"));
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Values that callers give: each call stands for a resource of its own and answers for what it gives.</summary>
public class CallerTests
{
    private const string Arm = """
        static Task CreateAsync(ResourceGroupResource group, AzureLocation location, string name, string sku = "Premium") =>
            group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, name, new(location, new ContainerRegistrySku(sku)));
        """;

    private const string Pulumi = """
        static Registry Create(string name, string sku) => new(name, new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = sku } });
        """;

    [Theory]
    [InlineData("await CreateAsync(group, location, \"a\", {|AMLR2101:\"Basic\"|}); await CreateAsync(group, location, \"b\", \"Premium\");")]
    [InlineData("await CreateAsync(group, location, \"a\", {|AMLR2101:\"Basic\"|}); await CreateAsync(group, location, \"b\", configured);")]
    [InlineData("await CreateAsync(group, location, sku: {|AMLR2101:\"Basic\"|}, name: \"a\");")]
    [InlineData("await CreateAsync(group, location, \"a\");")]
    [InlineData("var sku = {|AMLR2101:\"Basic\"|}; await CreateAsync(group, location, \"a\", sku);")]
    [InlineData("foreach (var (name, sku) in new[] { (\"a\", {|AMLR2101:\"Basic\"|}), (\"b\", \"Premium\") }) { await CreateAsync(group, location, name, sku); }")]
    public Task Arm_Argument_IsReportedWhereItIsGiven(string statements) => Verify.FindingsAsync(SdkProgram.Arm(statements, Arm));

    [Theory]
    [InlineData("Create(\"a\", {|AMLR2101:\"Basic\"|}); Create(\"b\", \"Premium\");")]
    [InlineData("Create(\"a\", isProduction ? \"Premium\" : \"Basic\");")]
    [InlineData("Registry Local(string sku) => Create(\"a\", sku); Local({|AMLR2101:\"Standard\"|});")]
    [InlineData("Func<string, Registry> create = sku => Create(\"a\", sku); create({|AMLR2101:\"Standard\"|});")]
    public Task Pulumi_Argument_IsReportedWhereItIsGiven(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi("ContainerRegistry", statements, Pulumi));

    [Fact]
    public Task OptionalParameter_IsReportedAtItsDefault() => Verify.FindingsAsync(SdkProgram.Arm(
        "await CreateAsync(group, location, \"a\"); await CreateAsync(group, location, \"b\", \"Premium\");",
        Arm.Replace("sku = \"Premium\"", "sku = {|AMLR2101:\"Basic\"|}")));

    [Theory]
    [InlineData("public static", "")]
    [InlineData("static", "Func<ResourceGroupResource, AzureLocation, string, string, Task> later = CreateAsync;")]
    public Task CallersOutOfSight_MakeItSilent(string modifiers, string statements) => Verify.FindingsAsync(
        SdkProgram.Arm(statements + " await CreateAsync(group, location, \"a\", \"Basic\");", Arm.Replace("static", modifiers)).Replace("class Program", "public class Program"));

    [Fact]
    public Task Recursion_IsSilent() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry", "Again(configured);", "static void Again(string sku) { Again(sku); _ = Create(\"a\", sku); }" + Pulumi));

    [Theory]
    [InlineData("Declare(\"a\", \"Basic\", false); Declare(\"b\", {|AMLR2101:\"Basic\"|}, true);")]
    [InlineData("Checked(\"a\", \"Basic\"); Checked(\"\", \"Premium\");")]
    [InlineData("foreach (var sku in new[] { \"Basic\", {|AMLR2101:\"Standard\"|} }) { if (sku == \"Basic\") continue; Create(\"a\", sku); }")]
    public Task Call_ThatDoesNotGetThere_IsSilent(string statements) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        statements,
        """
        static Registry? Declare(string name, string sku, bool create) => create ? Create(name, sku) : null;

            static Registry Checked(string name, string sku)
            {
                if (sku != "Premium") { throw new ArgumentException(sku); }
                return Create(name, sku);
            }

        """ + Pulumi));

    [Fact]
    public Task Argument_IsFixedInTheCall() => Verify.FixAsync(
        SdkProgram.Arm("await CreateAsync(group, location, \"a\", {|AMLR2101:\"Basic\"|}); await CreateAsync(group, location, \"b\", {|AMLR2101:\"Standard\"|});", Arm),
        SdkProgram.Arm("await CreateAsync(group, location, \"a\", \"Premium\"); await CreateAsync(group, location, \"b\", \"Premium\");", Arm));

    [Fact]
    public Task Argument_ThatFeedsTwoSettings_HasNoFix() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        "Create({|AMLR2101:\"Basic\"|});",
        "static Registry Create(string sku) => new(\"acr\" + sku, new RegistryArgs { ResourceGroupName = \"rg\", Sku = new SkuArgs { Name = sku } });"));

    // What stands behind a return may be meant, or not: then what the calls share lacks the setting that one of them gives.
    [Fact]
    public Task SettingOfACaller_IsNotWrittenForAll() => Verify.NoFixAsync(SdkProgram.Pulumi(
        "ContainerService",
        "_ = new {|AMLR3002:ManagedCluster|}(\"a\", WithTier(Describe(\"a\"), {|AMLR3002:\"Free\"|})); _ = new ManagedCluster(\"b\", WithTier(Describe(\"b\"), \"Premium\"));",
        """
        static ManagedClusterArgs Describe(string name) => new() { ResourceGroupName = "rg", DnsPrefix = name };

        static ManagedClusterArgs WithTier(ManagedClusterArgs args, string tier)
        {
            return args;
            args.Sku = new ManagedClusterSKUArgs { Tier = tier };
        }
        """));

    [Fact]
    public Task CallerInAnotherFile_IsReportedThere() => Verify.FindingsAsync(
        SdkProgram.PulumiUsings + "using Pulumi.AzureNative.ContainerRegistry;\nusing Pulumi.AzureNative.ContainerRegistry.Inputs;\nstatic class Registries { internal " + Pulumi + " }",
        "static class Estate { static void Deploy() { Registries.Create(\"a\", {|AMLR2101:\"Basic\"|}); Registries.Create(\"b\", \"Premium\"); } }");

    [Fact]
    public Task CallerInAnotherFile_ThroughAThird_IsReportedThere() => Verify.FindingsAsync(
        SdkProgram.PulumiUsings + "using Pulumi.AzureNative.ContainerRegistry;\nusing Pulumi.AzureNative.ContainerRegistry.Inputs;\nstatic class Registries { internal " + Pulumi + " }",
        "static class Teams { internal static void Add(string sku) => Registries.Create(\"a\", sku); }",
        "static class Estate { static void Deploy() { Teams.Add({|AMLR2101:\"Basic\"|}); } }");

    [Theory]
    [InlineData("new Images({|AMLR2101:\"Basic\"|}).Create();")]
    [InlineData("Images images = new({|AMLR2101:\"Basic\"|}); images.Create();")]
    [InlineData("Add(new({|AMLR2101:\"Basic\"|}));")]
    [InlineData("new Images(\"Premium\").Create();")]
    public Task StateFromAnotherFile_IsReportedThere(string statements) => Verify.FindingsAsync(
        SdkProgram.PulumiUsings + """
            using Pulumi.AzureNative.ContainerRegistry;
            using Pulumi.AzureNative.ContainerRegistry.Inputs;

            class Images
            {
                private readonly string _sku;

                public Images(string sku) => _sku = sku;

                public Registry Create() => new("images", new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = _sku } });
            }
            """,
        $$"""
        static class Estate
        {
            static void Deploy()
            {
                {{statements}}
            }

            static void Add(Images images) => images.Create();
        }
        """);

    [Fact]
    public Task Component_IsReportedWhereItIsCreated() => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerRegistry",
        "_ = new Images(\"a\", new ImagesArgs { Sku = {|AMLR2101:\"Basic\"|} }); _ = new Images(\"b\", new ImagesArgs());",
        """
        class ImagesArgs { public string Sku { get; set; } = "Premium"; }

            class Images : ComponentResource
            {
                public Images(string name, ImagesArgs args) : base("contoso:ml:Images", name) =>
                    _ = new Registry(name, new RegistryArgs { ResourceGroupName = "rg", Sku = new SkuArgs { Name = args.Sku } }, new CustomResourceOptions { Parent = this });
            }
        """));

    // Zones in the shared code would keep the registry of the other call from being deployed.
    [Theory]
    [InlineData("\"westeurope\"", true)]
    [InlineData("\"westus\"", false)]
    public Task SharedCode_IsFixedWhereThatIsRightForAllCalls(string other, bool hasFix)
    {
        string Program(string type, string zones) => SdkProgram.Pulumi(
            "ContainerService",
            $"Create(\"a\", \"eastus\"); Create(\"b\", {other});",
            "static ManagedCluster Create(string name, string location) => new(name, new ManagedClusterArgs { ResourceGroupName = \"rg\", Location = location, "
            + "Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new " + type + " { Mode = \"System\", Count = 3" + zones + " } } });");
        var found = Program("{|AMLR3001:ManagedClusterAgentPoolProfileArgs|}", string.Empty);
        return hasFix ? Verify.FixAsync(found, Program("ManagedClusterAgentPoolProfileArgs", ", AvailabilityZones = new[] { \"1\", \"2\", \"3\" }")) : Verify.NoFixAsync(found);
    }
}

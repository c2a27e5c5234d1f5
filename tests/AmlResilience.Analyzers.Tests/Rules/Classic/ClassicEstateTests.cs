using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Programs of Pulumi's classic provider in which several resources, helpers or both providers play together.</summary>
public class ClassicEstateTests
{
    private const string NoReplicas = "ResourceGroupName = \"rg\", Sku = \"Premium\"";

    [Theory]
    [InlineData("{|AMLR1108:\"False\"|}")]
    [InlineData("\"True\"")]
    [InlineData("configured")]
    public Task Router(string value) => Verify.FindingsAsync(SdkProgram.Classic("ContainerService", $$"""
        var cluster = new KubernetesCluster("aks", new KubernetesClusterArgs
        {
            ResourceGroupName = "rg", SkuTier = "Standard",
            DefaultNodePool = new KubernetesClusterDefaultNodePoolArgs { Name = "system", VmSize = "Standard_D4s_v5", NodeCount = 3, Zones = { "1", "2", "3" } },
        });
        _ = new KubernetesClusterExtension("aml", new KubernetesClusterExtensionArgs
        {
            ClusterId = cluster.Id, ExtensionType = "Microsoft.AzureML.Kubernetes", ConfigurationSettings = { ["inferenceRouterHA"] = {{value}} },
        });
        """));

    [Fact]
    public Task Factory_IsFollowed() => Verify.FindingsAsync(SdkProgram.Classic(
        "Storage",
        "Create(\"one\", {|AMLR2001:\"LRS\"|}); Create(\"two\", \"ZRS\");",
        "static Account Create(string name, string replication) => new(name, new() { ResourceGroupName = \"rg\", AccountTier = \"Standard\", AccountReplicationType = replication });"));

    [Fact]
    public Task Loop_IsFollowed() => Verify.FindingsAsync(SdkProgram.Classic("Storage", """
        foreach (var (name, replication) in new[] { ("one", "ZRS"), ("two", {|AMLR2001:"LRS"|}) })
        {
            _ = new Account(name, new AccountArgs { ResourceGroupName = "rg", AccountTier = "Standard", AccountReplicationType = replication });
        }
        """));

    [Fact]
    public Task Replicas_OfALoop_AreCounted() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        var args = new RegistryArgs { {{NoReplicas}} };
        foreach (var region in new[] { "northeurope", "westus2" })
        {
            args.Georeplications.Add(new RegistryGeoreplicationArgs { Location = region, RegionalEndpointEnabled = true });
        }

        _ = new Registry("acr", args);
        """));

    [Theory]
    [InlineData("new[] { \"northeurope\", \"westus2\" }", "RegistryGeoreplicationArgs", "RegionalEndpointEnabled = true")]
    [InlineData("new[] { \"northeurope\", \"westus2\" }", "RegistryGeoreplicationArgs", "RegionalEndpointEnabled = {|AMLR2103:false|}")]
    [InlineData("new[] { \"northeurope\" }", "{|AMLR2103:RegistryGeoreplicationArgs|}", "ZoneRedundancyEnabled = true")]
    [InlineData("config.RequireObject<string[]>(\"regions\")", "RegistryGeoreplicationArgs", "RegionalEndpointEnabled = true")]
    [InlineData("new[] { configured }", "RegistryGeoreplicationArgs", "RegionalEndpointEnabled = true")]
    public Task Replicas_OfAQuery_AreCounted(string regions, string type, string members) => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        var regions = {{regions}};
        _ = new Registry("acr", new RegistryArgs { {{NoReplicas}}, Georeplications = System.Linq.Enumerable.ToArray(System.Linq.Enumerable.Select(regions, region => new {{type}} { Location = region, {{members}} })) });
        """));

    [Fact]
    public Task RegistryWithSettingsOfACaller_MayHaveReplicas() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic(
        "ContainerService",
        $"_ = new Registry(\"acr\", new RegistryArgs {{ {NoReplicas} }});",
        "public static Registry Create(RegistryArgs args) => new Registry(\"other\", args);"));

    [Fact]
    public Task PartsOfCallers_AreFixedInTheCall() => Verify.FixAsync(
        Parts("Create(\"one\", \"Standard\", {|AMLR2001:\"LRS\"|}); Create(\"two\", \"Premium\", \"ZRS\");"),
        Parts("Create(\"one\", \"Standard\", \"ZRS\"); Create(\"two\", \"Premium\", \"ZRS\");"));

    [Fact]
    public Task PartThatFeedsOthers_IsNotRewritten() => Verify.NoFixAsync(SdkProgram.Classic(
        "Storage",
        "Create(\"one\", {|AMLR2001:\"LRS\"|});",
        "static void Create(string name, string replication) { _ = new Account(name, new AccountArgs { ResourceGroupName = replication, AccountTier = \"Standard\", AccountReplicationType = replication }); }"));

    [Theory]
    [InlineData("GeoRedundantBackupEnabled = isProduction")]
    [InlineData("GeoRedundantBackupEnabled = configured == \"prod\"")]
    [InlineData("GeoRedundantBackupEnabled = Output.Create(isProduction)")]
    public Task SwitchThatTheProgramDecides_IsSilent(string members) => Verify.FindingsAsync(SdkProgram.Classic("PostgreSql", $$"""
        _ = new FlexibleServer("db", new FlexibleServerArgs
        {
            ResourceGroupName = "rg", SkuName = "GP_Standard_D4s_v3", HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" }, {{members}},
        });
        """));

    [Fact]
    public Task SwitchInAnOutput_IsRead() => Verify.FindingsAsync(SdkProgram.Classic("PostgreSql", """
        _ = new FlexibleServer("db", new FlexibleServerArgs
        {
            ResourceGroupName = "rg", SkuName = "GP_Standard_D4s_v3", HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" },
            GeoRedundantBackupEnabled = Output.Create({|AMLR4102:false|}),
        });
        """));

    [Fact]
    public Task SettingsOfAVariable_AreFixedThere() => Verify.FixAsync(
        SdkProgram.Classic("PostgreSql", """
            var args = new FlexibleServerArgs { ResourceGroupName = "rg", SkuName = "GP_Standard_D4s_v3", GeoRedundantBackupEnabled = true };
            args.HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = {|AMLR4101:"SameZone"|} };
            _ = new FlexibleServer("db", args);
            """),
        SdkProgram.Classic("PostgreSql", """
            var args = new FlexibleServerArgs { ResourceGroupName = "rg", SkuName = "GP_Standard_D4s_v3", GeoRedundantBackupEnabled = true };
            args.HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" };
            _ = new FlexibleServer("db", args);
            """));

    [Fact]
    public Task LaterSwitch_Counts() => Verify.FixAsync(
        SdkProgram.Classic("PostgreSql", Later.Replace("VALUE", "{|AMLR4102:false|}", StringComparison.Ordinal)), SdkProgram.Classic("PostgreSql", Later.Replace("VALUE", "true", StringComparison.Ordinal)));

    [Fact]
    public Task BothProviders_SeeEachOther() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        var registry = new Registry("acr", new RegistryArgs { {{NoReplicas}} });
        _ = new Pulumi.AzureNative.ContainerRegistry.Replication("replica", new() { ResourceGroupName = "rg", RegistryName = registry.Name, Location = "northeurope" });
        """));

    [Fact]
    public Task BothProviders_TellTheirResourcesApart() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        _ = new Registry("acr", new RegistryArgs { {{NoReplicas}}, Georeplications = { new RegistryGeoreplicationArgs { Location = "northeurope", RegionalEndpointEnabled = true } } });
        _ = new Pulumi.AzureNative.ContainerRegistry.{|AMLR2102:Registry|}("other", new() { ResourceGroupName = "rg", Sku = new Pulumi.AzureNative.ContainerRegistry.Inputs.SkuArgs { Name = "Premium" } });
        """));

    [Fact]
    public Task RegistryThatExists_MayHaveReplicas() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Classic("ContainerService", $$"""
        _ = new Registry("acr", new RegistryArgs { {{NoReplicas}} });
        _ = new Registry("imported", new RegistryArgs { {{NoReplicas}} }, new CustomResourceOptions { ImportId = "id" });
        """));

    [Fact]
    public Task SingleContainerGroup_IsReported() => Verify.FindingsAsync(SdkProgram.Classic(
        "ContainerService", "_ = new {|AMLR3102:Group|}(\"aci\", new GroupArgs { ResourceGroupName = \"rg\", Location = \"westeurope\", OsType = \"Linux\", Zones = { \"1\" } });"));

    [Fact]
    public Task Autoscale_OfADeployment_IsReported() => Verify.FixAsync(Autoscale("{|AMLR1202:1|}"), Autoscale("3"));

    [Theory]
    [InlineData("AMLR2001.useGeoZoneRedundant", "GZRS")]
    public Task OtherChoice_IsOffered(string key, string replication) => Verify.AlternativeAsync(
        SdkProgram.Classic("Storage", "_ = new Account(\"data\", new AccountArgs { ResourceGroupName = \"rg\", AccountTier = \"Standard\", AccountReplicationType = [|\"LRS\"|] });"),
        SdkProgram.Classic("Storage", $"_ = new Account(\"data\", new AccountArgs {{ ResourceGroupName = \"rg\", AccountTier = \"Standard\", AccountReplicationType = \"{replication}\" }});"),
        key);

    private const string Later = """
        var args = new FlexibleServerArgs { ResourceGroupName = "rg", SkuName = "GP_Standard_D4s_v3", GeoRedundantBackupEnabled = true };
        args.HighAvailability = new FlexibleServerHighAvailabilityArgs { Mode = "ZoneRedundant" };
        args.GeoRedundantBackupEnabled = VALUE;
        _ = new FlexibleServer("db", args);
        """;

    private static string Parts(string statements) => SdkProgram.Classic(
        "Storage",
        statements,
        "static void Create(string name, string tier, string replication) { _ = new Account(name, new AccountArgs { ResourceGroupName = \"rg\", AccountTier = tier, AccountReplicationType = replication }); }");

    private static string Autoscale(string minimum) => SdkProgram.Classic("Monitoring", $$"""
        var deployment = new Pulumi.AzureNative.MachineLearningServices.OnlineDeployment("blue", new() { ResourceGroupName = "rg", WorkspaceName = "mlw", EndpointName = "e" });
        _ = new AutoscaleSetting("scale", new AutoscaleSettingArgs
        {
            ResourceGroupName = "rg",
            TargetResourceId = deployment.Id,
            Profiles = { new AutoscaleSettingProfileArgs { Name = "p", Capacity = new AutoscaleSettingProfileCapacityArgs { Minimum = {{minimum}}, Maximum = 5, Default = 3 } } },
        });
        """);
}

using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>Extensions with a single inference router; settings of extensions are dictionaries.</summary>
public class Amlr1108Tests
{
    private const string Key = "AMLR1108.removeSetting";
    private const string Aml = "Microsoft.AzureML.Kubernetes";
    private const string Extensions = "GetKubernetesClusterExtensions(\"Microsoft.ContainerService\", \"managedClusters\", \"aks\")";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_SingleRouter_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, "KubernetesClusterExtensionData", Extensions[..^2], ArmData("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")).Replace("\"aks()", "\"aks\")"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_SingleRouter_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "KubernetesConfiguration", "Extension", PulumiExtension("{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }")));

    [Theory]
    [InlineData("{ [\"a.b\"] = \"x\", [\"inferenceRouterHA\"] = {|AMLR1108:\"false\"|} }")]
    [InlineData("{ { \"InferenceRouterHA\", {|AMLR1108:\"FALSE\"|} } }")]
    [InlineData("new Dictionary<string, string> { [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")]
    [InlineData("new Dictionary<string, string> { { \"a\", configured }, { Settings.Router, {|AMLR1108:\"False\"|} } }")]
    [InlineData("new Dictionary<string, string> { { \"inferenceRouterHA\", {|AMLR1108:isProduction ? \"False\" : \"false\"|} } }")]
    [InlineData("{ [\"inferenceRouterHA\"] = \"False\", [\"inferenceRouterHA\"] = \"True\" }")]
    [InlineData("{ [\"inferenceRouterHA\"] = \"True\" }")]
    [InlineData("{ [\"inferenceRouterHA\"] = \"no\" }")]
    [InlineData("{ [\"inferenceRouterHA\"] = configured }")]
    [InlineData("{ [\"inferenceRouterHA\"] = isProduction ? \"True\" : \"False\" }")]
    [InlineData("{ [\"inferenceRouterHA\"] = null }")]
    [InlineData("{ [\"inferenceRouterHA\"] = \"False\", [configured] = \"True\" }")]
    [InlineData("{ [\"nginxIngress.enabled\"] = \"False\" }")]
    [InlineData("{ [\"inferenceRouterHA.enabled\"] = \"False\" }")]
    [InlineData("{ }")]
    [InlineData("new Dictionary<string, string>()")]
    [InlineData("null")]
    [InlineData("Load()")]
    public Task Settings(string settings)
    {
        const string Members = "static Dictionary<string, string> Load() => throw new Exception(); class Settings { public const string Router = \"inferenceRouterHA\"; }";
        return Verify.FindingsAsync(
            SdkProgram.Arm($"var data = {ArmData(settings)};", Members),
            SdkProgram.Pulumi("KubernetesConfiguration", $"_ = {PulumiExtension(settings == "null" ? "null!" : settings)};", Members));
    }

    [Theory]
    [InlineData("new InputMap<string> { { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }")]
    [InlineData("new() { { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }")]
    [InlineData("new() { { \"a\", config.Require(\"b\") }, { \"inferenceRouterHA\", Output.Create({|AMLR1108:\"False\"|}) } }")]
    public Task Pulumi_Maps(string settings) => Verify.FindingsAsync(Pulumi(settings));

    [Theory]
    [InlineData("Microsoft.Flux")]
    [InlineData("")]
    public Task OtherExtensions_AreSilent(string type) => Verify.FindingsAsync(
        Arm("{ [\"inferenceRouterHA\"] = \"False\" }").Replace(Aml, type),
        Pulumi("{ [\"inferenceRouterHA\"] = \"False\" }").Replace(Aml, type));

    [Fact]
    public Task TypeInAnyCase_IsReported() => Verify.FindingsAsync(Arm("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }").Replace(Aml, "microsoft.azureml.kubernetes"));

    [Fact]
    public Task Arm_SplitPackage_IsReported() => Verify.FindingsAsync(SdkProgram.Arm(
        """var data = new Azure.ResourceManager.KubernetesConfiguration.Extensions.KubernetesClusterExtensionData { ExtensionType = "Microsoft.AzureML.Kubernetes", ConfigurationSettings = { ["inferenceRouterHA"] = {|AMLR1108:"False"|} } };"""));

    [Theory]
    [InlineData("data.ConfigurationSettings[\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|};", "{ }")]
    [InlineData("data.ConfigurationSettings.Add(\"inferenceRouterHA\", {|AMLR1108:\"False\"|});", "{ [\"a\"] = \"b\" }")]
    [InlineData("data.ConfigurationSettings[\"inferenceRouterHA\"] = \"True\";", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("data.ConfigurationSettings[\"other\"] = \"True\";", "{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")]
    [InlineData("if (isProduction) data.ConfigurationSettings[\"inferenceRouterHA\"] = \"True\";", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("data.ConfigurationSettings[configured] = \"True\";", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("data.ConfigurationSettings.Remove(\"inferenceRouterHA\");", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("data.ConfigurationSettings.Clear();", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("Configure(data);", "{ [\"inferenceRouterHA\"] = \"False\" }")]
    [InlineData("Console.WriteLine(data.ConfigurationSettings[\"inferenceRouterHA\"]);", "{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }")]
    public Task Arm_Statements(string statement, string settings) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = {ArmData(settings)}; {statement} await group.{Extensions}.CreateOrUpdateAsync(WaitUntil.Completed, \"azureml\", data);",
        "static void Configure(KubernetesClusterExtensionData data) => data.ConfigurationSettings[\"inferenceRouterHA\"] = \"True\";"));

    [Theory]
    [InlineData("", "{|AMLR1108:\"False\"|}")]
    [InlineData("settings[\"inferenceRouterHA\"] = \"True\";", "\"False\"")]
    public Task Arm_SettingsInVariable(string statement, string value) => Verify.FindingsAsync(SdkProgram.Arm(
        $$"""var settings = new Dictionary<string, string> { ["inferenceRouterHA"] = {{value}} }; {{statement}} var data = {{ArmData("settings")}};"""));

    [Theory]
    [InlineData("args.ConfigurationSettings[\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|};")]
    [InlineData("args.ConfigurationSettings.Add(\"inferenceRouterHA\", {|AMLR1108:\"False\"|});")]
    [InlineData("args.ConfigurationSettings.Add(\"enableTraining\", \"False\");")]
    public Task Pulumi_Statements(string statement) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "KubernetesConfiguration",
        $$"""var args = new ExtensionArgs { ResourceGroupName = "rg", ClusterRp = "Microsoft.ContainerService", ClusterResourceName = "managedClusters", ClusterName = "aks", ExtensionType = "{{Aml}}" }; {{statement}} _ = new Extension("azureml", args);"""));

    [Theory]
    [InlineData("{ [\"a\"] = \"b\", [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} /* why */ }", "{ [\"a\"] = \"b\" /* why */ }")]
    [InlineData("{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} }, { \"a\", \"b\" } }", "{ { \"a\", \"b\" } }")]
    [InlineData("new Dictionary<string, string> { [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }", "new Dictionary<string, string>()")]
    [InlineData("new Dictionary<string, string> { { \"a\", \"b\" }, { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }", "new Dictionary<string, string> { { \"a\", \"b\" } }")]
    [InlineData("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} }", "{ }")]
    public async Task Fix_RemovesTheEntry(string found, string wanted)
    {
        await Verify.FixAsync(Arm(found), Arm(wanted), Key);
        await Verify.FixAsync(Pulumi(found), Pulumi(wanted), Key);
    }

    [Fact]
    public Task Fix_RemovesTheLine() => Verify.FixAsync(
        Arm("\n        {\n            // routers\n            { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} },\n            { \"enableInference\", \"True\" },\n        }"),
        Arm("\n        {\n            // routers\n            { \"enableInference\", \"True\" },\n        }"),
        Key);

    [Theory]
    [InlineData("var settings = new Dictionary<string, string> { [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|} };", "settings", "var data = DATA; var other = OTHER;")]
    [InlineData("", "{ }", "var data = DATA; data.ConfigurationSettings[\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|};")]
    [InlineData("", "{ [\"inferenceRouterHA\"] = {|AMLR1108:isProduction ? \"False\" : \"false\"|} }", "var data = DATA;")]
    public Task NotOneEntryOfOneExtension_HasNoFix(string before, string settings, string statements) => Verify.NoFixAsync(SdkProgram.Arm(
        before + statements
            .Replace("DATA", ArmData(settings))
            .Replace("OTHER", "new KubernetesClusterExtensionData { ExtensionType = \"x\", ConfigurationSettings = settings }")));

    // With fewer than three nodes the documentation asks for one router.
    [Theory]
    [InlineData("Count = 3", true)]
    [InlineData("Count = 2", false)]
    [InlineData("", false)]
    [InlineData("EnableAutoScaling = true, MinCount = 1, MaxCount = 5", false)]
    [InlineData("EnableAutoScaling = true, MinCount = 3, MaxCount = 5", true)]
    [InlineData("EnableAutoScaling = true", true)]
    [InlineData("Count = config.RequireInt32(\"n\")", true)]
    public Task Pulumi_NodesOfTheCluster(string pool, bool hasFix)
    {
        string Program(string settings) => SdkProgram.Pulumi("ContainerService KubernetesConfiguration", Cluster(pool) + $" _ = {PulumiExtension(settings, "cluster.Name")};");
        const string Found = "{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }";
        return hasFix ? Verify.FixAsync(Program(Found), Program("{ }"), Key) : Verify.NoFixAsync(Program(Found));
    }

    // Nodes of all pools count, and a pool whose nodes are not known may have enough.
    [Theory]
    [InlineData("Count = 2", "Count = 2", true)]
    [InlineData("Count = 1", "Count = 1", false)]
    [InlineData("Count = 1", "Count = config.RequireInt32(\"n\")", true)]
    [InlineData("Count = 2147483647", "Count = 2147483647", true)]
    public Task Pulumi_NodesOfTwoPools(string pool, string other, bool hasFix)
    {
        string Program(string settings) => SdkProgram.Pulumi(
            "ContainerService KubernetesConfiguration",
            Cluster(pool + " }, new ManagedClusterAgentPoolProfileArgs { Name = \"q\", Mode = config.Require(\"mode\"), AvailabilityZones = { \"1\", \"2\" }, " + other) + $" _ = {PulumiExtension(settings, "cluster.Name")};");
        const string Found = "{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }";
        return hasFix ? Verify.FixAsync(Program(Found), Program("{ }"), Key) : Verify.NoFixAsync(Program(Found));
    }

    // Settings without a size change a pool that exists, of which they do not tell everything.
    [Theory]
    [InlineData("VmSize = \"s\", Count = 1", false)]
    [InlineData("Count = 1", true)]
    public Task Pulumi_ChangedPool_MayHaveMoreNodes(string pool, bool hasFix)
    {
        string Program(string settings) => SdkProgram.Pulumi(
            "ContainerService KubernetesConfiguration",
            Cluster("Count = 1") + $$""" _ = new AgentPool("more", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = cluster.Name, AvailabilityZones = { "1", "2" }, {{pool}} });"""
                + $" _ = {PulumiExtension(settings, "cluster.Name")};");
        const string Found = "{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }";
        return hasFix ? Verify.FixAsync(Program(Found), Program("{ }"), Key) : Verify.NoFixAsync(Program(Found));
    }

    [Theory]
    [InlineData("cluster.Name", true)]
    [InlineData("configured", true)]
    [InlineData("other.Name", false)]
    public Task Pulumi_PoolResourcesAddNodes(string cluster, bool hasFix)
    {
        string Program(string settings) => SdkProgram.Pulumi(
            "ContainerService KubernetesConfiguration",
            Cluster("Count = 1") + Cluster("Count = 3").Replace("cluster", "other").Replace("\"aks\"", "\"other\"")
                + $$""" _ = new AgentPool("more", new AgentPoolArgs { ResourceGroupName = "rg", ResourceName = {{cluster}}, VmSize = "s", Count = 3, AvailabilityZones = { "1", "2" } });"""
                + $" _ = {PulumiExtension(settings, "cluster.Name")};");
        const string Found = "{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }";
        return hasFix ? Verify.FixAsync(Program(Found), Program("{ }"), Key) : Verify.NoFixAsync(Program(Found));
    }

    [Fact]
    public Task FixAll_ChangesEveryExtension() => Verify.FixAsync(
        SdkProgram.Arm($"var a = {ArmData("{ [\"inferenceRouterHA\"] = {|AMLR1108:\"False\"|}, [\"a\"] = \"b\" }")}; var b = {ArmData("{ { \"inferenceRouterHA\", {|AMLR1108:\"False\"|} } }")};"),
        SdkProgram.Arm($"var a = {ArmData("{ [\"a\"] = \"b\" }")}; var b = {ArmData("{ }")};"));

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        Pulumi("{ { \"inferenceRouterHA\", {|#0:\"False\"|} } }"),
        "AMLR1108",
        DiagnosticSeverity.Warning,
        "Kubernetes extension 'azureml' has properties.configurationSettings.inferenceRouterHA = False; use True, because with a single inference router the loss of its node takes every endpoint of the cluster down");

    private static string Arm(string settings) => SdkProgram.Arm($"var data = {ArmData(settings)}; // kept");

    private static string ArmData(string settings) => $$"""new KubernetesClusterExtensionData { ExtensionType = "{{Aml}}", ConfigurationSettings = {{settings}} }""";

    private static string Pulumi(string settings) => SdkProgram.Pulumi("KubernetesConfiguration", $"_ = {PulumiExtension(settings)}; // kept");

    private static string PulumiExtension(string settings, string cluster = "\"aks\"") =>
        $$"""new Extension("azureml", new ExtensionArgs { ResourceGroupName = "rg", ClusterRp = "Microsoft.ContainerService", ClusterResourceName = "managedClusters", ClusterName = {{cluster}}, ExtensionType = "{{Aml}}", ConfigurationSettings = {{settings}} })""";

    private static string Cluster(string pool) =>
        $$"""var cluster = new ManagedCluster("aks", new ManagedClusterArgs { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = "Standard" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = "p", Mode = config.Require("mode"), AvailabilityZones = { "1", "2" }, {{pool}} } } });""";
}

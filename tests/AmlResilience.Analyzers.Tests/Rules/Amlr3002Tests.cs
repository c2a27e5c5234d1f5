using AmlResilience.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules;

/// <summary>AKS control plane on the Free tier.</summary>
public class Amlr3002Tests
{
    private const string Key = "AMLR3002.useStandardTier";
    private const string ArmFound = "{|AMLR3002:ContainerServiceManagedClusterData|}";
    private const string ArmType = "ContainerServiceManagedClusterData";
    private const string ArmSku = "Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }";
    private const string PulumiSku = "Sku = new ManagedClusterSKUArgs { Name = ManagedClusterSKUName.Base, Tier = ManagedClusterSKUTier.Standard }";

    public static TheoryData<Place> Places => SdkProgram.Places;

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Free_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetContainerServiceManagedClusters", "new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} } }"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Arm_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Arm(
        place, ArmType, "GetContainerServiceManagedClusters", "new {|AMLR3002:ContainerServiceManagedClusterData|}(location)"));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Free_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", """new ManagedCluster("aks", new() { ResourceGroupName = "rg", Sku = new ManagedClusterSKUArgs { Tier = {|AMLR3002:ManagedClusterSKUTier.Free|} } })"""));

    [Theory]
    [MemberData(nameof(Places))]
    public Task Pulumi_Unset_IsReported(Place place) => Verify.FindingsAsync(SdkProgram.Pulumi(
        place, "ContainerService", "ManagedCluster", """new {|AMLR3002:ManagedCluster|}("aks", new ManagedClusterArgs { ResourceGroupName = "rg" })"""));

    [Theory]
    [InlineData("new {|AMLR3002:ManagedClusterSku|}()")]
    [InlineData("new {|AMLR3002:ManagedClusterSku|} { Name = ManagedClusterSkuName.Base }")]
    [InlineData("{|AMLR3002:new|}() { Name = \"Base\" }")]
    [InlineData("{|AMLR3002:null|}")]
    [InlineData("new ManagedClusterSku { Tier = {|AMLR3002:null|} }")]
    [InlineData("new ManagedClusterSku { Tier = {|AMLR3002:\"Free\"|} }")]
    [InlineData("new ManagedClusterSku { Tier = {|AMLR3002:\"free\"|} }")]
    [InlineData("new ManagedClusterSku { Tier = new ManagedClusterSkuTier({|AMLR3002:\"Free\"|}) }")]
    [InlineData("new ManagedClusterSku { Tier = {|AMLR3002:isProduction ? ManagedClusterSkuTier.Free : null|} }")]
    public Task Arm_FreeOrNoTier_IsReported(string sku) => Verify.FindingsAsync(Arm($"new {ArmType}(location) {{ Sku = {sku} }}"));

    [Theory]
    [InlineData("ManagedClusterSkuTier.Standard")]
    [InlineData("ManagedClusterSkuTier.Premium")]
    [InlineData("ManagedClusterSkuTier.Paid")]
    [InlineData("\"standard\"")]
    [InlineData("new ManagedClusterSkuTier(\"Paid\")")]
    [InlineData("configured")]
    [InlineData("isProduction ? ManagedClusterSkuTier.Standard : ManagedClusterSkuTier.Free")]
    [InlineData("ManagedClusterSkuTier.Free, Name = ManagedClusterSkuName.Automatic")]
    [InlineData("ManagedClusterSkuTier.Free, Name = configured")]
    public Task Arm_OtherTierUnknownOrAutomatic_IsSilent(string tier) => Verify.FindingsAsync(Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {{ Tier = {tier} }} }}"));

    [Theory]
    [InlineData("ManagedClusterSKUTier.Standard")]
    [InlineData("\"Premium\"")]
    [InlineData("\"Paid\"")]
    [InlineData("configured")]
    [InlineData("config.Get(\"tier\") ?? \"Free\"")]
    [InlineData("isProduction ? \"Standard\" : \"Free\"")]
    [InlineData("\"Free\", Name = \"Automatic\"")]
    public Task Pulumi_OtherTierUnknownOrAutomatic_IsSilent(string tier) => Verify.FindingsAsync(Pulumi($"new ManagedClusterArgs {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Tier = {tier} }} }}"));

    [Theory]
    [InlineData(ArmType, "data.Sku = new ManagedClusterSku { Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} };")]
    [InlineData(ArmType, "data.Sku = new ManagedClusterSku { Tier = \"Free\" }; data.Sku.Tier = ManagedClusterSkuTier.Standard;")]
    [InlineData(ArmType, "data.Sku = new ManagedClusterSku { Tier = \"Standard\" }; data.Sku.Tier = {|AMLR3002:\"Free\"|};")]
    [InlineData(ArmType, "data.Sku = new ManagedClusterSku { Tier = \"Free\" }; data.Sku = new ManagedClusterSku { Tier = \"Premium\" };")]
    [InlineData(ArmType, "if (isProduction) data.Sku = new ManagedClusterSku { Tier = \"Standard\" };")]
    [InlineData(ArmType, "Configure(data);")]
    [InlineData(ArmFound, "Console.WriteLine(data.Location);")]
    [InlineData(ArmType, "var sku = new ManagedClusterSku { Tier = {|AMLR3002:\"Free\"|} }; data.Sku = sku;")]
    [InlineData(ArmType, "var sku = new ManagedClusterSku { Tier = \"Free\" }; sku.Tier = \"Standard\"; data.Sku = sku;")]
    public Task Arm_LaterWrites(string type, string statements) => Verify.FindingsAsync(SdkProgram.Arm(
        $"var data = new {type}(location); {statements} await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks\", data);",
        "static void Configure(ContainerServiceManagedClusterData data) => data.Sku = new ManagedClusterSku { Tier = \"Standard\" };"));

    [Theory]
    [InlineData("args.Sku = new ManagedClusterSKUArgs { Tier = {|AMLR3002:\"Free\"|} };", "")]
    [InlineData("args.Sku = new ManagedClusterSKUArgs { Tier = \"Standard\" };", "")]
    [InlineData("Configure(args);", "")]
    [InlineData("args.Sku = new ManagedClusterSKUArgs { Tier = \"Free\" };", ", new CustomResourceOptions { ImportId = \"id\" }")]
    public Task Pulumi_LaterWrites(string statements, string options) => Verify.FindingsAsync(SdkProgram.Pulumi(
        "ContainerService",
        $"var args = new ManagedClusterArgs {{ ResourceGroupName = \"rg\" }}; {statements} _ = new ManagedCluster(\"aks\", args{options});",
        "static void Configure(ManagedClusterArgs args) => args.Sku = new ManagedClusterSKUArgs { Tier = \"Standard\" };"));

    [Fact]
    public Task Arm_TagsPatch_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("var patch = new ContainerServiceTagsObject { Tags = { [\"a\"] = \"b\" } };"));

    [Theory]
    [InlineData("{|AMLR3002:ManagedClusterSkuTier.Free|}", "ManagedClusterSkuTier.Standard")]
    [InlineData("{|AMLR3002:\"Free\"|}", "\"Standard\"")]
    [InlineData("new ManagedClusterSkuTier({|AMLR3002:\"Free\"|})", "new ManagedClusterSkuTier(\"Standard\")")]
    [InlineData("{|AMLR3002:null|}", "ManagedClusterSkuTier.Standard")]
    public Task Arm_Fix_ReplacesTier(string found, string wanted) => Verify.FixAsync(
        Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {{ Name = \"Base\", Tier = /* a */ {found} /* b */ }} }}"),
        Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {{ Name = \"Base\", Tier = /* a */ {wanted} /* b */ }} }}"),
        Key);

    // The name belongs to the tier: both are set, whatever else stands on the line.
    [Theory]
    [InlineData("{ Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} }", "{ Tier = ManagedClusterSkuTier.Standard, Name = ManagedClusterSkuName.Base }")]
    [InlineData("{ Tier = {|AMLR3002:\"Free\"|}, }", "{ Tier = \"Standard\", Name = ManagedClusterSkuName.Base, }")]
    [InlineData("{ Tier = {|AMLR3002:\"Free\"|} /* cheap */ }", "{ Tier = \"Standard\" /* cheap */, Name = ManagedClusterSkuName.Base }")]
    [InlineData("{\n Tier = {|AMLR3002:\"Free\"|} // cheap\n }", "{\n Tier = \"Standard\", // cheap\n Name = ManagedClusterSkuName.Base\n }")]
    [InlineData("{\n Tier = {|AMLR3002:\"Free\"|}, // cheap\n }", "{\n Tier = \"Standard\", // cheap\n Name = ManagedClusterSkuName.Base,\n }")]
    public Task Arm_Fix_AddsMissingName(string found, string wanted) => Verify.FixAsync(
        Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {found} }}"), Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {wanted} }}"), Key);

    [Theory]
    [InlineData("new {|AMLR3002:ManagedClusterSku|}()", "new ManagedClusterSku() { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }")]
    [InlineData("new {|AMLR3002:ManagedClusterSku|} { }", "new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard }")]
    [InlineData("new {|AMLR3002:ManagedClusterSku|} { /* cheap */ }", "new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = ManagedClusterSkuTier.Standard /* cheap */ }")]
    [InlineData("new {|AMLR3002:ManagedClusterSku|}\n{\n// cheap\n}", "new ManagedClusterSku\n{\n// cheap\n    Name = ManagedClusterSkuName.Base,\n    Tier = ManagedClusterSkuTier.Standard\n}")]
    [InlineData("new {|AMLR3002:ManagedClusterSku|} { Name = \"Base\" }", "new ManagedClusterSku { Name = \"Base\", Tier = ManagedClusterSkuTier.Standard }")]
    public Task Arm_Fix_FillsSku(string found, string wanted) => Verify.FixAsync(
        Arm($"new {ArmType}(location) {{ Sku = {found} }}"), Arm($"new {ArmType}(location) {{ Sku = {wanted} }}"), Key);

    [Theory]
    [InlineData("(location) { }", "(location) { " + ArmSku + " }")]
    [InlineData("(location) { DnsPrefix = \"a\" }", "(location) { DnsPrefix = \"a\", " + ArmSku + " }")]
    [InlineData("(location) { DnsPrefix = \"a\", }", "(location) { DnsPrefix = \"a\", " + ArmSku + ", }")]
    [InlineData("(location)\n{\n    DnsPrefix = \"a\" // last\n}", "(location)\n{\n    DnsPrefix = \"a\", // last\n    " + ArmSku + "\n}")]
    [InlineData("(location)\n{\n    DnsPrefix = \"a\", /* last */\n    // after\n}", "(location)\n{\n    DnsPrefix = \"a\", /* last */\n    " + ArmSku + ",\n    // after\n}")]
    [InlineData("(location)\n{\n    DnsPrefix = \"a\" }", "(location)\n{\n    DnsPrefix = \"a\",\n    " + ArmSku + " }")]
    [InlineData("(location)\n{\n}", "(location)\n{\n    " + ArmSku + "\n}")]
    [InlineData("(\n    location)\n", "(\n    location)\n{\n    " + ArmSku + "\n}\n")]
    public Task Arm_Fix_InsertsSku(string found, string wanted) => Verify.FixAsync(
        Arm($"// before\nnew {ArmFound}{found}").Replace("= // before\n", "=\n// before\n"), Arm($"// before\nnew {ArmType}{wanted}").Replace("= // before\n", "=\n// before\n"), Key);

    // The value that stands in another statement is changed there.
    [Theory]
    [InlineData("var sku = new ManagedClusterSku { Name = \"Base\", Tier = VALUE };", "sku")]
    [InlineData("var tier = VALUE;", "new ManagedClusterSku { Name = \"Base\", Tier = tier }")]
    [InlineData("const string tier = VALUE;", "new ManagedClusterSku { Name = \"Base\", Tier = tier }")]
    public Task Arm_Fix_FollowsLocals(string statement, string sku) => Verify.FixAsync(
        SdkProgram.Arm($"{statement.Replace("VALUE", "{|AMLR3002:\"Free\"|}")} var data = new {ArmType}(location) {{ Sku = {sku} }}; // kept"),
        SdkProgram.Arm($"{statement.Replace("VALUE", "\"Standard\"")} var data = new {ArmType}(location) {{ Sku = {sku} }}; // kept"),
        Key);

    [Fact]
    public Task Fix_CarriageReturns_AreKept() => Verify.FixAsync(
        Arm($"new {ArmFound}(location)\n{{\n    DnsPrefix = \"a\", // last\n}}").ReplaceLineEndings("\r\n"),
        Arm($"new {ArmType}(location)\n{{\n    DnsPrefix = \"a\", // last\n    {ArmSku},\n}}").ReplaceLineEndings("\r\n"),
        Key);

    [Theory]
    [InlineData("new ManagedClusterArgs { ResourceGroupName = \"rg\" }", "new ManagedClusterArgs { ResourceGroupName = \"rg\", " + PulumiSku + " }")]
    [InlineData("new() { ResourceGroupName = \"rg\", }", "new() { ResourceGroupName = \"rg\", " + PulumiSku + ", }")]
    [InlineData("new()\n{\n    ResourceGroupName = \"rg\", // why\n}", "new()\n{\n    ResourceGroupName = \"rg\", // why\n    " + PulumiSku + ",\n}")]
    public Task Pulumi_Fix_InsertsSku(string found, string wanted) => Verify.FixAsync(Pulumi(found, "{|AMLR3002:ManagedCluster|}"), Pulumi(wanted), Key);

    [Theory]
    [InlineData("{|AMLR3002:ManagedClusterSKUTier.Free|}", "ManagedClusterSKUTier.Standard")]
    [InlineData("{|AMLR3002:\"Free\"|}", "\"Standard\"")]
    [InlineData("{|AMLR3002:ManagedClusterSKUTier.Free|}.ToString()", "ManagedClusterSKUTier.Standard.ToString()")]
    public Task Pulumi_Fix_ReplacesTier(string found, string wanted) => Verify.FixAsync(
        Pulumi($"new ManagedClusterArgs {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Name = \"Base\", Tier = {found} }} }}"),
        Pulumi($"new ManagedClusterArgs {{ ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs {{ Name = \"Base\", Tier = {wanted} }} }}"),
        Key);

    [Fact]
    public Task Arm_Fix_AddsUsing() => Verify.FixAsync(
        File(string.Empty, $"new {ArmFound}(location) {{ DnsPrefix = \"a\" }}"),
        File("using Azure.ResourceManager.ContainerService.Models;\n", $"new {ArmType}(location) {{ DnsPrefix = \"a\", {ArmSku} }}"),
        Key);

    // Importing the namespace would make AgentPoolMode ambiguous.
    [Fact]
    public Task Arm_Fix_QualifiesWhereAUsingWouldBeAmbiguous()
    {
        const string Models = "Azure.ResourceManager.ContainerService.Models.";
        const string Mode = "{ DnsPrefix = nameof(AgentPoolMode)";
        const string Using = "using Mine;\n";
        const string Mine = "\nnamespace Mine { public class AgentPoolMode { } }\n";
        return Verify.FixAsync(
            File(Using, $"new {ArmFound}(location) {Mode} }}") + Mine,
            File(Using, $"new {ArmType}(location) {Mode}, {ArmSku.Replace("ManagedClusterSku", Models + "ManagedClusterSku")} }}") + Mine,
            Key);
    }

    [Fact]
    public Task Pulumi_Fix_FollowsTheAlias() => Verify.FixAsync(
        "using AzureNative = Pulumi.AzureNative;\n\n_ = new AzureNative.ContainerService.{|AMLR3002:ManagedCluster|}(\"aks\", new() { ResourceGroupName = \"rg\" });\n",
        "using AzureNative = Pulumi.AzureNative;\n\n_ = new AzureNative.ContainerService.ManagedCluster(\"aks\", new() { ResourceGroupName = \"rg\", Sku = new AzureNative.ContainerService.Inputs.ManagedClusterSKUArgs { Name = AzureNative.ContainerService.ManagedClusterSKUName.Base, Tier = AzureNative.ContainerService.ManagedClusterSKUTier.Standard } });\n",
        Key);

    // Three rules at once: insertions into one initialiser and into the ones inside it.
    [Fact]
    public Task Arm_FixAll_ThreeRules() => Verify.FixAsync(
        Arm($$"""
            new {{ArmFound}}(location)
            {
                AgentPoolProfiles =
                {
                    new {|AMLR3001:{|AMLR3003:ManagedClusterAgentPoolProfile|}|}("a") { Mode = AgentPoolMode.System }, // first
                    new {|AMLR3001:{|AMLR3003:ManagedClusterAgentPoolProfile|}|}("b")
                    {
                        Mode = AgentPoolMode.System, // second
                    },
                },
            }
            """),
        Arm($$"""
            new {{ArmType}}(location)
            {
                AgentPoolProfiles =
                {
                    new ManagedClusterAgentPoolProfile("a") { Mode = AgentPoolMode.System, AvailabilityZones = { "1", "2", "3" }, Count = 3 }, // first
                    new ManagedClusterAgentPoolProfile("b")
                    {
                        Mode = AgentPoolMode.System, // second
                        AvailabilityZones = { "1", "2", "3" },
                        Count = 3,
                    },
                },
                {{ArmSku}},
            }
            """));

    // Both insertions stand at the end of the pool's creation.
    [Theory]
    [InlineData("{ new {|AMLR3001:{|AMLR3003:ManagedClusterAgentPoolProfileArgs|}|}() }", "{ new ManagedClusterAgentPoolProfileArgs() { AvailabilityZones = new[] { \"1\", \"2\", \"3\" }, Count = 3 } }")]
    [InlineData("new {|AMLR3001:{|AMLR3003:ManagedClusterAgentPoolProfileArgs|}|}()", "new ManagedClusterAgentPoolProfileArgs()\n    {\n        AvailabilityZones = new[] { \"1\", \"2\", \"3\" },\n        Count = 3\n    }")]
    public Task Pulumi_FixAll_ThreeRules(string found, string wanted) => Verify.FixAsync(
        Pulumi($"new()\n{{\n    AgentPoolProfiles = {found} // pools\n}}", "{|AMLR3002:ManagedCluster|}"),
        Pulumi($"new()\n{{\n    AgentPoolProfiles = {wanted}, // pools\n    {PulumiSku}\n}}"));

    // The name of the SKU is the author's, here with that of earlier API versions.
    [Fact]
    public Task Arm_Fix_KeepsTheName() => Verify.FixAsync(
        Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {{ Name = \"Basic\", Tier = {{|AMLR3002:\"Free\"|}} }} }}"),
        Arm($"new {ArmType}(location) {{ Sku = new ManagedClusterSku {{ Name = \"Basic\", Tier = \"Standard\" }} }}"),
        Key);

    [Fact]
    public Task Message_NamesResourcePropertyFoundAndWanted() => Verify.MessageAsync(
        SdkProgram.Arm("await group.GetContainerServiceManagedClusters().CreateOrUpdateAsync(WaitUntil.Completed, \"aks-ml\", new ContainerServiceManagedClusterData(location) { Sku = new ManagedClusterSku { Tier = {|#0:ManagedClusterSkuTier.Free|} } });"),
        "AMLR3002",
        DiagnosticSeverity.Warning,
        "AKS cluster 'aks-ml' has sku.tier = Free; use Standard, because the control plane of the Free tier has no uptime guarantee");

    [Fact]
    public Task Message_Unset() => Verify.MessageAsync(
        SdkProgram.Pulumi("ContainerService", "_ = new {|#0:ManagedCluster|}(\"aks-ml\", new() { ResourceGroupName = \"rg\" });"),
        "AMLR3002",
        DiagnosticSeverity.Warning,
        "AKS cluster 'aks-ml' has no sku.tier; use Standard, because the control plane of the Free tier has no uptime guarantee");

    private static string Arm(string creation) => SdkProgram.Arm($"var data = {creation}; // kept");

    private static string Pulumi(string args, string type = "ManagedCluster") => SdkProgram.Pulumi("ContainerService", $"_ = new {type}(\"aks\", {args}); // kept");

    private static string File(string usings, string creation) => $$"""
        using Azure.Core;
        using Azure.ResourceManager.ContainerService;
        {{usings}}
        class Program
        {
            static object Create(AzureLocation location)
            {
                var data = {{creation}};
                return data.Location;
            }
        }
        """;
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Settings that are fetched, changed and sent back are judged on what is set in between.</summary>
public sealed class FetchedDataTests
{
    private const string Fetch = "var registries = group.GetContainerRegistries(); var registry = (await registries.GetAsync(\"acr\")).Value;";
    private const string Data = Fetch + " var data = registry.Data;";
    private const string Put = "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, data);";
    private const string Bad = "{|AMLR2101:ContainerRegistrySkuName.Basic|}";

    [Theory]
    [InlineData(Data, "data.Sku = new ContainerRegistrySku(" + Bad + ");", Put)]
    [InlineData("var registries = group.GetContainerRegistries(); var data = (await registries.GetAsync(\"acr\")).Value.Data;", "data.Sku = new(" + Bad + ");", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, data.Name, data);")]
    [InlineData("var registries = group.GetContainerRegistries(); var response = await registries.GetAsync(\"acr\"); var data = response.Value.Data;", "data.Sku = new(" + Bad + ");", "registries.CreateOrUpdate(WaitUntil.Completed, \"acr\", data);")]
    [InlineData("var registries = group.GetContainerRegistries(); ContainerRegistryResource registry = registries.Get(\"acr\"); var data = registry.Data;", "data.Sku = new(" + Bad + ");", Put)]
    [InlineData(Fetch, "registry.Data.Sku = new(" + Bad + ");", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data);")]
    [InlineData(Fetch, "registry.Data.IsAdminUserEnabled = false; registry.Data.Sku = new(" + Bad + "); Console.WriteLine(registry.Data.Name);", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data);")]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Premium); data.Sku = new(" + Bad + ");", Put)]
    [InlineData(Data, "data.Sku = new({|AMLR2101:isProduction ? ContainerRegistrySkuName.Standard : ContainerRegistrySkuName.Basic|});", Put)]
    [InlineData(Data, "if (isProduction) { data.Sku = new(" + Bad + "); " + Put + " }", "")]
    [InlineData(Data, "var sku = new ContainerRegistrySku(" + Bad + "); data.Sku = sku; data.Tags.Add(\"a\", \"b\");", Put)]
    [InlineData(Data, "data.Sku = new(" + Bad + "); " + Put + " data.IsAdminUserEnabled = true;", Put)]
    [InlineData(Data, "data.Sku = new(" + Bad + "); " + Put + " data.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.ZoneRedundancy = {|AMLR2104:ContainerRegistryZoneRedundancy.Disabled|};", Put)]
    [InlineData(Data, "_ = await registry.GetAsync(); data.Sku = new(" + Bad + ");", Put)]
    [InlineData(Fetch, "registry = (await registry.GetAsync()).Value; var data = registry.Data; data.Sku = new(" + Bad + ");", Put)]
    public Task SetBeforePut_IsReported(string fetch, string change, string put) => Verify.FindingsAsync(SdkProgram.Arm(fetch + change + put));

    [Theory]
    [InlineData(Data, "", Put)]
    [InlineData(Data, "Console.WriteLine(data.Sku.Name == ContainerRegistrySkuName.Basic);", "")]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic);", "")]
    [InlineData(Data, "data.IsAdminUserEnabled = false;", Put)]
    [InlineData(Data, "data.Sku = null;", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(configured);", Put)]
    [InlineData(Data, Put + " data.Sku = new(ContainerRegistrySkuName.Basic);", "")]
    [InlineData(Data, "if (!isProduction) { data.Sku = new(ContainerRegistrySkuName.Basic); }", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); data.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); registry.Data.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); var same = registry.Data; same.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); var same = data; same.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); var copy = registry; copy.Data.Sku = new(ContainerRegistrySkuName.Premium);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); Harden(data);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); HardenAll(registry);", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); Action fix = () => data.Sku = new(ContainerRegistrySkuName.Premium); fix();", Put)]
    [InlineData(Data, "data.Sku = new(ContainerRegistrySkuName.Basic); data = (await registry.GetAsync()).Value.Data;", Put)]
    [InlineData(Data, "data = isProduction ? data : new ContainerRegistryData(location, new(ContainerRegistrySkuName.Premium));", Put)]
    [InlineData(Data, "data.ZoneRedundancy = ContainerRegistryZoneRedundancy.Enabled;", Put)]
    [InlineData(Data, "switch (configured) { case \"a\": data.Sku = new(ContainerRegistrySkuName.Basic); break; }", Put)]
    [InlineData(Data, "while (isProduction) { data.Sku = new(ContainerRegistrySkuName.Basic); isProduction = false; }", Put)]
    [InlineData(Data, "(registry, var flag) = (registry, true); data.Sku = new(ContainerRegistrySkuName.Basic);", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", registry.Data);")]
    [InlineData(Fetch, "registry.Data.Sku = new(ContainerRegistrySkuName.Basic); registry = (await registry.GetAsync()).Value;", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data);")]
    [InlineData(Fetch, "var other = (await registries.GetAsync(\"b\")).Value; other.Data.Sku = new(ContainerRegistrySkuName.Basic);", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data);")]
    public Task EverythingElse_IsSilent(string fetch, string change, string put) => Verify.FindingsAsync(SdkProgram.Arm(fetch + change + put, """
        static void Harden(ContainerRegistryData data) => data.Sku = new(ContainerRegistrySkuName.Premium);
        static void HardenAll(ContainerRegistryResource registry) => registry.Data.Sku = new(ContainerRegistrySkuName.Premium);
        """));

    [Theory]
    [InlineData("await foreach (var registry in registries) { registry.Data.Sku = new(" + Bad + "); await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data); }")]
    [InlineData("await foreach (var registry in registries.GetAllAsync()) { var data = registry.Data; data.Sku = new(" + Bad + "); await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, data); }")]
    [InlineData("foreach (var registry in registries.GetAll()) { if (registry.Data.IsAdminUserEnabled == true) { registry.Data.Sku = new(" + Bad + "); registries.CreateOrUpdate(WaitUntil.Completed, registry.Data.Name, registry.Data); } }")]
    public Task Loop_IsReported(string loop) => Verify.FindingsAsync(SdkProgram.Arm("var registries = group.GetContainerRegistries(); " + loop));

    [Theory]
    [InlineData("new List<ContainerRegistryResource>(registries).ForEach(registry => { registry.Data.Sku = new(" + Bad + "); registries.CreateOrUpdate(WaitUntil.Completed, registry.Data.Name, registry.Data); });")]
    [InlineData("void Put(ContainerRegistryResource registry) { registry.Data.Sku = new(" + Bad + "); registries.CreateOrUpdate(WaitUntil.Completed, registry.Data.Name, registry.Data); }")]
    [InlineData("try { var data = registries.Get(\"acr\").Value.Data; data.Sku = new(" + Bad + "); registries.CreateOrUpdate(WaitUntil.Completed, data.Name, data); } catch (RequestFailedException) { }")]
    public Task Function_IsReported(string statements) => Verify.FindingsAsync(SdkProgram.Arm("var registries = group.GetContainerRegistries(); " + statements));

    [Theory]
    [InlineData("await foreach (var registry in registries) { Console.WriteLine(registry.Data.Sku.Name); }")]
    [InlineData("await foreach (var registry in registries) { registry.Data.Tags[\"a\"] = \"b\"; await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data); }")]
    [InlineData("await foreach (var registry in registries) { await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data); registry.Data.Sku = new(ContainerRegistrySkuName.Basic); }")]
    public Task Loop_IsSilent(string loop) => Verify.FindingsAsync(SdkProgram.Arm("var registries = group.GetContainerRegistries(); " + loop));

    [Fact]
    public Task CreatedByTheProgram_IsJudgedAgain() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var registries = group.GetContainerRegistries();
        var operation = await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new(ContainerRegistrySkuName.Premium)));
        var data = operation.Value.Data;
        data.Sku = new({{Bad}});
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
        """));

    [Fact]
    public Task CreatedByTheProgram_IsReportedWhereItIs() => Verify.FindingsAsync(SdkProgram.Arm($$"""
        var registries = group.GetContainerRegistries();
        var operation = await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new({{Bad}})));
        var data = operation.Value.Data;
        data.IsAdminUserEnabled = true;
        await registries.CreateOrUpdateAsync(WaitUntil.Completed, "acr", data);
        """));

    [Theory]
    [InlineData("static async Task PutAsync(ContainerRegistryCollection registries, ContainerRegistryResource registry) { registry.Data.Sku = new(" + Bad + "); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", registry.Data); }")]
    [InlineData("readonly ContainerRegistryResource _registry = null!; async Task PutAsync(ContainerRegistryCollection registries) { var data = _registry.Data; data.Sku = new(" + Bad + "); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data); }")]
    [InlineData("ContainerRegistryResource Registry { get; } = null!; async Task PutAsync(ContainerRegistryCollection registries) { var data = Registry.Data; data.Sku = new(" + Bad + "); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data); }")]
    public Task ResourceOfElsewhere_IsReported(string members) => Verify.FindingsAsync(SdkProgram.Arm("", members));

    [Theory]
    [InlineData("static async Task PutAsync(ContainerRegistryCollection registries, ContainerRegistryData data) { data.Sku = new(ContainerRegistrySkuName.Basic); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data); }")]
    [InlineData("readonly ContainerRegistryResource _registry = null!; async Task PutAsync(ContainerRegistryCollection registries) { var data = _registry.Data; data.Sku = new(ContainerRegistrySkuName.Basic); Harden(); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data); } void Harden() => _registry.Data.Sku = new(ContainerRegistrySkuName.Premium);")]
    [InlineData("class Holder { public ContainerRegistryData Data { get; set; } } static async Task PutAsync(ContainerRegistryCollection registries, Holder holder) { holder.Data.Sku = new(ContainerRegistrySkuName.Basic); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", holder.Data); }")]
    public Task ObjectOfElsewhere_IsSilent(string members) => Verify.FindingsAsync(SdkProgram.Arm("", members));

    [Theory]
    [InlineData("ContainerServiceManagedClusterCollection all, ContainerServiceManagedClusterResource found", "data.Sku = new ManagedClusterSku { Name = ManagedClusterSkuName.Base, Tier = {|AMLR3002:ManagedClusterSkuTier.Free|} };")]
    [InlineData("MachineLearningComputeCollection all, MachineLearningComputeResource found", "data.Properties = new AmlCompute { Properties = new AmlComputeProperties { VmPriority = {|AMLR1101:MachineLearningVmPriority.LowPriority|} } };")]
    [InlineData("ContainerGroupCollection all, ContainerGroupResource found", "data.Priority = {|AMLR3103:ContainerGroupPriority.Spot|};")]
    [InlineData("ContainerRegistryReplicationCollection all, ContainerRegistryReplicationResource found", "data.IsRegionEndpointEnabled = {|AMLR2103:false|};")]
    [InlineData("ElasticPoolCollection all, ElasticPoolResource found", "data.Sku = new SqlSku(\"BC_Gen5\") { Tier = \"BusinessCritical\" }; data.IsZoneRedundant = {|AMLR4001:false|};")]
    [InlineData("ApplicationInsightsComponentCollection all, ApplicationInsightsComponentResource found", "data.IngestionMode = {|AMLR2301:ComponentIngestionMode.ApplicationInsights|};")]
    public Task Service_IsReported(string parameters, string change) => Verify.FindingsAsync(SdkProgram.Arm("", Service(parameters, change)));

    [Theory]
    [InlineData("ContainerServiceManagedClusterCollection all, ContainerServiceManagedClusterResource found", "data.Sku = new ManagedClusterSku { Tier = ManagedClusterSkuTier.Free };")]
    [InlineData("ContainerServiceManagedClusterCollection all, ContainerServiceManagedClusterResource found", "data.AgentPoolProfiles.Add(new ManagedClusterAgentPoolProfile(\"gpu\") { Count = 1, Mode = AgentPoolMode.User });")]
    [InlineData("ContainerServiceManagedClusterCollection all, ContainerServiceManagedClusterResource found", "data.AgentPoolProfiles[0].Count = 1;")]
    [InlineData("MachineLearningComputeCollection all, MachineLearningComputeResource found", "((AmlCompute)data.Properties).Properties.VmPriority = MachineLearningVmPriority.Dedicated;")]
    [InlineData("MachineLearningWorkspaceCollection all, MachineLearningWorkspaceResource found", "data.Description = \"x\"; data.ContainerRegistry = null;")]
    [InlineData("ContainerGroupCollection all, ContainerGroupResource found", "data.Zones.Clear();")]
    [InlineData("ElasticPoolCollection all, ElasticPoolResource found", "data.IsZoneRedundant = false;")]
    [InlineData("SqlDatabaseCollection all, SqlDatabaseResource found", "data.Sku = new SqlSku(\"BC_Gen5\") { Tier = \"BusinessCritical\" }; data.IsZoneRedundant = false;")]
    [InlineData("PostgreSqlFlexibleServerCollection all, PostgreSqlFlexibleServerResource found", "data.HighAvailability = null;")]
    public Task Service_IsSilent(string parameters, string change) => Verify.FindingsAsync(SdkProgram.Arm("", Service(parameters, change)));

    [Fact]
    public Task Update_WithData_IsReported() => Verify.FindingsAsync(SdkProgram.Arm("", """
        static async Task ScaleAsync(ContainerServiceAgentPoolResource pool)
        {
            var data = pool.Data;
            data.ScaleSetPriority = ScaleSetPriority.Regular;
            data.Count = 1;
            await pool.UpdateAsync(WaitUntil.Completed, data);
        }
        """));

    [Fact]
    public Task GenericResource_IsSilent() => Verify.FindingsAsync(SdkProgram.Arm("", """
        static async Task PutAsync(GenericResourceCollection all, GenericResource found, ResourceIdentifier id)
        {
            var data = found.Data;
            data.Sku = new Azure.ResourceManager.Resources.Models.ResourcesSku { Name = "Basic" };
            await all.CreateOrUpdateAsync(WaitUntil.Completed, id, data);
        }
        """));

    [Fact]
    public Task FetchedReplica_MayBeAnywhere() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Arm("""
        var created = (await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, "acr", new ContainerRegistryData(location, new(ContainerRegistrySkuName.Premium)))).Value;
        var replica = (await created.GetContainerRegistryReplicationAsync("west")).Value;
        replica.Data.IsRegionEndpointEnabled = true;
        await created.GetContainerRegistryReplications().CreateOrUpdateAsync(WaitUntil.Completed, "west", replica.Data);
        """));

    [Fact]
    public Task FetchedPremiumRegistry_IsNoDeclaration() => Verify.FindingsOfAsync("AMLR2102", SdkProgram.Arm(Data + "data.Sku = new(ContainerRegistrySkuName.Premium);" + Put));

    [Theory]
    [InlineData(Data, "data", Put)]
    [InlineData(Fetch, "registry.Data", "await registries.CreateOrUpdateAsync(WaitUntil.Completed, registry.Data.Name, registry.Data);")]
    public Task Sku_IsFixed(string fetch, string data, string put) => Verify.FixAsync(
        SdkProgram.Arm($"{fetch}\n{data}.Sku = new ContainerRegistrySku({Bad});\n{put}"),
        SdkProgram.Arm($"{fetch}\n{data}.Sku = new ContainerRegistrySku(ContainerRegistrySkuName.Premium);\n{put}"));

    [Fact]
    public Task Priority_CannotBeChangedInPlace() => Verify.NoFixAsync(SdkProgram.Arm("", Service(
        "ContainerGroupCollection all, ContainerGroupResource found", "data.Priority = {|AMLR3103:ContainerGroupPriority.Spot|};")));

    [Fact]
    public Task Message_NamesTheResource() => Verify.MessageAsync(
        SdkProgram.Arm(Data + "data.Sku = new({|#0:ContainerRegistrySkuName.Basic|}); await registries.CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", data);"),
        "AMLR2101",
        Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        "Container registry 'acr' has sku.name = Basic; use Premium, because only a Premium registry can be geo-replicated");

    private static string Service(string parameters, string change) => $$"""
        static async Task PutAsync({{parameters}})
        {
            var data = found.Data;
            {{change}}
            await all.CreateOrUpdateAsync(WaitUntil.Completed, "name", data);
        }
        """;
}

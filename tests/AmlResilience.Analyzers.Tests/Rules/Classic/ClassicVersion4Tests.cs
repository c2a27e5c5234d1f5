using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Rules.Classic;

/// <summary>Version 4 of Pulumi's classic provider: what it calls otherwise, and what later versions removed.</summary>
public class ClassicVersion4Tests
{
    private const string Zones = "AvailabilityZones = { \"1\", \"2\", \"3\" }";
    private const string Zonal = "SkuName = \"GP_Gen5_2\", ZoneRedundant = true";

    [Theory]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", NodeCount = 3", "SkuTier = {|AMLR3002:\"Free\"|}")]
    [InlineData("{|AMLR3001:KubernetesClusterDefaultNodePoolArgs|}", "NodeCount = 3", "SkuTier = \"Paid\"")]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", EnableAutoScaling = true, MinCount = {|AMLR3003:1|}, MaxCount = 5", "SkuTier = \"Paid\"")]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", NodeCount = 3", "SkuTier = \"Paid\"")]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", EnableAutoScaling = true, MinCount = 3, MaxCount = 5", "SkuTier = isProduction ? \"Paid\" : \"Free\"")]
    public Task Cluster(string type, string pool, string cluster) => Verify.FindingsAsync(Program("ContainerService", Aks(type, pool, cluster)));

    [Theory]
    [InlineData("KubernetesClusterDefaultNodePoolArgs", Zones + ", NodeCount = 3", "SkuTier = {|AMLR3002:\"Free\"|}", Zones + ", NodeCount = 3")]
    [InlineData("{|AMLR3001:KubernetesClusterDefaultNodePoolArgs|}", "NodeCount = 3", "SkuTier = \"Paid\"", "NodeCount = 3, AvailabilityZones = new[] { \"1\", \"2\", \"3\" }")]
    public Task Cluster_IsFixed(string type, string pool, string cluster, string wanted) => Verify.FixAsync(
        Program("ContainerService", Aks(type, pool, cluster)), Program("ContainerService", Aks("KubernetesClusterDefaultNodePoolArgs", wanted, "SkuTier = \"Paid\"")));

    [Fact]
    public Task Pool() => Verify.FixAsync(
        Program("ContainerService", "new {|AMLR3001:KubernetesClusterNodePool|}(\"pool\", new KubernetesClusterNodePoolArgs { KubernetesClusterId = configured, VmSize = \"Standard_D4s_v5\", NodeCount = 3 })"),
        Program("ContainerService", "new KubernetesClusterNodePool(\"pool\", new KubernetesClusterNodePoolArgs { KubernetesClusterId = configured, VmSize = \"Standard_D4s_v5\", NodeCount = 3, AvailabilityZones = new[] { \"1\", \"2\", \"3\" } })"));

    [Theory]
    [InlineData("{|AMLR2102:Registry|}", "Sku = \"Premium\"")]
    [InlineData("Registry", "Sku = \"Premium\", GeoreplicationLocations = { \"northeurope\" }")]
    [InlineData("Registry", "Sku = \"Premium\", GeoreplicationLocations = new[] { configured }")]
    [InlineData("Registry", "Sku = \"Premium\", GeoreplicationLocations = Regions")]
    [InlineData("Registry", "Sku = \"Premium\", Georeplications = { new RegistryGeoreplicationArgs { Location = \"northeurope\", RegionalEndpointEnabled = true } }")]
    public Task Registry(string type, string members) => Verify.FindingsOfAsync("AMLR2102", SdkProgram.ClassicV4(
        "ContainerService", $"_ = new {type}(\"acr\", new RegistryArgs {{ ResourceGroupName = \"rg\", {members} }});", "public InputList<string> Regions { get; set; } = null!;"));

    [Theory]
    [InlineData("StorageAccountType = {|AMLR4002:\"LRS\"|}")]
    [InlineData("StorageAccountType = {|AMLR4002:\"ZRS\"|}")]
    [InlineData("StorageAccountType = {|AMLR4002:isProduction ? \"ZRS\" : \"LRS\"|}")]
    [InlineData("StorageAccountType = \"GRS\"")]
    [InlineData("StorageAccountType = isProduction ? \"GRS\" : \"LRS\"")]
    [InlineData("StorageAccountType = configured")]
    public Task BackupStorage(string members) => Verify.FindingsAsync(Program("MSSql", Sql($"{Zonal}, {members}")));

    [Fact]
    public async Task BackupStorage_IsFixed()
    {
        await Verify.FixAsync(Program("MSSql", Sql(Zonal + ", StorageAccountType = {|AMLR4002:\"LRS\"|}")), Program("MSSql", Sql(Zonal + ", StorageAccountType = \"GRS\"")));

        // It has no geo-zone-redundant backups.
        await Verify.NoFixAsync(Program("MSSql", Sql(Zonal + ", StorageAccountType = {|AMLR4002:\"ZRS\"|}")));
        await Verify.NoFixAsync(Program("MSSql", Sql("SkuName = \"HS_Gen5_2\"").Replace("new Database(", "new {|AMLR4001:Database|}(")));
    }

    [Theory]
    [InlineData("RequestedServiceObjectiveName = {|AMLR4001:\"S0\"|}", "Database")]
    [InlineData("RequestedServiceObjectiveName = \"P1\", Edition = \"Premium\", ZoneRedundant = {|AMLR4001:false|}", "Database")]
    [InlineData("RequestedServiceObjectiveName = \"P1\"", "{|AMLR4001:Database|}")]
    [InlineData("RequestedServiceObjectiveName = \"P1\", ZoneRedundant = true", "Database")]
    [InlineData("Edition = \"Premium\"", "Database")]
    public Task OldDatabase(string members, string type) =>
        Verify.FindingsAsync(Program("Sql", $"new {type}(\"db\", new DatabaseArgs {{ ResourceGroupName = \"rg\", ServerName = \"sql\", {members} }})"));

    [Theory]
    [InlineData("EnableAutomaticFailover = {|AMLR4303:false|}", "EnableAutomaticFailover = true")]
    [InlineData("EnableAutomaticFailover = isProduction", null)]
    [InlineData("EnableMultipleWriteLocations = true", null)]
    public Task Failover(string members, string? wanted) => wanted is null
        ? Verify.FindingsAsync(Program("CosmosDB", Cosmos(members)))
        : Verify.FixAsync(Program("CosmosDB", Cosmos(members)), Program("CosmosDB", Cosmos(wanted)));

    [Fact]
    public Task SoftDelete_IsFixed() => Verify.FixAsync(
        Program("KeyVault", "new KeyVault(\"kv\", new KeyVaultArgs { ResourceGroupName = \"rg\", TenantId = \"t\", SkuName = \"standard\", SoftDeleteEnabled = {|AMLR2202:false|} })"),
        Program("KeyVault", "new KeyVault(\"kv\", new KeyVaultArgs { ResourceGroupName = \"rg\", TenantId = \"t\", SkuName = \"standard\" })"));

    [Theory]
    [InlineData("MySql", "new {|AMLR4203:Server|}(\"mysql\", new ServerArgs { ResourceGroupName = \"rg\", SkuName = \"GP_Gen5_4\" })")]
    [InlineData("DataLake", "new {|AMLR4401:Store|}(\"adls\", new StoreArgs { ResourceGroupName = \"rg\" })")]
    public Task Retired_IsReported(string module, string creation) => Verify.FindingsAsync(Program(module, creation));

    private static string Program(string module, string creation) => SdkProgram.ClassicV4(module, $"_ = {creation};");

    private static string Aks(string type, string pool, string cluster) =>
        $"new KubernetesCluster(\"aks\", new KubernetesClusterArgs {{ ResourceGroupName = \"rg\", DefaultNodePool = new {type} {{ Name = \"system\", VmSize = \"Standard_D4s_v5\", {pool} }}, {cluster} }})";

    private static string Sql(string members) => $"new Database(\"db\", new DatabaseArgs {{ ServerId = \"s\", {members} }})";

    private static string Cosmos(string members) => "new Account(\"cosmos\", new AccountArgs { ResourceGroupName = \"rg\", OfferType = \"Standard\", Backup = new AccountBackupArgs { Type = \"Continuous\" }, "
        + "GeoLocations = { new AccountGeoLocationArgs { Location = \"westeurope\", FailoverPriority = 0, ZoneRedundant = true }, new AccountGeoLocationArgs { Location = \"northeurope\", FailoverPriority = 1 } }, "
        + members + " })";
}

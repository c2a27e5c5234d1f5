using System.Globalization;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>The name by which a message calls a resource: its own where that is known, otherwise the code that gives it, in braces.</summary>
public class DisplayNameTests
{
    private const string New = "new ContainerServiceAgentPoolData { VmSize = \"Standard_D4s_v5\" }";

    private const string Account = "new StorageAccountCreateOrUpdateContent(new StorageSku(StorageSkuName.StandardLrs), StorageKind.StorageV2, AzureLocation.WestEurope)";

    [Theory]
    [InlineData("gpu", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"gpu\", {New});")]
    [InlineData("gpu", $"await Pools.CreateOrUpdateAsync(data: {New}, waitUntil: WaitUntil.Completed, agentPoolName: \"gpu\");")]
    [InlineData("gpu1", $"const string Name = \"gpu\"; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, Name + 1, {New});")]
    [InlineData("gpu", $"var data = {New}; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"gpu\", data);")]
    [InlineData("gpu", "await CreateAsync(\"gpu\");", $"static Task CreateAsync(string name) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, name, {New});")]
    [InlineData("gpu", $"await SendAsync({New});", "static Task SendAsync(ContainerServiceAgentPoolData data) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"gpu\", data);")]
    [InlineData("{configured}", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, configured, {New});")]
    [InlineData("gpu-{configured}", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, $\"gpu-{{configured}}\", {New});")]
    [InlineData("{configured.PadRight(\"............................\".Length)}", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, configured.PadRight(\"............................\".Length), {New});")]
    [InlineData("{data}", $"var data = {New}; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, configured.PadRight(\".............................\".Length), data);")]
    [InlineData("{ContainerServiceAgentPoolData}", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, configured.PadRight(\".............................\".Length), {New});")]
    [InlineData("{ContainerServiceAgentPoolData}", $"await Pools.CreateOrUpdateAsync(WaitUntil.Completed, configured\n    .Trim(), {New});")]
    [InlineData("{name}", "await CreateAsync(\"gpu\"); await CreateAsync(\"cpu\");", $"static Task CreateAsync(string name) => Pools.CreateOrUpdateAsync(WaitUntil.Completed, name, {New});")]
    [InlineData("a", $"var data = {New}; await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"a\", data); await Pools.CreateOrUpdateAsync(WaitUntil.Completed, \"b\", data);")]
    public Task Arm(string name, string statements, string members = "") => CheckAsync(name, SdkProgram.Arm(statements, $$"""
        private static readonly ContainerServiceAgentPoolCollection Pools = null!;
            {{members}}
        """));

    [Theory]
    [InlineData("{account}", "await account.UpdateAsync(new StorageAccountPatch { Sku = new StorageSku(StorageSkuName.StandardLrs) });")]
    [InlineData("st", $"await accounts.CreateOrUpdateAsync(WaitUntil.Completed, \"st\", isProduction ? {Account} : {Account});")]
    [InlineData("st", $"var content = {Account}; if (isProduction) {{ content = {Account}; }} await accounts.CreateOrUpdateAsync(WaitUntil.Completed, \"st\", content);")]
    public Task ArmAccount(string name, string statements) => CheckAsync(
        name, SdkProgram.Arm(statements, "private static readonly StorageAccountResource account = null!; private static readonly StorageAccountCollection accounts = null!;"));

    [Theory]
    [InlineData("gpu", "_ = new AgentPool(\"gpu\", new AgentPoolArgs { ResourceName = \"aks\", ResourceGroupName = \"rg\", VmSize = \"Standard_D4s_v5\" });")]
    [InlineData("gpu-{configured}", "_ = new AgentPool($\"gpu-{configured}\", new AgentPoolArgs { ResourceName = \"aks\", ResourceGroupName = \"rg\", VmSize = \"Standard_D4s_v5\" });")]
    [InlineData("{AgentPool}", "_ = new AgentPool(configured.PadRight(\".............................\".Length), new AgentPoolArgs { ResourceName = \"aks\", ResourceGroupName = \"rg\", VmSize = \"Standard_D4s_v5\" });")]
    [InlineData("{name}", "Create(\"gpu\"); Create(\"cpu\"); void Create(string name) => _ = new AgentPool(name, new AgentPoolArgs { ResourceName = \"aks\", ResourceGroupName = \"rg\", VmSize = \"Standard_D4s_v5\" });")]
    public Task Pulumi(string name, string statements) => CheckAsync(name, SdkProgram.Pulumi("ContainerService", statements));

    // What has no name in Azure yet has one in Bicep.
    [Theory]
    [InlineData("stml", "infra.Add(new StorageAccount(\"account\") { Name = \"stml\", Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardLrs } });")]
    [InlineData("account", "infra.Add(new StorageAccount(\"account\") { Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardLrs } });")]
    [InlineData("account", "infra.Add(new StorageAccount(\"account\", \"2024-01-01\") { Name = configured, Kind = StorageKind.StorageV2, Sku = new StorageSku { Name = StorageSkuName.StandardLrs } });")]
    public Task Provisioning(string name, string statements) => CheckAsync(name, ProvisioningProgram.Create("Storage", statements));

    private static async Task CheckAsync(string name, string program)
    {
        var compilation = AnalyzerRun.Compile("Named", SdkReferences.All, program);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        var found = await AnalyzerRun.FindAsync(compilation);
        Assert.NotEmpty(found);
        Assert.All(found, finding => Assert.Contains($"'{name}'", finding.GetMessage(CultureInfo.InvariantCulture)));
    }
}

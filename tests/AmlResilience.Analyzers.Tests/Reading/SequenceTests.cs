using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Lists that are put together of other lists, and in several statements.</summary>
public class SequenceTests
{
    [Theory]
    [InlineData("zones", "var zones = new List<string>(); zones.Add({|AMLR3001:\"1\"|});")]
    [InlineData("zones", "var zones = new List<string>(new[] { {|AMLR3001:\"1\"|} });")]
    [InlineData("{|AMLR3001:new[] { \"1\" }|}.ToList()")]
    [InlineData("new[] { {|AMLR3001:\"1\"|} }.Select(zone => zone).ToArray()")]
    [InlineData("Enumerable.Repeat({|AMLR3001:\"1\"|}, 1).ToArray()")]
    [InlineData("Enumerable.Range(1, 1).Select(zone => {|AMLR3001:zone|}.ToString()).ToArray()")]
    [InlineData("Enumerable.Range(1, count - 2).Select(zone => {|AMLR3001:zone|}.ToString()).ToArray()", "var count = 3;")]
    [InlineData("ImmutableArray.Create({|AMLR3001:\"1\"|})")]
    [InlineData("ImmutableArray.Create(new[] { {|AMLR3001:\"1\"|} })")]
    [InlineData("ImmutableArray.Create({|AMLR3001:\"1\"|}, \"1\", \"1\", \"1\", \"1\")")]
    [InlineData("ImmutableArray.Create(zones)", "var zones = new[] { {|AMLR3001:\"1\"|} };")]
    [InlineData("ImmutableList.Create({|AMLR3001:\"1\"|}).ToArray()")]
    [InlineData("ImmutableArray<string>.Empty.Add({|AMLR3001:\"1\"|})")]
    [InlineData("ImmutableList<string>.Empty.AddRange(new[] { {|AMLR3001:\"1\"|} }).ToArray()")]
    [InlineData("{|AMLR3001:new[] { \"1\" }|}.ToImmutableArray()")]
    [InlineData("{|AMLR3001:new List<string> { \"1\" }|}.AsReadOnly().ToArray()")]
    [InlineData("Array.Empty<string>().Prepend({|AMLR3001:\"1\"|}).ToArray()")]
    [InlineData("Enumerable.Repeat(\"2\", 0).Append({|AMLR3001:\"1\"|}).ToArray()")]
    [InlineData("zones", "string[] none = []; string[] zones = [.. none, {|AMLR3001:\"1\"|}];")]
    [InlineData("Array.Empty<string>().Append({|AMLR3001:\"1\"|}).ToArray()")]
    [InlineData("Enumerable.Empty<string>().Concat(new[] { {|AMLR3001:\"1\"|} }).ToList()")]
    [InlineData("zones", "var zones = new List<string>(); zones.AddRange(new[] { {|AMLR3001:\"1\"|} });")]
    [InlineData("zones", "InputList<string> zones = new InputList<string>(); zones.Add({|AMLR3001:\"1\"|});")]
    public Task Pulumi_OneZone_IsReported(string zones, string before = "") => Verify.FindingsAsync("using System.Linq;\nusing System.Collections.Immutable;\n" + SdkProgram.Pulumi("ContainerService", before + " _ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"system\", Mode = \"System\", Count = 3, AvailabilityZones = " + zones + " } } });", "static readonly string[] One = { \"1\" }; static void Fill(List<string> zones) => zones.Add(\"2\");"));

    [Theory]
    [InlineData("zones", "var zones = new List<string>(); zones.Add(\"1\"); zones.Add(\"2\"); zones.Add(\"3\");")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; zones.AddRange(new[] { \"2\", \"3\" });")]
    [InlineData("Enumerable.Range(1, 3).Select(zone => zone.ToString()).ToArray()")]
    [InlineData("Enumerable.Range(count: 3, start: 1).Select(zone => zone.ToString()).ToArray()")]
    [InlineData("Enumerable.Range(1, count * 3).Select(zone => zone.ToString()).ToArray()", "var count = 1;")]
    [InlineData("Enumerable.Range(0, 3).Select(zone => $\"{zone + 1}\").ToList()")]
    [InlineData("new[] { 1, 2, 3 }.Select(zone => zone.ToString()).ToArray()")]
    [InlineData("new[] { \"1\" }.Concat(new[] { \"2\", \"3\" }).ToArray()")]
    [InlineData("zones", "string[] zones = [.. One, \"2\", \"3\"];")]
    [InlineData("ImmutableArray.Create(\"1\", \"2\", \"3\")")]
    [InlineData("ImmutableArray.Create(new[] { \"1\", \"2\", \"3\" })")]
    [InlineData("ImmutableArray.Create(One).Add(\"2\")")]
    [InlineData("ImmutableArray.Create(\"1\").AddRange(new[] { \"2\", \"3\" })")]
    [InlineData("One.Prepend(\"2\").ToArray()")]
    [InlineData("One.Append(\"2\").ToArray()")]
    public Task Pulumi_SeveralZones_AreSilent(string zones, string before = "") => Verify.FindingsAsync("using System.Linq;\nusing System.Collections.Immutable;\n" + SdkProgram.Pulumi("ContainerService", before + " _ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"system\", Mode = \"System\", Count = 3, AvailabilityZones = " + zones + " } } });", "static readonly string[] One = { \"1\" }; static void Fill(List<string> zones) => zones.Add(\"2\");"));

    [Theory]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; if (isProduction) { zones.Add(\"2\"); }")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; Fill(zones);")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones", "var zones = new List<string>(); foreach (var zone in configured.Split(\",\")) { zones.Add(zone); }")]
    [InlineData("zones", "var zones = new List<string>(); foreach (var zone in new[] { \"1\", \"2\", \"3\" }) { zones.Add(zone); }")]
    [InlineData("zones", "var zones = new List<string>(); for (var zone = 1; zone < 4; zone++) { zones.Add(zone.ToString()); }")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; var others = zones; others.Add(\"2\");")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; Action more = () => zones.Add(\"2\"); more();")]
    [InlineData("zones", "var zones = new List<string>(configured.Split(\",\"));")]
    [InlineData("zones.Concat(Array.Empty<string>()).ToArray()", "var zones = new List<string> { \"1\" }; Fill(zones);")]
    [InlineData("One.Concat(zones).ToArray()", "var zones = new List<string>(); zones.AddRange(configured.Split(\",\"));")]
    [InlineData("ImmutableArray.Create(\"1\").AddRange(zones)", "var zones = new List<string>(); zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones.Append(\"1\").ToArray()", "var zones = new List<string>(); zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones.Prepend(\"1\").ToArray()", "var zones = new List<string>(); zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones.Select(zone => zone).ToArray()", "var zones = new List<string> { \"1\" }; zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones.Select(zone => zone).ToArray()", "var zones = new List<string>(); if (isProduction) { zones.Add(\"1\"); }")]
    [InlineData("zones.Concat(One).ToArray()", "var zones = new List<string>(); zones.AddRange(configured.Split(\",\"));")]
    [InlineData("zones.Concat(configured.Split(\",\")).ToArray()", "var zones = new[] { \"1\" };")]
    [InlineData("ImmutableArray.Create(configured.Split(\",\"))")]
    [InlineData("ImmutableArray.Create(zones, configured.Length, 1)", "var zones = ImmutableArray.Create(\"1\");")]
    [InlineData("new[] { \"1\" }.Where(zone => zone != configured).ToArray()")]
    [InlineData("Enumerable.Range(1, configured.Length).Select(zone => zone.ToString()).ToArray()")]
    [InlineData("new[] { \"1\" }.SelectMany(zone => configured.Split(zone)).ToArray()")]
    [InlineData("One.Select(zone => configured).ToArray()")]
    [InlineData("zones", "var zones = new List<string> { \"1\" }; zones.Clear();")]
    [InlineData("zones", "var zones = new List<string> { \"2\" }; zones = new List<string>(configured.Split(\",\"));")]
    public Task Pulumi_ZonesThatMayBeMore_AreSilent(string zones, string before = "") => Verify.FindingsAsync("using System.Linq;\nusing System.Collections.Immutable;\n" + SdkProgram.Pulumi("ContainerService", before + " _ = new ManagedCluster(\"aks\", new ManagedClusterArgs { ResourceGroupName = \"rg\", Sku = new ManagedClusterSKUArgs { Name = \"Base\", Tier = \"Standard\" }, AgentPoolProfiles = { new ManagedClusterAgentPoolProfileArgs { Name = \"system\", Mode = \"System\", Count = 3, AvailabilityZones = " + zones + " } } });", "static readonly string[] One = { \"1\" }; static void Fill(List<string> zones) => zones.Add(\"2\");"));

    [Theory]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); locations.Add(new CosmosDBAccountLocation { LocationName = {|AMLR4301:\"westeurope\"|}, IsZoneRedundant = true });")]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); locations.Add(new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true }); locations.Add(new CosmosDBAccountLocation { LocationName = \"northeurope\", IsZoneRedundant = true });")]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); locations.Add(new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true }); if (isProduction) { locations.Add(new CosmosDBAccountLocation { LocationName = \"northeurope\", IsZoneRedundant = true }); }")]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); locations.Add(new CosmosDBAccountLocation { LocationName = \"westeurope\", IsZoneRedundant = true }); Fill(locations);")]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); foreach (var name in new[] { \"westeurope\", \"northeurope\" }) { locations.Add(new CosmosDBAccountLocation { LocationName = name, IsZoneRedundant = true }); }")]
    [InlineData("var locations = new List<CosmosDBAccountLocation>(); locations.Add(new CosmosDBAccountLocation { LocationName = configured, IsZoneRedundant = true }); foreach (var name in configured.Split(\",\")) { locations.Add(new CosmosDBAccountLocation { LocationName = name, IsZoneRedundant = true }); }")]
    [InlineData("var locations = new[] { \"westeurope\", \"northeurope\" }.Select(name => new CosmosDBAccountLocation { LocationName = name, IsZoneRedundant = true }).ToList();")]
    public Task Arm_CosmosLocations(string before) => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Arm(before + " await group.GetCosmosDBAccounts().CreateOrUpdateAsync(WaitUntil.Completed, \"cosmos\", new CosmosDBAccountCreateOrUpdateContent(location, locations) { " + CosmosProgram.ArmMembers + " });", "static void Fill(List<CosmosDBAccountLocation> locations) => locations.Add(null!);"));

    // One creation that stands for several accounts: which of them the workspace names is not known.
    [Theory]
    [InlineData("new[] { \"a\", \"b\" }", "accounts[0]")]
    [InlineData("new[] { \"a\", \"b\" }", "accounts.First()")]
    [InlineData("new[] { \"a\" }", "accounts[0]")]
    public Task Pulumi_ResourcesOfASelect_AreNotLinked(string names, string account) => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Pulumi(
        "Storage MachineLearningServices",
        $"var accounts = {names}.Select(name => new StorageAccount(name, new StorageAccountArgs {{ ResourceGroupName = \"rg\", Kind = Kind.StorageV2, Sku = new Pulumi.AzureNative.Storage.Inputs.SkuArgs {{ Name = {{|AMLR2001:SkuName.Standard_LRS|}} }} }})).ToArray(); "
            + $"_ = new Workspace(\"ml\", new WorkspaceArgs {{ ResourceGroupName = \"rg\", StorageAccount = {account}.Id }});"));

    [Theory]
    [InlineData("var locations = new List<LocationArgs>(); locations.Add(new LocationArgs { LocationName = {|AMLR4301:\"westeurope\"|}, FailoverPriority = 0, IsZoneRedundant = true });")]
    [InlineData("var locations = new List<LocationArgs>(); locations.Add(new LocationArgs { LocationName = \"westeurope\", FailoverPriority = 0, IsZoneRedundant = true }); locations.Add(new LocationArgs { LocationName = \"northeurope\", FailoverPriority = 0, IsZoneRedundant = true });")]
    [InlineData("var locations = new InputList<LocationArgs>(); locations.Add(new LocationArgs { LocationName = {|AMLR4301:\"westeurope\"|}, FailoverPriority = 0, IsZoneRedundant = true });")]
    [InlineData("var locations = new List<LocationArgs>(); locations.Add(new LocationArgs { LocationName = \"westeurope\", FailoverPriority = 0, IsZoneRedundant = true }); if (isProduction) { locations.Add(new LocationArgs { LocationName = \"northeurope\", FailoverPriority = 0, IsZoneRedundant = true }); }")]
    [InlineData("var locations = new[] { \"westeurope\", \"northeurope\" }.Select(name => new LocationArgs { LocationName = name, FailoverPriority = 0, IsZoneRedundant = true }).ToList();")]
    [InlineData("var locations = new List<LocationArgs> { new LocationArgs { LocationName = \"westeurope\", FailoverPriority = 0, IsZoneRedundant = true } }; locations.AddRange(config.RequireObject<string[]>(\"more\").Select(name => new LocationArgs { LocationName = name, FailoverPriority = 0, IsZoneRedundant = true }));")]
    public Task Pulumi_CosmosLocations(string before) => Verify.FindingsAsync("using System.Linq;\n" + SdkProgram.Pulumi("CosmosDB", before + " _ = new DatabaseAccount(\"cosmos\", new() { ResourceGroupName = \"rg\", DatabaseAccountOfferType = DatabaseAccountOfferType.Standard, Locations = locations, " + CosmosProgram.PulumiMembers + " });"));
}

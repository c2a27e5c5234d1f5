using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Options;

/// <summary>What each option changes, and that the code without it is as ever.</summary>
public class OptionTests
{
    public static TheoryData<string, string> Values => [.. OptionCatalog.All.Select(option => (option.Key, option.Example)).Concat(OptionCatalog.All.Where(option => option.DefaultText is not null).Select(option => (option.Key, option.DefaultText!)))];

    [Theory]
    [MemberData(nameof(Values))]
    public void ExamplesAndDefaults_AreValid(string key, string value) => Assert.True(OptionCatalog.All.Single(option => option.Key == key).IsValid(value));

    [Theory]
    [InlineData("aml_resilience.minimum_aks_nodes = 5", "4", "4", "5")]
    [InlineData("aml_resilience.minimum_aks_nodes = 2", "1", "2", "2")]
    public async Task MinimumAksNodes_DecidesAndIsWritten(string option, string few, string also, string enough)
    {
        await Verify.FindingsWithAsync(option, Pool($"{{|AMLR3003:{few}|}}"));
        await Verify.FindingsWithAsync(option, Pool(enough));
        await Verify.FixWithAsync(option, Pool($"{{|AMLR3003:{few}|}}"), Pool(enough));
        if (also != few)
        {
            await Verify.FindingsWithAsync(option, Pool(also));
        }
    }

    [Fact]
    public Task MinimumAksNodes_OfOne_LetsTheCountOut() => Verify.FindingsWithAsync("aml_resilience.minimum_aks_nodes = 1", Pool(null));

    [Theory]
    [InlineData("aml_resilience.minimum_online_instances = 2", "1", "2")]
    [InlineData("aml_resilience.minimum_online_instances = 4", "3", "4")]
    public async Task MinimumOnlineInstances_DecidesAndIsWritten(string option, string few, string enough)
    {
        await Verify.FixWithAsync(option, Deployment($"{{|AMLR1201:{few}|}}"), Deployment(enough));
        await Verify.FindingsWithAsync(option, Deployment(enough));
    }

    [Fact]
    public Task MinimumOnlineInstances_OfOne_LetsTheCountOut() => Verify.FindingsWithAsync(
        "aml_resilience.minimum_online_instances = 1", Deployment("1").Replace(", Sku = new SkuArgs { Name = \"Default\", Capacity = 1 }", string.Empty));

    [Fact]
    public async Task DataStorageRedundancy_IsWhatTheFixWrites()
    {
        var (zrs, gzrs) = (StorageProgram.ArmData("StorageSkuName.StandardZrs"), StorageProgram.ArmData("StorageSkuName.StandardGzrs"));
        var local = StorageProgram.ArmData("{|AMLR2001:StorageSkuName.StandardLrs|}");
        await Verify.FixWithAsync("aml_resilience.data_storage_redundancy = zrs", local, zrs);
        await Verify.FixWithAsync("aml_resilience.data_storage_redundancy = gzrs", local, gzrs);
        await Verify.FindingsWithAsync("aml_resilience.data_storage_redundancy = gzrs", zrs);

        // A premium account cannot be geo-redundant, and some regions have no other one.
        await Verify.FixWithAsync(
            "aml_resilience.data_storage_redundancy = gzrs",
            StorageProgram.ArmData("{|AMLR2001:StorageSkuName.PremiumLrs|}", "StorageKind.BlockBlobStorage"),
            StorageProgram.ArmData("StorageSkuName.PremiumZrs", "StorageKind.BlockBlobStorage"));
        await Verify.FixWithAsync(
            "aml_resilience.data_storage_redundancy = gzrs",
            StorageProgram.ArmData("{|AMLR2001:StorageSkuName.StandardLrs|}", location: "\"italynorth\""),
            StorageProgram.ArmData("StorageSkuName.StandardZrs", location: "\"italynorth\""));
    }

    [Fact]
    public async Task Regions_ChangeTheData()
    {
        // West US has no zones, West Europe has.
        await Verify.FindingsAsync(Server("AzureLocation.WestUS", "MySqlFlexibleServerData"));
        await Verify.FindingsWithAsync("aml_resilience.zonal_regions = westus", Server("AzureLocation.WestUS", "{|AMLR4201:MySqlFlexibleServerData|}"));
        await Verify.FindingsWithAsync("aml_resilience.zonal_regions = France South, West US", Server("AzureLocation.WestUS", "{|AMLR4201:MySqlFlexibleServerData|}"));
        await Verify.FindingsAsync(Server("AzureLocation.WestEurope", "{|AMLR4201:MySqlFlexibleServerData|}"));
        await Verify.FindingsWithAsync("aml_resilience.non_zonal_regions = westeurope", Server("AzureLocation.WestEurope", "MySqlFlexibleServerData"));
        await Verify.FindingsWithAsync("aml_resilience.non_zonal_regions = westeurope\naml_resilience.zonal_regions = westeurope", Server("AzureLocation.WestEurope", "MySqlFlexibleServerData"));
    }

    [Theory]
    [InlineData("st*", "StandardLrs")]
    [InlineData("other, STDATA", "StandardLrs")]
    [InlineData("std?ta", "StandardLrs")]
    [InlineData("*", "StandardLrs")]
    [InlineData("st", "{|AMLR2001:StorageSkuName.StandardLrs|}")]
    [InlineData("?stdata", "{|AMLR2001:StorageSkuName.StandardLrs|}")]
    [InlineData("stdata.", "{|AMLR2001:StorageSkuName.StandardLrs|}")]
    public async Task ExcludeResources_LeavesThemOut(string patterns, string sku)
    {
        var option = "aml_resilience.exclude_resources = " + patterns;
        await Verify.FindingsWithAsync(option, StorageProgram.ArmData(sku.Contains("Storage", StringComparison.Ordinal) ? sku : "StorageSkuName." + sku));
        await Verify.FindingsWithAsync(option, StorageProgram.PulumiData(sku.Contains("Storage", StringComparison.Ordinal) ? "{|AMLR2001:SkuName.Standard_LRS|}" : "SkuName.Standard_LRS"));
    }

    [Fact]
    public async Task ExcludeResources_KnowsOnlyWhatTheCodeDecides()
    {
        const string Option = "aml_resilience.exclude_resources = dev*";
        await Verify.FindingsWithAsync(Option, Account("configured", "{|AMLR2001:SkuName.Standard_LRS|}"));
        await Verify.FindingsWithAsync(Option, Account("isProduction ? \"prod\" : \"dev\"", "{|AMLR2001:SkuName.Standard_LRS|}"));
        await Verify.FindingsWithAsync(Option, Account("isProduction ? \"dev1\" : \"dev2\"", "SkuName.Standard_LRS"));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("*", "", true)]
    [InlineData("", "a", false)]
    [InlineData("a*c*e", "abcde", true)]
    [InlineData("a*c*e", "abcdef", false)]
    [InlineData("*b*b", "abab", true)]
    [InlineData("**a", "ba", true)]
    [InlineData("?", "", false)]
    public void NamePattern_MatchesTheWholeName(string pattern, string name, bool isMatch) => Assert.Equal(isMatch, NamePattern.IsMatch(pattern, name));

    private static string Account(string name, string sku) => SdkProgram.Pulumi(
        "Storage", $"_ = new StorageAccount(\"data\", new StorageAccountArgs {{ ResourceGroupName = \"rg\", AccountName = {name}, Kind = Kind.StorageV2, Sku = new SkuArgs {{ Name = {sku} }} }});");

    private static string Pool(string? count) => SdkProgram.Pulumi(
        "ContainerService",
        $"_ = new AgentPool(\"system\", new AgentPoolArgs {{ ResourceGroupName = \"rg\", ResourceName = \"aks\", Mode = AgentPoolMode.System, VmSize = \"Standard_D4s_v5\", AvailabilityZones = {{ \"1\", \"2\", \"3\" }}{(count is null ? string.Empty : $", Count = {count}")} }});");

    private static string Deployment(string capacity) => SdkProgram.Pulumi(
        "MachineLearningServices",
        $"_ = new OnlineDeployment(\"blue\", new OnlineDeploymentArgs {{ ResourceGroupName = \"rg\", WorkspaceName = \"mlw\", EndpointName = \"scoring\", Properties = new ManagedOnlineDeploymentArgs {{ EndpointComputeType = \"Managed\" }}, Sku = new SkuArgs {{ Name = \"Default\", Capacity = {capacity} }} }});");

    private static string Server(string location, string type) => SdkProgram.Arm(
        $"await group.GetMySqlFlexibleServers().CreateOrUpdateAsync(WaitUntil.Completed, \"mysql\", new {type}({location}) {{ Sku = new MySqlFlexibleServerSku(\"Standard_D2ads_v5\", MySqlFlexibleServerSkuTier.GeneralPurpose), Backup = new MySqlFlexibleServerBackupProperties {{ GeoRedundantBackup = MySqlFlexibleServerEnableStatusEnum.Enabled }} }});");
}

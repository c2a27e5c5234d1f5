using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Options;

/// <summary>AMLR9003: names that no rule reads, and values that none understands.</summary>
public class WrongOptionTests
{
    private static readonly string s_program = SdkProgram.Arm(
        "await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({|AMLR2101:ContainerRegistrySkuName.Basic|})));");

    [Theory]
    [InlineData("aml_resilience.scop = linked", "Option 'aml_resilience.scop' has a name that is not known; use aml_resilience.scope")]
    [InlineData("aml_resilience.minimum_aks_node = 3", "Option 'aml_resilience.minimum_aks_node' has a name that is not known; use aml_resilience.minimum_aks_nodes")]
    [InlineData("AML_RESILIENCE.Scop = all", "Option 'aml_resilience.scop' has a name that is not known; use aml_resilience.scope")]
    [InlineData("aml_resilience.scope = link", "Option 'aml_resilience.scope' has the value 'link'; use 'all' or 'linked'")]
    [InlineData("aml_resilience.conditional_values = 1", "Option 'aml_resilience.conditional_values' has the value '1'; use 'lenient' or 'strict'")]
    [InlineData("aml_resilience.report_unknown = yes", "Option 'aml_resilience.report_unknown' has the value 'yes'; use 'false' or 'true'")]
    [InlineData("aml_resilience.minimum_aks_nodes = three", "Option 'aml_resilience.minimum_aks_nodes' has the value 'three'; use a whole number from 1 to 1000")]
    [InlineData("aml_resilience.minimum_aks_nodes = 0", "Option 'aml_resilience.minimum_aks_nodes' has the value '0'; use a whole number from 1 to 1000")]
    [InlineData("aml_resilience.minimum_aks_nodes = 99999999999", "Option 'aml_resilience.minimum_aks_nodes' has the value '99999999999'; use a whole number from 1 to 1000")]
    [InlineData("aml_resilience.minimum_online_instances = -1", "Option 'aml_resilience.minimum_online_instances' has the value '-1'; use a whole number from 1 to 1000")]
    [InlineData("aml_resilience.minimum_telemetry_retention_days =", "Option 'aml_resilience.minimum_telemetry_retention_days' has the value ''; use a whole number from 1 to 4383")]
    [InlineData("aml_resilience.data_storage_redundancy = grs", "Option 'aml_resilience.data_storage_redundancy' has the value 'grs'; use 'zrs' or 'gzrs'")]
    [InlineData("aml_resilience.zonal_regions = westus,", "Option 'aml_resilience.zonal_regions' has the value 'westus,'; use region names with commas between them, such as 'westus3, Canada East'")]
    [InlineData("aml_resilience.non_zonal_regions = west/us", "Option 'aml_resilience.non_zonal_regions' has the value 'west/us'; use region names with commas between them, such as 'westus3, Canada East'")]
    [InlineData("aml_resilience.exclude_resources = dev*, [a-z]", "Option 'aml_resilience.exclude_resources' has the value 'dev*, [a-z]'; use name patterns with commas between them, in which * stands for any text and ? for one character, such as 'sandbox-*, stdev*'")]
    public Task Wrong_IsReportedAndTheDefaultHolds(string option, string message) => Verify.OptionAsync(option, s_program, message);

    [Fact]
    public Task NameThatIsLikeNone_GetsThemAll() => Verify.OptionAsync(
        "aml_resilience.environments.dev = off",
        s_program,
        "Option 'aml_resilience.environments.dev' has a name that is not known; use " + string.Join(", ", OptionCatalog.All.Select(option => option.Key)));

    [Theory]
    [InlineData("aml_resilience.scope = ALL")]
    [InlineData("aml_resilience.zonal_regions =")]
    [InlineData("aml_resilience.zonal_regions = West US 3, canadaeast")]
    [InlineData("aml_resilience.exclude_resources = sandbox-*, st??")]
    [InlineData("aml_resilience.minimum_aks_nodes = 3 # as the team agreed")]
    [InlineData("other.scop = linked")]
    public Task Right_IsSilent(string option) => Verify.OptionAsync(option, s_program);

    [Fact]
    public Task EachWrongOption_IsReportedOnce() => Verify.OptionAsync(
        "aml_resilience.scop = all\naml_resilience.scope = some\n[*]\naml_resilience.scop = all",
        s_program,
        "Option 'aml_resilience.scop' has a name that is not known; use aml_resilience.scope",
        "Option 'aml_resilience.scope' has the value 'some'; use 'all' or 'linked'");

    [Fact]
    public Task GlobalConfiguration_IsReadToo() => Verify.GlobalOptionAsync(
        "aml_resilience.scop = all", string.Empty, s_program, "Option 'aml_resilience.scop' has a name that is not known; use aml_resilience.scope");

    [Fact]
    public async Task EditorConfig_WinsOverTheGlobalConfiguration()
    {
        var excluded = s_program.Replace("{|AMLR2101:", string.Empty, StringComparison.Ordinal).Replace("Basic|}", "Basic", StringComparison.Ordinal);
        await Verify.GlobalOptionAsync("aml_resilience.exclude_resources = acr", string.Empty, excluded);
        await Verify.GlobalOptionAsync("aml_resilience.exclude_resources = acr", "aml_resilience.exclude_resources = other", s_program);
    }
}

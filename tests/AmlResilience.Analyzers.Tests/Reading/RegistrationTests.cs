using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>One of several objects, which the program chooses, is the resource.</summary>
public class RegistrationTests
{
    private const string Both = "var basic = " + Basic + "; var other = " + Premium + "; ";
    private const string Basic = "new ContainerRegistryService(\"acr\") { Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Basic } }";
    private const string Premium = "new ContainerRegistryService(\"acr\") { Sku = new ContainerRegistrySku { Name = ContainerRegistrySkuName.Standard } }";

    [Theory]
    [InlineData(Both + "infra.Add(isProduction ? other : basic);")]
    [InlineData(Both + "var chosen = isProduction ? other : basic; infra.Add(chosen);")]
    [InlineData("infra.Add(Choose(isProduction)); static ContainerRegistryService Choose(bool large) { if (large) { return Other(); } return " + Basic + "; }")]
    [InlineData("var all = new[] { " + Basic + ", Other() }; infra.Add(all[isProduction ? 1 : 0]);")]
    [InlineData("var all = new Dictionary<string, ContainerRegistryService> { [\"dev\"] = " + Basic + ", [\"prod\"] = Other() }; infra.Add(all[configured]);")]
    [InlineData("var basic = " + Basic + "; infra.Add(Pick(isProduction, Other(), basic)); static T Pick<T>(bool condition, T yes, T no) => condition ? yes : no;")]
    public Task Chosen_CountsAsOne(string statements) => Verify.FindingsAsync(Program(statements.Replace(Premium, "Other()", StringComparison.Ordinal)));

    [Theory]
    [InlineData("infra.Add({0});")]
    [InlineData("var basic = {0}; infra.Add(basic);")]
    [InlineData("var basic = {0}; infra.Add(basic); var name = (isProduction ? basic : Other()).Name;")]
    [InlineData("var basic = {0}; Show(basic); infra.Add(basic); static ContainerRegistryService Show(ContainerRegistryService shown) => Other();")]
    [InlineData("infra.Add(Make()); static ContainerRegistryService Make() => {0};")]
    [InlineData("foreach (var each in new[] { {0}, Other() }) { infra.Add(each); }")]
    public Task Added_IsReported(string statements) => Verify.FindingsAsync(Program(statements.Replace("{0}", Basic.Replace("ContainerRegistrySkuName.Basic", "{|AMLR2101:ContainerRegistrySkuName.Basic|}", StringComparison.Ordinal), StringComparison.Ordinal)));

    [Theory]
    [InlineData("Azure.Provisioning", "registry.Sku.Name = Program.Tier;", "ContainerRegistrySkuName.Basic")]
    [InlineData("Azure.Provisioning", "registry.IsAdminUserEnabled = false;", "{|AMLR2101:ContainerRegistrySkuName.Basic|}")]
    [InlineData("Aspire.Hosting", "registry.Sku.Name = Program.Tier;", "ContainerRegistrySkuName.Basic")]
    public Task OwnMethod_IsNoneOfTheSdk(string space, string statements, string sku) => Verify.FindingsAsync(Program(
        "var registry = " + Basic.Replace("ContainerRegistrySkuName.Basic", sku, StringComparison.Ordinal) + "; infra.Add(registry); " + space + ".Hardening.Harden(registry);")
        + $$"""

        namespace {{space}}
        {
            static class Hardening
            {
                public static void Harden(this ContainerRegistryService registry) { {{statements}} }
            }
        }
        """);

    private static string Program(string statements) => ProvisioningProgram.Create("ContainerRegistry", statements, """
        public static BicepValue<ContainerRegistrySkuName> Tier { get; set; } = null!;

            private static ContainerRegistryService Other() => new("acr") { Sku = new ContainerRegistrySku { Name = Tier } };
        """);
}

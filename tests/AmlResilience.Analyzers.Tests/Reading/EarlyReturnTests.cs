using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Objects that are registered before they have all their values: where the method or the round of a loop is left early, they stay as they are.</summary>
public class EarlyReturnTests
{
    private const string Bad = "{|AMLR2101:ContainerRegistrySkuName.Basic|}";

    [Theory]
    [InlineData("if (isProduction) { return; } registry.Sku.Name = ContainerRegistrySkuName.Basic; Console.WriteLine();")]
    [InlineData("if (isProduction) { registry.Sku.Name = ContainerRegistrySkuName.Basic; } else { return; } Console.WriteLine();")]
    [InlineData("switch (configured) { case \"a\": return; default: registry.Sku.Name = ContainerRegistrySkuName.Basic; break; } Console.WriteLine();")]
    [InlineData("if (isProduction) { if (configured.Length > 3) { return; } registry.Sku.Name = ContainerRegistrySkuName.Basic; } else { registry.Sku.Name = ContainerRegistrySkuName.Standard; } Console.WriteLine();")]
    public Task ReturnBefore_Complies_IsSilent(string statements) => VerifyAsync("ContainerRegistrySkuName.Premium", statements);

    [Theory]
    [InlineData("if (isProduction) { return; } registry.Sku.Name = " + Bad + "; Console.WriteLine();", Bad)]
    [InlineData("registry.Sku.Name = " + Bad + "; if (isProduction) { return; } Console.WriteLine();", "ContainerRegistrySkuName.Premium")]
    [InlineData("Func<bool> isLarge = () => { return isProduction; }; registry.Sku.Name = " + Bad + "; Console.WriteLine(isLarge());", "ContainerRegistrySkuName.Premium")]
    [InlineData("if (isProduction) { throw new InvalidOperationException(); } registry.Sku.Name = " + Bad + "; Console.WriteLine();", "ContainerRegistrySkuName.Premium")]
    public Task EveryValueViolates_IsReported(string statements, string initial) => VerifyAsync(initial, statements);

    [Theory]
    [InlineData("if (name.Length > 3) { continue; } registry.Sku.Name = ContainerRegistrySkuName.Basic; Console.WriteLine();")]
    [InlineData("if (name.Length > 3) break; registry.Sku.Name = ContainerRegistrySkuName.Basic; Console.WriteLine();")]
    [InlineData("foreach (var other in configured) { if (other == 'a') { return; } } registry.Sku.Name = ContainerRegistrySkuName.Basic; Console.WriteLine();")]
    [InlineData("if (isProduction) { if (name.Length > 3) { continue; } registry.Sku.Name = ContainerRegistrySkuName.Basic; } else { registry.Sku.Name = ContainerRegistrySkuName.Standard; } Console.WriteLine();")]
    public Task NextRoundBefore_Complies_IsSilent(string statements) => VerifyRoundAsync(statements);

    [Theory]
    [InlineData("foreach (var other in configured) { if (other == 'a') { break; } if (other == 'b') { continue; } } registry.Sku.Name = " + Bad + "; Console.WriteLine();")]
    [InlineData("switch (name) { case \"a\": break; default: Console.WriteLine(); break; } registry.Sku.Name = " + Bad + "; Console.WriteLine();")]
    [InlineData("registry.Sku.Name = " + Bad + "; if (name.Length > 3) { continue; } Console.WriteLine();")]
    public Task EveryRoundViolates_IsReported(string statements) => VerifyRoundAsync(statements);

    [Fact]
    public Task ReturnBeforeCreation_DoesNotCount() => Verify.FindingsAsync(ProvisioningProgram.Create(
        "ContainerRegistry", $"if (isProduction) {{ return; }} var registry = new ContainerRegistryService(\"acr\") {{ Sku = new() {{ Name = ContainerRegistrySkuName.Premium }} }}; infra.Add(registry); registry.Sku.Name = {Bad}; Console.WriteLine();"));

    private static Task VerifyRoundAsync(string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "ContainerRegistry", $"foreach (var name in configured.Split(',')) {{ var registry = new ContainerRegistryService(\"acr\") {{ Sku = new() {{ Name = ContainerRegistrySkuName.Premium }} }}; infra.Add(registry); {statements} }}"));

    private static Task VerifyAsync(string initial, string statements) => Verify.FindingsAsync(ProvisioningProgram.Create(
        "ContainerRegistry", $"var registry = new ContainerRegistryService(\"acr\") {{ Sku = new() {{ Name = {initial} }} }}; infra.Add(registry); {statements}"));
}

using AmlResilience.Analyzers.Tests.Testing;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>Programs that declare one container registry, for tests about how its SKU is written.</summary>
internal static class Registry
{
    /// <summary>An ARM program whose SKU name is the expression.</summary>
    public static string Arm(string name, string members = "", string before = "") => SdkProgram.Arm(
        $"{before} await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, new ContainerRegistrySku({name})));",
        members);

    /// <summary>An ARM program whose whole SKU is the expression.</summary>
    public static string ArmSku(string sku, string members = "", string before = "") => SdkProgram.Arm(
        $"{before} await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", new ContainerRegistryData(location, {sku}));",
        members);

    /// <summary>An ARM program that submits the expression.</summary>
    public static string ArmData(string data, string members = "", string before = "") => SdkProgram.Arm(
        $"{before} await group.GetContainerRegistries().CreateOrUpdateAsync(WaitUntil.Completed, \"acr\", {data});",
        members);

    /// <summary>A Pulumi program whose SKU name is the expression.</summary>
    public static string Pulumi(string name, string members = "", string before = "") => PulumiSku($"new SkuArgs {{ Name = {name} }}", members, before);

    /// <summary>A Pulumi program whose whole SKU is the expression.</summary>
    public static string PulumiSku(string sku, string members = "", string before = "") =>
        PulumiArgs($"new RegistryArgs {{ ResourceGroupName = \"rg\", Sku = {sku} }}", members, before);

    /// <summary>A Pulumi program whose Args are the expression.</summary>
    public static string PulumiArgs(string args, string members = "", string before = "") =>
        SdkProgram.Pulumi("ContainerRegistry", $"{before} _ = new Registry(\"acr\", {args});", members);
}

using AmlResilience.Analyzers.Tests.Testing;
using Xunit;

namespace AmlResilience.Analyzers.Tests.Reading;

/// <summary>A program that looks up its resources may remove some of them again, or choose in a class of its own what is built.</summary>
public class LeftOutResourceTests
{
    private const string Basic = "ContainerRegistrySkuName.Basic";
    private const string Reported = "{|AMLR2101:" + Basic + "|}";

    [Theory]
    [InlineData("foreach (var each in infra.GetProvisionableResources().OfType<ContainerRegistryService>().ToList()) { infra.Remove(each); }")]
    [InlineData("foreach (var each in infra.GetProvisionableResources().ToList()) { if (each is ContainerRegistryService) { infra.Remove(each); } }")]
    [InlineData("infra.Remove(infra.GetProvisionableResources().OfType<ContainerRegistryService>().First(each => each.BicepIdentifier == \"acr\"));")]
    [InlineData("Drop<ContainerRegistryService>(infra); static void Drop<T>(Infrastructure from) where T : Provisionable { foreach (var each in from.GetProvisionableResources().OfType<T>().ToList()) { from.Remove(each); } }")]
    public Task LookedUpAndRemoved_IsSilent(string removal) => Verify.FindingsAsync(Program(removal));

    [Theory]
    [InlineData("foreach (var each in infra.GetProvisionableResources().OfType<StorageAccount>().ToList()) { infra.Remove(each); }")]
    [InlineData("var names = new List<string> { \"acr\" }; names.Remove(\"acr\"); Console.WriteLine(infra.GetProvisionableResources().Count());")]
    public Task OtherRemoved_IsReported(string removal) => Verify.FindingsAsync(Program(removal, Reported));

    [Theory]
    [InlineData("Infrastructure", "public override IEnumerable<Provisionable> GetProvisionableResources() => base.GetProvisionableResources().Where(each => each is not ContainerRegistryService);")]
    [InlineData("Infrastructure", "public override void Add(Provisionable resource) { if (resource is not ContainerRegistryService) { base.Add(resource); } }")]
    [InlineData("InfrastructureResolver", "public override IEnumerable<Provisionable> ResolveResources(IEnumerable<Provisionable> resources, ProvisioningBuildOptions options) => resources.Where(each => each is not ContainerRegistryService);")]
    public Task OwnChoice_IsSilent(string type, string members) => Verify.FindingsAsync(Program(string.Empty) + $"class Chooser : {type} {{ {members} }}");

    [Theory]
    [InlineData("Infrastructure", "public void Add(string name) { }")]
    [InlineData("InfrastructureResolver", "public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { }")]
    [InlineData("Shelf", "public override void Add(Provisionable resource) { } } abstract class Shelf { public abstract void Add(Provisionable resource);")]
    public Task NoChoice_IsReported(string type, string members) => Verify.FindingsAsync(
        Program(string.Empty, Reported) + $"class Other : {type} {{ {members} }}");

    private static string Program(string statements, string sku = Basic) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Azure.Provisioning;
        using Azure.Provisioning.ContainerRegistry;
        using Azure.Provisioning.Primitives;
        using Azure.Provisioning.Storage;

        var infra = new Infrastructure();
        infra.Add(new ContainerRegistryService("acr") { Sku = new ContainerRegistrySku { Name = {{sku}} } });
        {{statements}}
        Console.WriteLine(infra.Build().Compile().Count);

        """;
}

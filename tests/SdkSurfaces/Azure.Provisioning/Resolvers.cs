// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.Provisioning.Primitives;

public abstract partial class InfrastructureResolver
{
    protected InfrastructureResolver() { }
    public virtual IEnumerable<Infrastructure> GetNestedInfrastructure(Infrastructure infrastructure, ProvisioningBuildOptions options) => throw null!;
    public virtual void ResolveInfrastructure(Infrastructure infrastructure, ProvisioningBuildOptions options) { }
    public virtual void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { }
    public virtual IEnumerable<Provisionable> ResolveResources(IEnumerable<Provisionable> resources, ProvisioningBuildOptions options) => throw null!;
}

public abstract partial class ResourceNamePropertyResolver : InfrastructureResolver
{
    protected ResourceNamePropertyResolver() { }
    public abstract BicepValue<string>? ResolveName(ProvisioningBuildOptions options, ProvisionableResource resource, ResourceNameRequirements requirements);
    public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { }
    protected static string SanitizeText(string text, ResourceNameCharacters validCharacters) => throw null!;
}

public partial class DynamicResourceNamePropertyResolver : ResourceNamePropertyResolver
{
    public DynamicResourceNamePropertyResolver() { }
    protected virtual BicepValue<string> GetUniqueSuffix(ProvisioningBuildOptions options, ProvisionableResource resource) => throw null!;
    public override BicepValue<string>? ResolveName(ProvisioningBuildOptions options, ProvisionableResource resource, ResourceNameRequirements requirements) => throw null!;
}

public partial class StaticResourceNamePropertyResolver : ResourceNamePropertyResolver
{
    public StaticResourceNamePropertyResolver() { }
    public override BicepValue<string>? ResolveName(ProvisioningBuildOptions options, ProvisionableResource resource, ResourceNameRequirements requirements) => throw null!;
}

public partial class LocationPropertyResolver : InfrastructureResolver
{
    public LocationPropertyResolver() { }
    protected virtual BicepValue<AzureLocation> GetDefaultLocation(ProvisioningBuildOptions options, ProvisionableConstruct construct) => throw null!;
    public override void ResolveProperties(ProvisionableConstruct construct, ProvisioningBuildOptions options) { }
}

public partial class OrderingInfrastructureResolver : InfrastructureResolver
{
    public OrderingInfrastructureResolver() { }
    public override IEnumerable<Provisionable> ResolveResources(IEnumerable<Provisionable> resources, ProvisioningBuildOptions options) => throw null!;
}

[Flags]
public enum ResourceNameCharacters
{
    LowercaseLetters = 1,
    UppercaseLetters = 2,
    Letters = 3,
    Numbers = 4,
    Alphanumeric = 7,
    Hyphen = 8,
    Underscore = 16,
    Period = 32,
    Parentheses = 64,
}

public readonly partial struct ResourceNameRequirements
{
    public ResourceNameRequirements(int minLength, int maxLength, ResourceNameCharacters validCharacters) { }
    public int MaxLength => throw null!;
    public int MinLength => throw null!;
    public ResourceNameCharacters ValidCharacters => throw null!;
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService.Outputs;

[OutputType]
public sealed class GroupIdentity
{
    public readonly ImmutableArray<string> IdentityIds;
    public readonly string? PrincipalId;
    public readonly string? TenantId;
    public readonly string Type;

    [OutputConstructor]
    private GroupIdentity() { }
}

[OutputType]
public sealed class KubernetesClusterIdentity
{
    public readonly ImmutableArray<string> IdentityIds;
    public readonly string? PrincipalId;
    public readonly string? TenantId;
    public readonly string Type;

    [OutputConstructor]
    private KubernetesClusterIdentity() { }
}

[OutputType]
public sealed class RegistryIdentity
{
    public readonly ImmutableArray<string> IdentityIds;
    public readonly string? PrincipalId;
    public readonly string? TenantId;
    public readonly string Type;

    [OutputConstructor]
    private RegistryIdentity() { }
}

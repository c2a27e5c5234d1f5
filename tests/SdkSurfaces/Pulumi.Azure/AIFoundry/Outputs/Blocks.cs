// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.AIFoundry.Outputs;

[OutputType]
public sealed class HubIdentity
{
    public readonly ImmutableArray<string> IdentityIds;
    public readonly string? PrincipalId;
    public readonly string? TenantId;
    public readonly string Type;

    [OutputConstructor]
    private HubIdentity() { }
}

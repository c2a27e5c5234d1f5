// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;

namespace Pulumi;

public delegate ResourceTransformationResult? ResourceTransformation(ResourceTransformationArgs args);

public readonly struct ResourceTransformationArgs
{
    public ResourceTransformationArgs(Resource resource, ResourceArgs args, ResourceOptions options) => throw null!;

    public Resource Resource { get; }
    public ResourceArgs Args { get; }
    public ResourceOptions Options { get; }
}

public readonly struct ResourceTransformationResult
{
    public ResourceTransformationResult(ResourceArgs args, ResourceOptions options) => throw null!;

    public ResourceArgs Args { get; }
    public ResourceOptions Options { get; }
}

public delegate Task<ResourceTransformResult?> ResourceTransform(ResourceTransformArgs args, CancellationToken cancellationToken = default);

public readonly struct ResourceTransformArgs
{
    public ResourceTransformArgs(string name, string type, bool custom, ImmutableDictionary<string, object?> args, ResourceOptions options) => throw null!;

    public string Name { get; }
    public string Type { get; }
    public bool Custom { get; }
    public ImmutableDictionary<string, object?> Args { get; }
    public ResourceOptions Options { get; }
}

public readonly struct ResourceTransformResult
{
    public ResourceTransformResult(ImmutableDictionary<string, object?> args, ResourceOptions options) => throw null!;

    public ImmutableDictionary<string, object?> Args { get; }
    public ResourceOptions Options { get; }
}

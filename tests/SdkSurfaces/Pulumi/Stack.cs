// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi;

public class Stack : ComponentResource
{
    public Stack(StackOptions? options = null) : base("pulumi:pulumi:Stack", "stack") { }
}

public class StackOptions
{
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;

    public List<ResourceTransformation> ResourceTransformations { get => _resourceTransformations ??= new(); set => _resourceTransformations = value; }
    public List<ResourceTransform> ResourceTransforms { get => _resourceTransforms ??= new(); set => _resourceTransforms = value; }
}

public class StackReference : CustomResource
{
    public StackReference(string name, StackReferenceArgs? args = null, CustomResourceOptions? options = null)
        : base("pulumi:pulumi:StackReference", name, args, options) { }

    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("outputs")] public Output<ImmutableDictionary<string, object>> Outputs { get; private set; } = null!;
    [Output("secretOutputNames")] public Output<ImmutableArray<string>> SecretOutputNames { get; private set; } = null!;

    public Output<object?> GetOutput(Input<string> name) => throw null!;
    public Output<object> RequireOutput(Input<string> name) => throw null!;
    public Task<object?> GetValueAsync(Input<string> name) => throw null!;
    public Task<object> RequireValueAsync(Input<string> name) => throw null!;
}

public class StackReferenceArgs : ResourceArgs
{
    [Input("name", required: true)] public Input<string>? Name { get; set; }
}

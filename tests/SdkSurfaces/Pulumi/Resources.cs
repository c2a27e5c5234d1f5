// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pulumi;

public class Resource
{
    private protected Resource(string type, string name, bool custom, ResourceArgs args, ResourceOptions options) { }

    [Output("urn")] public Output<string> Urn { get; private protected set; } = null!;

    public string GetResourceType() => throw null!;
    public string GetResourceName() => throw null!;
}

public class CustomResource : Resource
{
    public CustomResource(string type, string name, ResourceArgs? args, CustomResourceOptions? options = null)
        : base(type, name, true, args!, options!) { }

    [Output("id")] public Output<string> Id { get; private protected set; } = null!;
}

public class ComponentResource : Resource
{
    public ComponentResource(string type, string name, ComponentResourceOptions? options = null)
        : base(type, name, false, null!, options!) { }

    public ComponentResource(string type, string name, ResourceArgs? args, ComponentResourceOptions? options = null, bool remote = false)
        : base(type, name, false, args!, options!) { }

    protected void RegisterOutputs() => throw null!;
    protected void RegisterOutputs(IDictionary<string, object?> outputs) => throw null!;
    protected void RegisterOutputs(Task<IDictionary<string, object?>> outputs) => throw null!;
    protected void RegisterOutputs(Output<IDictionary<string, object?>> outputs) => throw null!;
}

public class ProviderResource : CustomResource
{
    public ProviderResource(string package, string name, ResourceArgs args, CustomResourceOptions? options = null)
        : base(package, name, args, options) { }
}

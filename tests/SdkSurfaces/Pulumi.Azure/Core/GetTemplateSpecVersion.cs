// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;
using System.Threading.Tasks;

namespace Pulumi.Azure.Core;

public static class GetTemplateSpecVersion
{
    public static Task<GetTemplateSpecVersionResult> InvokeAsync(GetTemplateSpecVersionArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetTemplateSpecVersionResult> Invoke(GetTemplateSpecVersionInvokeArgs args, InvokeOptions? options = null) => throw null!;
    public static Output<GetTemplateSpecVersionResult> Invoke(GetTemplateSpecVersionInvokeArgs args, InvokeOutputOptions options) => throw null!;
}

public sealed class GetTemplateSpecVersionArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public string Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public string ResourceGroupName { get; set; } = null!;
    [Input("version", required: true)] public string Version { get; set; } = null!;

    public GetTemplateSpecVersionArgs() { }
    public static new GetTemplateSpecVersionArgs Empty => new GetTemplateSpecVersionArgs();
}

public sealed class GetTemplateSpecVersionInvokeArgs : global::Pulumi.InvokeArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;

    public GetTemplateSpecVersionInvokeArgs() { }
    public static new GetTemplateSpecVersionInvokeArgs Empty => new GetTemplateSpecVersionInvokeArgs();
}

[OutputType]
public sealed class GetTemplateSpecVersionResult
{
    public readonly string Id;
    public readonly string Name;
    public readonly string ResourceGroupName;
    public readonly ImmutableDictionary<string, string> Tags;
    public readonly string TemplateBody;
    public readonly string Version;

    [OutputConstructor]
    private GetTemplateSpecVersionResult() { }
}

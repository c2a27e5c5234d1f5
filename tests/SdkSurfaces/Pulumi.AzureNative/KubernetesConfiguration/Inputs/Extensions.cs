// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.KubernetesConfiguration.Inputs;

public sealed class ScopeArgs : global::Pulumi.ResourceArgs
{
    [Input("cluster")] public Input<ScopeClusterArgs>? Cluster { get; set; }

    public ScopeArgs() { }
    public static new ScopeArgs Empty => new ScopeArgs();
}

public sealed class ScopeClusterArgs : global::Pulumi.ResourceArgs
{
    [Input("releaseNamespace")] public Input<string>? ReleaseNamespace { get; set; }

    public ScopeClusterArgs() { }
    public static new ScopeClusterArgs Empty => new ScopeClusterArgs();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.ContainerService;

[AzureResourceType("azure:containerservice/kubernetesClusterExtension:KubernetesClusterExtension")]
public partial class KubernetesClusterExtension : global::Pulumi.CustomResource
{
    [Output("clusterId")] public Output<string> ClusterId { get; private set; } = null!;
    [Output("configurationProtectedSettings")] public Output<ImmutableDictionary<string, string>?> ConfigurationProtectedSettings { get; private set; } = null!;
    [Output("configurationSettings")] public Output<ImmutableDictionary<string, string>?> ConfigurationSettings { get; private set; } = null!;
    [Output("currentVersion")] public Output<string> CurrentVersion { get; private set; } = null!;
    [Output("extensionType")] public Output<string> ExtensionType { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("releaseNamespace")] public Output<string> ReleaseNamespace { get; private set; } = null!;
    [Output("releaseTrain")] public Output<string> ReleaseTrain { get; private set; } = null!;
    [Output("targetNamespace")] public Output<string> TargetNamespace { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public KubernetesClusterExtension(string name, KubernetesClusterExtensionArgs args, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterExtension:KubernetesClusterExtension", name, args, options) { }

    private KubernetesClusterExtension(string name, Input<string> id, KubernetesClusterExtensionState? state = null, CustomResourceOptions? options = null)
        : base("azure:containerservice/kubernetesClusterExtension:KubernetesClusterExtension", name, state, options) { }

    public static KubernetesClusterExtension Get(string name, Input<string> id, KubernetesClusterExtensionState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class KubernetesClusterExtensionArgs : global::Pulumi.ResourceArgs
{
    [Input("clusterId", required: true)] public Input<string> ClusterId { get; set; } = null!;
    [Input("configurationProtectedSettings")] private InputMap<string>? _configurationProtectedSettings;
    public InputMap<string> ConfigurationProtectedSettings { get => _configurationProtectedSettings ??= new InputMap<string>(); set => _configurationProtectedSettings = value; }
    [Input("configurationSettings")] private InputMap<string>? _configurationSettings;
    public InputMap<string> ConfigurationSettings { get => _configurationSettings ??= new InputMap<string>(); set => _configurationSettings = value; }
    [Input("extensionType", required: true)] public Input<string> ExtensionType { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("plan")] public Input<Inputs.KubernetesClusterExtensionPlanArgs>? Plan { get; set; }
    [Input("releaseNamespace")] public Input<string>? ReleaseNamespace { get; set; }
    [Input("releaseTrain")] public Input<string>? ReleaseTrain { get; set; }
    [Input("targetNamespace")] public Input<string>? TargetNamespace { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public KubernetesClusterExtensionArgs() { }
    public static new KubernetesClusterExtensionArgs Empty => new KubernetesClusterExtensionArgs();
}

public sealed class KubernetesClusterExtensionState : global::Pulumi.ResourceArgs
{
    [Input("clusterId")] public Input<string>? ClusterId { get; set; }
    [Input("configurationProtectedSettings")] private InputMap<string>? _configurationProtectedSettings;
    public InputMap<string> ConfigurationProtectedSettings { get => _configurationProtectedSettings ??= new InputMap<string>(); set => _configurationProtectedSettings = value; }
    [Input("configurationSettings")] private InputMap<string>? _configurationSettings;
    public InputMap<string> ConfigurationSettings { get => _configurationSettings ??= new InputMap<string>(); set => _configurationSettings = value; }
    [Input("currentVersion")] public Input<string>? CurrentVersion { get; set; }
    [Input("extensionType")] public Input<string>? ExtensionType { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("releaseNamespace")] public Input<string>? ReleaseNamespace { get; set; }
    [Input("releaseTrain")] public Input<string>? ReleaseTrain { get; set; }
    [Input("targetNamespace")] public Input<string>? TargetNamespace { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public KubernetesClusterExtensionState() { }
    public static new KubernetesClusterExtensionState Empty => new KubernetesClusterExtensionState();
}

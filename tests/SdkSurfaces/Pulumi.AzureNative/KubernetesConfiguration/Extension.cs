// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.KubernetesConfiguration;

[AzureNativeResourceType("azure-native:kubernetesconfiguration:Extension")]
public partial class Extension : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("configurationSettings")] public Output<ImmutableDictionary<string, string>?> ConfigurationSettings { get; private set; } = null!;
    [Output("extensionType")] public Output<string?> ExtensionType { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("releaseTrain")] public Output<string?> ReleaseTrain { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public Extension(string name, ExtensionArgs args, CustomResourceOptions? options = null)
        : base("azure-native:kubernetesconfiguration:Extension", name, args, options) { }

    private Extension(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:kubernetesconfiguration:Extension", name, null, options) { }

    public static Extension Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ExtensionArgs : global::Pulumi.ResourceArgs
{
    [Input("autoUpgradeMinorVersion")] public Input<bool>? AutoUpgradeMinorVersion { get; set; }
    [Input("clusterName", required: true)] public Input<string> ClusterName { get; set; } = null!;
    [Input("clusterResourceName", required: true)] public Input<string> ClusterResourceName { get; set; } = null!;
    [Input("clusterRp", required: true)] public Input<string> ClusterRp { get; set; } = null!;
    [Input("configurationProtectedSettings")] private InputMap<string>? _configurationProtectedSettings;
    public InputMap<string> ConfigurationProtectedSettings { get => _configurationProtectedSettings ??= new InputMap<string>(); set => _configurationProtectedSettings = value; }
    [Input("configurationSettings")] private InputMap<string>? _configurationSettings;
    public InputMap<string> ConfigurationSettings { get => _configurationSettings ??= new InputMap<string>(); set => _configurationSettings = value; }
    [Input("extensionName")] public Input<string>? ExtensionName { get; set; }
    [Input("extensionType")] public Input<string>? ExtensionType { get; set; }
    [Input("releaseTrain")] public Input<string>? ReleaseTrain { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("scope")] public Input<Inputs.ScopeArgs>? Scope { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ExtensionArgs() { }
    public static new ExtensionArgs Empty => new ExtensionArgs();
}

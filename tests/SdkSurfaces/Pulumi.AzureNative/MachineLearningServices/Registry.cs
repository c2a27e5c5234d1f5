// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.AzureNative.MachineLearningServices;

[AzureNativeResourceType("azure-native:machinelearningservices:Registry")]
public partial class Registry : global::Pulumi.CustomResource
{
    [Output("azureApiVersion")] public Output<string> AzureApiVersion { get; private set; } = null!;
    [Output("discoveryUrl")] public Output<string?> DiscoveryUrl { get; private set; } = null!;
    [Output("identity")] public Output<Outputs.ManagedServiceIdentityResponse?> Identity { get; private set; } = null!;
    [Output("intellectualPropertyPublisher")] public Output<string?> IntellectualPropertyPublisher { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("mlFlowRegistryUri")] public Output<string?> MlFlowRegistryUri { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("publicNetworkAccess")] public Output<string?> PublicNetworkAccess { get; private set; } = null!;
    [Output("tags")] public Output<ImmutableDictionary<string, string>?> Tags { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public Registry(string name, RegistryArgs args, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Registry", name, args, options) { }

    private Registry(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:machinelearningservices:Registry", name, null, options) { }

    public static Registry Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class RegistryArgs : global::Pulumi.ResourceArgs
{
    [Input("discoveryUrl")] public Input<string>? DiscoveryUrl { get; set; }
    [Input("identity")] public Input<Inputs.ManagedServiceIdentityArgs>? Identity { get; set; }
    [Input("intellectualPropertyPublisher")] public Input<string>? IntellectualPropertyPublisher { get; set; }
    [Input("kind")] public Input<string>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("managedResourceGroup")] public Input<Inputs.ArmResourceIdArgs>? ManagedResourceGroup { get; set; }
    [Input("mlFlowRegistryUri")] public Input<string>? MlFlowRegistryUri { get; set; }
    [Input("publicNetworkAccess")] public Input<string>? PublicNetworkAccess { get; set; }
    [Input("regionDetails")] private InputList<Inputs.RegistryRegionArmDetailsArgs>? _regionDetails;
    public InputList<Inputs.RegistryRegionArmDetailsArgs> RegionDetails { get => _regionDetails ??= new InputList<Inputs.RegistryRegionArmDetailsArgs>(); set => _regionDetails = value; }
    [Input("registryName")] public Input<string>? RegistryName { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public RegistryArgs() { }
    public static new RegistryArgs Empty => new RegistryArgs();
}

// API surface of Pulumi.AzureNative 2.90.0: names and types only; bodies are empty.

namespace Pulumi.AzureNative.DocumentDB;

[AzureNativeResourceType("azure-native:documentdb:DatabaseAccount")]
public partial class DatabaseAccount : global::Pulumi.CustomResource
{
    [Output("documentEndpoint")] public Output<string> DocumentEndpoint { get; private set; } = null!;
    [Output("enableAutomaticFailover")] public Output<bool?> EnableAutomaticFailover { get; private set; } = null!;
    [Output("kind")] public Output<string?> Kind { get; private set; } = null!;
    [Output("location")] public Output<string?> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;

    public DatabaseAccount(string name, DatabaseAccountArgs args, CustomResourceOptions? options = null)
        : base("azure-native:documentdb:DatabaseAccount", name, args, options) { }

    private DatabaseAccount(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:documentdb:DatabaseAccount", name, null, options) { }

    public static DatabaseAccount Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class DatabaseAccountArgs : global::Pulumi.ResourceArgs
{
    [Input("accountName")] public Input<string>? AccountName { get; set; }
    [Input("backupPolicy")] public InputUnion<Inputs.ContinuousModeBackupPolicyArgs, Inputs.PeriodicModeBackupPolicyArgs>? BackupPolicy { get; set; }
    [Input("capabilities")] private InputList<Inputs.CapabilityArgs>? _capabilities;
    public InputList<Inputs.CapabilityArgs> Capabilities { get => _capabilities ??= new InputList<Inputs.CapabilityArgs>(); set => _capabilities = value; }
    [Input("consistencyPolicy")] public Input<Inputs.ConsistencyPolicyArgs>? ConsistencyPolicy { get; set; }
    [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
    [Input("databaseAccountOfferType", required: true)] public Input<DatabaseAccountOfferType> DatabaseAccountOfferType { get; set; } = null!;
    [Input("enableAnalyticalStorage")] public Input<bool>? EnableAnalyticalStorage { get; set; }
    [Input("enableAutomaticFailover")] public Input<bool>? EnableAutomaticFailover { get; set; }
    [Input("enableFreeTier")] public Input<bool>? EnableFreeTier { get; set; }
    [Input("enableMultipleWriteLocations")] public Input<bool>? EnableMultipleWriteLocations { get; set; }
    [Input("kind")] public InputUnion<string, DatabaseAccountKind>? Kind { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("locations", required: true)] private InputList<Inputs.LocationArgs>? _locations;
    public InputList<Inputs.LocationArgs> Locations { get => _locations ??= new InputList<Inputs.LocationArgs>(); set => _locations = value; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public DatabaseAccountArgs()
    {
        CreateMode = "Default";
        Kind = "GlobalDocumentDB";
    }
    public static new DatabaseAccountArgs Empty => new DatabaseAccountArgs();
}

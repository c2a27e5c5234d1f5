// API surface of a versioned namespace of Pulumi.AzureNative 2: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DBforMySQL.V20171201
{
[AzureNativeResourceType("azure-native:dbformysql/v20171201:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string?> AdministratorLogin { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string?> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("masterServerId")] public Output<string?> MasterServerId { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("replicationRole")] public Output<string?> ReplicationRole { get; private set; } = null!;
    [Output("sslEnforcement")] public Output<string?> SslEnforcement { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:dbformysql/v20171201:Server", name, args, options) { }

    private Server(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:dbformysql/v20171201:Server", name, null, options) { }

    public static Server Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("properties", required: true)] public object Properties { get; set; } = null!;
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

[EnumType]
public readonly struct GeoRedundantBackup : IEquatable<GeoRedundantBackup>
{
    private GeoRedundantBackup(string value) { }

    public static GeoRedundantBackup Enabled { get; } = new GeoRedundantBackup("Enabled");
    public static GeoRedundantBackup Disabled { get; } = new GeoRedundantBackup("Disabled");

    public static bool operator ==(GeoRedundantBackup left, GeoRedundantBackup right) => throw null!;
    public static bool operator !=(GeoRedundantBackup left, GeoRedundantBackup right) => throw null!;
    public static explicit operator string(GeoRedundantBackup value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(GeoRedundantBackup other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
}

namespace Pulumi.AzureNative.DBforMySQL.V20171201.Inputs
{
public sealed class ServerPropertiesForDefaultCreateArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin", required: true)] public Input<string> AdministratorLogin { get; set; } = null!;
    [Input("administratorLoginPassword", required: true)] public Input<string> AdministratorLoginPassword { get; set; } = null!;
    [Input("createMode", required: true)] public Input<string> CreateMode { get; set; } = null!;
    [Input("storageProfile")] public Input<StorageProfileArgs>? StorageProfile { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }

    public ServerPropertiesForDefaultCreateArgs() { }
    public static new ServerPropertiesForDefaultCreateArgs Empty => new ServerPropertiesForDefaultCreateArgs();
}

public sealed class ServerPropertiesForReplicaArgs : global::Pulumi.ResourceArgs
{
    [Input("createMode", required: true)] public Input<string> CreateMode { get; set; } = null!;
    [Input("sourceServerId", required: true)] public Input<string> SourceServerId { get; set; } = null!;
    [Input("storageProfile")] public Input<StorageProfileArgs>? StorageProfile { get; set; }

    public ServerPropertiesForReplicaArgs() { }
    public static new ServerPropertiesForReplicaArgs Empty => new ServerPropertiesForReplicaArgs();
}

public sealed class StorageProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public InputUnion<string, GeoRedundantBackup>? GeoRedundantBackup { get; set; }
    [Input("storageMB")] public Input<int>? StorageMB { get; set; }

    public StorageProfileArgs() { }
    public static new StorageProfileArgs Empty => new StorageProfileArgs();
}

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}
}

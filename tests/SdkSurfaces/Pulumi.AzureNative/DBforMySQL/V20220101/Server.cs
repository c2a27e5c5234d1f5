// API surface of a versioned namespace of Pulumi.AzureNative 2: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DBforMySQL.V20220101
{
[AzureNativeResourceType("azure-native:dbformysql/v20220101:Server")]
public partial class Server : global::Pulumi.CustomResource
{
    [Output("administratorLogin")] public Output<string?> AdministratorLogin { get; private set; } = null!;
    [Output("availabilityZone")] public Output<string?> AvailabilityZone { get; private set; } = null!;
    [Output("fullyQualifiedDomainName")] public Output<string> FullyQualifiedDomainName { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("replicationRole")] public Output<string?> ReplicationRole { get; private set; } = null!;
    [Output("state")] public Output<string> State { get; private set; } = null!;
    [Output("type")] public Output<string> Type { get; private set; } = null!;
    [Output("version")] public Output<string?> Version { get; private set; } = null!;

    public Server(string name, ServerArgs args, CustomResourceOptions? options = null)
        : base("azure-native:dbformysql/v20220101:Server", name, args, options) { }

    private Server(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:dbformysql/v20220101:Server", name, null, options) { }

    public static Server Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("availabilityZone")] public Input<string>? AvailabilityZone { get; set; }
    [Input("backup")] public Input<Inputs.BackupArgs>? Backup { get; set; }
    [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
    [Input("highAvailability")] public Input<Inputs.HighAvailabilityArgs>? HighAvailability { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("restorePointInTime")] public Input<string>? RestorePointInTime { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("sku")] public Input<Inputs.SkuArgs>? Sku { get; set; }
    [Input("sourceServerResourceId")] public Input<string>? SourceServerResourceId { get; set; }
    [Input("version")] public Input<string>? Version { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

[EnumType]
public readonly struct HighAvailabilityMode : IEquatable<HighAvailabilityMode>
{
    private HighAvailabilityMode(string value) { }

    public static HighAvailabilityMode Disabled { get; } = new HighAvailabilityMode("Disabled");
    public static HighAvailabilityMode ZoneRedundant { get; } = new HighAvailabilityMode("ZoneRedundant");
    public static HighAvailabilityMode SameZone { get; } = new HighAvailabilityMode("SameZone");

    public static bool operator ==(HighAvailabilityMode left, HighAvailabilityMode right) => throw null!;
    public static bool operator !=(HighAvailabilityMode left, HighAvailabilityMode right) => throw null!;
    public static explicit operator string(HighAvailabilityMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(HighAvailabilityMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct EnableStatusEnum : IEquatable<EnableStatusEnum>
{
    private EnableStatusEnum(string value) { }

    public static EnableStatusEnum Enabled { get; } = new EnableStatusEnum("Enabled");
    public static EnableStatusEnum Disabled { get; } = new EnableStatusEnum("Disabled");

    public static bool operator ==(EnableStatusEnum left, EnableStatusEnum right) => throw null!;
    public static bool operator !=(EnableStatusEnum left, EnableStatusEnum right) => throw null!;
    public static explicit operator string(EnableStatusEnum value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(EnableStatusEnum other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuTier : IEquatable<SkuTier>
{
    private SkuTier(string value) { }

    public static SkuTier Burstable { get; } = new SkuTier("Burstable");
    public static SkuTier GeneralPurpose { get; } = new SkuTier("GeneralPurpose");
    public static SkuTier MemoryOptimized { get; } = new SkuTier("MemoryOptimized");

    public static bool operator ==(SkuTier left, SkuTier right) => throw null!;
    public static bool operator !=(SkuTier left, SkuTier right) => throw null!;
    public static explicit operator string(SkuTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private CreateMode(string value) { }

    public static CreateMode Default { get; } = new CreateMode("Default");
    public static CreateMode PointInTimeRestore { get; } = new CreateMode("PointInTimeRestore");
    public static CreateMode GeoRestore { get; } = new CreateMode("GeoRestore");
    public static CreateMode Replica { get; } = new CreateMode("Replica");

    public static bool operator ==(CreateMode left, CreateMode right) => throw null!;
    public static bool operator !=(CreateMode left, CreateMode right) => throw null!;
    public static explicit operator string(CreateMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CreateMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}
}

namespace Pulumi.AzureNative.DBforMySQL.V20220101.Inputs
{
public sealed class HighAvailabilityArgs : global::Pulumi.ResourceArgs
{
    [Input("mode")] public InputUnion<string, HighAvailabilityMode>? Mode { get; set; }
    [Input("standbyAvailabilityZone")] public Input<string>? StandbyAvailabilityZone { get; set; }

    public HighAvailabilityArgs() { }
    public static new HighAvailabilityArgs Empty => new HighAvailabilityArgs();
}

public sealed class BackupArgs : global::Pulumi.ResourceArgs
{
    [Input("backupRetentionDays")] public Input<int>? BackupRetentionDays { get; set; }
    [Input("geoRedundantBackup")] public InputUnion<string, EnableStatusEnum>? GeoRedundantBackup { get; set; }

    public BackupArgs()
    {
        GeoRedundantBackup = "Disabled";
    }
    public static new BackupArgs Empty => new BackupArgs();
}

public sealed class SkuArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("tier", required: true)] public InputUnion<string, SkuTier> Tier { get; set; } = null!;

    public SkuArgs() { }
    public static new SkuArgs Empty => new SkuArgs();
}
}

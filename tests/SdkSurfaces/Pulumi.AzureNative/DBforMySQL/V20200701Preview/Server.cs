// API surface of a versioned namespace of Pulumi.AzureNative 2: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.DBforMySQL.V20200701Preview
{
[AzureNativeResourceType("azure-native:dbformysql/v20200701preview:Server")]
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
        : base("azure-native:dbformysql/v20200701preview:Server", name, args, options) { }

    private Server(string name, Input<string> id, CustomResourceOptions? options = null)
        : base("azure-native:dbformysql/v20200701preview:Server", name, null, options) { }

    public static Server Get(string name, Input<string> id, CustomResourceOptions? options = null) => throw null!;
}

public sealed class ServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("availabilityZone")] public Input<string>? AvailabilityZone { get; set; }
    [Input("createMode")] public InputUnion<string, CreateMode>? CreateMode { get; set; }
    [Input("haEnabled")] public InputUnion<string, HaEnabledEnum>? HaEnabled { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName")] public Input<string>? ServerName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }

    public ServerArgs() { }
    public static new ServerArgs Empty => new ServerArgs();
}

[EnumType]
public readonly struct HaEnabledEnum : IEquatable<HaEnabledEnum>
{
    private HaEnabledEnum(string value) { }

    public static HaEnabledEnum Enabled { get; } = new HaEnabledEnum("Enabled");
    public static HaEnabledEnum Disabled { get; } = new HaEnabledEnum("Disabled");

    public static bool operator ==(HaEnabledEnum left, HaEnabledEnum right) => throw null!;
    public static bool operator !=(HaEnabledEnum left, HaEnabledEnum right) => throw null!;
    public static explicit operator string(HaEnabledEnum value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(HaEnabledEnum other) => throw null!;
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

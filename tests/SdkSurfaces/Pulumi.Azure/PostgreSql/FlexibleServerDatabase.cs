// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.PostgreSql;

[AzureResourceType("azure:postgresql/flexibleServerDatabase:FlexibleServerDatabase")]
public partial class FlexibleServerDatabase : global::Pulumi.CustomResource
{
    [Output("charset")] public Output<string?> Charset { get; private set; } = null!;
    [Output("collation")] public Output<string?> Collation { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("serverId")] public Output<string> ServerId { get; private set; } = null!;

    public FlexibleServerDatabase(string name, FlexibleServerDatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:postgresql/flexibleServerDatabase:FlexibleServerDatabase", name, args, options) { }

    private FlexibleServerDatabase(string name, Input<string> id, FlexibleServerDatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:postgresql/flexibleServerDatabase:FlexibleServerDatabase", name, state, options) { }

    public static FlexibleServerDatabase Get(string name, Input<string> id, FlexibleServerDatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FlexibleServerDatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("charset")] public Input<string>? Charset { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serverId", required: true)] public Input<string> ServerId { get; set; } = null!;

    public FlexibleServerDatabaseArgs() { }
    public static new FlexibleServerDatabaseArgs Empty => new FlexibleServerDatabaseArgs();
}

public sealed class FlexibleServerDatabaseState : global::Pulumi.ResourceArgs
{
    [Input("charset")] public Input<string>? Charset { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("serverId")] public Input<string>? ServerId { get; set; }

    public FlexibleServerDatabaseState() { }
    public static new FlexibleServerDatabaseState Empty => new FlexibleServerDatabaseState();
}

// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.MySql;

[AzureResourceType("azure:mysql/flexibleDatabase:FlexibleDatabase")]
public partial class FlexibleDatabase : global::Pulumi.CustomResource
{
    [Output("charset")] public Output<string> Charset { get; private set; } = null!;
    [Output("collation")] public Output<string> Collation { get; private set; } = null!;
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;
    [Output("serverName")] public Output<string> ServerName { get; private set; } = null!;

    public FlexibleDatabase(string name, FlexibleDatabaseArgs args, CustomResourceOptions? options = null)
        : base("azure:mysql/flexibleDatabase:FlexibleDatabase", name, args, options) { }

    private FlexibleDatabase(string name, Input<string> id, FlexibleDatabaseState? state = null, CustomResourceOptions? options = null)
        : base("azure:mysql/flexibleDatabase:FlexibleDatabase", name, state, options) { }

    public static FlexibleDatabase Get(string name, Input<string> id, FlexibleDatabaseState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class FlexibleDatabaseArgs : global::Pulumi.ResourceArgs
{
    [Input("charset", required: true)] public Input<string> Charset { get; set; } = null!;
    [Input("collation", required: true)] public Input<string> Collation { get; set; } = null!;
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("serverName", required: true)] public Input<string> ServerName { get; set; } = null!;

    public FlexibleDatabaseArgs() { }
    public static new FlexibleDatabaseArgs Empty => new FlexibleDatabaseArgs();
}

public sealed class FlexibleDatabaseState : global::Pulumi.ResourceArgs
{
    [Input("charset")] public Input<string>? Charset { get; set; }
    [Input("collation")] public Input<string>? Collation { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("serverName")] public Input<string>? ServerName { get; set; }

    public FlexibleDatabaseState() { }
    public static new FlexibleDatabaseState Empty => new FlexibleDatabaseState();
}

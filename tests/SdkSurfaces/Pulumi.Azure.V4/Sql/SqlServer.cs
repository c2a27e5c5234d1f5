// API surface of Pulumi.Azure 4.42.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Sql;

[AzureResourceType("azure:sql/sqlServer:SqlServer")]
public partial class SqlServer : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("location")] public Output<string> Location { get; private set; } = null!;
    [Output("resourceGroupName")] public Output<string> ResourceGroupName { get; private set; } = null!;

    public SqlServer(string name, SqlServerArgs args, CustomResourceOptions? options = null)
        : base("azure:sql/sqlServer:SqlServer", name, args, options) { }

    private SqlServer(string name, Input<string> id, SqlServerState? state = null, CustomResourceOptions? options = null)
        : base("azure:sql/sqlServer:SqlServer", name, state, options) { }

    public static SqlServer Get(string name, Input<string> id, SqlServerState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class SqlServerArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin", required: true)] public Input<string> AdministratorLogin { get; set; } = null!;
    [Input("administratorLoginPassword", required: true)] public Input<string> AdministratorLoginPassword { get; set; } = null!;
    [Input("connectionPolicy")] public Input<string>? ConnectionPolicy { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName", required: true)] public Input<string> ResourceGroupName { get; set; } = null!;
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version", required: true)] public Input<string> Version { get; set; } = null!;

    public SqlServerArgs() { }
    public static new SqlServerArgs Empty => new SqlServerArgs();
}

public sealed class SqlServerState : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin")] public Input<string>? AdministratorLogin { get; set; }
    [Input("administratorLoginPassword")] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("connectionPolicy")] public Input<string>? ConnectionPolicy { get; set; }
    [Input("location")] public Input<string>? Location { get; set; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceGroupName")] public Input<string>? ResourceGroupName { get; set; }
    [Input("tags")] private InputMap<string>? _tags;
    public InputMap<string> Tags { get => _tags ??= new InputMap<string>(); set => _tags = value; }
    [Input("version")] public Input<string>? Version { get; set; }

    public SqlServerState() { }
    public static new SqlServerState Empty => new SqlServerState();
}

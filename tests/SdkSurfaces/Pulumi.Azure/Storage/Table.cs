// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Storage;

[AzureResourceType("azure:storage/table:Table")]
public partial class Table : global::Pulumi.CustomResource
{
    [Output("name")] public Output<string> Name { get; private set; } = null!;
    [Output("resourceManagerId")] public Output<string> ResourceManagerId { get; private set; } = null!;
    [Output("storageAccountId")] public Output<string?> StorageAccountId { get; private set; } = null!;
    [Output("storageAccountName")] public Output<string?> StorageAccountName { get; private set; } = null!;

    public Table(string name, TableArgs? args = null, CustomResourceOptions? options = null)
        : base("azure:storage/table:Table", name, args, options) { }

    private Table(string name, Input<string> id, TableState? state = null, CustomResourceOptions? options = null)
        : base("azure:storage/table:Table", name, state, options) { }

    public static Table Get(string name, Input<string> id, TableState? state = null, CustomResourceOptions? options = null) => throw null!;
}

public sealed class TableArgs : global::Pulumi.ResourceArgs
{
    [Input("acls")] private InputList<Inputs.TableAclArgs>? _acls;
    public InputList<Inputs.TableAclArgs> Acls { get => _acls ??= new InputList<Inputs.TableAclArgs>(); set => _acls = value; }
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public TableArgs() { }
    public static new TableArgs Empty => new TableArgs();
}

public sealed class TableState : global::Pulumi.ResourceArgs
{
    [Input("name")] public Input<string>? Name { get; set; }
    [Input("resourceManagerId")] public Input<string>? ResourceManagerId { get; set; }
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public TableState() { }
    public static new TableState Empty => new TableState();
}

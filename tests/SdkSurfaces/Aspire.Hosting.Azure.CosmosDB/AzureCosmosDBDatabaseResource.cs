// API surface of Aspire.Hosting.Azure.CosmosDB 13.1.0: names and types only; bodies are empty.
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting.Azure;

public partial class AzureCosmosDBDatabaseResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureCosmosDBResource>
{
    public AzureCosmosDBDatabaseResource(string name, string databaseName, AzureCosmosDBResource parent) : base(name) { }
    public AzureCosmosDBResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureCosmosDBContainerResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureCosmosDBDatabaseResource>
{
    public AzureCosmosDBContainerResource(string name, string containerName, string partitionKeyPath, AzureCosmosDBDatabaseResource parent) : base(name) { }
    public AzureCosmosDBDatabaseResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureCosmosDBEmulatorResource : ContainerResource
{
    public AzureCosmosDBEmulatorResource(AzureCosmosDBResource innerResource) : base("emulator") { }
}

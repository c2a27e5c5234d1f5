// API surface of Aspire.Hosting.Azure.Storage 13.1.0: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureStorageResource : AzureProvisioningResource, IResourceWithEndpoints
{
    public AzureStorageResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public BicepOutputReference BlobEndpoint => throw null!;
    public bool IsEmulator => throw null!;
    public BicepOutputReference NameOutputReference => throw null!;
    public BicepOutputReference QueueEndpoint => throw null!;
    public BicepOutputReference TableEndpoint => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

public partial class AzureBlobStorageResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureStorageResource>
{
    public AzureBlobStorageResource(string name, AzureStorageResource parent) : base(name) { }
    public AzureStorageResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureBlobStorageContainerResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureBlobStorageResource>
{
    public AzureBlobStorageContainerResource(string name, string blobContainerName, AzureBlobStorageResource parent) : base(name) { }
    public AzureBlobStorageResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureQueueStorageResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureStorageResource>
{
    public AzureQueueStorageResource(string name, AzureStorageResource parent) : base(name) { }
    public AzureStorageResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureQueueStorageQueueResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureQueueStorageResource>
{
    public AzureQueueStorageQueueResource(string name, string queueName, AzureQueueStorageResource parent) : base(name) { }
    public AzureQueueStorageResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureTableStorageResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureStorageResource>
{
    public AzureTableStorageResource(string name, AzureStorageResource parent) : base(name) { }
    public AzureStorageResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class AzureStorageEmulatorResource : ContainerResource
{
    public AzureStorageEmulatorResource(AzureStorageResource innerResource) : base("emulator") { }
}

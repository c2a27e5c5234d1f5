// API surface of Aspire.Hosting.Azure.CosmosDB 13.1.0: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting;

public partial class AzureCosmosDBResource : AzureProvisioningResource, IResourceWithEndpoints, IResourceWithConnectionString
{
    public AzureCosmosDBResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public bool IsEmulator => throw null!;
    public BicepOutputReference NameOutputReference => throw null!;
    public bool UseAccessKeyAuthentication => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

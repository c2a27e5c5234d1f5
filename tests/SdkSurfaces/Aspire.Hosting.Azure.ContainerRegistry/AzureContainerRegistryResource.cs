// API surface of Aspire.Hosting.Azure.ContainerRegistry 13.1.0: names and types only; bodies are empty.
using System;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureContainerRegistryResource : AzureProvisioningResource, IContainerRegistry
{
    public AzureContainerRegistryResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public BicepOutputReference NameOutputReference => throw null!;
    public BicepOutputReference RegistryEndpoint => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

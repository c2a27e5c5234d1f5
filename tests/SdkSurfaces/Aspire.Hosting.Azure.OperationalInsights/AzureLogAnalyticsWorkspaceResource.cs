// API surface of Aspire.Hosting.Azure.OperationalInsights 13.1.0: names and types only; bodies are empty.
using System;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureLogAnalyticsWorkspaceResource : AzureProvisioningResource
{
    public AzureLogAnalyticsWorkspaceResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public BicepOutputReference NameOutputReference => throw null!;
    public BicepOutputReference WorkspaceId => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

// API surface of Aspire.Hosting.Azure.ApplicationInsights 13.1.0: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureApplicationInsightsResource : AzureProvisioningResource, IResourceWithConnectionString
{
    public AzureApplicationInsightsResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public BicepOutputReference AppInsightsConnectionString => throw null!;
    public BicepOutputReference NameOutputReference => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

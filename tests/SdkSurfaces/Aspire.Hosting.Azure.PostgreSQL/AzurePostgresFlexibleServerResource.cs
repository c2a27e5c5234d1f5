// API surface of Aspire.Hosting.Azure.PostgreSQL 13.1.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzurePostgresFlexibleServerResource : AzureProvisioningResource, IResourceWithEndpoints, IResourceWithConnectionString
{
    public AzurePostgresFlexibleServerResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public IReadOnlyDictionary<string, string> Databases => throw null!;
    public bool IsContainer => throw null!;
    public BicepOutputReference NameOutputReference => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

public partial class AzurePostgresFlexibleServerDatabaseResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzurePostgresFlexibleServerResource>
{
    public AzurePostgresFlexibleServerDatabaseResource(string name, string databaseName, AzurePostgresFlexibleServerResource parent) : base(name) { }
    public AzurePostgresFlexibleServerResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

// API surface of Aspire.Hosting.Azure.Sql 13.1.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureSqlServerResource : AzureProvisioningResource, IResourceWithConnectionString
{
    public AzureSqlServerResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public IReadOnlyDictionary<string, AzureSqlDatabaseResource> AzureSqlDatabases => throw null!;
    public IReadOnlyDictionary<string, string> Databases => throw null!;
    public BicepOutputReference FullyQualifiedDomainName => throw null!;
    public bool IsContainer => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

public partial class AzureSqlDatabaseResource : Resource, IResourceWithConnectionString, IResourceWithParent<AzureSqlServerResource>
{
    public AzureSqlDatabaseResource(string name, string databaseName, AzureSqlServerResource parent) : base(name) { }
    public AzureSqlServerResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

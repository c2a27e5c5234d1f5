// API surface of Aspire.Hosting.Azure.KeyVault 13.1.0: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.Azure;

public partial class AzureKeyVaultResource : AzureProvisioningResource, IResourceWithEndpoints, IResourceWithConnectionString, IAzureKeyVaultResource
{
    public AzureKeyVaultResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name, configureInfrastructure) { }
    public BicepOutputReference NameOutputReference => throw null!;
    public BicepOutputReference VaultUri => throw null!;
    BicepOutputReference IAzureKeyVaultResource.VaultUriOutputReference => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    public override ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
}

public partial class AzureKeyVaultSecretResource : Resource, IResourceWithParent<AzureKeyVaultResource>, IAzureKeyVaultSecretReference
{
    public AzureKeyVaultSecretResource(string name, string secretName, AzureKeyVaultResource parent, object value) : base(name) { }
    public AzureKeyVaultResource Parent => throw null!;
    IResource IResourceWithParent.Parent => throw null!;
    public string SecretName => throw null!;
    IAzureKeyVaultResource IAzureKeyVaultSecretReference.Resource => throw null!;
    string IManifestExpressionProvider.ValueExpression => throw null!;
    ValueTask<string?> IValueProvider.GetValueAsync(CancellationToken cancellationToken) => throw null!;
}

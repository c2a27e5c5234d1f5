// API surface of Aspire.Hosting.Azure.KeyVault 13.1.0: names and types only; bodies are empty.
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.KeyVault;

namespace Aspire.Hosting;

public static partial class AzureKeyVaultResourceExtensions
{
    public static IResourceBuilder<AzureKeyVaultResource> AddAzureKeyVault(this IDistributedApplicationBuilder builder, string name) => throw null!;
    public static IResourceBuilder<AzureKeyVaultSecretResource> AddSecret(this IResourceBuilder<AzureKeyVaultResource> builder, string name, IResourceBuilder<ParameterResource> parameterResource) => throw null!;
    public static IResourceBuilder<AzureKeyVaultSecretResource> AddSecret(this IResourceBuilder<AzureKeyVaultResource> builder, string name, string secretName, IResourceBuilder<ParameterResource> parameterResource) => throw null!;
    public static IAzureKeyVaultSecretReference GetSecret(this IResourceBuilder<AzureKeyVaultResource> builder, string secretName) => throw null!;
    public static IResourceBuilder<T> WithRoleAssignments<T>(this IResourceBuilder<T> builder, IResourceBuilder<AzureKeyVaultResource> target, params KeyVaultBuiltInRole[] roles) where T : IResource => throw null!;
}

// API surface of Aspire.Hosting.Azure 13.1.0: names and types only; bodies are empty.
using System;
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning;
using Azure.Provisioning.KeyVault;

namespace Aspire.Hosting;

public static partial class AzureProvisioningResourceExtensions
{
    public static IResourceBuilder<AzureProvisioningResource> AddAzureInfrastructure(this IDistributedApplicationBuilder builder, string name, Action<AzureResourceInfrastructure> configureInfrastructure) => throw null!;
    public static KeyVaultSecret AsKeyVaultSecret(this IAzureKeyVaultSecretReference secretReference, AzureResourceInfrastructure infrastructure) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this EndpointReference endpointReference, AzureResourceInfrastructure infrastructure, string parameterName) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this IManifestExpressionProvider manifestExpressionProvider, AzureResourceInfrastructure infrastructure, string? parameterName = null, bool? isSecure = null) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this IResourceBuilder<ParameterResource> parameterResourceBuilder, AzureResourceInfrastructure infrastructure, string? parameterName = null) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this ParameterResource parameterResource, AzureResourceInfrastructure infrastructure, string? parameterName = null) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this ReferenceExpression expression, AzureResourceInfrastructure infrastructure, string parameterName) => throw null!;
    public static ProvisioningParameter AsProvisioningParameter(this BicepOutputReference outputReference, AzureResourceInfrastructure infrastructure, string? parameterName = null) => throw null!;
    public static IResourceBuilder<T> ConfigureInfrastructure<T>(this IResourceBuilder<T> builder, Action<AzureResourceInfrastructure> configure) where T : AzureProvisioningResource => throw null!;
}

public static partial class AzureBicepResourceExtensions
{
    public static BicepOutputReference GetOutput(this IResourceBuilder<AzureBicepResource> builder, string name) => throw null!;
    public static IResourceBuilder<T> WithEnvironment<T>(this IResourceBuilder<T> builder, string name, BicepOutputReference bicepOutputReference) where T : IResourceWithEnvironment => throw null!;
    public static IResourceBuilder<T> WithParameter<T>(this IResourceBuilder<T> builder, string name) where T : AzureBicepResource => throw null!;
    public static IResourceBuilder<T> WithParameter<T>(this IResourceBuilder<T> builder, string name, string value) where T : AzureBicepResource => throw null!;
    public static IResourceBuilder<T> WithParameter<T>(this IResourceBuilder<T> builder, string name, IResourceBuilder<ParameterResource> value) where T : AzureBicepResource => throw null!;
}

public static partial class AzureResourceExtensions
{
    public static IResourceBuilder<T> ClearDefaultRoleAssignments<T>(this IResourceBuilder<T> builder) where T : IAzureResource => throw null!;
    public static string GetBicepIdentifier(this IAzureResource resource) => throw null!;
    public static IResourceBuilder<T> PublishAsConnectionString<T>(this IResourceBuilder<T> builder) where T : IAzureResource, IResourceWithConnectionString => throw null!;
}

public static partial class AzureUserAssignedIdentityExtensions
{
    public static IResourceBuilder<AzureUserAssignedIdentityResource> AddAzureUserAssignedIdentity(this IDistributedApplicationBuilder builder, string name) => throw null!;
}

public static partial class ExistingAzureResourceExtensions
{
    public static IResourceBuilder<T> AsExisting<T>(this IResourceBuilder<T> builder, IResourceBuilder<ParameterResource> nameParameter, IResourceBuilder<ParameterResource>? resourceGroupParameter) where T : IAzureResource => throw null!;
    public static bool IsExisting(this IResource resource) => throw null!;
    public static IResourceBuilder<T> PublishAsExisting<T>(this IResourceBuilder<T> builder, IResourceBuilder<ParameterResource> nameParameter, IResourceBuilder<ParameterResource>? resourceGroupParameter) where T : IAzureResource => throw null!;
    public static IResourceBuilder<T> PublishAsExisting<T>(this IResourceBuilder<T> builder, string name, string? resourceGroup) where T : IAzureResource => throw null!;
    public static IResourceBuilder<T> RunAsExisting<T>(this IResourceBuilder<T> builder, IResourceBuilder<ParameterResource> nameParameter, IResourceBuilder<ParameterResource>? resourceGroupParameter) where T : IAzureResource => throw null!;
    public static IResourceBuilder<T> RunAsExisting<T>(this IResourceBuilder<T> builder, string name, string? resourceGroup) where T : IAzureResource => throw null!;
}

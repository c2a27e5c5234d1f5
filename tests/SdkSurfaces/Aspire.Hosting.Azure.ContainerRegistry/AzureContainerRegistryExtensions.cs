// API surface of Aspire.Hosting.Azure.ContainerRegistry 13.1.0: names and types only; bodies are empty.
using Aspire.Hosting.ApplicationModel;
using Aspire.Hosting.Azure;
using Azure.Provisioning.ContainerRegistry;

namespace Aspire.Hosting;

public static partial class AzureContainerRegistryExtensions
{
    public static IResourceBuilder<AzureContainerRegistryResource> AddAzureContainerRegistry(this IDistributedApplicationBuilder builder, string name) => throw null!;
    public static IResourceBuilder<T> WithAzureContainerRegistry<T>(this IResourceBuilder<T> builder, IResourceBuilder<AzureContainerRegistryResource> registryBuilder) where T : IResource, IComputeEnvironmentResource => throw null!;
    public static IResourceBuilder<T> WithRoleAssignments<T>(this IResourceBuilder<T> builder, IResourceBuilder<AzureContainerRegistryResource> target, params ContainerRegistryBuiltInRole[] roles) where T : IResource => throw null!;
}

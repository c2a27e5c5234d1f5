// API surface of Aspire.Hosting.Azure 13.1.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;
using Azure.Provisioning;
using Azure.Provisioning.Primitives;

namespace Aspire.Hosting.ApplicationModel
{
    public partial interface IAzureResource : IResource
    {
        TaskCompletionSource? ProvisioningTaskCompletionSource { get; set; }
    }
}

namespace Aspire.Hosting.Azure
{
    public partial class AzureBicepResource : Resource, IAzureResource
    {
        public AzureBicepResource(string name, string? templateFile = null, string? templateString = null, string? templateResourceName = null) : base(name) { }
        public Dictionary<string, object?> Outputs => throw null!;
        public Dictionary<string, object?> Parameters => throw null!;
        public TaskCompletionSource? ProvisioningTaskCompletionSource { get; set; }
        public AzureBicepResourceScope? Scope { get; set; }
        public virtual string GetBicepTemplateString() => throw null!;

        public static partial class KnownParameters
        {
            public static readonly string Location;
            public static readonly string PrincipalId;
            public static readonly string PrincipalName;
            public static readonly string PrincipalType;
        }
    }

    public sealed partial class AzureBicepResourceScope
    {
        public AzureBicepResourceScope(object resourceGroup) { }
        public object ResourceGroup => throw null!;
    }

    public partial class AzureProvisioningResource : AzureBicepResource
    {
        public AzureProvisioningResource(string name, Action<AzureResourceInfrastructure> configureInfrastructure) : base(name) { }
        public Action<AzureResourceInfrastructure> ConfigureInfrastructure => throw null!;
        public ProvisioningBuildOptions? ProvisioningBuildOptions { get; set; }
        public virtual ProvisionableResource AddAsExistingResource(AzureResourceInfrastructure infra) => throw null!;
        public static T CreateExistingOrNewProvisionableResource<T>(AzureResourceInfrastructure infrastructure, Func<string, BicepValue<string>, T> createExisting, Func<AzureResourceInfrastructure, T> createNew) where T : ProvisionableResource => throw null!;
    }

    public sealed partial class AzureResourceInfrastructure : Infrastructure
    {
        internal AzureResourceInfrastructure() : base("main") { }
        public AzureProvisioningResource AspireResource => throw null!;
    }

    public sealed partial class BicepOutputReference : IManifestExpressionProvider, IValueProvider
    {
        public BicepOutputReference(string name, AzureBicepResource resource) { }
        public string Name => throw null!;
        public AzureBicepResource Resource => throw null!;
        public string? Value => throw null!;
        public string ValueExpression => throw null!;
        public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
    }

    public partial interface IAzureKeyVaultResource : IAzureResource
    {
        BicepOutputReference NameOutputReference { get; }
        BicepOutputReference VaultUriOutputReference { get; }
    }

    public partial interface IAzureKeyVaultSecretReference : IValueProvider, IManifestExpressionProvider
    {
        IAzureKeyVaultResource Resource { get; }
        string SecretName { get; }
    }

    public partial class AzureUserAssignedIdentityResource : AzureProvisioningResource
    {
        public AzureUserAssignedIdentityResource(string name) : base(name, default!) { }
        public BicepOutputReference ClientId => throw null!;
        public BicepOutputReference Id => throw null!;
        public BicepOutputReference PrincipalId => throw null!;
    }
}

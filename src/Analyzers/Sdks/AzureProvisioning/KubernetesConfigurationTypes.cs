namespace AmlResilience.Analyzers.Sdks.AzureProvisioning;

/// <summary>Package <c>Azure.Provisioning.KubernetesConfiguration</c>, whose later versions have a namespace for extensions.</summary>
internal static class KubernetesConfigurationTypes
{
    public static ProvisioningTypes AddKubernetesConfiguration(this ProvisioningTypes types)
    {
        foreach (var service in new[] { "KubernetesConfiguration", "KubernetesConfiguration.Extensions" })
        {
            types.Resource(service, "KubernetesClusterExtension", "Microsoft.KubernetesConfiguration/extensions")
                .Property("properties.extensionType", "ExtensionType")
                .Property("properties.configurationSettings", "ConfigurationSettings");
        }
        return types;
    }
}

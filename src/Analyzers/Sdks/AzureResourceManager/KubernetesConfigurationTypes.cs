namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.KubernetesConfiguration</c>, and the packages that its later versions are split into.</summary>
internal static class KubernetesConfigurationTypes
{
    private const string Root = "Azure.ResourceManager.KubernetesConfiguration";

    public static ArmTypes AddKubernetesConfiguration(this ArmTypes types)
    {
        foreach (var space in new[] { Root, Root + ".Extensions", Root + "._Extensions" })
        {
            types.Resource(space, "KubernetesClusterExtensionData", "Microsoft.KubernetesConfiguration/extensions")
                .Property("properties.extensionType", "ExtensionType")
                .Property("properties.configurationSettings", "ConfigurationSettings");
        }

        return types;
    }
}

namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Package <c>Azure.ResourceManager.KubernetesConfiguration</c>.</summary>
internal static class KubernetesConfigurationTypes
{
    public static ArmTypes AddKubernetesConfiguration(this ArmTypes types)
    {
        return types;
    }
}

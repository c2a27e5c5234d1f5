namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.KubernetesConfiguration</c>.</summary>
internal static class KubernetesConfigurationTypes
{
    public static AzureNativeTypes AddKubernetesConfiguration(this AzureNativeTypes types)
    {
        return types;
    }
}

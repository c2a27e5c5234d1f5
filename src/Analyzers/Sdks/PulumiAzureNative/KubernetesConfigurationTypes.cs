using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.KubernetesConfiguration</c>.</summary>
internal static class KubernetesConfigurationTypes
{
    public static AzureNativeTypes AddKubernetesConfiguration(this AzureNativeTypes types)
    {
        types.Resource("KubernetesConfiguration", "Extension", "Microsoft.KubernetesConfiguration/extensions").Property(ResourceLink.Parent, "ClusterName");
        return types;
    }
}

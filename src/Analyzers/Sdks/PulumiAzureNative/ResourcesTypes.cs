using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.Resources</c>.</summary>
internal static class ResourcesTypes
{
    public static AzureNativeTypes AddResources(this AzureNativeTypes types)
    {
        types.Resource("Resources", "ResourceGroup", "Microsoft.Resources/resourceGroups").Property(ResourceLink.Name, "ResourceGroupName");
        foreach (var name in new[] { "Deployment", "DeploymentAtSubscriptionScope", "DeploymentAtManagementGroupScope", "DeploymentAtTenantScope", "DeploymentAtScope" })
        {
            types.Resource("Resources", name, "Microsoft.Resources/deployments").Property(ResourceLink.Name, "DeploymentName");
        }

        foreach (var name in new[] { "DeploymentStackAtResourceGroup", "DeploymentStackAtSubscription", "DeploymentStackAtManagementGroup" })
        {
            types.Resource("Resources", name, "Microsoft.Resources/deploymentStacks");
        }

        return types;
    }
}

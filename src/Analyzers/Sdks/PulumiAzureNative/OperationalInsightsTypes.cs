using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzureNative;

/// <summary>Namespace <c>Pulumi.AzureNative.OperationalInsights</c>; only versioned namespaces have a replication.</summary>
internal static class OperationalInsightsTypes
{
    public static AzureNativeTypes AddOperationalInsights(this AzureNativeTypes types)
    {
        types.Resource("OperationalInsights", "Workspace", "Microsoft.OperationalInsights/workspaces").Property(ResourceLink.Name, "WorkspaceName");
        return types;
    }
}

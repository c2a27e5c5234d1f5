namespace AmlResilience.Analyzers.Sdks.AzureResourceManager;

/// <summary>Packages <c>Azure.ResourceManager</c> and <c>Azure.ResourceManager.Resources</c>.</summary>
internal static class ResourcesTypes
{
    private const string Models = "Azure.ResourceManager.Resources.Models";

    public static ArmTypes AddResources(this ArmTypes types)
    {
        types.Resource("Azure.ResourceManager.Resources", "ResourceGroupData", "Microsoft.Resources/resourceGroups").Parameter("location", "location", "Location");
        types.Resource(Models, "ArmDeploymentContent", "Microsoft.Resources/deployments")
            .Parameter("properties", "properties", "Properties")
            .Property("location", "Location");
        types.Model(Models, "ArmDeploymentProperties")
            .Property("template", "Template")
            .Property("templateLink", "TemplateLink")
            .Property("parameters", "Parameters")
            .Property("parametersLink", "ParametersLink");
        return types;
    }
}

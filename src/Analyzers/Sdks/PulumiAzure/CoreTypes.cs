using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks.PulumiAzure;

/// <summary>Namespace <c>Pulumi.Azure.Core</c>: resource groups and deployments of ARM templates.</summary>
internal static class CoreTypes
{
    private const string Deployments = "Microsoft.Resources/deployments";

    public static PulumiAzureTypes AddCore(this PulumiAzureTypes types)
    {
        types.Resource("Core", "ResourceGroup", ResourceNaming.ResourceGroups);
        AddDeployment(types, "Core", "ResourceGroupTemplateDeployment");
        AddDeployment(types, "Core", "SubscriptionTemplateDeployment");
        AddDeployment(types, "Core", "TenantTemplateDeployment");
        AddDeployment(types, "Management", "GroupTemplateDeployment");

        // Major versions 4 and 5; Parameters takes names with values, ParametersBody ARM's JSON.
        types.Resource("Core", "TemplateDeployment", Deployments)
            .Property("properties.mode", "DeploymentMode")
            .Property("properties.template", "TemplateBody")
            .Either("properties.parameters", "ParametersBody", "Parameters");
        return types;
    }

    private static void AddDeployment(PulumiAzureTypes types, string module, string name) => types.Resource(module, name, Deployments)
        .Property("properties.mode", "DeploymentMode")
        .Property("properties.template", "TemplateContent")
        .Property("properties.parameters", "ParametersContent")
        .Property("properties.templateLink.id", "TemplateSpecVersionId");
}

using Azure;
using Azure.ResourceManager.Resources;
using Azure.ResourceManager.Resources.Models;

namespace Contoso.MlPlatform;

/// <summary>Deploys templates into one resource group.</summary>
internal sealed class TemplateDeployer(ResourceGroupResource group)
{
    /// <summary>Deploys the text of a template.</summary>
    public async Task DeployAsync(string name, string template)
    {
        var content = new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString(template),
        });
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, name, content);
    }

    /// <summary>Deploys the platform's own template, which is also used by the release pipeline.</summary>
    public async Task DeployFileAsync(string name, object parameters)
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Infrastructure", "platform.json");
        var content = new ArmDeploymentContent(new ArmDeploymentProperties(ArmDeploymentMode.Incremental)
        {
            Template = BinaryData.FromString(await File.ReadAllTextAsync(path)),
            Parameters = BinaryData.FromObjectAsJson(parameters),
        });
        await group.GetArmDeployments().CreateOrUpdateAsync(WaitUntil.Completed, name, content);
    }
}

using Azure;
using Azure.Core;
using Azure.Identity;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Contoso.MlPlatform;

// Deploys the machine learning platform from ARM templates: one file, and what each service needs beside it.
var environment = Environment.GetEnvironmentVariable("PLATFORM_ENVIRONMENT") ?? "dev";

var arm = new ArmClient(new DefaultAzureCredential());
SubscriptionResource subscription = await arm.GetDefaultSubscriptionAsync();
var group = (await subscription.GetResourceGroups().CreateOrUpdateAsync(
    WaitUntil.Completed,
    $"rg-mlplatform-{environment}",
    new ResourceGroupData(AzureLocation.WestEurope))).Value;

var deployer = new TemplateDeployer(group);
await deployer.DeployFileAsync("platform", new { environmentName = new { value = environment } });
await deployer.DeployAsync("serving", ServingTemplate.Text);
await deployer.DeployAsync("tools", ToolsTemplate.Write(environment));
await deployer.DeployAsync("databases", DatabaseTemplate.Text);
await ExperimentTracking.DeployAsync(group);

Console.WriteLine($"Deployed {environment} into {group.Id}");

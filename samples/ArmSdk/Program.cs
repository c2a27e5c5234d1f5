using Azure;
using Azure.Identity;
using Azure.ResourceManager;
using Azure.ResourceManager.Resources;
using Contoso.MlPlatform;

// Deploys the machine learning platform of one environment.
// Every call is a create-or-update, so the pipeline runs this on each merge to main.
var settings = PlatformSettings.FromEnvironment();

var arm = new ArmClient(new DefaultAzureCredential(), settings.SubscriptionId);
SubscriptionResource subscription = await arm.GetDefaultSubscriptionAsync();

var groupData = new ResourceGroupData(Estate.Region)
{
    Tags = { ["team"] = "ml-platform", ["environment"] = settings.Environment },
};
var group = (await subscription.GetResourceGroups()
    .CreateOrUpdateAsync(WaitUntil.Completed, $"rg-mlplatform-{settings.Environment}", groupData)).Value;

Console.WriteLine($"Deploying {settings.Environment} into {group.Id}");

// 1. What every workspace needs.
var telemetry = await Observability.DeployAsync(group, settings);
var vault = await Secrets.DeployVaultAsync(group, settings);
var images = new ImageRegistry(group, settings);
var registry = await images.DeployAsync();

// 2. The workspaces, each with its own default storage account, and the data they train on.
var shared = new SharedServices(vault.Id, telemetry.Id, registry.Id);
var workspaces = await new WorkspaceDeployment(group, settings, shared).DeployAsync();
var lake = await DataAccounts.DeployLakeAsync(group, settings);
await DataAccounts.DeployArchiveAsync(group, settings);
await DataAccounts.RegisterCuratedDataAsync(workspaces.Churn, lake);
await FeatureDatabases.DeployAsync(group, settings);
await ExperimentDatabases.DeployAsync(group, settings);
await CustomerGraph.DeployAsync(group, settings);
await SharedModels.DeployAsync(group);

// 3. Compute and serving.
await TrainingCompute.DeployAsync(workspaces.Hub, settings);
var cluster = await InferenceCluster.DeployAsync(group, settings);
await InferenceExtension.InstallAsync(group, cluster.Data.Name);
await InferenceCluster.AttachAsync(workspaces.Churn, cluster);
await BatchCluster.DeployAsync(group, settings);
await BatchTools.DeployAsync(group, settings);
await SparkClusters.DeployAsync(group, workspaces.Hub, settings);
await LegacyServing.DeployAsync(workspaces.CreditRisk);
await ScoringEndpoint.DeployAsync(workspaces.Churn, settings);

Console.WriteLine("Done.");

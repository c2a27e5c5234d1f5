using Pulumi;
using Pulumi.AzureNative.Authorization;
using Pulumi.AzureNative.Resources;

namespace Contoso.MlPlatform;

public sealed class MlPlatformStack : Stack
{
    public MlPlatformStack()
    {
        var settings = new Settings();

        var group = new ResourceGroup("rg-ml", new ResourceGroupArgs
        {
            ResourceGroupName = $"rg-ml-{settings.Environment}",
            Location = Settings.Region,
            Tags = settings.Tags,
        });

        var shared = new SharedServices("shared", group, settings);
        var lake = new TrainingDataLake("lake", group, settings);

        var hub = new HubComponent("hub", group, shared, settings);
        var churn = hub.AddProject("churn", "Customer churn");
        var demand = hub.AddProject("demand", "Demand forecast");

        var workspaces = new WorkspaceComponent("workspaces", group, shared, settings);
        _ = new TrainingComputes("risk", group, workspaces.Risk, settings);
        lake.Mount(workspaces.Risk);

        _ = new SparkClusters("spark", group, hub.Hub, settings);
        _ = new SharedModels("models", group, settings);
        _ = new FeatureDatabases("features", group, settings);
        _ = new RunHistory("runs", group, settings);
        _ = new LabelStore("labels", group, settings);
        _ = new CustomerGraph("graph", group, settings);
        _ = new BatchCluster("batch", group, settings);
        _ = new BatchTools("tools", group, settings);

        var inference = new InferenceCluster("inference", group, settings);
        var serving = new ServingComponent("serving", group, workspaces.Risk, inference, settings);

        // People write to the lake through their group, workspaces through their own identity.
        lake.GrantWrite("scientists", settings.DataScientistsGroupId, PrincipalType.Group);
        foreach (var (who, workspace) in new[] { ("churn", churn), ("demand", demand), ("risk", workspaces.Risk) })
        {
            lake.GrantWrite(who, workspace.Identity.Apply(identity => identity!.PrincipalId), PrincipalType.ServicePrincipal);
        }

        HubId = hub.Hub.Id;
        RiskEndpoint = serving.Endpoint.Name;
        LakeUri = lake.Lake.PrimaryEndpoints.Apply(endpoints => endpoints.Dfs);
    }

    [Output] public Output<string> HubId { get; private set; }

    [Output] public Output<string> RiskEndpoint { get; private set; }

    [Output] public Output<string> LakeUri { get; private set; }
}

using Pulumi;
using Pulumi.Azure.Core;

namespace Contoso.MlPlatform;

public sealed class MlPlatformStack : Stack
{
    public MlPlatformStack()
    {
        var settings = new Settings();

        var group = new ResourceGroup("rg-ml", new ResourceGroupArgs
        {
            Name = $"rg-ml-{settings.Environment}",
            Location = Settings.Region,
            Tags = settings.Tags,
        });

        var shared = new SharedServices("shared", group, settings);
        var lake = new TrainingDataLake("lake", group, settings);

        var hub = new FoundryHub("hub", group, shared, settings);
        _ = hub.AddProject("churn", "Customer churn");
        _ = hub.AddProject("demand", "Demand forecast");

        var workspaces = new WorkspaceComponent("workspaces", group, shared, settings);
        _ = new TrainingComputes("risk", group, workspaces.Risk, settings);
        lake.Mount(workspaces.Risk);

        var inference = new InferenceCluster("inference", group, settings);
        inference.Attach(workspaces.Risk);

        _ = new SparkClusters("spark", group, settings);
        _ = new FeatureDatabases("features", group, settings);
        _ = new RunHistory("runs", group, settings);
        _ = new LabelStore("labels", group, settings);
        _ = new CustomerGraph("graph", group, settings);
        _ = new BatchCluster("batch", group, settings);
        _ = new BatchTools("tools", group, settings);

        // People write to the lake through their group, workspaces through their own identity.
        lake.GrantWrite("scientists", settings.DataScientistsGroupId);
        foreach (var (who, workspace) in new[] { ("risk", workspaces.Risk), ("vision", workspaces.Vision), ("pricing", workspaces.Pricing) })
        {
            lake.GrantWrite(who, workspace.Identity.Apply(identity => identity.PrincipalId!));
        }

        HubId = hub.Hub.Id;
        RiskId = workspaces.Risk.Id;
        LakeUri = lake.Lake.PrimaryDfsEndpoint;
    }

    [Output] public Output<string> HubId { get; private set; }

    [Output] public Output<string> RiskId { get; private set; }

    [Output] public Output<string> LakeUri { get; private set; }
}

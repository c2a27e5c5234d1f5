using Azure.Provisioning;

namespace Contoso.MlPlatform;

/// <summary>The whole estate. Its parts add themselves, in the order in which they need each other.</summary>
internal sealed class MlPlatform : Infrastructure
{
    public MlPlatform(Settings settings)
        : base("ml_platform")
    {
        var password = new ProvisioningParameter("databasePassword", typeof(string)) { IsSecure = true };
        Add(password);

        var shared = new SharedServices(this);
        var lake = new TrainingDataLake(this);
        var workspaces = new Workspaces(this, shared, settings);
        lake.Mount(this, workspaces.Risk);
        var clusterId = InferenceCluster.AddTo(this, settings);
        BatchCluster.AddTo(this);
        TrainingComputes.AddTo(this, workspaces.Risk);
        Serving.AddTo(this, workspaces.Risk, clusterId);
        SharedModels.AddTo(this);
        SparkWorkspace.AddTo(this);
        BatchTools.AddTo(this);
        FeatureDatabases.AddTo(this);
        RunHistory.AddTo(this, password);
        LabelStore.AddTo(this, password);
        CustomerGraph.AddTo(this);
    }
}

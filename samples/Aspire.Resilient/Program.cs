using Aspire.Hosting;
using Contoso.Scoring.AppHost;

// The scoring service and everything that it stands on. What Aspire has no integration for is a module of our own.
var builder = DistributedApplication.CreateBuilder(args);

var data = FeatureLake.AddTo(builder);
var images = Images.AddTo(builder);
var secrets = Secrets.AddTo(builder);
var runs = RunHistory.AddTo(builder);
var loyalty = FeatureDatabases.AddTo(builder);
var graph = CustomerGraph.AddTo(builder);
Observability.AddTo(builder);
MachineLearning.AddTo(builder);
InferenceCluster.AddTo(builder);

builder.AddProject("scoring", "../Scoring/Scoring.csproj")
    .WithReference(data)
    .WithReference(secrets)
    .WithReference(runs)
    .WithReference(loyalty)
    .WithReference(graph)
    .WithReplicas(3);
builder.AddContainer("labelling", "crmlbase.azurecr.io/labelling", "7")
    .WithEnvironment("REGISTRY", images);

builder.Build().Run();

// API surface of Aspire.Hosting 13.1.0: names and types only; bodies are empty.
using System;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public partial class DistributedApplication : IDisposable, IAsyncDisposable
{
    internal DistributedApplication() { }
    public IServiceProvider Services => throw null!;
    public static IDistributedApplicationBuilder CreateBuilder() => throw null!;
    public static IDistributedApplicationBuilder CreateBuilder(DistributedApplicationOptions options) => throw null!;
    public static IDistributedApplicationBuilder CreateBuilder(string[] args) => throw null!;
    public virtual void Dispose() { }
    public virtual ValueTask DisposeAsync() => throw null!;
    public void Run() { }
    public virtual Task RunAsync(CancellationToken cancellationToken = default) => throw null!;
    public virtual Task StartAsync(CancellationToken cancellationToken = default) => throw null!;
    public virtual Task StopAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial interface IDistributedApplicationBuilder
{
    Assembly? AppHostAssembly { get; }
    string AppHostDirectory { get; }
    DistributedApplicationExecutionContext ExecutionContext { get; }
    IResourceBuilder<T> AddResource<T>(T resource) where T : IResource;
    DistributedApplication Build();
    IResourceBuilder<T> CreateResourceBuilder<T>(T resource) where T : IResource;
}

public sealed partial class DistributedApplicationOptions
{
    public string[]? Args { get; set; }
    public string? AssemblyName { get; set; }
    public string? ContainerRegistryOverride { get; set; }
    public bool DisableDashboard { get; set; }
}

public enum DistributedApplicationOperation
{
    Run,
    Publish,
}

public partial class DistributedApplicationExecutionContext
{
    public DistributedApplicationExecutionContext(DistributedApplicationOperation operation) { }
    public bool IsPublishMode => throw null!;
    public bool IsRunMode => throw null!;
    public DistributedApplicationOperation Operation => throw null!;
    public string PublisherName => throw null!;
}

public partial interface IProjectMetadata : IResourceAnnotation
{
    string ProjectPath { get; }
}

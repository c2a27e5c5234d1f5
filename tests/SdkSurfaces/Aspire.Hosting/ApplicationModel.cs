// API surface of Aspire.Hosting 13.1.0: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Aspire.Hosting.ApplicationModel;

public partial interface IResource
{
    string Name { get; }
}

public partial interface IResourceAnnotation
{
}

public partial interface IValueProvider
{
    ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default);
}

public partial interface IManifestExpressionProvider
{
    string ValueExpression { get; }
}

public partial interface IResourceWithConnectionString : IResource, IManifestExpressionProvider, IValueProvider
{
}

public partial interface IResourceWithEnvironment : IResource
{
}

public partial interface IResourceWithEndpoints : IResource
{
}

public partial interface IResourceWithWaitSupport : IResource
{
}

public partial interface IComputeResource : IResource
{
}

public partial interface IComputeEnvironmentResource : IResource
{
}

public partial interface IContainerRegistry
{
}

public partial interface IResourceWithParent : IResource
{
    IResource Parent { get; }
}

public partial interface IResourceWithParent<out T> : IResourceWithParent where T : IResource
{
    new T Parent { get; }
}

public enum ResourceAnnotationMutationBehavior
{
    Append,
    Replace,
}

public partial interface IResourceBuilder<out T> where T : IResource
{
    IDistributedApplicationBuilder ApplicationBuilder { get; }
    T Resource { get; }
    IResourceBuilder<T> WithAnnotation<TAnnotation>(TAnnotation annotation, ResourceAnnotationMutationBehavior behavior = ResourceAnnotationMutationBehavior.Append) where TAnnotation : IResourceAnnotation;
    IResourceBuilder<T> WithAnnotation<TAnnotation>(ResourceAnnotationMutationBehavior behavior = ResourceAnnotationMutationBehavior.Append) where TAnnotation : IResourceAnnotation, new();
}

public abstract partial class Resource : IResource
{
    protected Resource(string name) { }
    public virtual string Name => throw null!;
}

public partial class ParameterResource : Resource, IManifestExpressionProvider, IValueProvider
{
    public ParameterResource(string name, Func<ParameterDefault?, string> callback, bool secret = false) : base(name) { }
    public bool Secret => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public abstract partial class ParameterDefault
{
    public abstract string GetDefaultValue();
}

public partial class ReferenceExpression : IManifestExpressionProvider, IValueProvider
{
    internal ReferenceExpression() { }
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class EndpointReference : IManifestExpressionProvider, IValueProvider
{
    internal EndpointReference() { }
    public string EndpointName => throw null!;
    public string ValueExpression => throw null!;
    public ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) => throw null!;
}

public partial class ContainerResource : Resource, IResourceWithEnvironment, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    public ContainerResource(string name, string? entrypoint = null) : base(name) { }
    public string? Entrypoint { get; set; }
}

public partial class ProjectResource : Resource, IResourceWithEnvironment, IResourceWithEndpoints, IResourceWithWaitSupport, IComputeResource
{
    public ProjectResource(string name) : base(name) { }
}

// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System.Collections.Generic;
using Azure.Core;
using Azure.Provisioning.Expressions;

namespace Azure.Provisioning.Primitives;

public enum DeploymentScope
{
    ResourceGroup,
    Subscription,
    ManagementGroup,
    Tenant,
}

public abstract partial class Provisionable
{
    internal Provisionable() { }
    protected internal abstract IEnumerable<BicepStatement> Compile();
    public virtual IEnumerable<Provisionable> GetProvisionableResources() => throw null!;
    protected internal virtual void Resolve(ProvisioningBuildOptions? options = null) { }
    protected internal virtual void Validate(ProvisioningBuildOptions? options = null) { }
}

public abstract partial class ProvisionableConstruct : Provisionable, IBicepValue
{
    protected ProvisionableConstruct() { }
    public Infrastructure? ParentInfrastructure { get; set; }
    public IDictionary<string, IBicepValue> ProvisionableProperties => throw null!;
    BicepValueKind IBicepValue.Kind => throw null!;
    BicepExpression? IBicepValue.Expression { get; set; }
    object? IBicepValue.LiteralValue => throw null!;
    bool IBicepValue.IsEmpty => throw null!;
    bool IBicepValue.IsOutput => throw null!;
    bool IBicepValue.IsRequired => throw null!;
    bool IBicepValue.IsSecure => throw null!;
    BicepValueReference? IBicepValue.Self { get; set; }
    BicepValueReference? IBicepValue.Source => throw null!;
    void IBicepValue.Assign(IBicepValue source) { }
    BicepExpression IBicepValue.Compile() => throw null!;
    void IBicepValue.SetReadOnly() { }
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
    protected virtual void DefineProvisionableProperties() { }
    public override IEnumerable<Provisionable> GetProvisionableResources() => throw null!;
    public void SetProvisioningProperty(IBicepValue property, BicepValue value) { }
}

public abstract partial class NamedProvisionableConstruct : ProvisionableConstruct
{
    protected NamedProvisionableConstruct(string bicepIdentifier) { }
    public string BicepIdentifier { get; set; }
}

public abstract partial class ProvisionableResource : NamedProvisionableConstruct
{
    protected ProvisionableResource(string bicepIdentifier, ResourceType resourceType, string? resourceVersion = null) : base(bicepIdentifier) { }
    public IList<ProvisionableResource> DependsOn => throw null!;
    public bool IsExistingResource { get; protected set; }
    public ResourceType ResourceType => throw null!;
    public string? ResourceVersion { get; set; }
    public virtual ProvisioningPlan Build(ProvisioningBuildOptions? options = null) => throw null!;
    public virtual ResourceNameRequirements GetResourceNameRequirements() => throw null!;
}

public partial class BicepValueReference
{
    public BicepValueReference(ProvisionableConstruct construct, string propertyName, params string[]? path) { }
    public IReadOnlyList<string>? BicepPath => throw null!;
    public ProvisionableConstruct Construct => throw null!;
    public string PropertyName => throw null!;
}

public partial class ModuleImport : NamedProvisionableConstruct
{
    public ModuleImport(string bicepIdentifier, BicepValue<string> path) : base(bicepIdentifier) { }
    public BicepValue<string> Name { get; set; }
    public BicepDictionary<object> Parameters => throw null!;
    public BicepValue<string> Path { get; set; }
    public BicepValue<string> Scope { get; set; }
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Provisioning.Expressions;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning;

public partial class Infrastructure : Provisionable
{
    public Infrastructure(string bicepName = "main") { }
    public string BicepName => throw null!;
    public DeploymentScope? TargetScope { get; set; }
    public virtual void Add(Provisionable resource) { }
    public virtual void Remove(Provisionable resource) { }
    public virtual ProvisioningPlan Build(ProvisioningBuildOptions? options = null) => throw null!;
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
    public override IEnumerable<Provisionable> GetProvisionableResources() => throw null!;
    public static bool IsValidBicepIdentifier(string? bicepIdentifier) => throw null!;
    public static string NormalizeBicepIdentifier(string? bicepIdentifier) => throw null!;
    public static void ValidateBicepIdentifier(string? bicepIdentifier, string? paramName = null) { }
}

public partial class ProvisioningBuildOptions
{
    public ProvisioningBuildOptions() { }
    public IList<InfrastructureResolver> InfrastructureResolvers => throw null!;
    public Random Random { get; set; }
}

public partial class ProvisioningPlan
{
    internal ProvisioningPlan() { }
    public ProvisioningBuildOptions BuildOptions => throw null!;
    public Infrastructure Infrastructure => throw null!;
    public IDictionary<string, string> Compile() => throw null!;
    public IEnumerable<string> Save(string directoryPath) => throw null!;
}

public partial class ProvisioningVariable : NamedProvisionableConstruct
{
    protected ProvisioningVariable(string bicepIdentifier, BicepExpression type, BicepValue<object>? value) : base(bicepIdentifier) { }
    public ProvisioningVariable(string bicepIdentifier, Type type) : base(bicepIdentifier) { }
    public BicepExpression BicepType => throw null!;
    public string? Description { get; set; }
    public BicepValue<object> Value { get; set; }
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

public partial class ProvisioningParameter : ProvisioningVariable
{
    public ProvisioningParameter(string bicepIdentifier, BicepExpression type) : base(bicepIdentifier, type, null) { }
    public ProvisioningParameter(string bicepIdentifier, Type type) : base(bicepIdentifier, type) { }
    public bool IsSecure { get; set; }
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

public partial class ProvisioningOutput : ProvisioningVariable
{
    public ProvisioningOutput(string bicepIdentifier, BicepExpression type) : base(bicepIdentifier, type, null) { }
    public ProvisioningOutput(string bicepIdentifier, Type type) : base(bicepIdentifier, type) { }
    protected internal override IEnumerable<BicepStatement> Compile() => throw null!;
}

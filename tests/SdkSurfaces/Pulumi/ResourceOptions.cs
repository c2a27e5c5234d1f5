// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;

namespace Pulumi;

public abstract class ResourceOptions
{
    private InputList<Resource>? _dependsOn;
    private List<string>? _ignoreChanges;
    private List<ResourceTransformation>? _resourceTransformations;
    private List<ResourceTransform>? _resourceTransforms;
    private List<string>? _replaceOnChanges;
    private InputList<Resource>? _replaceWith;
    private List<string>? _hideDiffs;

    public Input<string>? Id { get; set; }
    public Resource? Parent { get; set; }
    public InputList<Resource> DependsOn { get => _dependsOn ??= new InputList<Resource>(); set => _dependsOn = value; }
    public bool? Protect { get; set; }
    public List<string> IgnoreChanges { get => _ignoreChanges ??= new List<string>(); set => _ignoreChanges = value; }
    public string? Version { get; set; }
    public ProviderResource? Provider { get; set; }
    public CustomTimeouts? CustomTimeouts { get; set; }
    public List<ResourceTransformation> ResourceTransformations { get => _resourceTransformations ??= new(); set => _resourceTransformations = value; }
    public List<ResourceTransform> ResourceTransforms { get => _resourceTransforms ??= new(); set => _resourceTransforms = value; }
    public List<Input<Alias>> Aliases { get; set; } = new List<Input<Alias>>();
    public string? Urn { get; set; }
    public List<string> ReplaceOnChanges { get => _replaceOnChanges ??= new List<string>(); set => _replaceOnChanges = value; }
    public string? PluginDownloadURL { get; set; }
    public bool? RetainOnDelete { get; set; }
    public Resource? DeletedWith { get; set; }
    public InputList<Resource> ReplaceWith { get => _replaceWith ??= new InputList<Resource>(); set => _replaceWith = value; }
    public List<string> HideDiffs { get => _hideDiffs ??= new List<string>(); set => _hideDiffs = value; }
    public Input<object>? ReplacementTrigger { get; set; }

    internal abstract ResourceOptions Clone();
}

public sealed class CustomResourceOptions : ResourceOptions
{
    private List<string>? _additionalSecretOutputs;
    private Dictionary<string, string>? _envVarMappings;

    public bool? DeleteBeforeReplace { get; set; }
    public List<string> AdditionalSecretOutputs { get => _additionalSecretOutputs ??= new List<string>(); set => _additionalSecretOutputs = value; }
    public string? ImportId { get; set; }
    public Dictionary<string, string> EnvVarMappings { get => _envVarMappings ??= new(); set => _envVarMappings = value; }

    public static CustomResourceOptions Merge(CustomResourceOptions? options1, CustomResourceOptions? options2) => throw null!;

    internal override ResourceOptions Clone() => throw null!;
}

public sealed class ComponentResourceOptions : ResourceOptions
{
    private List<ProviderResource>? _providers;

    public List<ProviderResource> Providers { get => _providers ??= new List<ProviderResource>(); set => _providers = value; }

    public static ComponentResourceOptions Merge(ComponentResourceOptions? options1, ComponentResourceOptions? options2) => throw null!;

    internal override ResourceOptions Clone() => throw null!;
}

public sealed class CustomTimeouts
{
    public TimeSpan? Create { get; set; }
    public TimeSpan? Update { get; set; }
    public TimeSpan? Delete { get; set; }
}

public sealed class Alias
{
    public string? Urn { get; set; }
    public Input<string>? Name { get; set; }
    public Input<string>? Type { get; set; }
    public Input<string>? Stack { get; set; }
    public Input<string>? Project { get; set; }
    public Resource? Parent { get; set; }
    public Input<string>? ParentUrn { get; set; }
    public bool NoParent { get; set; }
}

// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;

namespace Pulumi;

public abstract class InputArgs
{
    protected InputArgs() { }

    private protected abstract void ValidateMember(Type memberType, string fullName);
}

public abstract class ResourceArgs : InputArgs
{
    public static readonly ResourceArgs Empty = null!;

    private protected override void ValidateMember(Type memberType, string fullName) => throw null!;
}

public abstract class InvokeArgs : InputArgs
{
    public static readonly InvokeArgs Empty = null!;

    private protected override void ValidateMember(Type memberType, string fullName) => throw null!;
}

public class InvokeOptions
{
    public Resource? Parent { get; set; }
    public ProviderResource? Provider { get; set; }
    public string? Version { get; set; }
    public string? PluginDownloadURL { get; set; }
}

public class InvokeOutputOptions : InvokeOptions
{
    private InputList<Resource>? _dependsOn;
    public InputList<Resource> DependsOn { get => _dependsOn ??= new InputList<Resource>(); set => _dependsOn = value; }
}

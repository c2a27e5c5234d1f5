// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.ContainerService.Inputs;

public sealed class GroupContainerArgs : global::Pulumi.ResourceArgs
{
    [Input("commands")] private InputList<string>? _commands;
    public InputList<string> Commands { get => _commands ??= new InputList<string>(); set => _commands = value; }
    [Input("cpu", required: true)] public Input<double> Cpu { get; set; } = null!;
    [Input("cpuLimit")] public Input<double>? CpuLimit { get; set; }
    [Input("environmentVariables")] private InputMap<string>? _environmentVariables;
    public InputMap<string> EnvironmentVariables { get => _environmentVariables ??= new InputMap<string>(); set => _environmentVariables = value; }
    [Input("image", required: true)] public Input<string> Image { get; set; } = null!;
    [Input("livenessProbe")] public Input<Inputs.GroupContainerLivenessProbeArgs>? LivenessProbe { get; set; }
    [Input("memory", required: true)] public Input<double> Memory { get; set; } = null!;
    [Input("memoryLimit")] public Input<double>? MemoryLimit { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("ports")] private InputList<Inputs.GroupContainerPortArgs>? _ports;
    public InputList<Inputs.GroupContainerPortArgs> Ports { get => _ports ??= new InputList<Inputs.GroupContainerPortArgs>(); set => _ports = value; }
    [Input("secureEnvironmentVariables")] private InputMap<string>? _secureEnvironmentVariables;
    public InputMap<string> SecureEnvironmentVariables { get => _secureEnvironmentVariables ??= new InputMap<string>(); set => _secureEnvironmentVariables = value; }
    [Input("volumes")] private InputList<Inputs.GroupContainerVolumeArgs>? _volumes;
    public InputList<Inputs.GroupContainerVolumeArgs> Volumes { get => _volumes ??= new InputList<Inputs.GroupContainerVolumeArgs>(); set => _volumes = value; }

    public GroupContainerArgs() { }
    public static new GroupContainerArgs Empty => new GroupContainerArgs();
}

public sealed class GroupExposedPortArgs : global::Pulumi.ResourceArgs
{
    [Input("port")] public Input<int>? Port { get; set; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }

    public GroupExposedPortArgs() { }
    public static new GroupExposedPortArgs Empty => new GroupExposedPortArgs();
}

public sealed class GroupIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds")] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public GroupIdentityArgs() { }
    public static new GroupIdentityArgs Empty => new GroupIdentityArgs();
}

public sealed class GroupImageRegistryCredentialArgs : global::Pulumi.ResourceArgs
{
    [Input("password")] public Input<string>? Password { get; set; }
    [Input("server", required: true)] public Input<string> Server { get; set; } = null!;
    [Input("userAssignedIdentityId")] public Input<string>? UserAssignedIdentityId { get; set; }
    [Input("username")] public Input<string>? Username { get; set; }

    public GroupImageRegistryCredentialArgs() { }
    public static new GroupImageRegistryCredentialArgs Empty => new GroupImageRegistryCredentialArgs();
}

public sealed class GroupContainerLivenessProbeArgs : global::Pulumi.ResourceArgs
{
    [Input("execs")] private InputList<string>? _execs;
    public InputList<string> Execs { get => _execs ??= new InputList<string>(); set => _execs = value; }
    [Input("failureThreshold")] public Input<int>? FailureThreshold { get; set; }
    [Input("httpGets")] private InputList<Inputs.GroupContainerLivenessProbeHttpGetArgs>? _httpGets;
    public InputList<Inputs.GroupContainerLivenessProbeHttpGetArgs> HttpGets { get => _httpGets ??= new InputList<Inputs.GroupContainerLivenessProbeHttpGetArgs>(); set => _httpGets = value; }
    [Input("initialDelaySeconds")] public Input<int>? InitialDelaySeconds { get; set; }
    [Input("periodSeconds")] public Input<int>? PeriodSeconds { get; set; }
    [Input("successThreshold")] public Input<int>? SuccessThreshold { get; set; }
    [Input("timeoutSeconds")] public Input<int>? TimeoutSeconds { get; set; }

    public GroupContainerLivenessProbeArgs() { }
    public static new GroupContainerLivenessProbeArgs Empty => new GroupContainerLivenessProbeArgs();
}

public sealed class GroupContainerPortArgs : global::Pulumi.ResourceArgs
{
    [Input("port")] public Input<int>? Port { get; set; }
    [Input("protocol")] public Input<string>? Protocol { get; set; }

    public GroupContainerPortArgs() { }
    public static new GroupContainerPortArgs Empty => new GroupContainerPortArgs();
}

public sealed class GroupContainerVolumeArgs : global::Pulumi.ResourceArgs
{
    [Input("emptyDir")] public Input<bool>? EmptyDir { get; set; }
    [Input("mountPath", required: true)] public Input<string> MountPath { get; set; } = null!;
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("readOnly")] public Input<bool>? ReadOnly { get; set; }
    [Input("secret")] private InputMap<string>? _secret;
    public InputMap<string> Secret { get => _secret ??= new InputMap<string>(); set => _secret = value; }
    [Input("shareName")] public Input<string>? ShareName { get; set; }
    [Input("storageAccountKey")] public Input<string>? StorageAccountKey { get; set; }
    [Input("storageAccountName")] public Input<string>? StorageAccountName { get; set; }

    public GroupContainerVolumeArgs() { }
    public static new GroupContainerVolumeArgs Empty => new GroupContainerVolumeArgs();
}

public sealed class GroupContainerLivenessProbeHttpGetArgs : global::Pulumi.ResourceArgs
{
    [Input("httpHeaders")] private InputMap<string>? _httpHeaders;
    public InputMap<string> HttpHeaders { get => _httpHeaders ??= new InputMap<string>(); set => _httpHeaders = value; }
    [Input("path")] public Input<string>? Path { get; set; }
    [Input("port")] public Input<int>? Port { get; set; }
    [Input("scheme")] public Input<string>? Scheme { get; set; }

    public GroupContainerLivenessProbeHttpGetArgs() { }
    public static new GroupContainerLivenessProbeHttpGetArgs Empty => new GroupContainerLivenessProbeHttpGetArgs();
}

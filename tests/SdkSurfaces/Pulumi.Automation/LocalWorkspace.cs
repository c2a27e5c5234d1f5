// API surface of Pulumi.Automation 3.112.1: names and types only; bodies are empty.
using System;
using System.Threading;
using System.Threading.Tasks;

namespace Pulumi.Automation;

public abstract class Workspace : IDisposable
{
    internal Workspace() { }

    public PulumiFn? Program { get; set; }
    public void Dispose() => throw null!;
}

public sealed class LocalWorkspace : Workspace
{
    internal LocalWorkspace() { }

    public static Task<WorkspaceStack> CreateStackAsync(InlineProgramArgs args) => throw null!;
    public static Task<WorkspaceStack> CreateStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => throw null!;
    public static Task<WorkspaceStack> SelectStackAsync(InlineProgramArgs args) => throw null!;
    public static Task<WorkspaceStack> SelectStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => throw null!;
    public static Task<WorkspaceStack> CreateOrSelectStackAsync(InlineProgramArgs args) => throw null!;
    public static Task<WorkspaceStack> CreateOrSelectStackAsync(InlineProgramArgs args, CancellationToken cancellationToken) => throw null!;
}

public class LocalWorkspaceOptions
{
    public string? WorkDir { get; set; }
    public string? SecretsProvider { get; set; }
    public PulumiFn? Program { get; set; }
}

public class InlineProgramArgs : LocalWorkspaceOptions
{
    public InlineProgramArgs(string projectName, string stackName, PulumiFn program)
    {
        StackName = stackName;
        Program = program;
    }

    public string StackName { get; }
}

public sealed class WorkspaceStack : IDisposable
{
    internal WorkspaceStack() { }

    public string Name => throw null!;
    public Workspace Workspace => throw null!;
    public Task<UpResult> UpAsync(UpOptions? options = null, CancellationToken cancellationToken = default) => throw null!;
    public void Dispose() => throw null!;
}

public class UpdateOptions
{
    public int? Parallel { get; set; }
    public string? Message { get; set; }
}

public sealed class UpOptions : UpdateOptions
{
    public bool? ExpectNoChanges { get; set; }
    public bool? Diff { get; set; }
}

public class UpdateResult
{
    internal UpdateResult() { }

    public string StandardOutput => throw null!;
    public string StandardError => throw null!;
}

public sealed class UpResult : UpdateResult
{
    internal UpResult() { }
}

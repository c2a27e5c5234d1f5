// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Threading.Tasks;

namespace Pulumi;

public sealed partial class Deployment
{
    private Deployment() { }

    public static DeploymentInstance Instance { get => throw null!; internal set => throw null!; }

    public static Task<int> RunAsync(Action action) => throw null!;
    public static Task<int> RunAsync(Func<IDictionary<string, object?>> func) => throw null!;
    public static Task<int> RunAsync(Func<Task> func) => throw null!;
    public static Task<int> RunAsync(Func<Task<IDictionary<string, object?>>> func, StackOptions? options = null) => throw null!;
    public static Task<int> RunAsync<TStack>() where TStack : Stack, new() => throw null!;
    public static Task<int> RunAsync<TStack>(IServiceProvider serviceProvider) where TStack : Stack => throw null!;
}

public sealed class DeploymentInstance
{
    internal DeploymentInstance() { }

    public string StackName => throw null!;
    public string ProjectName => throw null!;
    public string RootDirectory => throw null!;
    public string OrganizationName => throw null!;
    public bool IsDryRun => throw null!;

    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOptions? options = null) => throw null!;
    public Output<T> Invoke<T>(string token, InvokeArgs args, InvokeOutputOptions options) => throw null!;
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOptions? options = null) => throw null!;
    public Output<T> InvokeSingle<T>(string token, InvokeArgs args, InvokeOutputOptions options) => throw null!;
    public Task<T> InvokeAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) => throw null!;
    public Task<T> InvokeSingleAsync<T>(string token, InvokeArgs args, InvokeOptions? options = null) => throw null!;
    public Task InvokeAsync(string token, InvokeArgs args, InvokeOptions? options = null) => throw null!;
}

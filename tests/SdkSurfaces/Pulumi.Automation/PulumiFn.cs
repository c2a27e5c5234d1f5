// API surface of Pulumi.Automation 3.112.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Pulumi.Automation;

public abstract class PulumiFn
{
    internal PulumiFn() { }

    public static PulumiFn Create(Func<CancellationToken, Task<IDictionary<string, object?>>> program) => throw null!;
    public static PulumiFn Create(Func<Task<IDictionary<string, object?>>> program) => throw null!;
    public static PulumiFn Create(Func<CancellationToken, Task> program) => throw null!;
    public static PulumiFn Create(Func<Task> program) => throw null!;
    public static PulumiFn Create(Func<IDictionary<string, object?>> program) => throw null!;
    public static PulumiFn Create(Action program) => throw null!;
    public static PulumiFn Create<TStack>() where TStack : Stack, new() => throw null!;
    public static PulumiFn Create<TStack>(IServiceProvider serviceProvider) where TStack : Stack => throw null!;
    public static PulumiFn Create(IServiceProvider serviceProvider, Type stackType) => throw null!;
}

// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;
using System.Threading.Tasks;

namespace Pulumi;

internal interface IInput
{
}

public class Input<T> : IInput
{
    private protected Input(Output<T> outputValue) { }

    public static implicit operator Input<T>(T value) => throw null!;
    public static implicit operator Input<T>(Output<T> value) => throw null!;
    public static implicit operator Output<T>(Input<T> input) => throw null!;
}

public static class InputExtensions
{
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, TResult> func) => throw null!;
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Task<TResult>> func) => throw null!;
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Input<TResult>?> func) => throw null!;
    public static Output<TResult> Apply<T, TResult>(this Input<T>? input, Func<T, Output<TResult>?> func) => throw null!;
    public static Output<T> ToOutput<T>(this Input<T>? input) => throw null!;
}

public static class InputListExtensions
{
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T0> value) => throw null!;
    public static void Add<T0, T1>(this InputList<Union<T0, T1>> list, Input<T1> value) => throw null!;
}

public static class InputMapExtensions
{
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T0> value) => throw null!;
    public static void Add<T0, T1>(this InputMap<Union<T0, T1>> map, string key, Input<T1> value) => throw null!;
}

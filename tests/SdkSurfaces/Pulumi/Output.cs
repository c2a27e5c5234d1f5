// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Text.Json;
using System.Threading.Tasks;

namespace Pulumi;

public static partial class Output
{
    public static Output<T> Create<T>(T value) => throw null!;
    public static Output<T> Create<T>(Task<T> value) => throw null!;
    public static Output<T> CreateSecret<T>(T value) => throw null!;
    public static Output<T> CreateSecret<T>(Task<T> value) => throw null!;
    public static Output<T> CreateSecret<T>(Output<T> value) => throw null!;
    public static Output<T> Unsecret<T>(Output<T> output) => throw null!;
    public static Task<bool> IsSecretAsync<T>(Output<T> output) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(params Input<T>[] inputs) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Input<T>> inputs) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(params Output<T>[] outputs) => throw null!;
    public static Output<ImmutableArray<T>> All<T>(IEnumerable<Output<T>> outputs) => throw null!;
    public static Output<string> Format(FormattableString formattableString) => throw null!;
    public static Output<string> JsonSerialize<T>(Output<T> value, JsonSerializerOptions? options = null) => throw null!;
    public static Output<T> JsonDeserialize<T>(Output<string> json, JsonSerializerOptions? options = null) => throw null!;
}

internal interface IOutput
{
}

public sealed class Output<T> : IOutput
{
    internal Output() { }

    public static Output<T> Create(Task<T> value) => throw null!;
    public Output<ValueTuple> Apply(Func<T, Task> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, TResult> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Task<TResult>> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Input<TResult>?> func) => throw null!;
    public Output<TResult> Apply<TResult>(Func<T, Output<TResult>?> func) => throw null!;
    public override string ToString() => throw null!;
}

public static class OutputExtensions
{
    public static Output<T> GetAt<T>(this Output<ImmutableArray<T>> array, Input<int> index) => throw null!;
    public static Output<T> First<T>(this Output<ImmutableArray<T>> array) => throw null!;
    public static Output<int> Length<T>(this Output<ImmutableArray<T>> array) => throw null!;
    public static Output<bool> IsT0<T0, T1>(this Output<Union<T0, T1>> output) => throw null!;
    public static Output<bool> IsT1<T0, T1>(this Output<Union<T0, T1>> output) => throw null!;
    public static Output<T0> AsT0<T0, T1>(this Output<Union<T0, T1>> output) => throw null!;
    public static Output<T1> AsT1<T0, T1>(this Output<Union<T0, T1>> output) => throw null!;
    public static Output<object> Value<T0, T1>(this Output<Union<T0, T1>> output) => throw null!;
}

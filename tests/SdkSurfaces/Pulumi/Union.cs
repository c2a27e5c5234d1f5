// API surface of Pulumi 3.112.1: names and types only; bodies are empty.
using System;

namespace Pulumi;

internal interface IUnion
{
}

public readonly struct Union<T0, T1> : IEquatable<Union<T0, T1>>, IUnion
{
    public T0 AsT0 => throw null!;
    public T1 AsT1 => throw null!;
    public bool IsT0 => throw null!;
    public bool IsT1 => throw null!;
    public object Value => throw null!;

    public static Union<T0, T1> FromT0(T0 input) => throw null!;
    public static Union<T0, T1> FromT1(T1 input) => throw null!;
    public Union<TResult, T1> MapT0<TResult>(Func<T0, TResult> mapFunc) => throw null!;
    public Union<T0, TResult> MapT1<TResult>(Func<T1, TResult> mapFunc) => throw null!;
    public Union<TResult0, TResult1> Bimap<TResult0, TResult1>(Func<T0, TResult0> mapFunc0, Func<T1, TResult1> mapFunc1) => throw null!;
    public TResult Match<TResult>(Func<T0, TResult> f0, Func<T1, TResult> f1) => throw null!;
    public void Switch(Action<T0> f0, Action<T1> f1) => throw null!;
    public bool TryPickT0(out T0 value, out T1 remainder) => throw null!;
    public bool TryPickT1(out T1 value, out T0 remainder) => throw null!;

    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Union<T0, T1> other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;

    public static implicit operator Union<T0, T1>(T0 t) => throw null!;
    public static implicit operator Union<T0, T1>(T1 t) => throw null!;
    public static bool operator ==(Union<T0, T1> left, Union<T0, T1> right) => throw null!;
    public static bool operator !=(Union<T0, T1> left, Union<T0, T1> right) => throw null!;
}

public sealed class InputUnion<T0, T1> : Input<Union<T0, T1>>
{
    public InputUnion() : base(null!) { }

    public static implicit operator InputUnion<T0, T1>(Union<T0, T1> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(T0 value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(T1 value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Input<T0> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Input<T1> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<Union<T0, T1>> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<T0> value) => throw null!;
    public static implicit operator InputUnion<T0, T1>(Output<T1> value) => throw null!;
}

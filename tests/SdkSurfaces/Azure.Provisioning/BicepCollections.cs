// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Azure.Provisioning.Expressions;

namespace Azure.Provisioning;

public partial class BicepList<T> : BicepValue, IList<BicepValue<T>>, IReadOnlyList<BicepValue<T>>
{
    public BicepList() { }
    public BicepList(IList<BicepValue<T>>? values) { }
    public int Count => throw null!;
    public override bool IsEmpty => throw null!;
    public bool IsReadOnly => throw null!;
    public BicepValue<T> this[int index] { get => throw null!; set { } }
    public void Add(BicepValue<T> item) { }
    public void Assign(BicepList<T> source) { }
    public void Clear() { }
    public bool Contains(BicepValue<T> item) => throw null!;
    public void CopyTo(BicepValue<T>[] array, int arrayIndex) { }
    public static BicepList<T> FromExpression(Func<BicepExpression, T> referenceFactory, BicepExpression expression) => throw null!;
    public IEnumerator<BicepValue<T>> GetEnumerator() => throw null!;
    public int IndexOf(BicepValue<T> item) => throw null!;
    public void Insert(int index, BicepValue<T> item) { }
    public bool Remove(BicepValue<T> item) => throw null!;
    public void RemoveAt(int index) { }
    public static implicit operator BicepList<T>(ProvisioningVariable reference) => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
}

public partial class BicepDictionary<T> : BicepValue, IDictionary<string, BicepValue<T>>, IReadOnlyDictionary<string, BicepValue<T>>
{
    public BicepDictionary() { }
    public BicepDictionary(IDictionary<string, BicepValue<T>>? values) { }
    public int Count => throw null!;
    public override bool IsEmpty => throw null!;
    public bool IsReadOnly => throw null!;
    public BicepValue<T> this[string key] { get => throw null!; set { } }
    public ICollection<string> Keys => throw null!;
    public ICollection<BicepValue<T>> Values => throw null!;
    IEnumerable<string> IReadOnlyDictionary<string, BicepValue<T>>.Keys => throw null!;
    IEnumerable<BicepValue<T>> IReadOnlyDictionary<string, BicepValue<T>>.Values => throw null!;
    public void Add(KeyValuePair<string, BicepValue<T>> item) { }
    public void Add(string key, BicepValue<T> value) { }
    public void Assign(BicepDictionary<T> source) { }
    public void Clear() { }
    public bool Contains(KeyValuePair<string, BicepValue<T>> item) => throw null!;
    public bool ContainsKey(string key) => throw null!;
    public void CopyTo(KeyValuePair<string, BicepValue<T>>[] array, int arrayIndex) { }
    public IEnumerator<KeyValuePair<string, BicepValue<T>>> GetEnumerator() => throw null!;
    public bool Remove(KeyValuePair<string, BicepValue<T>> item) => throw null!;
    public bool Remove(string key) => throw null!;
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out BicepValue<T> value) => throw null!;
    public static implicit operator BicepDictionary<T>(ProvisioningVariable reference) => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
}

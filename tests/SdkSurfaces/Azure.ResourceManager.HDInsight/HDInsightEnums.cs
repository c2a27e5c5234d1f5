// API surface of Azure.ResourceManager.HDInsight 1.1.0: names and types only; bodies are empty.
using System;

namespace Azure.ResourceManager.HDInsight.Models;

public readonly partial struct HDInsightOSType : IEquatable<HDInsightOSType>
{
    private readonly string _value;
    public HDInsightOSType(string value) => _value = value;
    public static HDInsightOSType Linux { get; } = new("Linux");
    public static HDInsightOSType Windows { get; } = new("Windows");
    public static implicit operator HDInsightOSType(string value) => new(value);
    public static bool operator ==(HDInsightOSType left, HDInsightOSType right) => left.Equals(right);
    public static bool operator !=(HDInsightOSType left, HDInsightOSType right) => !left.Equals(right);
    public bool Equals(HDInsightOSType other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is HDInsightOSType other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

public readonly partial struct HDInsightTier : IEquatable<HDInsightTier>
{
    private readonly string _value;
    public HDInsightTier(string value) => _value = value;
    public static HDInsightTier Premium { get; } = new("Premium");
    public static HDInsightTier Standard { get; } = new("Standard");
    public static implicit operator HDInsightTier(string value) => new(value);
    public static bool operator ==(HDInsightTier left, HDInsightTier right) => left.Equals(right);
    public static bool operator !=(HDInsightTier left, HDInsightTier right) => !left.Equals(right);
    public bool Equals(HDInsightTier other) => string.Equals(_value, other._value, StringComparison.InvariantCultureIgnoreCase);
    public override bool Equals(object obj) => obj is HDInsightTier other && Equals(other);
    public override int GetHashCode() => StringComparer.InvariantCultureIgnoreCase.GetHashCode(_value ?? "");
    public override string ToString() => _value;
}

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Sdks;

/// <summary>A property that the SDK puts together of several members. Findings belong to the last one that differs from what is wanted.</summary>
internal sealed class JoinedValue : DerivedValue
{
    private const int MaximumCombinations = 16;

    private readonly string _separator;

    public JoinedValue(string separator, params string[] parts)
        : base(parts) => _separator = separator;

    /// <summary>A part that changes what the others mean in a way that is not known; null when there is none.</summary>
    public string? Unless { get; init; }

    public override SettingValue Read(ObjectValue owner, string prefix)
    {
        if (Unless is not null && owner.Get(prefix + Unless) is var other && !(other is UnsetValue || other == UnknownValue.NotMapped))
        {
            return UnknownValue.NotFollowed;
        }

        var values = Parts.Select(part => owner.Get(prefix + part)).ToArray();
        var alternatives = values.Select(value => value is ChoiceValue choice ? choice.Alternatives : ImmutableArray.Create(value)).ToArray();
        return alternatives.Aggregate(1, (count, value) => Math.Min(MaximumCombinations + 1, count * value.Length)) > MaximumCombinations
            ? UnknownValue.NotFollowed
            : ChoiceValue.Of(Combine(alternatives).Select(Join).ToImmutableArray(), (values[values.Length - 1] as ChoiceValue)?.Origin);
    }

    public override ImmutableArray<PartValue>? Write(string wire, SettingValue settings, string prefix)
    {
        var texts = Split(wire);
        return texts.Length != Parts.Length ? null : Parts
            .Select((part, index) => new PartValue(part, texts[index]))
            .Where(part => !(settings.Get(prefix + part.Path) is ScalarValue scalar && scalar.Is(part.Text)))
            .ToImmutableArray();
    }

    private static IEnumerable<ImmutableArray<SettingValue>> Combine(IEnumerable<ImmutableArray<SettingValue>> alternatives) => alternatives.Aggregate(
        new[] { ImmutableArray<SettingValue>.Empty }.AsEnumerable(),
        static (combinations, values) => combinations.SelectMany(_ => values, static (combination, value) => combination.Add(value)));

    private SettingValue Join(ImmutableArray<SettingValue> values) => values.Contains(UnknownValue.NotMapped) ? UnknownValue.NotMapped
        : values.All(value => value is ScalarValue)
            ? Join(values.Cast<ScalarValue>().ToArray())
            : UnknownValue.NotFollowed;

    private ScalarValue Join(ScalarValue[] parts) => new(string.Join(_separator, parts.Select(part => part.Text)), parts[parts.Length - 1].Origin, parts.Any(part => part.IsShared))
    {
        Difference = wanted =>
        {
            var texts = Split(wanted);
            return (texts.Length == parts.Length ? parts.Where((part, index) => !part.Is(texts[index])).LastOrDefault() : null)?.Origin ?? parts[parts.Length - 1].Origin;
        },
    };

    private string[] Split(string wire) => wire.Split(new[] { _separator }, StringSplitOptions.None);
}

using System;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Which values of a property are resilient. A value that is on neither list is not judged.</summary>
internal abstract class Requirement
{
    /// <summary>Any value, as long as there is one.</summary>
    public static readonly Requirement Any = new TestRequirement(static _ => true);

    /// <summary>Values by name, ignoring case as Azure does.</summary>
    public static Requirement Values(string[] accepted, string[] rejected) => new ValueRequirement(accepted, rejected);

    /// <summary>Values that a test accepts or rejects; it judges each of them.</summary>
    public static Requirement That(Func<string, bool> isAccepted) => new TestRequirement(isAccepted);

    /// <summary>A whole number of at least <paramref name="minimum"/>; negative numbers are not judged.</summary>
    public static Requirement AtLeast(int minimum) => new MinimumRequirement(minimum);

    /// <summary>
    /// Judges a value: of several possible ones a single compliant one is enough, since the author chose by environment; all must
    /// violate to be reported.
    /// </summary>
    public Verdict Judge(SettingValue value, Verdict whenUnset)
    {
        switch (value)
        {
            case ScalarValue scalar:
                return JudgeText(scalar.Text);
            case UnsetValue:
                return whenUnset;
            case ChoiceValue choice:
                var verdicts = choice.Alternatives.Select(alternative => Judge(alternative, whenUnset)).ToArray();
                return verdicts.Contains(Verdict.Complies) ? Verdict.Complies
                    : verdicts.Contains(Verdict.CannotTell) ? Verdict.CannotTell
                    : Verdict.Violates;
            default:
                return Verdict.CannotTell;
        }
    }

    protected abstract Verdict JudgeText(string text);

    private sealed class ValueRequirement : Requirement
    {
        private readonly string[] _accepted;
        private readonly string[] _rejected;

        public ValueRequirement(string[] accepted, string[] rejected)
        {
            _accepted = accepted;
            _rejected = rejected;
        }

        protected override Verdict JudgeText(string text) =>
            _rejected.Contains(text, StringComparer.OrdinalIgnoreCase) ? Verdict.Violates
            : _accepted.Contains(text, StringComparer.OrdinalIgnoreCase) ? Verdict.Complies
            : Verdict.CannotTell;
    }

    private sealed class TestRequirement : Requirement
    {
        private readonly Func<string, bool> _isAccepted;

        public TestRequirement(Func<string, bool> isAccepted) => _isAccepted = isAccepted;

        protected override Verdict JudgeText(string text) => _isAccepted(text) ? Verdict.Complies : Verdict.Violates;
    }

    private sealed class MinimumRequirement : Requirement
    {
        private readonly int _minimum;

        public MinimumRequirement(int minimum) => _minimum = minimum;

        protected override Verdict JudgeText(string text) =>
            !int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) || number < 0 ? Verdict.CannotTell
            : number < _minimum ? Verdict.Violates
            : Verdict.Complies;
    }
}

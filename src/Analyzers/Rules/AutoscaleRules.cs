using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>Autoscale of online deployments.</summary>
internal static class AutoscaleRules
{
    private const string AutoscaleSettings = "Microsoft.Insights/autoscaleSettings";

    /// <summary>The link from an autoscale setting to what it scales.</summary>
    public static readonly ResourceLink Target = new(AutoscaleSettings, "properties.targetResourceUri");

    private static readonly string[] s_true = { "true" };

    public static IEnumerable<Rule> All => new Rule[] { new LowMinimumRule() };

    /// <summary>True when an autoscale setting may decide the number of instances of the declaration; one that is switched off does not.</summary>
    public static bool MayScale(RuleContext context) =>
        context.GetSources(Target).Any(IsOn) || context.GetPossibleSources(Target, context.Declaration) is not { } possible || possible.Any(IsOn);

    private static bool IsOn(ResourceDeclaration setting) => setting.Get("properties.enabled") is not ScalarValue enabled || enabled.Is("true");

    /// <summary>AMLR1202: the least number of instances in any profile.</summary>
    private sealed class LowMinimumRule : Rule
    {
        private static readonly DiagnosticDescriptor s_descriptor = RuleDescriptor.Info(
            "AMLR1202", Concern.Capacity, "https://learn.microsoft.com/azure/machine-learning/how-to-autoscale-endpoints");

        public override ImmutableArray<DiagnosticDescriptor> Descriptors => ImmutableArray.Create(s_descriptor);

        public override string ResourceType => AutoscaleSettings;

        public override void Check(RuleContext context)
        {
            // A setting that is not switched on scales nothing.
            if (context.Is("properties.enabled", s_true) != true || context.GetElements("properties.profiles", out _) is not { } profiles)
            {
                return;
            }

            foreach (var profile in profiles)
            {
                var minimum = profile.Path + ".capacity.minimum";
                var value = context.Get(minimum);
                if (IsBelowMinimum(context, value) && context.GetTarget(Target)?.ResourceType == OnlineDeploymentRules.Deployments)
                {
                    context.Report(s_descriptor, minimum, value, GetCount(context), UseMinimum(context, profile.Path));
                }
            }
        }

        private static Remedy UseMinimum(RuleContext context, string profile)
        {
            // The maximum and the default must not lie below the minimum.
            var changes = new[] { ".capacity.maximum", ".capacity.default" }
                .Where(name => IsBelowMinimum(context, context.Peek(profile + name)))
                .Select(name => SettingChange.Number(profile + name, GetCount(context)))
                .Prepend(SettingChange.Number(profile + ".capacity.minimum", GetCount(context)));
            return new Remedy("useMinimumInstances", changes.ToImmutableArray()) { Value = GetCount(context) };
        }

        private static string GetCount(RuleContext context) => context.Options.MinimumOnlineInstances.ToString(CultureInfo.InvariantCulture);

        private static bool IsBelowMinimum(RuleContext context, SettingValue value) =>
            Requirement.AtLeast(context.Options.MinimumOnlineInstances).Judge(value, Verdict.CannotTell) == Verdict.Violates;
    }
}

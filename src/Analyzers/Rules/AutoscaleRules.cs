using System.Collections.Generic;
using System.Collections.Immutable;
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
        context.GetSources(Target).Any(IsOn) || context.GetAll(AutoscaleSettings) is not { } all || all.Any(setting => IsOn(setting) && context.GetTarget(Target, setting) is null);

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
                if (IsBelowThree(value) && context.GetTarget(Target)?.ResourceType == OnlineDeploymentRules.Deployments)
                {
                    context.Report(s_descriptor, minimum, value, "3", UseThree(context, profile.Path));
                }
            }
        }

        private static Remedy UseThree(RuleContext context, string profile)
        {
            // The maximum and the default must not lie below the minimum.
            var changes = new[] { ".capacity.maximum", ".capacity.default" }
                .Where(name => IsBelowThree(context.Peek(profile + name)))
                .Select(name => SettingChange.Number(profile + name, "3"))
                .Prepend(SettingChange.Number(profile + ".capacity.minimum", "3"));
            return new Remedy("useThreeInstances", changes.ToImmutableArray());
        }

        private static bool IsBelowThree(SettingValue value) => Requirement.AtLeast(3).Judge(value, Verdict.CannotTell) == Verdict.Violates;
    }
}

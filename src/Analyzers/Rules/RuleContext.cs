using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Options;
using AmlResilience.Analyzers.Rules.Data;
using Microsoft.CodeAnalysis;

namespace AmlResilience.Analyzers.Rules;

/// <summary>One declaration under judgement: what a rule may ask, and where it reports.</summary>
internal sealed class RuleContext
{
    private readonly ResourceGraph _graph;
    private readonly Action<Diagnostic> _report;
    private readonly (string Path, SettingValue Value)? _chosen;
    private readonly Dictionary<string, ChoiceValue>? _choices;
    private readonly Dictionary<string, SettingValue> _values;
    private Dictionary<string, SettingValue>? _undetermined;

    public RuleContext(ResourceDeclaration declaration, ResourceGraph graph, ResilienceOptions options, Action<Diagnostic> report)
    {
        Declaration = declaration;
        _graph = graph;
        Options = options;
        _report = report;
        _values = new Dictionary<string, SettingValue>(StringComparer.Ordinal);
        _choices = options.ConditionalValues == ConditionalValues.Strict ? new Dictionary<string, ChoiceValue>(StringComparer.OrdinalIgnoreCase) : null;
    }

    private RuleContext(RuleContext context, string path, SettingValue value, Action<Diagnostic> report)
    {
        Declaration = context.Declaration;
        Options = context.Options;
        _graph = context._graph;
        _values = context._values;
        _report = report;
        _chosen = (path, value);
    }

    public ResourceDeclaration Declaration { get; }

    /// <summary>The options of the file that declares the resource.</summary>
    public ResilienceOptions Options { get; }

    public SettingValue Get(string path)
    {
        var value = Peek(path);
        if (value.UnknownReason is not null)
        {
            (_undetermined ??= new Dictionary<string, SettingValue>(StringComparer.OrdinalIgnoreCase))[path] = value;
        }

        return value;
    }

    /// <summary>The value of a property that only needs to be there: what it is makes no difference.</summary>
    public SettingValue Peek(string path)
    {
        if (_chosen is var (chosenPath, chosen) && ArmPath.StartsWith(path, chosenPath, out var rest))
        {
            return chosen.Get(rest);
        }

        // Several rules ask for the same, and each answer is read anew.
        if (!_values.TryGetValue(path, out var value))
        {
            _values.Add(path, value = Declaration.Get(path));
        }

        if (_choices is not null && value is ChoiceValue choice)
        {
            _choices[path] = choice;
        }

        return value;
    }

    /// <summary>
    /// The same declaration with each alternative of each choice that rules have asked for, where the options want all of them
    /// judged. One choice is decided at a time: conditions often go together, and no combination is made up.
    /// </summary>
    public IEnumerable<RuleContext> GetAlternatives(Action<Diagnostic> report) =>
        from choice in (_choices ?? new Dictionary<string, ChoiceValue>()).ToArray()
        from alternative in choice.Value.Alternatives
        where alternative is not UnknownValue
        select new RuleContext(this, choice.Key, alternative, report);

    /// <summary>True when another declaration provably names this one by the link.</summary>
    public bool IsTargetOf(ResourceLink link) => !GetSources(link).IsEmpty;

    /// <summary>The declarations that provably name this one by the link.</summary>
    public ImmutableArray<ResourceDeclaration> GetSources(ResourceLink link) => _graph.GetSources(link, Declaration);

    /// <summary>The one declaration that this one provably names by the link; null when it may be another, or is not declared here.</summary>
    public ResourceDeclaration? GetTarget(ResourceLink link) => _graph.GetTarget(link, Declaration);

    /// <summary>The same for another declaration.</summary>
    public ResourceDeclaration? GetTarget(ResourceLink link, ResourceDeclaration source) => _graph.GetTarget(link, source);

    /// <summary>True when a run of the program that declares one of the two certainly leaves out the other.</summary>
    public bool Exclude(ResourceDeclaration one, ResourceDeclaration other) => _graph.Exclude(one, other);

    /// <summary>
    /// Every declaration of the ARM type in the compilation; null when there is one that cannot be read, and for a resource that
    /// exists already, to which others may belong that the code does not know.
    /// </summary>
    public ImmutableArray<ResourceDeclaration>? GetAll(string resourceType) => Declaration.IsUpdate ? null : _graph.GetAll(resourceType);

    /// <summary>Those of them that name another declaration by the link, or may.</summary>
    public ImmutableArray<ResourceDeclaration>? GetPossibleSources(ResourceLink link, ResourceDeclaration target) => Declaration.IsUpdate ? null : _graph.GetPossibleSources(link, target);

    /// <summary>Whether the property is one of the values: yes, no, or cannot tell.</summary>
    public bool? Is(string path, string[] values, bool whenUnset = false)
    {
        return Answer(Get(path));

        bool? Answer(SettingValue value)
        {
            switch (value)
            {
                case ScalarValue scalar:
                    return values.Any(scalar.Is);
                case UnsetValue:
                    return whenUnset;
                case ChoiceValue choice:
                    var answers = choice.Alternatives.Select(Answer).Distinct().ToArray();
                    return answers.Length == 1 ? answers[0] : null;
                default:
                    return null;
            }
        }
    }

    /// <summary>True when the property is certainly left to the service.</summary>
    public bool IsUnset(string path) => Peek(path) is UnsetValue;

    /// <summary>The same, or true when the SDK version that the code uses does not know the property.</summary>
    public bool IsUnsetOrMissing(string path) => Get(path) is UnsetValue || ReferenceEquals(Get(path), UnknownValue.NotMapped);

    /// <summary>False only when the declaration's region is, or may be, one that is known to have no availability zones.</summary>
    public bool IsRegionZonal() => IsZonal(Get("location"));

    /// <summary>The same for another region.</summary>
    public bool IsZonal(SettingValue region) => !IsAny(region, name => !(Options.HasZones(name) ?? Regions.IsZonal(name)));

    /// <summary>False only when the declaration's region is, or may be, one that is known to have no paired region.</summary>
    public bool IsRegionPaired() => !IsAny(Get("location"), static region => !Regions.IsPaired(region));

    /// <summary>True when the value is, or may be, one that passes the test.</summary>
    public static bool IsAny(SettingValue value, Func<string, bool> test) => value switch
    {
        ScalarValue scalar => test(scalar.Text),
        ChoiceValue choice => choice.Alternatives.OfType<ScalarValue>().Any(scalar => test(scalar.Text)),
        _ => false,
    };

    /// <summary>True for the first of the compilation's resources of this type when all of them are certainly in one region.</summary>
    public bool IsFirstInOneRegion()
    {
        var regions = GetAll(Declaration.ResourceType) is { IsEmpty: false } all && all[0].Creation == Declaration.Creation
            ? all.Select(declaration => (declaration.Get("location") as ScalarValue)?.Text).ToArray()
            : Array.Empty<string?>();
        return regions.Length > 0 && regions.All(region => region is not null && Regions.AreSame(region, regions[0]!));
    }

    /// <summary>The elements of a list with their paths; null when the property is no list that can be read. SDKs accept one object for a list of one.</summary>
    public IReadOnlyList<Element>? GetElements(string path, out bool isOpen) => Element.Find(Get(path), path, out isOpen);

    /// <summary>Reports a property where its value is written, or where the object that lacks it is created.</summary>
    public void Report(DiagnosticDescriptor descriptor, string path, SettingValue value, string wanted, params Remedy[] remedies)
    {
        if (value is ChoiceValue { Origin: null } choice)
        {
            // Statements or callers chose: each of the values stands on its own.
            foreach (var group in choice.Alternatives.GroupBy(Locate))
            {
                Report(descriptor, path, AtOnePlace(group.ToImmutableArray()), wanted, remedies);
            }

            return;
        }

        var found = Describe(value) is { } text ? ArmPath.Display(path) + " = " + text : ResilienceText.Format("Word_No", ArmPath.Display(path));
        Report(descriptor, value is ScalarValue { Difference: { } difference } ? difference(wanted).Location : Locate(value), found, wanted, remedies);
    }

    // Text that is put together may be several values at one place.
    private static SettingValue AtOnePlace(ImmutableArray<SettingValue> values) =>
        values.OfType<ScalarValue>().FirstOrDefault() is { } first && values.Select(Describe).Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1
            ? ChoiceValue.Of(values, first.Origin)
            : values[0];

    /// <summary>Reports at a place of the rule's choice, with the rule's own words for what was found.</summary>
    public void Report(DiagnosticDescriptor descriptor, Location location, string found, string wanted, params Remedy[] remedies)
    {
        _report(Diagnostic.Create(
            descriptor,
            location,
            Declaration.Locations,
            Remedy.ToProperties(remedies.Where(CanApply).ToArray(), isOfAlternative: _chosen is not null),
            Declaration.GetDisplayName(location),
            found,
            wanted));
    }

    // The other alternatives stay as they are, so that nothing else may change with this one.
    private bool CanApply(Remedy remedy) =>
        Declaration.IsFixable
        && !(Declaration.IsUpdate && remedy.IsForNewResources)
        && (_chosen is not var (path, _) || (Declaration.Creation.Syntax is not null && remedy.Changes.Length == 1 && string.Equals(remedy.Changes[0].Path, path, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Says which of the properties that rules asked for could not be determined.</summary>
    public void ReportUndetermined()
    {
        foreach (var undetermined in _undetermined ?? new Dictionary<string, SettingValue>())
        {
            _report(Diagnostic.Create(
                RuleDescriptor.Undetermined, Declaration.TypeLocation, Declaration.GetDisplayName(Declaration.TypeLocation), ArmPath.Display(undetermined.Key), ResilienceText.Get(undetermined.Value.UnknownReason!.Value)));
        }
    }

    /// <summary>Where a value is reported.</summary>
    public Location Locate(SettingValue value) => value switch
    {
        ScalarValue scalar => scalar.Origin.Location,
        ChoiceValue { Origin: { } origin } => origin.Location,
        ChoiceValue choice => Locate(choice.Alternatives[0]),
        ListValue { Origin: { } origin } => origin.Location,
        ListValue { Items.IsEmpty: false } list => Locate(list.Items[0].Value),
        UnsetValue { Written: { } written } => written.Location,
        UnsetValue unset when !IsRoot(unset.Owner) && unset.Owner.Creation.IsInFileOf(Declaration.Creation) => unset.Owner.TypeLocation,
        ObjectValue created => created.TypeLocation,
        _ => Declaration.TypeLocation,
    };

    private bool IsRoot(ObjectValue owner) => Declaration.Settings is ObjectValue root ? root == owner : owner.Creation == Declaration.Creation;

    private static string? Describe(SettingValue value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ChoiceValue choice => ResilienceText.Either(choice.Alternatives.Select(alternative => Describe(alternative) ?? ResilienceText.Get("Word_Nothing")).Distinct(StringComparer.OrdinalIgnoreCase).ToArray()),
        _ => null,
    };
}

/// <summary>One element of a list.</summary>
internal readonly record struct Element(string Path, SettingValue Value, bool IsCertain)
{
    /// <summary>The elements of the list at the path; null when it is no list that can be read.</summary>
    public static IReadOnlyList<Element>? Find(SettingValue value, string path, out bool isOpen)
    {
        isOpen = value is ListValue { IsOpen: true };
        return value switch
        {
            ListValue list => list.Items.Select((item, index) => new Element($"{path}.[{index}]", item.Value, item.IsCertain)).ToArray(),
            ObjectValue single => new[] { new Element(path, single, IsCertain: true) },
            _ => null,
        };
    }
}

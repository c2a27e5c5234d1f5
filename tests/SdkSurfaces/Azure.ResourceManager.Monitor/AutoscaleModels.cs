// API surface of Azure.ResourceManager.Monitor 1.3.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;

namespace Azure.ResourceManager.Monitor.Models;

public partial class AutoscaleSettingPatch
{
    public AutoscaleSettingPatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public IList<AutoscaleProfile> Profiles { get; } = new List<AutoscaleProfile>();
    public bool? IsEnabled { get; set; }
    public ResourceIdentifier TargetResourceId { get; set; }
    public AzureLocation? TargetResourceLocation { get; set; }
}

public partial class AutoscaleProfile
{
    public AutoscaleProfile(string name, MonitorScaleCapacity capacity, IEnumerable<AutoscaleRule> rules)
    {
        Name = name;
        Capacity = capacity;
        Rules = new List<AutoscaleRule>(rules);
    }

    public string Name { get; set; }
    public MonitorScaleCapacity Capacity { get; set; }
    public IList<AutoscaleRule> Rules { get; }
    public MonitorTimeWindow FixedDate { get; set; }
    public MonitorRecurrence Recurrence { get; set; }
}

public partial class MonitorScaleCapacity
{
    public MonitorScaleCapacity(int minimum, int maximum, int @default)
    {
        Minimum = minimum;
        Maximum = maximum;
        Default = @default;
    }

    public int Minimum { get; set; }
    public int Maximum { get; set; }
    public int Default { get; set; }
}

public partial class AutoscaleRule
{
    internal AutoscaleRule() { }
}

public partial class MonitorTimeWindow
{
    public MonitorTimeWindow(DateTimeOffset startOn, DateTimeOffset endOn) { }
    public string TimeZone { get; set; }
}

public partial class MonitorRecurrence
{
    internal MonitorRecurrence() { }
}

public partial class PredictiveAutoscalePolicy
{
    internal PredictiveAutoscalePolicy() { }
}

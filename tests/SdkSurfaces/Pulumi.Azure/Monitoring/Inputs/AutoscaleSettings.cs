// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.Monitoring.Inputs;

public sealed class AutoscaleSettingNotificationArgs : global::Pulumi.ResourceArgs
{
    [Input("email")] public Input<Inputs.AutoscaleSettingNotificationEmailArgs>? Email { get; set; }
    [Input("webhooks")] private InputList<Inputs.AutoscaleSettingNotificationWebhookArgs>? _webhooks;
    public InputList<Inputs.AutoscaleSettingNotificationWebhookArgs> Webhooks { get => _webhooks ??= new InputList<Inputs.AutoscaleSettingNotificationWebhookArgs>(); set => _webhooks = value; }

    public AutoscaleSettingNotificationArgs() { }
    public static new AutoscaleSettingNotificationArgs Empty => new AutoscaleSettingNotificationArgs();
}

public sealed class AutoscaleSettingPredictiveArgs : global::Pulumi.ResourceArgs
{
    [Input("lookAheadTime")] public Input<string>? LookAheadTime { get; set; }
    [Input("scaleMode", required: true)] public Input<string> ScaleMode { get; set; } = null!;

    public AutoscaleSettingPredictiveArgs() { }
    public static new AutoscaleSettingPredictiveArgs Empty => new AutoscaleSettingPredictiveArgs();
}

public sealed class AutoscaleSettingProfileArgs : global::Pulumi.ResourceArgs
{
    [Input("capacity", required: true)] public Input<Inputs.AutoscaleSettingProfileCapacityArgs> Capacity { get; set; } = null!;
    [Input("fixedDate")] public Input<Inputs.AutoscaleSettingProfileFixedDateArgs>? FixedDate { get; set; }
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("recurrence")] public Input<Inputs.AutoscaleSettingProfileRecurrenceArgs>? Recurrence { get; set; }
    [Input("rules")] private InputList<Inputs.AutoscaleSettingProfileRuleArgs>? _rules;
    public InputList<Inputs.AutoscaleSettingProfileRuleArgs> Rules { get => _rules ??= new InputList<Inputs.AutoscaleSettingProfileRuleArgs>(); set => _rules = value; }

    public AutoscaleSettingProfileArgs() { }
    public static new AutoscaleSettingProfileArgs Empty => new AutoscaleSettingProfileArgs();
}

public sealed class AutoscaleSettingNotificationEmailArgs : global::Pulumi.ResourceArgs
{
    [Input("customEmails")] private InputList<string>? _customEmails;
    public InputList<string> CustomEmails { get => _customEmails ??= new InputList<string>(); set => _customEmails = value; }
    [Input("sendToSubscriptionAdministrator")] public Input<bool>? SendToSubscriptionAdministrator { get; set; }
    [Input("sendToSubscriptionCoAdministrator")] public Input<bool>? SendToSubscriptionCoAdministrator { get; set; }

    public AutoscaleSettingNotificationEmailArgs() { }
    public static new AutoscaleSettingNotificationEmailArgs Empty => new AutoscaleSettingNotificationEmailArgs();
}

public sealed class AutoscaleSettingNotificationWebhookArgs : global::Pulumi.ResourceArgs
{
    [Input("properties")] private InputMap<string>? _properties;
    public InputMap<string> Properties { get => _properties ??= new InputMap<string>(); set => _properties = value; }
    [Input("serviceUri", required: true)] public Input<string> ServiceUri { get; set; } = null!;

    public AutoscaleSettingNotificationWebhookArgs() { }
    public static new AutoscaleSettingNotificationWebhookArgs Empty => new AutoscaleSettingNotificationWebhookArgs();
}

public sealed class AutoscaleSettingProfileCapacityArgs : global::Pulumi.ResourceArgs
{
    [Input("default", required: true)] public Input<int> Default { get; set; } = null!;
    [Input("maximum", required: true)] public Input<int> Maximum { get; set; } = null!;
    [Input("minimum", required: true)] public Input<int> Minimum { get; set; } = null!;

    public AutoscaleSettingProfileCapacityArgs() { }
    public static new AutoscaleSettingProfileCapacityArgs Empty => new AutoscaleSettingProfileCapacityArgs();
}

public sealed class AutoscaleSettingProfileFixedDateArgs : global::Pulumi.ResourceArgs
{
    [Input("end", required: true)] public Input<string> End { get; set; } = null!;
    [Input("start", required: true)] public Input<string> Start { get; set; } = null!;
    [Input("timezone")] public Input<string>? Timezone { get; set; }

    public AutoscaleSettingProfileFixedDateArgs() { }
    public static new AutoscaleSettingProfileFixedDateArgs Empty => new AutoscaleSettingProfileFixedDateArgs();
}

public sealed class AutoscaleSettingProfileRecurrenceArgs : global::Pulumi.ResourceArgs
{
    [Input("days", required: true)] private InputList<string>? _days;
    public InputList<string> Days { get => _days ??= new InputList<string>(); set => _days = value; }
    [Input("hours", required: true)] public Input<int> Hours { get; set; } = null!;
    [Input("minutes", required: true)] public Input<int> Minutes { get; set; } = null!;
    [Input("timezone")] public Input<string>? Timezone { get; set; }

    public AutoscaleSettingProfileRecurrenceArgs() { }
    public static new AutoscaleSettingProfileRecurrenceArgs Empty => new AutoscaleSettingProfileRecurrenceArgs();
}

public sealed class AutoscaleSettingProfileRuleArgs : global::Pulumi.ResourceArgs
{
    [Input("metricTrigger", required: true)] public Input<Inputs.AutoscaleSettingProfileRuleMetricTriggerArgs> MetricTrigger { get; set; } = null!;
    [Input("scaleAction", required: true)] public Input<Inputs.AutoscaleSettingProfileRuleScaleActionArgs> ScaleAction { get; set; } = null!;

    public AutoscaleSettingProfileRuleArgs() { }
    public static new AutoscaleSettingProfileRuleArgs Empty => new AutoscaleSettingProfileRuleArgs();
}

public sealed class AutoscaleSettingProfileRuleMetricTriggerArgs : global::Pulumi.ResourceArgs
{
    [Input("dimensions")] private InputList<Inputs.AutoscaleSettingProfileRuleMetricTriggerDimensionArgs>? _dimensions;
    public InputList<Inputs.AutoscaleSettingProfileRuleMetricTriggerDimensionArgs> Dimensions { get => _dimensions ??= new InputList<Inputs.AutoscaleSettingProfileRuleMetricTriggerDimensionArgs>(); set => _dimensions = value; }
    [Input("divideByInstanceCount")] public Input<bool>? DivideByInstanceCount { get; set; }
    [Input("metricName", required: true)] public Input<string> MetricName { get; set; } = null!;
    [Input("metricNamespace")] public Input<string>? MetricNamespace { get; set; }
    [Input("metricResourceId", required: true)] public Input<string> MetricResourceId { get; set; } = null!;
    [Input("operator", required: true)] public Input<string> Operator { get; set; } = null!;
    [Input("statistic", required: true)] public Input<string> Statistic { get; set; } = null!;
    [Input("threshold", required: true)] public Input<double> Threshold { get; set; } = null!;
    [Input("timeAggregation", required: true)] public Input<string> TimeAggregation { get; set; } = null!;
    [Input("timeGrain", required: true)] public Input<string> TimeGrain { get; set; } = null!;
    [Input("timeWindow", required: true)] public Input<string> TimeWindow { get; set; } = null!;

    public AutoscaleSettingProfileRuleMetricTriggerArgs() { }
    public static new AutoscaleSettingProfileRuleMetricTriggerArgs Empty => new AutoscaleSettingProfileRuleMetricTriggerArgs();
}

public sealed class AutoscaleSettingProfileRuleScaleActionArgs : global::Pulumi.ResourceArgs
{
    [Input("cooldown", required: true)] public Input<string> Cooldown { get; set; } = null!;
    [Input("direction", required: true)] public Input<string> Direction { get; set; } = null!;
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;
    [Input("value", required: true)] public Input<int> Value { get; set; } = null!;

    public AutoscaleSettingProfileRuleScaleActionArgs() { }
    public static new AutoscaleSettingProfileRuleScaleActionArgs Empty => new AutoscaleSettingProfileRuleScaleActionArgs();
}

public sealed class AutoscaleSettingProfileRuleMetricTriggerDimensionArgs : global::Pulumi.ResourceArgs
{
    [Input("name", required: true)] public Input<string> Name { get; set; } = null!;
    [Input("operator", required: true)] public Input<string> Operator { get; set; } = null!;
    [Input("values", required: true)] private InputList<string>? _values;
    public InputList<string> Values { get => _values ??= new InputList<string>(); set => _values = value; }

    public AutoscaleSettingProfileRuleMetricTriggerDimensionArgs() { }
    public static new AutoscaleSettingProfileRuleMetricTriggerDimensionArgs Empty => new AutoscaleSettingProfileRuleMetricTriggerDimensionArgs();
}

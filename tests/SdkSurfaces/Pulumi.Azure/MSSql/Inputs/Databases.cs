// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.MSSql.Inputs;

public sealed class DatabaseIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("identityIds", required: true)] private InputList<string>? _identityIds;
    public InputList<string> IdentityIds { get => _identityIds ??= new InputList<string>(); set => _identityIds = value; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public DatabaseIdentityArgs() { }
    public static new DatabaseIdentityArgs Empty => new DatabaseIdentityArgs();
}

public sealed class DatabaseImportArgs : global::Pulumi.ResourceArgs
{
    [Input("administratorLogin", required: true)] public Input<string> AdministratorLogin { get; set; } = null!;
    [Input("administratorLoginPassword", required: true)] public Input<string>? AdministratorLoginPassword { get; set; }
    [Input("authenticationType", required: true)] public Input<string> AuthenticationType { get; set; } = null!;
    [Input("storageAccountId")] public Input<string>? StorageAccountId { get; set; }
    [Input("storageKey", required: true)] public Input<string>? StorageKey { get; set; }
    [Input("storageKeyType", required: true)] public Input<string> StorageKeyType { get; set; } = null!;
    [Input("storageUri", required: true)] public Input<string> StorageUri { get; set; } = null!;

    public DatabaseImportArgs() { }
    public static new DatabaseImportArgs Empty => new DatabaseImportArgs();
}

public sealed class DatabaseLongTermRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("immutableBackupsEnabled")] public Input<bool>? ImmutableBackupsEnabled { get; set; }
    [Input("monthlyRetention")] public Input<string>? MonthlyRetention { get; set; }
    [Input("weekOfYear")] public Input<int>? WeekOfYear { get; set; }
    [Input("weeklyRetention")] public Input<string>? WeeklyRetention { get; set; }
    [Input("yearlyRetention")] public Input<string>? YearlyRetention { get; set; }

    public DatabaseLongTermRetentionPolicyArgs() { }
    public static new DatabaseLongTermRetentionPolicyArgs Empty => new DatabaseLongTermRetentionPolicyArgs();
}

public sealed class DatabaseShortTermRetentionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("backupIntervalInHours")] public Input<int>? BackupIntervalInHours { get; set; }
    [Input("retentionDays", required: true)] public Input<int> RetentionDays { get; set; } = null!;

    public DatabaseShortTermRetentionPolicyArgs() { }
    public static new DatabaseShortTermRetentionPolicyArgs Empty => new DatabaseShortTermRetentionPolicyArgs();
}

public sealed class DatabaseThreatDetectionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("disabledAlerts")] private InputList<string>? _disabledAlerts;
    public InputList<string> DisabledAlerts { get => _disabledAlerts ??= new InputList<string>(); set => _disabledAlerts = value; }
    [Input("emailAccountAdmins")] public Input<string>? EmailAccountAdmins { get; set; }
    [Input("emailAddresses")] private InputList<string>? _emailAddresses;
    public InputList<string> EmailAddresses { get => _emailAddresses ??= new InputList<string>(); set => _emailAddresses = value; }
    [Input("retentionDays")] public Input<int>? RetentionDays { get; set; }
    [Input("state")] public Input<string>? State { get; set; }
    [Input("storageAccountAccessKey")] public Input<string>? StorageAccountAccessKey { get; set; }
    [Input("storageEndpoint")] public Input<string>? StorageEndpoint { get; set; }

    public DatabaseThreatDetectionPolicyArgs() { }
    public static new DatabaseThreatDetectionPolicyArgs Empty => new DatabaseThreatDetectionPolicyArgs();
}

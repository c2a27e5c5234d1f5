// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.

namespace Pulumi.Azure.PostgreSql.Inputs;

public sealed class ServerIdentityArgs : global::Pulumi.ResourceArgs
{
    [Input("principalId")] public Input<string>? PrincipalId { get; set; }
    [Input("tenantId")] public Input<string>? TenantId { get; set; }
    [Input("type", required: true)] public Input<string> Type { get; set; } = null!;

    public ServerIdentityArgs() { }
    public static new ServerIdentityArgs Empty => new ServerIdentityArgs();
}

public sealed class ServerThreatDetectionPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("disabledAlerts")] private InputList<string>? _disabledAlerts;
    public InputList<string> DisabledAlerts { get => _disabledAlerts ??= new InputList<string>(); set => _disabledAlerts = value; }
    [Input("emailAccountAdmins")] public Input<bool>? EmailAccountAdmins { get; set; }
    [Input("emailAddresses")] private InputList<string>? _emailAddresses;
    public InputList<string> EmailAddresses { get => _emailAddresses ??= new InputList<string>(); set => _emailAddresses = value; }
    [Input("enabled")] public Input<bool>? Enabled { get; set; }
    [Input("retentionDays")] public Input<int>? RetentionDays { get; set; }
    [Input("storageAccountAccessKey")] public Input<string>? StorageAccountAccessKey { get; set; }
    [Input("storageEndpoint")] public Input<string>? StorageEndpoint { get; set; }

    public ServerThreatDetectionPolicyArgs() { }
    public static new ServerThreatDetectionPolicyArgs Empty => new ServerThreatDetectionPolicyArgs();
}

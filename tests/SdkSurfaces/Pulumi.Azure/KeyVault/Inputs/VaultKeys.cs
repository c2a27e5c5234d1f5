// API surface of Pulumi.Azure 6.40.0: names and types only; bodies are empty.
using System.Collections.Immutable;

namespace Pulumi.Azure.KeyVault.Inputs;

public sealed class KeyReleasePolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("immutable")] public Input<bool>? Immutable { get; set; }
    [Input("json", required: true)] public Input<string> Json { get; set; } = null!;

    public KeyReleasePolicyArgs() { }
    public static new KeyReleasePolicyArgs Empty => new KeyReleasePolicyArgs();
}

public sealed class KeyRotationPolicyArgs : global::Pulumi.ResourceArgs
{
    [Input("automatic")] public Input<Inputs.KeyRotationPolicyAutomaticArgs>? Automatic { get; set; }
    [Input("expireAfter")] public Input<string>? ExpireAfter { get; set; }
    [Input("notifyBeforeExpiry")] public Input<string>? NotifyBeforeExpiry { get; set; }

    public KeyRotationPolicyArgs() { }
    public static new KeyRotationPolicyArgs Empty => new KeyRotationPolicyArgs();
}

public sealed class KeyRotationPolicyAutomaticArgs : global::Pulumi.ResourceArgs
{
    [Input("timeAfterCreation")] public Input<string>? TimeAfterCreation { get; set; }
    [Input("timeBeforeExpiry")] public Input<string>? TimeBeforeExpiry { get; set; }

    public KeyRotationPolicyAutomaticArgs() { }
    public static new KeyRotationPolicyAutomaticArgs Empty => new KeyRotationPolicyAutomaticArgs();
}

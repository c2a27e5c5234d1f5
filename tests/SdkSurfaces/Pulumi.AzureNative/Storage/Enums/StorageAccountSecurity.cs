// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.Storage;

[EnumType]
public readonly struct Action : IEquatable<Action>
{
    private Action(string value) { }

    public static Action Allow { get; } = new Action("Allow");

    public static bool operator ==(Action left, Action right) => throw null!;
    public static bool operator !=(Action left, Action right) => throw null!;
    public static explicit operator string(Action value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Action other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct AllowedCopyScope : IEquatable<AllowedCopyScope>
{
    private AllowedCopyScope(string value) { }

    public static AllowedCopyScope PrivateLink { get; } = new AllowedCopyScope("PrivateLink");
    public static AllowedCopyScope AAD { get; } = new AllowedCopyScope("AAD");

    public static bool operator ==(AllowedCopyScope left, AllowedCopyScope right) => throw null!;
    public static bool operator !=(AllowedCopyScope left, AllowedCopyScope right) => throw null!;
    public static explicit operator string(AllowedCopyScope value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(AllowedCopyScope other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct Bypass : IEquatable<Bypass>
{
    private Bypass(string value) { }

    public static Bypass None { get; } = new Bypass("None");
    public static Bypass Logging { get; } = new Bypass("Logging");
    public static Bypass Metrics { get; } = new Bypass("Metrics");
    public static Bypass AzureServices { get; } = new Bypass("AzureServices");

    public static bool operator ==(Bypass left, Bypass right) => throw null!;
    public static bool operator !=(Bypass left, Bypass right) => throw null!;
    public static explicit operator string(Bypass value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Bypass other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct DefaultAction : IEquatable<DefaultAction>
{
    private DefaultAction(string value) { }

    public static DefaultAction Allow { get; } = new DefaultAction("Allow");
    public static DefaultAction Deny { get; } = new DefaultAction("Deny");

    public static bool operator ==(DefaultAction left, DefaultAction right) => throw null!;
    public static bool operator !=(DefaultAction left, DefaultAction right) => throw null!;
    public static explicit operator string(DefaultAction value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(DefaultAction other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ExpirationAction : IEquatable<ExpirationAction>
{
    private ExpirationAction(string value) { }

    public static ExpirationAction Log { get; } = new ExpirationAction("Log");
    public static ExpirationAction Block { get; } = new ExpirationAction("Block");

    public static bool operator ==(ExpirationAction left, ExpirationAction right) => throw null!;
    public static bool operator !=(ExpirationAction left, ExpirationAction right) => throw null!;
    public static explicit operator string(ExpirationAction value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ExpirationAction other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct IdentityType : IEquatable<IdentityType>
{
    private IdentityType(string value) { }

    public static IdentityType None { get; } = new IdentityType("None");
    public static IdentityType SystemAssigned { get; } = new IdentityType("SystemAssigned");
    public static IdentityType UserAssigned { get; } = new IdentityType("UserAssigned");
    public static IdentityType SystemAssigned_UserAssigned { get; } = new IdentityType("SystemAssigned,UserAssigned");

    public static bool operator ==(IdentityType left, IdentityType right) => throw null!;
    public static bool operator !=(IdentityType left, IdentityType right) => throw null!;
    public static explicit operator string(IdentityType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(IdentityType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct KeySource : IEquatable<KeySource>
{
    private KeySource(string value) { }

    public static KeySource Microsoft_Storage { get; } = new KeySource("Microsoft.Storage");
    public static KeySource Microsoft_Keyvault { get; } = new KeySource("Microsoft.Keyvault");

    public static bool operator ==(KeySource left, KeySource right) => throw null!;
    public static bool operator !=(KeySource left, KeySource right) => throw null!;
    public static explicit operator string(KeySource value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(KeySource other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct KeyType : IEquatable<KeyType>
{
    private KeyType(string value) { }

    public static KeyType Service { get; } = new KeyType("Service");
    public static KeyType Account { get; } = new KeyType("Account");

    public static bool operator ==(KeyType left, KeyType right) => throw null!;
    public static bool operator !=(KeyType left, KeyType right) => throw null!;
    public static explicit operator string(KeyType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(KeyType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct MinimumTlsVersion : IEquatable<MinimumTlsVersion>
{
    private MinimumTlsVersion(string value) { }

    public static MinimumTlsVersion TLS1_0 { get; } = new MinimumTlsVersion("TLS1_0");
    public static MinimumTlsVersion TLS1_1 { get; } = new MinimumTlsVersion("TLS1_1");
    public static MinimumTlsVersion TLS1_2 { get; } = new MinimumTlsVersion("TLS1_2");
    public static MinimumTlsVersion TLS1_3 { get; } = new MinimumTlsVersion("TLS1_3");

    public static bool operator ==(MinimumTlsVersion left, MinimumTlsVersion right) => throw null!;
    public static bool operator !=(MinimumTlsVersion left, MinimumTlsVersion right) => throw null!;
    public static explicit operator string(MinimumTlsVersion value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(MinimumTlsVersion other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct PublicNetworkAccess : IEquatable<PublicNetworkAccess>
{
    private PublicNetworkAccess(string value) { }

    public static PublicNetworkAccess Enabled { get; } = new PublicNetworkAccess("Enabled");
    public static PublicNetworkAccess Disabled { get; } = new PublicNetworkAccess("Disabled");
    public static PublicNetworkAccess SecuredByPerimeter { get; } = new PublicNetworkAccess("SecuredByPerimeter");

    public static bool operator ==(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static bool operator !=(PublicNetworkAccess left, PublicNetworkAccess right) => throw null!;
    public static explicit operator string(PublicNetworkAccess value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(PublicNetworkAccess other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct State : IEquatable<State>
{
    private State(string value) { }

    public static State Provisioning { get; } = new State("Provisioning");
    public static State Deprovisioning { get; } = new State("Deprovisioning");
    public static State Succeeded { get; } = new State("Succeeded");
    public static State Failed { get; } = new State("Failed");
    public static State NetworkSourceDeleted { get; } = new State("NetworkSourceDeleted");

    public static bool operator ==(State left, State right) => throw null!;
    public static bool operator !=(State left, State right) => throw null!;
    public static explicit operator string(State value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(State other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

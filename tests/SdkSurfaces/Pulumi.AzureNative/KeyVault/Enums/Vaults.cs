// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.KeyVault;

[EnumType]
public readonly struct CertificatePermissions : IEquatable<CertificatePermissions>
{
    private CertificatePermissions(string value) { }

    public static CertificatePermissions All { get; } = new CertificatePermissions("all");
    public static CertificatePermissions Get { get; } = new CertificatePermissions("get");
    public static CertificatePermissions List { get; } = new CertificatePermissions("list");
    public static CertificatePermissions Delete { get; } = new CertificatePermissions("delete");
    public static CertificatePermissions Create { get; } = new CertificatePermissions("create");
    public static CertificatePermissions Import { get; } = new CertificatePermissions("import");
    public static CertificatePermissions Update { get; } = new CertificatePermissions("update");
    public static CertificatePermissions Managecontacts { get; } = new CertificatePermissions("managecontacts");
    public static CertificatePermissions Getissuers { get; } = new CertificatePermissions("getissuers");
    public static CertificatePermissions Listissuers { get; } = new CertificatePermissions("listissuers");
    public static CertificatePermissions Setissuers { get; } = new CertificatePermissions("setissuers");
    public static CertificatePermissions Deleteissuers { get; } = new CertificatePermissions("deleteissuers");
    public static CertificatePermissions Manageissuers { get; } = new CertificatePermissions("manageissuers");
    public static CertificatePermissions Recover { get; } = new CertificatePermissions("recover");
    public static CertificatePermissions Purge { get; } = new CertificatePermissions("purge");
    public static CertificatePermissions Backup { get; } = new CertificatePermissions("backup");
    public static CertificatePermissions Restore { get; } = new CertificatePermissions("restore");

    public static bool operator ==(CertificatePermissions left, CertificatePermissions right) => throw null!;
    public static bool operator !=(CertificatePermissions left, CertificatePermissions right) => throw null!;
    public static explicit operator string(CertificatePermissions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CertificatePermissions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct CreateMode : IEquatable<CreateMode>
{
    private CreateMode(string value) { }

    public static CreateMode Recover { get; } = new CreateMode("recover");
    public static CreateMode Default { get; } = new CreateMode("default");

    public static bool operator ==(CreateMode left, CreateMode right) => throw null!;
    public static bool operator !=(CreateMode left, CreateMode right) => throw null!;
    public static explicit operator string(CreateMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(CreateMode other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct KeyPermissions : IEquatable<KeyPermissions>
{
    private KeyPermissions(string value) { }

    public static KeyPermissions All { get; } = new KeyPermissions("all");
    public static KeyPermissions Encrypt { get; } = new KeyPermissions("encrypt");
    public static KeyPermissions Decrypt { get; } = new KeyPermissions("decrypt");
    public static KeyPermissions WrapKey { get; } = new KeyPermissions("wrapKey");
    public static KeyPermissions UnwrapKey { get; } = new KeyPermissions("unwrapKey");
    public static KeyPermissions Sign { get; } = new KeyPermissions("sign");
    public static KeyPermissions Verify { get; } = new KeyPermissions("verify");
    public static KeyPermissions Get { get; } = new KeyPermissions("get");
    public static KeyPermissions List { get; } = new KeyPermissions("list");
    public static KeyPermissions Create { get; } = new KeyPermissions("create");
    public static KeyPermissions Update { get; } = new KeyPermissions("update");
    public static KeyPermissions Import { get; } = new KeyPermissions("import");
    public static KeyPermissions Delete { get; } = new KeyPermissions("delete");
    public static KeyPermissions Backup { get; } = new KeyPermissions("backup");
    public static KeyPermissions Restore { get; } = new KeyPermissions("restore");
    public static KeyPermissions Recover { get; } = new KeyPermissions("recover");
    public static KeyPermissions Purge { get; } = new KeyPermissions("purge");
    public static KeyPermissions Release { get; } = new KeyPermissions("release");
    public static KeyPermissions Rotate { get; } = new KeyPermissions("rotate");
    public static KeyPermissions Getrotationpolicy { get; } = new KeyPermissions("getrotationpolicy");
    public static KeyPermissions Setrotationpolicy { get; } = new KeyPermissions("setrotationpolicy");

    public static bool operator ==(KeyPermissions left, KeyPermissions right) => throw null!;
    public static bool operator !=(KeyPermissions left, KeyPermissions right) => throw null!;
    public static explicit operator string(KeyPermissions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(KeyPermissions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkRuleAction : IEquatable<NetworkRuleAction>
{
    private NetworkRuleAction(string value) { }

    public static NetworkRuleAction Allow { get; } = new NetworkRuleAction("Allow");
    public static NetworkRuleAction Deny { get; } = new NetworkRuleAction("Deny");

    public static bool operator ==(NetworkRuleAction left, NetworkRuleAction right) => throw null!;
    public static bool operator !=(NetworkRuleAction left, NetworkRuleAction right) => throw null!;
    public static explicit operator string(NetworkRuleAction value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkRuleAction other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NetworkRuleBypassOptions : IEquatable<NetworkRuleBypassOptions>
{
    private NetworkRuleBypassOptions(string value) { }

    public static NetworkRuleBypassOptions AzureServices { get; } = new NetworkRuleBypassOptions("AzureServices");
    public static NetworkRuleBypassOptions None { get; } = new NetworkRuleBypassOptions("None");

    public static bool operator ==(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => throw null!;
    public static bool operator !=(NetworkRuleBypassOptions left, NetworkRuleBypassOptions right) => throw null!;
    public static explicit operator string(NetworkRuleBypassOptions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NetworkRuleBypassOptions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SecretPermissions : IEquatable<SecretPermissions>
{
    private SecretPermissions(string value) { }

    public static SecretPermissions All { get; } = new SecretPermissions("all");
    public static SecretPermissions Get { get; } = new SecretPermissions("get");
    public static SecretPermissions List { get; } = new SecretPermissions("list");
    public static SecretPermissions Set { get; } = new SecretPermissions("set");
    public static SecretPermissions Delete { get; } = new SecretPermissions("delete");
    public static SecretPermissions Backup { get; } = new SecretPermissions("backup");
    public static SecretPermissions Restore { get; } = new SecretPermissions("restore");
    public static SecretPermissions Recover { get; } = new SecretPermissions("recover");
    public static SecretPermissions Purge { get; } = new SecretPermissions("purge");

    public static bool operator ==(SecretPermissions left, SecretPermissions right) => throw null!;
    public static bool operator !=(SecretPermissions left, SecretPermissions right) => throw null!;
    public static explicit operator string(SecretPermissions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SecretPermissions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuFamily : IEquatable<SkuFamily>
{
    private SkuFamily(string value) { }

    public static SkuFamily A { get; } = new SkuFamily("A");

    public static bool operator ==(SkuFamily left, SkuFamily right) => throw null!;
    public static bool operator !=(SkuFamily left, SkuFamily right) => throw null!;
    public static explicit operator string(SkuFamily value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuFamily other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct SkuName : IEquatable<SkuName>
{
    private SkuName(string value) { }

    public static SkuName Standard { get; } = new SkuName("standard");
    public static SkuName Premium { get; } = new SkuName("premium");

    public static bool operator ==(SkuName left, SkuName right) => throw null!;
    public static bool operator !=(SkuName left, SkuName right) => throw null!;
    public static explicit operator string(SkuName value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SkuName other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct StoragePermissions : IEquatable<StoragePermissions>
{
    private StoragePermissions(string value) { }

    public static StoragePermissions All { get; } = new StoragePermissions("all");
    public static StoragePermissions Get { get; } = new StoragePermissions("get");
    public static StoragePermissions List { get; } = new StoragePermissions("list");
    public static StoragePermissions Delete { get; } = new StoragePermissions("delete");
    public static StoragePermissions Set { get; } = new StoragePermissions("set");
    public static StoragePermissions Update { get; } = new StoragePermissions("update");
    public static StoragePermissions Regeneratekey { get; } = new StoragePermissions("regeneratekey");
    public static StoragePermissions Recover { get; } = new StoragePermissions("recover");
    public static StoragePermissions Purge { get; } = new StoragePermissions("purge");
    public static StoragePermissions Backup { get; } = new StoragePermissions("backup");
    public static StoragePermissions Restore { get; } = new StoragePermissions("restore");
    public static StoragePermissions Setsas { get; } = new StoragePermissions("setsas");
    public static StoragePermissions Listsas { get; } = new StoragePermissions("listsas");
    public static StoragePermissions Getsas { get; } = new StoragePermissions("getsas");
    public static StoragePermissions Deletesas { get; } = new StoragePermissions("deletesas");

    public static bool operator ==(StoragePermissions left, StoragePermissions right) => throw null!;
    public static bool operator !=(StoragePermissions left, StoragePermissions right) => throw null!;
    public static explicit operator string(StoragePermissions value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(StoragePermissions other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

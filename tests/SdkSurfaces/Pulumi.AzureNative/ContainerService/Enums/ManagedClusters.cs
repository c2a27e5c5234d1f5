// API surface of Pulumi.AzureNative 3.28.0: names and types only; bodies are empty.
using System;
using System.ComponentModel;

namespace Pulumi.AzureNative.ContainerService;

[EnumType]
public readonly struct Expander : IEquatable<Expander>
{
    private Expander(string value) { }

    public static Expander Least_waste { get; } = new Expander("least-waste");
    public static Expander Most_pods { get; } = new Expander("most-pods");
    public static Expander Priority { get; } = new Expander("priority");
    public static Expander Random { get; } = new Expander("random");

    public static bool operator ==(Expander left, Expander right) => throw null!;
    public static bool operator !=(Expander left, Expander right) => throw null!;
    public static explicit operator string(Expander value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(Expander other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct KubernetesSupportPlan : IEquatable<KubernetesSupportPlan>
{
    private KubernetesSupportPlan(string value) { }

    public static KubernetesSupportPlan KubernetesOfficial { get; } = new KubernetesSupportPlan("KubernetesOfficial");
    public static KubernetesSupportPlan AKSLongTermSupport { get; } = new KubernetesSupportPlan("AKSLongTermSupport");

    public static bool operator ==(KubernetesSupportPlan left, KubernetesSupportPlan right) => throw null!;
    public static bool operator !=(KubernetesSupportPlan left, KubernetesSupportPlan right) => throw null!;
    public static explicit operator string(KubernetesSupportPlan value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(KubernetesSupportPlan other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ManagedClusterSKUName : IEquatable<ManagedClusterSKUName>
{
    private ManagedClusterSKUName(string value) { }

    public static ManagedClusterSKUName Base { get; } = new ManagedClusterSKUName("Base");
    public static ManagedClusterSKUName Automatic { get; } = new ManagedClusterSKUName("Automatic");

    public static bool operator ==(ManagedClusterSKUName left, ManagedClusterSKUName right) => throw null!;
    public static bool operator !=(ManagedClusterSKUName left, ManagedClusterSKUName right) => throw null!;
    public static explicit operator string(ManagedClusterSKUName value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ManagedClusterSKUName other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct ManagedClusterSKUTier : IEquatable<ManagedClusterSKUTier>
{
    private ManagedClusterSKUTier(string value) { }

    public static ManagedClusterSKUTier Premium { get; } = new ManagedClusterSKUTier("Premium");
    public static ManagedClusterSKUTier Standard { get; } = new ManagedClusterSKUTier("Standard");
    public static ManagedClusterSKUTier Free { get; } = new ManagedClusterSKUTier("Free");

    public static bool operator ==(ManagedClusterSKUTier left, ManagedClusterSKUTier right) => throw null!;
    public static bool operator !=(ManagedClusterSKUTier left, ManagedClusterSKUTier right) => throw null!;
    public static explicit operator string(ManagedClusterSKUTier value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ManagedClusterSKUTier other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NodeOSUpgradeChannel : IEquatable<NodeOSUpgradeChannel>
{
    private NodeOSUpgradeChannel(string value) { }

    public static NodeOSUpgradeChannel None { get; } = new NodeOSUpgradeChannel("None");
    public static NodeOSUpgradeChannel Unmanaged { get; } = new NodeOSUpgradeChannel("Unmanaged");
    public static NodeOSUpgradeChannel NodeImage { get; } = new NodeOSUpgradeChannel("NodeImage");
    public static NodeOSUpgradeChannel SecurityPatch { get; } = new NodeOSUpgradeChannel("SecurityPatch");

    public static bool operator ==(NodeOSUpgradeChannel left, NodeOSUpgradeChannel right) => throw null!;
    public static bool operator !=(NodeOSUpgradeChannel left, NodeOSUpgradeChannel right) => throw null!;
    public static explicit operator string(NodeOSUpgradeChannel value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NodeOSUpgradeChannel other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NodeProvisioningDefaultNodePools : IEquatable<NodeProvisioningDefaultNodePools>
{
    private NodeProvisioningDefaultNodePools(string value) { }

    public static NodeProvisioningDefaultNodePools None { get; } = new NodeProvisioningDefaultNodePools("None");
    public static NodeProvisioningDefaultNodePools Auto { get; } = new NodeProvisioningDefaultNodePools("Auto");

    public static bool operator ==(NodeProvisioningDefaultNodePools left, NodeProvisioningDefaultNodePools right) => throw null!;
    public static bool operator !=(NodeProvisioningDefaultNodePools left, NodeProvisioningDefaultNodePools right) => throw null!;
    public static explicit operator string(NodeProvisioningDefaultNodePools value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NodeProvisioningDefaultNodePools other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct NodeProvisioningMode : IEquatable<NodeProvisioningMode>
{
    private NodeProvisioningMode(string value) { }

    public static NodeProvisioningMode Manual { get; } = new NodeProvisioningMode("Manual");
    public static NodeProvisioningMode Auto { get; } = new NodeProvisioningMode("Auto");

    public static bool operator ==(NodeProvisioningMode left, NodeProvisioningMode right) => throw null!;
    public static bool operator !=(NodeProvisioningMode left, NodeProvisioningMode right) => throw null!;
    public static explicit operator string(NodeProvisioningMode value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NodeProvisioningMode other) => throw null!;
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
public readonly struct ResourceIdentityType : IEquatable<ResourceIdentityType>
{
    private ResourceIdentityType(string value) { }

    public static ResourceIdentityType SystemAssigned { get; } = new ResourceIdentityType("SystemAssigned");
    public static ResourceIdentityType UserAssigned { get; } = new ResourceIdentityType("UserAssigned");
    public static ResourceIdentityType None { get; } = new ResourceIdentityType("None");

    public static bool operator ==(ResourceIdentityType left, ResourceIdentityType right) => throw null!;
    public static bool operator !=(ResourceIdentityType left, ResourceIdentityType right) => throw null!;
    public static explicit operator string(ResourceIdentityType value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ResourceIdentityType other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

[EnumType]
public readonly struct UpgradeChannel : IEquatable<UpgradeChannel>
{
    private UpgradeChannel(string value) { }

    public static UpgradeChannel Rapid { get; } = new UpgradeChannel("rapid");
    public static UpgradeChannel Stable { get; } = new UpgradeChannel("stable");
    public static UpgradeChannel Patch { get; } = new UpgradeChannel("patch");
    public static UpgradeChannel Node_image { get; } = new UpgradeChannel("node-image");
    public static UpgradeChannel None { get; } = new UpgradeChannel("none");

    public static bool operator ==(UpgradeChannel left, UpgradeChannel right) => throw null!;
    public static bool operator !=(UpgradeChannel left, UpgradeChannel right) => throw null!;
    public static explicit operator string(UpgradeChannel value) => throw null!;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(UpgradeChannel other) => throw null!;
    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
}

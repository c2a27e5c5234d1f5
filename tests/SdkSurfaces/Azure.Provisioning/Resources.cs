// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using System.Runtime.Serialization;
using Azure.Core;
using Azure.Provisioning.Primitives;

namespace Azure.Provisioning.Resources;

public partial class ResourceGroup : ProvisionableResource
{
    public ResourceGroup(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> ManagedBy { get; set; }
    public BicepValue<string> Name { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public static ResourceGroup FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2023_07_01;
        public static readonly string V2024_03_01;
        public static readonly string V2024_11_01;
    }
}

public partial class Subscription : ProvisionableResource
{
    public Subscription(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> DisplayName => throw null!;
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<string> SubscriptionId => throw null!;
    public BicepValue<Guid> TenantId => throw null!;
    public static Subscription FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
}

public partial class Tenant : ProvisionableResource
{
    public Tenant(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<string> DisplayName => throw null!;
    public BicepValue<string> Id => throw null!;
    public BicepValue<Guid> TenantId => throw null!;
    public static Tenant FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
}

public partial class ArmDeployment : ProvisionableResource
{
    public ArmDeployment(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepDictionary<string> Tags { get; set; }
    public static ArmDeployment FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
}

public partial class SystemData : ProvisionableConstruct
{
    public SystemData() { }
    public BicepValue<string> CreatedBy => throw null!;
    public BicepValue<DateTimeOffset> CreatedOn => throw null!;
    public BicepValue<string> LastModifiedBy => throw null!;
    public BicepValue<DateTimeOffset> LastModifiedOn => throw null!;
}

public partial class ManagedServiceIdentity : ProvisionableConstruct
{
    public ManagedServiceIdentity() { }
    public BicepValue<ManagedServiceIdentityType> ManagedServiceIdentityType { get; set; }
    public BicepValue<Guid> PrincipalId => throw null!;
    public BicepValue<Guid> TenantId => throw null!;
    public BicepDictionary<UserAssignedIdentityDetails> UserAssignedIdentities { get; set; }
}

public enum ManagedServiceIdentityType
{
    None,
    SystemAssigned,
    UserAssigned,
    [DataMember(Name = "SystemAssigned, UserAssigned")]
    SystemAssignedUserAssigned,
}

public partial class UserAssignedIdentityDetails : ProvisionableConstruct
{
    public UserAssignedIdentityDetails() { }
    public BicepValue<Guid> ClientId => throw null!;
    public BicepValue<Guid> PrincipalId => throw null!;
}

public partial class ExtendedAzureLocation : ProvisionableConstruct
{
    public ExtendedAzureLocation() { }
    public BicepValue<ExtendedLocationType> ExtendedLocationType { get; set; }
    public BicepValue<string> Name { get; set; }
}

public enum ExtendedLocationType
{
    EdgeZone,
}

public partial class WritableSubResource : ProvisionableConstruct
{
    public WritableSubResource() { }
    public BicepValue<ResourceIdentifier> Id { get; set; }
}

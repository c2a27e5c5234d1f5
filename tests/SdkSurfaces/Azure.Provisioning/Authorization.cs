// API surface of Azure.Provisioning 1.4.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Authorization
{
    public enum RoleManagementPrincipalType
    {
        User,
        Group,
        ServicePrincipal,
        ForeignGroup,
        Device,
    }

    public partial class RoleAssignment : ProvisionableResource
    {
        public RoleAssignment(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
        public BicepValue<string> Condition { get; set; }
        public BicepValue<string> Description { get; set; }
        public BicepValue<ResourceIdentifier> Id => throw null!;
        public BicepValue<string> Name { get; set; }
        public BicepValue<Guid> PrincipalId { get; set; }
        public BicepValue<RoleManagementPrincipalType> PrincipalType { get; set; }
        public BicepValue<ResourceIdentifier> RoleDefinitionId { get; set; }
        public BicepValue<string> Scope { get; set; }
        public static RoleAssignment FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

        public static partial class ResourceVersions
        {
            public static readonly string V2022_04_01;
        }
    }
}

namespace Azure.Provisioning.Roles
{
    public partial class UserAssignedIdentity : ProvisionableResource
    {
        public UserAssignedIdentity(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
        public BicepValue<Guid> ClientId => throw null!;
        public BicepValue<ResourceIdentifier> Id => throw null!;
        public BicepValue<AzureLocation> Location { get; set; }
        public BicepValue<string> Name { get; set; }
        public BicepValue<Guid> PrincipalId => throw null!;
        public SystemData SystemData => throw null!;
        public BicepDictionary<string> Tags { get; set; }
        public BicepValue<Guid> TenantId => throw null!;
        public static UserAssignedIdentity FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;

        public static partial class ResourceVersions
        {
            public static readonly string V2018_11_30;
            public static readonly string V2023_01_31;
            public static readonly string V2024_11_30;
        }
    }
}

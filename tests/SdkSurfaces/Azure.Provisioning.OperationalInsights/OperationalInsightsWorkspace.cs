// API surface of Azure.Provisioning.OperationalInsights 1.1.0: names and types only; bodies are empty.
using System;
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.OperationalInsights;

public partial class OperationalInsightsWorkspace : ProvisionableResource
{
    public OperationalInsightsWorkspace(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<Guid> CustomerId => throw null!;
    public BicepValue<ResourceIdentifier> DefaultDataCollectionRuleResourceId { get; set; }
    public OperationalInsightsWorkspaceFailoverProperties Failover { get; set; }
    public OperationalInsightsWorkspaceFeatures Features { get; set; }
    public BicepValue<bool> ForceCmkForQuery { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public ManagedServiceIdentity Identity { get; set; }
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<string> Name { get; set; }
    public BicepValue<OperationalInsightsPublicNetworkAccessType> PublicNetworkAccessForIngestion { get; set; }
    public BicepValue<OperationalInsightsPublicNetworkAccessType> PublicNetworkAccessForQuery { get; set; }
    public OperationalInsightsWorkspaceReplicationProperties Replication { get; set; }
    public BicepValue<int> RetentionInDays { get; set; }
    public OperationalInsightsWorkspaceSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public OperationalInsightsWorkspaceCapping WorkspaceCapping { get; set; }
    public static OperationalInsightsWorkspace FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public OperationalInsightsWorkspaceSharedKeys GetKeys() => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2020_08_01;
        public static readonly string V2020_10_01;
        public static readonly string V2021_06_01;
        public static readonly string V2022_10_01;
        public static readonly string V2023_09_01;
        public static readonly string V2025_02_01;
    }
}

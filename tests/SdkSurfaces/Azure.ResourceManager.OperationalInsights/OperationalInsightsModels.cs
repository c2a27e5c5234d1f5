// API surface of Azure.ResourceManager.OperationalInsights 1.3.2: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.OperationalInsights.Models;

public partial class OperationalInsightsWorkspacePatch : ResourceData
{
    public OperationalInsightsWorkspacePatch() { }
    public ETag? ETag { get; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
    public ManagedServiceIdentity Identity { get; set; }
    public Guid? CustomerId { get; }
    public OperationalInsightsWorkspaceSku Sku { get; set; }
    public int? RetentionInDays { get; set; }
    public OperationalInsightsWorkspaceCapping WorkspaceCapping { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? ModifiedOn { get; }
    public OperationalInsightsPublicNetworkAccessType? PublicNetworkAccessForIngestion { get; set; }
    public OperationalInsightsPublicNetworkAccessType? PublicNetworkAccessForQuery { get; set; }
    public bool? ForceCmkForQuery { get; set; }
    public OperationalInsightsWorkspaceFeatures Features { get; set; }
    public ResourceIdentifier DefaultDataCollectionRuleResourceId { get; set; }
    public OperationalInsightsWorkspaceReplicationProperties Replication { get; set; }
    public OperationalInsightsWorkspaceFailoverProperties Failover { get; set; }
}

public partial class OperationalInsightsWorkspaceSku
{
    public OperationalInsightsWorkspaceSku(OperationalInsightsWorkspaceSkuName name) => Name = name;
    public OperationalInsightsWorkspaceSkuName Name { get; set; }
    public DateTimeOffset? LastSkuUpdatedOn { get; }
}

public partial class OperationalInsightsWorkspaceCapping
{
    public OperationalInsightsWorkspaceCapping() { }
    public double? DailyQuotaInGB { get; set; }
    public string QuotaNextResetTime { get; }
}

public partial class OperationalInsightsWorkspaceFeatures
{
    public OperationalInsightsWorkspaceFeatures() { }
    public bool? IsDataExportEnabled { get; set; }
    public bool? ImmediatePurgeDataOn30Days { get; set; }
    public bool? IsLogAccessUsingOnlyResourcePermissionsEnabled { get; set; }
    public ResourceIdentifier ClusterResourceId { get; set; }
    public bool? IsLocalAuthDisabled { get; set; }
}

public partial class OperationalInsightsWorkspaceReplicationProperties
{
    public OperationalInsightsWorkspaceReplicationProperties() { }
    public AzureLocation? Location { get; set; }
    public bool? IsReplicationEnabled { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? LastModifiedOn { get; }
}

public partial class OperationalInsightsWorkspaceFailoverProperties
{
    public OperationalInsightsWorkspaceFailoverProperties() { }
    public DateTimeOffset? LastModifiedOn { get; }
}

public partial class OperationalInsightsClusterPatch
{
    public OperationalInsightsClusterPatch() { }
    public ManagedServiceIdentity Identity { get; set; }
    public OperationalInsightsClusterSku Sku { get; set; }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class OperationalInsightsClusterSku
{
    public OperationalInsightsClusterSku() { }
    public OperationalInsightsClusterSkuName? Name { get; set; }
}

public partial class OperationalInsightsClusterReplicationProperties
{
    public OperationalInsightsClusterReplicationProperties() { }
    public AzureLocation? Location { get; set; }
    public bool? IsReplicationEnabled { get; set; }
    public bool? IsAvailabilityZonesEnabled { get; set; }
    public DateTimeOffset? CreatedOn { get; }
    public DateTimeOffset? LastModifiedOn { get; }
}

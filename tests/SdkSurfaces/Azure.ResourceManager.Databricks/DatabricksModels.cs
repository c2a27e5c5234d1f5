// API surface of Azure.ResourceManager.Databricks 1.0.0-beta.1: names and types only; bodies are empty.
using System;
using System.Collections.Generic;
using Azure.Core;
using Azure.ResourceManager.Models;

namespace Azure.ResourceManager.Databricks.Models;

public partial class DatabricksSku
{
    public DatabricksSku(string name) => Name = name;
    public string Name { get; set; }
    public string Tier { get; set; }
}

public partial class DatabricksWorkspacePatch
{
    public DatabricksWorkspacePatch() { }
    public IDictionary<string, string> Tags { get; } = new Dictionary<string, string>();
}

public partial class WorkspaceCustomProperties
{
    public WorkspaceCustomProperties() { }
    public WorkspaceCustomStringParameterValue AmlWorkspaceId { get; set; }
    public WorkspaceCustomStringParameterValue CustomPrivateSubnetName { get; set; }
    public WorkspaceCustomStringParameterValue CustomPublicSubnetName { get; set; }
    public WorkspaceCustomStringParameterValue CustomVirtualNetworkId { get; set; }
    public WorkspaceNoPublicIPBooleanParameterValue EnableNoPublicIP { get; set; }
    public WorkspaceCustomStringParameterValue LoadBalancerBackendPoolName { get; set; }
    public WorkspaceCustomStringParameterValue LoadBalancerId { get; set; }
    public WorkspaceCustomStringParameterValue NatGatewayName { get; set; }
    public WorkspaceCustomBooleanParameterValue PrepareEncryption { get; set; }
    public WorkspaceCustomStringParameterValue PublicIPName { get; set; }
    public WorkspaceCustomBooleanParameterValue RequireInfrastructureEncryption { get; set; }
    public WorkspaceCustomStringParameterValue StorageAccountName { get; set; }
    public WorkspaceCustomStringParameterValue StorageAccountSkuName { get; set; }
    public WorkspaceCustomStringParameterValue VnetAddressPrefix { get; set; }
}

public partial class WorkspaceCustomBooleanParameterValue
{
    public WorkspaceCustomBooleanParameterValue(bool value) => Value = value;
    public DatabricksCustomParameterType? Type { get; set; }
    public bool Value { get; set; }
}

public partial class WorkspaceCustomStringParameterValue
{
    public WorkspaceCustomStringParameterValue(string value) => Value = value;
    public DatabricksCustomParameterType? Type { get; set; }
    public string Value { get; set; }
}

public partial class WorkspaceNoPublicIPBooleanParameterValue
{
    public WorkspaceNoPublicIPBooleanParameterValue(bool value) => Value = value;
    public DatabricksCustomParameterType? Type { get; set; }
    public bool Value { get; set; }
}

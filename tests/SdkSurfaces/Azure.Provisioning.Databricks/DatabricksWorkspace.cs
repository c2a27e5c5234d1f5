// API surface of Azure.Provisioning.Databricks 1.0.0-beta.1: names and types only; bodies are empty.
using Azure.Core;
using Azure.Provisioning.Primitives;
using Azure.Provisioning.Resources;

namespace Azure.Provisioning.Databricks;

public partial class DatabricksWorkspace : ProvisionableResource
{
    public DatabricksWorkspace(string bicepIdentifier, string? resourceVersion = null) : base(bicepIdentifier, default, resourceVersion) { }
    public BicepValue<DatabricksComputeMode> ComputeMode { get; set; }
    public BicepValue<DatabricksDefaultStorageFirewall> DefaultStorageFirewall { get; set; }
    public BicepValue<ResourceIdentifier> Id => throw null!;
    public BicepValue<bool> IsUcEnabled => throw null!;
    public BicepValue<AzureLocation> Location { get; set; }
    public BicepValue<ResourceIdentifier> ManagedResourceGroupId { get; set; }
    public BicepValue<string> Name { get; set; }
    public WorkspaceCustomProperties Parameters { get; set; }
    public BicepValue<DatabricksPublicNetworkAccess> PublicNetworkAccess { get; set; }
    public BicepValue<DatabricksRequiredNsgRules> RequiredNsgRules { get; set; }
    public DatabricksSku Sku { get; set; }
    public SystemData SystemData => throw null!;
    public BicepDictionary<string> Tags { get; set; }
    public BicepValue<string> WorkspaceId => throw null!;
    public BicepValue<string> WorkspaceUri => throw null!;
    public static DatabricksWorkspace FromExisting(string bicepIdentifier, string? resourceVersion = null) => throw null!;
    public override ResourceNameRequirements GetResourceNameRequirements() => throw null!;

    public static partial class ResourceVersions
    {
        public static readonly string V2026_01_01;
    }
}

public partial class DatabricksSku : ProvisionableConstruct
{
    public DatabricksSku() { }
    public BicepValue<string> Name { get; set; }
    public BicepValue<string> Tier { get; set; }
}

public partial class WorkspaceCustomProperties : ProvisionableConstruct
{
    public WorkspaceCustomProperties() { }
    public WorkspaceCustomStringParameterValue AmlWorkspaceId { get; set; }
    public WorkspaceCustomStringParameterValue CustomPrivateSubnetName { get; set; }
    public WorkspaceCustomStringParameterValue CustomPublicSubnetName { get; set; }
    public WorkspaceCustomStringParameterValue CustomVirtualNetworkId { get; set; }
    public WorkspaceNoPublicIPBooleanParameterValue EnableNoPublicIP { get; set; }
    public WorkspaceCustomBooleanParameterValue PrepareEncryption { get; set; }
    public WorkspaceCustomBooleanParameterValue RequireInfrastructureEncryption { get; set; }
    public WorkspaceCustomStringParameterValue StorageAccountName { get; set; }
    public WorkspaceCustomStringParameterValue StorageAccountSkuName { get; set; }
    public WorkspaceCustomStringParameterValue VnetAddressPrefix { get; set; }
}

public partial class WorkspaceCustomStringParameterValue : ProvisionableConstruct
{
    public WorkspaceCustomStringParameterValue() { }
    public BicepValue<DatabricksCustomParameterType> Type { get; set; }
    public BicepValue<string> Value { get; set; }
}

public partial class WorkspaceCustomBooleanParameterValue : ProvisionableConstruct
{
    public WorkspaceCustomBooleanParameterValue() { }
    public BicepValue<bool> IsEnabled { get; set; }
    public BicepValue<DatabricksCustomParameterType> Type { get; set; }
}

public partial class WorkspaceNoPublicIPBooleanParameterValue : ProvisionableConstruct
{
    public WorkspaceNoPublicIPBooleanParameterValue() { }
    public BicepValue<bool> IsEnabled { get; set; }
    public BicepValue<DatabricksCustomParameterType> Type { get; set; }
}

public enum DatabricksComputeMode
{
    Hybrid,
    Serverless,
}

public enum DatabricksDefaultStorageFirewall
{
    Disabled,
    Enabled,
}

public enum DatabricksPublicNetworkAccess
{
    Enabled,
    Disabled,
}

public enum DatabricksRequiredNsgRules
{
    AllRules,
    NoAzureDatabricksRules,
    NoAzureServiceRules,
}

public enum DatabricksCustomParameterType
{
    Bool,
    Object,
    String,
}

using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>What is common to the flexible servers of PostgreSQL and MySQL.</summary>
internal static class FlexibleServer
{
    public const string Tier = "sku.tier";
    public const string HighAvailabilityMode = "properties.highAvailability.mode";
    public const string GeoRedundantBackup = "properties.backup.geoRedundantBackup";

    private const string ReplicationRole = "properties.replicationRole";
    private const string Cluster = "properties.cluster";
    private const string StorageType = "properties.storage.type";
    private const string DataEncryption = "properties.dataEncryption";

    public static readonly Requirement GeoRedundant = Requirement.Values(accepted: new[] { "Enabled" }, rejected: new[] { "Disabled" });

    /// <summary>
    /// True for a new server of its own. Replicas, restored servers and updates take their protection from another one, and what
    /// elastic clusters accept is not known.
    /// </summary>
    public static bool IsNew(RuleContext context) =>
        context.Is("properties.createMode", new[] { "Default", "Create" }, whenUnset: true) == true
        && IsLeftOut(context, Cluster)
        && (IsLeftOut(context, ReplicationRole) || context.Is(ReplicationRole, new[] { "None", "Primary", "Source" }) == true);

    /// <summary>True when nothing but the backup's own setting has to change; a customer-managed key needs a second one in the other region.</summary>
    public static bool IsKeyManagedByService(RuleContext context) => IsLeftOut(context, DataEncryption);

    /// <summary>True for the disks that take every protection; what the newer kinds accept is not known.</summary>
    public static bool HasPremiumDisk(RuleContext context) => IsLeftOut(context, StorageType) || context.Is(StorageType, new[] { "Premium_LRS" }) == true;

    /// <summary>True when the code leaves the property out, or uses an SDK too old to set it.</summary>
    public static bool IsLeftOut(RuleContext context, string path) => context.Get(path) is var value && (value is UnsetValue || value == UnknownValue.NotMapped);
}

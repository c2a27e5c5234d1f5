namespace AmlResilience.Analyzers.Rules;

/// <summary>What a rule is about. Each descriptor of a rule has the name of one as a custom tag, by which presets choose rules.</summary>
internal enum Concern
{
    /// <summary>The outage of an availability zone or datacenter.</summary>
    Zones,

    /// <summary>The outage of a region.</summary>
    Regions,

    /// <summary>The failure, upgrade or eviction of a machine.</summary>
    Capacity,

    /// <summary>Data that is deleted, or that no backup brings back.</summary>
    DataProtection,

    /// <summary>What is retired, or cannot be changed once it exists.</summary>
    Lifecycle,

    /// <summary>Resources that others share, or that somebody else decides about.</summary>
    Dependencies,
}

using System;
using System.Linq;
using AmlResilience.Analyzers.Model;

namespace AmlResilience.Analyzers.Rules;

/// <summary>What the SKU of a SQL database or elastic pool says about zone redundancy.</summary>
internal enum SqlServiceTier
{
    /// <summary>Nothing that is certain; also hardware for which zone redundancy depends on more than the SKU.</summary>
    Unknown,

    /// <summary>Basic and Standard, which cannot be zone-redundant.</summary>
    NeverZonal,

    /// <summary>Tiers that can be made zone-redundant in place.</summary>
    Zonal,

    /// <summary>Hyperscale, which is zone-redundant from its creation or not at all.</summary>
    Hyperscale,
}

/// <summary>Tells the tier from the names that Azure gives SKUs, such as <c>S0</c>, <c>GP_Gen5_2</c> and <c>BasicPool</c>.</summary>
internal static class SqlServiceTiers
{
    private static readonly string[] s_neverZonal = { "Basic", "BasicPool", "Standard", "StandardPool" };
    private static readonly string[] s_premium = { "Premium", "PremiumPool" };

    // Zone redundancy of the other hardware differs by tier and region.
    private static readonly string[] s_zonal = { "GP_Gen5", "GP_S_Gen5", "BC_Gen5" };
    private static readonly string[] s_hyperscale = { "HS_Gen5", "HS_S_Gen5" };

    /// <summary>The tier of the declared SKU; all SKUs that are possible must agree, and a tier that is written must fit the name.</summary>
    public static SqlServiceTier Find(RuleContext context)
    {
        var named = Find(context.Get("sku.name"), OfName);
        var written = Find(context.Get("sku.tier"), OfTier);
        return context.IsUnset("sku.tier") || written == named ? named : SqlServiceTier.Unknown;
    }

    private static SqlServiceTier Find(SettingValue value, Func<string, SqlServiceTier> classify) => value switch
    {
        ScalarValue scalar => classify(scalar.Text),
        ChoiceValue choice when choice.Alternatives.Select(alternative => Find(alternative, classify)).Distinct().ToArray() is { Length: 1 } tiers => tiers[0],
        _ => SqlServiceTier.Unknown,
    };

    private static SqlServiceTier OfName(string name) =>
        IsNumbered(name, 'S') || s_neverZonal.Contains(name, StringComparer.OrdinalIgnoreCase) ? SqlServiceTier.NeverZonal
        : IsNumbered(name, 'P') || s_premium.Contains(name, StringComparer.OrdinalIgnoreCase) || s_zonal.Any(series => IsOf(name, series)) ? SqlServiceTier.Zonal
        : s_hyperscale.Any(series => IsOf(name, series)) ? SqlServiceTier.Hyperscale
        : SqlServiceTier.Unknown;

    private static SqlServiceTier OfTier(string tier) => tier.ToUpperInvariant() switch
    {
        "BASIC" or "STANDARD" => SqlServiceTier.NeverZonal,
        "PREMIUM" or "GENERALPURPOSE" or "BUSINESSCRITICAL" => SqlServiceTier.Zonal,
        "HYPERSCALE" => SqlServiceTier.Hyperscale,
        _ => SqlServiceTier.Unknown,
    };

    /// <summary><c>S0</c>, <c>P11</c>.</summary>
    private static bool IsNumbered(string name, char letter) =>
        name.Length is 2 or 3 && char.ToUpperInvariant(name[0]) == letter && name.Skip(1).All(character => character is >= '0' and <= '9');

    /// <summary><c>GP_Gen5</c> itself, whose size is the capacity, and <c>GP_Gen5_2</c>.</summary>
    private static bool IsOf(string name, string series) =>
        name.StartsWith(series, StringComparison.OrdinalIgnoreCase) && (name.Length == series.Length || name[series.Length] == '_');
}

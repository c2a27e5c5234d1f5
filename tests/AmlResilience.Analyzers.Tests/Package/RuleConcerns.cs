namespace AmlResilience.Analyzers.Tests.Package;

/// <summary>What each rule is about. A preset chooses by it.</summary>
internal static class RuleConcerns
{
    /// <summary>The concerns that a development stack may do without: it is rebuilt where production fails over.</summary>
    public static readonly string[] Production = ["Zones", "Regions", "Capacity"];

    private static readonly Dictionary<string, string> s_concerns = new[]
    {
        ("Zones", "1002 1302 2001 2002 2104 3001 3101 3102 3201 3301 4001 4101 4201 4302"),
        ("Regions", "1001 1009 1301 1303 2101 2102 2103 2203 2303 2304 3203 4002 4003 4102 4202 4301 4303"),
        ("Capacity", "1101 1102 1103 1106 1107 1108 1201 1202 3002 3003 3004 3005 3006 3103"),
        ("DataProtection", "1008 2201 2202 2302 4304"),
        ("Lifecycle", "1003 1104 1105 2003 2301 3202 4103 4203 4401"),
        ("Dependencies", "1004 1005 1006 1007"),
    }.SelectMany(concern => concern.Item2.Split(' ').Select(number => (Id: "AMLR" + number, Name: concern.Item1))).ToDictionary(pair => pair.Id, pair => pair.Name);

    /// <summary>The concern of a rule; null for the rules about the analysis itself.</summary>
    public static string? Of(string id) => id.StartsWith("AMLR9", StringComparison.Ordinal) ? null : s_concerns[id];
}

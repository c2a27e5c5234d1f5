using System;
using System.Collections.Generic;

namespace AmlResilience.Analyzers.Rules.Data;

/// <summary>
/// Virtual machine series that are retired or have a retirement date, as of 2026-04. Sources:
/// https://learn.microsoft.com/azure/virtual-machines/sizes/retirement/retired-sizes-list, the service list of
/// https://github.com/Azure/EOL (2025-12-18), and for the GPU series of 2023 their migration guides at
/// https://learn.microsoft.com/azure/virtual-machines/sizes/migration-guides. A series that is not listed is not judged.
/// </summary>
internal static class VirtualMachineSeries
{
    // Number stands for the number of cores in a size's name: D2_v2 is D#_v2.
    private const char Number = '#';

    // Series, date, and the shapes of its size names.
    private static readonly (string Name, string Date, string[] Shapes)[] s_series =
    {
        ("NC", "2023-09-06", new[] { "NC#", "NC#R" }),
        ("NCv2", "2023-09-06", new[] { "NC#S_V2", "NC#RS_V2" }),
        ("ND", "2023-09-06", new[] { "ND#S", "ND#RS" }),
        ("NV", "2023-09-06", new[] { "NV#" }),
        ("Av1", "2024-08-31", new[] { "A0", "A1", "A2", "A3", "A4", "A5", "A6", "A7" }),
        ("HB", "2024-08-31", new[] { "HB#RS" }),
        ("NCv3", "2025-09-30", new[] { "NC#S_V3", "NC#RS_V3" }),
        ("DCsv2", "2026-06-30", new[] { "DC#S_V2" }),
        ("NVv3", "2026-09-30", new[] { "NV#S_V3" }),
        ("NVv4", "2026-09-30", new[] { "NV#AS_V4" }),
        ("192-core Msv2", "2027-03-31", new[] { "M192IS_V2", "M192IMS_V2" }),
        ("192-core Mdsv2", "2027-03-31", new[] { "M192IDS_V2", "M192IDMS_V2" }),
        ("D", "2028-05-01", new[] { "D#" }),
        ("Ds", "2028-05-01", new[] { "DS#" }),
        ("Dv2", "2028-05-01", new[] { "D#_V2", "D#I_V2" }),
        ("Dsv2", "2028-05-01", new[] { "DS#_V2", "DS#I_V2" }),
        ("Ls", "2028-05-01", new[] { "L#S" }),
        ("F", "2028-11-15", new[] { "F#" }),
        ("Fs", "2028-11-15", new[] { "F#S" }),
        ("Fsv2", "2028-11-15", new[] { "F#S_V2" }),
        ("Lsv2", "2028-11-15", new[] { "L#S_V2" }),
        ("G", "2028-11-15", new[] { "G#" }),
        ("Gs", "2028-11-15", new[] { "GS#" }),
        ("Av2", "2028-11-15", new[] { "A#_V2" }),
        ("Amv2", "2028-11-15", new[] { "A#M_V2" }),
        ("B", "2028-11-15", new[] { "B#LS", "B#S", "B#MS" }),
    };

    private static readonly Dictionary<string, (string Name, string Date)> s_byShape = Index();

    /// <summary>The series of a size such as <c>Standard_DS3_v2</c> and its retirement date; null when the series is not listed.</summary>
    public static (string Name, string Date)? Find(string size)
    {
        const string Standard = "STANDARD_";
        const string Basic = "BASIC_A";
        const string Promotion = "_PROMO";

        if (size.IndexOf(Number) >= 0)
        {
            return null;
        }

        // Azure ignores the case of a size. The price of a promotion does not change the machine.
        var name = size.ToUpperInvariant();
        name = name.EndsWith(Promotion, StringComparison.Ordinal) ? name.Substring(0, name.Length - Promotion.Length) : name;
        name = name.StartsWith(Standard, StringComparison.Ordinal) ? name.Substring(Standard.Length)
            : name.StartsWith(Basic, StringComparison.Ordinal) && name.Length == Basic.Length + 1 ? name.Substring(Basic.Length - 1)
            : string.Empty;
        return s_byShape.TryGetValue(name, out var exact) ? exact
            : s_byShape.TryGetValue(GetShape(name), out var series) ? series
            : null;
    }

    /// <summary>The name with its cores left open, and without the cores that a constrained size hides: DS11-1_V2 is DS#_V2.</summary>
    private static string GetShape(string name)
    {
        var start = 0;
        while (start < name.Length && !char.IsDigit(name[start]))
        {
            start++;
        }

        if (start == name.Length)
        {
            return string.Empty;
        }

        var end = SkipDigits(name, start);
        if (end < name.Length - 1 && name[end] == '-' && char.IsDigit(name[end + 1]))
        {
            end = SkipDigits(name, end + 1);
        }

        return name.Substring(0, start) + Number + name.Substring(end);
    }

    private static int SkipDigits(string name, int position)
    {
        while (position < name.Length && char.IsDigit(name[position]))
        {
            position++;
        }

        return position;
    }

    private static Dictionary<string, (string Name, string Date)> Index()
    {
        var index = new Dictionary<string, (string Name, string Date)>(StringComparer.Ordinal);
        foreach (var (name, date, shapes) in s_series)
        {
            foreach (var shape in shapes)
            {
                index.Add(shape, (name, date));
            }
        }

        return index;
    }
}

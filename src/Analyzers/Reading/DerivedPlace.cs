using System;
using System.Collections.Generic;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Where settings hold a property in another form than ARM's.</summary>
/// <param name="Value">The form.</param>
/// <param name="Prefix">The path of the object that holds it, with a dot; empty for the settings themselves.</param>
internal sealed record DerivedPlace(DerivedValue Value, string Prefix)
{
    /// <summary>Finds the place; none where the settings hold the property as it is, and false where that depends on which of several objects they are.</summary>
    public static bool TryFind(SettingValue settings, string path, out DerivedPlace? place)
    {
        place = null;
        var element = path.IndexOf(".[", StringComparison.Ordinal);
        switch (settings)
        {
            case CreatedObject created when element > 0:
                return TryFindBelow(created, path.Substring(0, element), path.Substring(element + 1), out place);

            case CreatedObject created:
                return created.TryFindDerived(path, out place);

            case ListValue:
                ArmPath.Split(path, out var index, out var rest);
                return rest.Length == 0 || TryFindBelow(settings, index, rest, out place);

            case ExplicitSettings explicitly:
                return TryFind(explicitly.Settings, path, out place);

            case UpdateSettings update:
                return TryFind(update.Settings, path, out place);

            case ChoiceValue choice:
                var places = new HashSet<DerivedPlace?>();
                foreach (var alternative in choice.Alternatives)
                {
                    if (!TryFind(alternative, path, out place))
                    {
                        return false;
                    }

                    places.Add(place);
                }

                return places.Count == 1;

            default:
                return true;
        }
    }

    /// <summary>The same for the value of a member or an element.</summary>
    public static bool TryFindBelow(SettingValue settings, string path, string rest, out DerivedPlace? place)
    {
        var isFound = TryFind(settings.Get(path), rest, out place);
        place = place is null ? null : place with { Prefix = path + "." + place.Prefix };
        return isFound;
    }
}

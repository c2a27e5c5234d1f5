using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>Turns the change of a property into that of a member that the property is derived from.</summary>
internal static class PartChange
{
    public static SettingChange ToPart(this SettingChange change, string path, PartValue part) =>
        new(path, part.IsBoolean ? SettingKind.Boolean : change.Kind, part.Text);
}

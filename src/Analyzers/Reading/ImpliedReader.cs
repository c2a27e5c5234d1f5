using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Turns a call that declares a resource with settings of its own into that resource, where everything that is done to it is in
/// sight, functions of the program that set something on it among them.
/// </summary>
internal static class ImpliedReader
{
    /// <summary>The declared resource; null when the call declares none, or code out of sight may change it.</summary>
    public static ResourceDeclaration? Read(CompilationReader reader, IInvocationOperation call)
    {
        if (Find(reader, call) is not var (resource, type) || call.Syntax is not InvocationExpressionSyntax syntax || GetName(syntax) is not { } name
            || reader.AreImpliedRewritten(CancellationToken.None) || BuilderLife.Find(reader, call) is not { } calls)
        {
            return null;
        }

        // Functions that change a child are given to the builder of its parent.
        var changing = calls;
        if (resource.IsChild)
        {
            if (BuilderLife.FindOrigin(reader, call.Arguments[0].Value) is not { } origin || BuilderLife.Find(reader, origin) is not { } parents)
            {
                return null;
            }

            changing = parents;
        }

        SettingValue changes = UnknownValue.Kept;
        foreach (var change in changing.Where(candidate => candidate.Use == BuilderUse.Changes))
        {
            var function = change.Call.Arguments[change.Call.Arguments.Length - 1].Value;
            changes = new LayeredSettings(changes, ConfiguredSettings.Read(reader, new[] { function }, resource.ResourceType), isCertain: !change.IsConditional);
        }

        return new ResourceDeclaration
        {
            ResourceType = resource.ResourceType,
            DisplayName = DeclarationReader.GetDisplayName(reader, call.Arguments.Length > 1 ? call.Arguments[1].Value : null, context: null) ?? "{" + type.Name + "}",
            Settings = new ImpliedSettings(reader, resource, type, calls, changes, syntax, name),
            Creation = syntax,
            TypeLocation = name.GetLocation(),
            IsImplied = true,
            Name = UnknownValue.NotFollowed,
            Parent = UnknownValue.NotFollowed,
        };
    }

    /// <summary>True for a value that the library gives, or leaves to the service.</summary>
    public static bool IsImplied(ResourceDeclaration declaration, SettingValue value) => value switch
    {
        ScalarValue scalar => scalar.Origin.Location == declaration.TypeLocation,
        UnsetValue { Written: null, Owner: var owner } => owner is ImpliedSettings,
        _ => false,
    };

    /// <summary>The resource that the call declares, and the class that the library makes it with.</summary>
    public static (ImpliedResource Resource, INamedTypeSymbol Type)? Find(CompilationReader reader, IInvocationOperation call) =>
        reader.FindImplied(call.TargetMethod) is { } resource && reader.Compilation.GetTypesByMetadataName(resource.TypeName) is { Length: 1 } types && reader.FindObject(types[0]) is not null
            ? (resource, types[0])
            : null;

    /// <summary>The name of the called method.</summary>
    public static SimpleNameSyntax? GetName(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        SimpleNameSyntax name => name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}

using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Objects that code elsewhere gets hold of, through a member or a return. Which code changes which of them is not followed: a
/// property that some code of the compilation changes after creation is not known for any of them.
/// </summary>
internal static class SharedObjects
{
    public static bool IsChanged(CompilationReader reader, CreatedObject created, ImmutableArray<Host> hosts, string path) =>
        ((IsAnyReachable(reader, hosts) || IsFound(reader, created)) && (IsTouched(reader, created, path) || IsAnyHandedOn(reader, hosts)))
        || (!created.IsPartial && reader.IsLeftOut(created.Type, CancellationToken.None));

    /// <summary>True for a resource that the program may look up again, or come upon when all of them are built.</summary>
    private static bool IsFound(CompilationReader reader, CreatedObject created) =>
        !created.IsPartial && reader.FindDeclaration(created.Type) is { SettingsParameter: null, IsResource: true } && (reader.HasLookups(CancellationToken.None) || reader.AreImpliedRewritten(CancellationToken.None));

    /// <summary>True when code of the compilation changes the path, or an ancestor of it, in some object of the type, or hands on the object itself.</summary>
    public static bool IsTouched(CompilationReader reader, CreatedObject created, string path) => IsPathTouched(reader, created, path) || IsMemberHandedOn(reader, created.Syntax);

    private static bool IsPathTouched(CompilationReader reader, CreatedObject created, string path)
    {
        if (created.FindDerived(path) is { } derived)
        {
            return derived.Value.Parts.Any(part => IsPathTouched(reader, created, derived.Prefix + part));
        }

        var map = created.Map;
        var type = created.Type;
        while (path.Length > 0 && map.Find(type, path, out var rest) is { } member)
        {
            if (member.FindProperty(type) is not { } property)
            {
                return false;
            }

            if (reader.Members.IsTouched(property))
            {
                return true;
            }

            if (reader.FindObject(property.Type) is not { } below)
            {
                return false;
            }

            (map, type, path) = (below, (INamedTypeSymbol)property.Type, rest);
        }

        return false;
    }

    private static bool IsAnyReachable(CompilationReader reader, ImmutableArray<Host> hosts)
    {
        foreach (var host in hosts)
        {
            if (IsReachable(reader, host))
            {
                return true;
            }
        }

        return false;
    }

    // A member that has the object from its declaration on.
    private static bool IsMemberHandedOn(CompilationReader reader, SyntaxNode creation) =>
        Wrapping.GetWhole(creation).Parent is EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax } } initializer
        && reader.GetModel(creation.SyntaxTree).GetDeclaredSymbol(initializer.Parent!) is { DeclaredAccessibility: not Accessibility.Private } member
        && reader.Members.Unseen.IsHandedOn(member);

    private static bool IsAnyHandedOn(CompilationReader reader, ImmutableArray<Host> hosts)
    {
        foreach (var host in hosts)
        {
            if (host.Variable is IFieldSymbol or IPropertySymbol && host.Variable.DeclaredAccessibility != Accessibility.Private && reader.Members.Unseen.IsHandedOn(host.Variable))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True for members through which code outside their type gets hold of the object.</summary>
    private static bool IsReachable(CompilationReader reader, Host host) =>
        host.Variable is IFieldSymbol or IPropertySymbol
        && (host.Variable.DeclaredAccessibility != Accessibility.Private || reader.Variables.GetUses(host.Variable).Any(use => use.Kind == UseKind.Return));
}

using System.Collections.Concurrent;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds members that code of their own type sets without a call that shows it where the object is used.</summary>
internal sealed class UnseenWrites
{
    private readonly CompilationReader _reader;
    private readonly ConcurrentDictionary<(ISymbol Member, bool ByMethods), bool> _known = new();
    private readonly ConcurrentDictionary<ISymbol, bool> _handedOn = new(SymbolEqualityComparer.Default);

    public UnseenWrites(CompilationReader reader) => _reader = reader;

    /// <summary>True when an accessor of another member, an operator or a method that the language or a base type calls sets the member.</summary>
    /// <param name="member">A field or property of the program.</param>
    /// <param name="byMethods">True where methods count too that other code of the type calls or hands on.</param>
    public bool May(ISymbol member, bool byMethods) =>
        _known.TryGetValue((member.OriginalDefinition, byMethods), out var known) ? known : _known.GetOrAdd((member.OriginalDefinition, byMethods), Find(member.OriginalDefinition, byMethods));

    /// <summary>True when code outside the member's type hands its object to code that may change it.</summary>
    public bool IsHandedOn(ISymbol member) =>
        _handedOn.TryGetValue(member.OriginalDefinition, out var known) ? known : _handedOn.GetOrAdd(member.OriginalDefinition, FindHandedOn(member.OriginalDefinition));

    private bool FindHandedOn(ISymbol member)
    {
        foreach (var access in _reader.GetSyntax(CancellationToken.None).TouchesOf(member.Name))
        {
            if (Wrapping.GetWhole(access).Parent is ArgumentSyntax or EqualsValueClauseSyntax
                && SymbolEqualityComparer.Default.Equals(_reader.GetModel(access.SyntaxTree).GetSymbolInfo(access).Symbol?.OriginalDefinition, member)
                && _reader.GetOperation(access) is { } operation
                && new UseClassifier(_reader, 0).Classify(operation).Any(use => use is { Kind: UseKind.Opaque, Chain.IsEmpty: true }) && !IsKeptInLocal(operation))
            {
                return true;
            }
        }

        return false;
    }

    // What is set through the local is seen by the names of what is set.
    private bool IsKeptInLocal(IOperation reference) =>
        reference.Parent is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: { RefKind: RefKind.None } local } }
        && !_reader.Variables.GetUses(local, 1).Any(static use => use is { Kind: UseKind.Opaque, Chain.IsEmpty: true });

    private bool Find(ISymbol member, bool byMethods) =>
        _reader.Variables.GetUses(member).Any(use => !use.LeavesUnchanged
            && use.Syntax.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } declaration && IsUnseen(declaration, byMethods, member.ContainingType));

    private bool IsUnseen(MemberDeclarationSyntax declaration, bool byMethods, INamedTypeSymbol type) => declaration switch
    {
        BaseTypeDeclarationSyntax or ConstructorDeclarationSyntax or DestructorDeclarationSyntax or BaseFieldDeclarationSyntax => false,
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.OverrideKeyword) || method.ExplicitInterfaceSpecifier is not null
            || method.Identifier.ValueText is "Add" or "Deconstruct" or "Dispose" or "DisposeAsync" or "GetAwaiter" or "GetEnumerator" or "GetAsyncEnumerator"
            || (byMethods && IsUsedWithin(method.Identifier.ValueText, type)),

        // A property that nobody sets sets nothing; its getter may still do.
        PropertyDeclarationSyntax property => property.ExpressionBody is not null || SetsWhenRead(property)
            || _reader.GetSyntax(CancellationToken.None).IsSet(property.Identifier.ValueText),
        _ => true,
    };

    // A getter with code of its own that assigns, calls or hands on something.
    private static bool SetsWhenRead(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(static accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration)
            && accessor.DescendantNodes().Any(static node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax or ArgumentSyntax)) == true;

    private bool IsUsedWithin(string method, INamedTypeSymbol type)
    {
        var syntax = _reader.GetSyntax(CancellationToken.None);
        return syntax.IsMethodGroup(method) || syntax.CallsOf(method).Any(call => IsOf(call, type) || IsOnMember(call, type));
    }

    /// <summary>True for a call on an object of the type that a member of another one holds: <c>context.Options.Harden()</c>.</summary>
    private bool IsOnMember(SyntaxNode call, INamedTypeSymbol type) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
        && Wrapping.Unwrap(receiver) is MemberAccessExpressionSyntax { Expression: not ThisExpressionSyntax } member
        && _reader.GetModel(call.SyntaxTree).GetSymbolInfo(member).Symbol is (IPropertySymbol or IFieldSymbol) and var held
        && SymbolEqualityComparer.Default.Equals(((held as IPropertySymbol)?.Type ?? (held as IFieldSymbol)?.Type)?.OriginalDefinition, type.OriginalDefinition);

    /// <summary>True for code of the type, of a type within it, or of a type that is derived from it.</summary>
    private bool IsOf(SyntaxNode node, INamedTypeSymbol type) => node.Ancestors().OfType<TypeDeclarationSyntax>()
        .Any(current => _reader.GetModel(current.SyntaxTree).GetDeclaredSymbol(current) is { } declared && Is(declared, type));

    /// <summary>True for the type itself, and for one that is derived from it.</summary>
    public static bool Is(INamedTypeSymbol derived, INamedTypeSymbol type)
    {
        for (var current = derived; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current.OriginalDefinition, type.OriginalDefinition))
            {
                return true;
            }
        }

        return false;
    }
}

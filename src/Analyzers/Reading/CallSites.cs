using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Where the compilation calls a function of its own.</summary>
internal static class CallSites
{
    /// <summary>Every call of the function that the compilation holds, in the order of the files and their text.</summary>
    public static ImmutableArray<IOperation> Find(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
        {
            return FindDelegateCalls(reader, function, cancellationToken);
        }

        if (function.IsVirtual || function.IsAbstract || function.IsOverride || function.IsExtern)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        return reader.Bound.CallsOf(function, cancellationToken).ToImmutableArray();
    }

    /// <summary>True when the method has one call at most; one that may be called through another method counts every call with its name.</summary>
    public static bool IsOnly(CompilationReader reader, IMethodSymbol method, CancellationToken cancellationToken) =>
        method.IsVirtual || method.IsOverride || ImplementsInterface(method)
            ? reader.GetSyntax(cancellationToken).CallsOf(method.Name).Count <= 1
            : !reader.Bound.CallsOf(method, cancellationToken).Skip(1).Any();

    /// <summary>
    /// True when code of the compilation may call the function in ways that <see cref="Find"/> does not show: as a delegate, by a
    /// container that creates the type, or from another project.
    /// </summary>
    public static bool HasOtherCallers(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
        {
            return FindDelegate(reader, function, cancellationToken) is not { } local
                || reader.Variables.GetUses(local).Any(use => use.Kind != UseKind.Define && FindCall(use.Syntax) is null);
        }

        if (IsVisible(reader, function) || ImplementsInterface(function))
        {
            return true;
        }

        var syntax = reader.GetSyntax(cancellationToken);
        return function.MethodKind != MethodKind.Constructor ? syntax.IsMethodGroup(function.Name)
            : syntax.IsTypeArgument(function.ContainingType.Name) || syntax.IsMade(function.ContainingType.Name) || (function.Parameters.All(static parameter => parameter.IsOptional || parameter.IsParams) && syntax.IsInherited(function.ContainingType.Name));
    }

    /// <summary>True for methods that other projects can call, which nobody does with a program.</summary>
    private static bool IsVisible(CompilationReader reader, IMethodSymbol function)
    {
        if (function.MethodKind is not (MethodKind.Ordinary or MethodKind.Constructor) || reader.Compilation.Options.OutputKind is OutputKind.ConsoleApplication or OutputKind.WindowsApplication)
        {
            return false;
        }

        for (ISymbol? symbol = function; symbol is IMethodSymbol or INamedTypeSymbol; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaredAccessibility is Accessibility.Private
                || (symbol.DeclaredAccessibility is Accessibility.Internal or Accessibility.ProtectedAndInternal && !HasFriends(reader.Compilation)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>True when internal methods are visible to other projects; tests deploy nothing.</summary>
    private static bool HasFriends(Compilation compilation) => compilation.Assembly.GetAttributes().Any(static attribute =>
        attribute is { AttributeClass.Name: "InternalsVisibleToAttribute", ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is string friend
        && friend.IndexOf("Test", StringComparison.OrdinalIgnoreCase) < 0 && !friend.StartsWith("DynamicProxyGenAssembly2", StringComparison.Ordinal));

    private static ImmutableArray<IOperation> FindDelegateCalls(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken) =>
        FindDelegate(reader, function, cancellationToken) is not { } local ? ImmutableArray<IOperation>.Empty : reader.Variables.GetUses(local)
            .Select(use => FindCall(use.Syntax) is { } call ? reader.GetOperation(call, cancellationToken) : null)
            .OfType<IInvocationOperation>()
            .ToImmutableArray<IOperation>();

    /// <summary>The call of the function that is in the variable.</summary>
    private static InvocationExpressionSyntax? FindCall(SyntaxNode variable) =>
        Wrapping.GetWhole(variable) is var whole && whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : null;

    /// <summary>The local that holds a lambda, and nothing else.</summary>
    private static ILocalSymbol? FindDelegate(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken)
    {
        var lambda = function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken);
        return lambda is not null && Wrapping.GetWhole(lambda).Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax declarator }
            && reader.GetModel(declarator.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local && !reader.Variables.IsReplaced(local)
            ? local
            : null;
    }

    private static bool ImplementsInterface(IMethodSymbol function) => !function.ExplicitInterfaceImplementations.IsEmpty
        || (function is { MethodKind: MethodKind.Ordinary, IsStatic: false }
            && function.ContainingType.AllInterfaces.SelectMany(face => face.GetMembers(function.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(member), function)));
}

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

        var syntax = reader.GetSyntax(cancellationToken);
        var candidates = function.MethodKind == MethodKind.Constructor
            ? reader.GetAliases().Prepend(function.ContainingType.Name).Distinct().SelectMany(syntax.CreationsOf).Distinct()
            : syntax.CallsOf(function.Name);
        var calls = ImmutableArray.CreateBuilder<IOperation>();
        foreach (var candidate in candidates)
        {
            var operation = reader.GetOperation(candidate, cancellationToken);
            if (GetTarget(operation) is { } target && SymbolEqualityComparer.Default.Equals(target.OriginalDefinition, function.OriginalDefinition))
            {
                calls.Add(operation!);
            }
        }

        return calls.ToImmutable();
    }

    /// <summary>
    /// True when code of the compilation may call the function in ways that <see cref="Find"/> does not show: as a delegate, by a
    /// container that creates the type, or from another project.
    /// </summary>
    public static bool HasOtherCallers(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken)
    {
        if (function.MethodKind == MethodKind.AnonymousFunction)
        {
            return FindDelegate(reader, function, cancellationToken) is not { } local
                || reader.Variables.GetUses(local).Any(use => use.Kind != UseKind.Define && !(use.Syntax.Parent is InvocationExpressionSyntax call && call.Expression == use.Syntax));
        }

        if (IsVisible(reader, function) || ImplementsInterface(function))
        {
            return true;
        }

        var name = function.MethodKind == MethodKind.Constructor ? function.ContainingType.Name : function.Name;
        return reader.Compilation.SyntaxTrees.Any(tree => reader.Variables.GetIdentifiers(tree.GetRoot(cancellationToken)).Named(name).Any(identifier =>
            function.MethodKind == MethodKind.Constructor ? identifier.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax : IsMethodGroup(identifier)));
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
            if (symbol.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMethodGroup(SimpleNameSyntax identifier)
    {
        SyntaxNode name = identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier ? access : identifier;
        name = name.Parent is MemberBindingExpressionSyntax binding ? binding : name;
        return name.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } } }
            or EqualsValueClauseSyntax or AssignmentExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax or InitializerExpressionSyntax
            or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or CastExpressionSyntax;
    }

    private static ImmutableArray<IOperation> FindDelegateCalls(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken) =>
        FindDelegate(reader, function, cancellationToken) is not { } local ? ImmutableArray<IOperation>.Empty : reader.Variables.GetUses(local)
            .Select(use => use.Syntax.Parent is InvocationExpressionSyntax call && call.Expression == use.Syntax ? reader.GetOperation(call, cancellationToken) : null)
            .OfType<IInvocationOperation>()
            .ToImmutableArray<IOperation>();

    /// <summary>The local that holds a lambda, and nothing else.</summary>
    private static ILocalSymbol? FindDelegate(CompilationReader reader, IMethodSymbol function, CancellationToken cancellationToken)
    {
        var declarator = (function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken).Parent as EqualsValueClauseSyntax)?.Parent as VariableDeclaratorSyntax;
        return declarator is not null && reader.GetModel(declarator.SyntaxTree).GetDeclaredSymbol(declarator, cancellationToken) is ILocalSymbol local && !reader.Variables.IsReplaced(local)
            ? local
            : null;
    }

    private static bool ImplementsInterface(IMethodSymbol function) => !function.ExplicitInterfaceImplementations.IsEmpty
        || (function is { MethodKind: MethodKind.Ordinary, IsStatic: false }
            && function.ContainingType.AllInterfaces.SelectMany(face => face.GetMembers(function.Name))
                .Any(member => SymbolEqualityComparer.Default.Equals(function.ContainingType.FindImplementationForInterfaceMember(member), function)));

    private static IMethodSymbol? GetTarget(IOperation? operation) => operation switch
    {
        IInvocationOperation invocation => invocation.TargetMethod,
        IObjectCreationOperation creation => creation.Constructor,
        _ => null,
    };
}

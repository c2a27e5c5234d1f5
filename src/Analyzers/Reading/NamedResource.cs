using System;
using System.Linq;
using System.Threading;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds the declaration that a name or an id means.</summary>
internal static class NamedResource
{
    private const int MaximumDepth = 3;

    /// <summary>The creation expression of the one resource of the type and name; null when there is none, or it may be another.</summary>
    public static ResourceDeclaration? Find(CompilationReader reader, ArmId id, CancellationToken cancellationToken)
    {
        // A name may lead to a declaration whose own name or group must be looked up by name.
        var budget = reader.Budget;
        if (budget.Names >= MaximumDepth || id.Name.Text is not { Length: > 0 } name)
        {
            return null;
        }

        budget.Names++;
        try
        {
            var names = reader.GetNames(id.ResourceType, cancellationToken);
            var found = names.Named(name).Take(2).ToArray();
            return found.Length == 1 && IsMeant(reader, id, found[0], () => names.AreKnown && reader.IsComplete(id.ResourceType, cancellationToken), cancellationToken) ? found[0] : null;
        }
        finally
        {
            budget.Names--;
        }
    }

    private static bool IsMeant(CompilationReader reader, ArmId id, ResourceDeclaration found, Func<bool> isOnly, CancellationToken cancellationToken)
    {
        if (ResourceNaming.IsChild(found.ResourceType))
        {
            var type = found.ResourceType.Substring(0, found.ResourceType.LastIndexOf('/'));
            return isOnly() && IsSame(Locate(reader, id.Parent, type, cancellationToken), Locate(reader, found.Get(ResourceLink.Parent), type, cancellationToken)) == true;
        }

        // The ARM SDK creates a resource in a collection of its group's.
        var group = found.Get(ResourceLink.ResourceGroup) is ScalarValue or ReferenceValue ? found.Get(ResourceLink.ResourceGroup) : found.Parent;
        var isGlobal = ResourceNaming.IsGlobal(found.ResourceType);
        return (isGlobal || isOnly())
            && (IsSame(Locate(reader, id.Group, ResourceNaming.ResourceGroups, cancellationToken), Locate(reader, group, ResourceNaming.ResourceGroups, cancellationToken))
                ?? (isGlobal || MayBeSame(reader, id.Group, group, cancellationToken)));
    }

    /// <summary>
    /// Whether two groups, of which it cannot be told that they are one, are taken for one: not where only one of them is known, nor
    /// where a function has both of them.
    /// </summary>
    private static bool MayBeSame(CompilationReader reader, IdPart meant, SettingValue? found, CancellationToken cancellationToken)
    {
        if (meant is { Text: null, Expression: null } || found is null or UnknownValue or UnsetValue)
        {
            return true;
        }

        var left = Locate(reader, meant, ResourceNaming.ResourceGroups, cancellationToken);
        var right = Locate(reader, found, ResourceNaming.ResourceGroups, cancellationToken);
        return left == default && right == default
            && !(FindVariable(meant.Expression) is { } variable && FindVariable((found as ReferenceValue)?.Operation) is { } other
                && !SymbolEqualityComparer.Default.Equals(variable, other) && SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, other.ContainingSymbol));
    }

    /// <summary>The variable that an expression such as <c>group.Data.Name</c> or <c>group.GetAccounts()</c> begins with.</summary>
    private static ISymbol? FindVariable(IOperation? expression)
    {
        while (expression is not null)
        {
            switch (FlowReader.Unwrap(expression))
            {
                case ILocalReferenceOperation local:
                    return local.Local;
                case IParameterReferenceOperation parameter:
                    return parameter.Parameter;
                case IMemberReferenceOperation { Instance: { } instance }:
                    expression = instance;
                    break;
                case IInvocationOperation invocation:
                    expression = invocation.Instance ?? invocation.Arguments.FirstOrDefault()?.Value;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    private static (string? Name, SyntaxNode? Creation) Locate(CompilationReader reader, IdPart part, string type, CancellationToken cancellationToken) =>
        part.Text is not null ? (part.Text, null)
        : part.Expression is { } expression ? Locate(reader, new ReferenceValue(expression, part.Frame), type, cancellationToken)
        : default;

    private static (string? Name, SyntaxNode? Creation) Locate(CompilationReader reader, SettingValue? value, string type, CancellationToken cancellationToken) =>
        value is ScalarValue known ? (known.Text, null)
        : value is ReferenceValue reference && ResourceResolver.ResolveOne(reader, reference, type, cancellationToken) is { } creation
            && reader.GetOperation(creation, cancellationToken) is IObjectCreationOperation operation
            && DeclarationReader.Read(reader, operation, cancellationToken) is { } declaration
            && string.Equals(declaration.ResourceType, type, StringComparison.OrdinalIgnoreCase)
            ? ((declaration.Get(ResourceLink.Name) as ScalarValue)?.Text, creation)
        : default;

    /// <summary>Whether both are one resource: yes, no, or cannot tell.</summary>
    private static bool? IsSame((string? Name, SyntaxNode? Creation) left, (string? Name, SyntaxNode? Creation) right) =>
        left.Creation is not null && right.Creation is not null ? left.Creation == right.Creation
        : left.Name is not null && right.Name is not null ? string.Equals(left.Name, right.Name, StringComparison.OrdinalIgnoreCase)
        : null;
}

using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <content>What a name, or an expression, is used for where it stands.</content>
internal sealed partial class TreeIndex
{
    private void AddRecomputed(ExpressionSyntax target)
    {
        if (SyntaxIndex.GetName(target) is { } name)
        {
            Recomputed.Add(name);
        }
    }

    private void AddIdentifier(IdentifierNameSyntax identifier)
    {
        var name = identifier.Identifier.ValueText;
        if (identifier.Parent is not (AssignmentExpressionSyntax or NameColonSyntax or NameEqualsSyntax))
        {
            Reads[name] = Reads.TryGetValue(name, out var count) ? count + 1 : 1;
        }

        if (identifier.Parent is not (MemberAccessExpressionSyntax { Expression: not IdentifierNameSyntax } or AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax }) && IsTouched(identifier)
            && !(identifier.Parent is MemberAccessExpressionSyntax access && access.Name == identifier))
        {
            _unqualified.Add(identifier);
        }

        AddUse(identifier, name);
    }

    private void AddUse(SimpleNameSyntax use, string name)
    {
        if (IsTypeArgument(use))
        {
            TypeArguments.Add(name);
            if (use.Ancestors().TakeWhile(static ancestor => ancestor is TypeSyntax or TypeArgumentListSyntax or TupleElementSyntax).LastOrDefault(static ancestor => ancestor is GenericNameSyntax) is { } outermost
                && (outermost.Parent is InvocationExpressionSyntax || (outermost.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax } access && access.Name == outermost)))
            {
                MadeTypes.Add(name);
            }
        }
        else if (IsMethodGroup(use))
        {
            MethodGroups.Add(name);
        }
    }

    /// <summary>True for a type that is an argument, itself or as a part of one: <c>Account[]</c>, <c>Names.Account</c>.</summary>
    private static bool IsTypeArgument(SimpleNameSyntax name)
    {
        SyntaxNode? type = name;
        while (type.Parent is ArrayTypeSyntax or NullableTypeSyntax or TupleTypeSyntax or TupleElementSyntax or AliasQualifiedNameSyntax || (type.Parent is QualifiedNameSyntax qualified && qualified.Right == type))
        {
            type = type.Parent;
        }

        return type.Parent is TypeArgumentListSyntax or TypeOfExpressionSyntax;
    }

    /// <summary>True for a name that is neither called, nor qualifies another one, nor is certainly that of something else.</summary>
    private static bool IsMethodGroup(SimpleNameSyntax use)
    {
        SyntaxNode name = use.Parent is MemberAccessExpressionSyntax access && access.Name == use ? access : use;
        name = Wrapping.GetWhole(name.Parent is MemberBindingExpressionSyntax binding ? binding : name);
        return name.Parent switch
        {
            InvocationExpressionSyntax or MemberAccessExpressionSyntax or NameColonSyntax or NameEqualsSyntax or QualifiedNameSyntax or UsingDirectiveSyntax => false,
            TypeSyntax or VariableDeclarationSyntax or ParameterSyntax or BaseTypeSyntax or ObjectCreationExpressionSyntax or AttributeSyntax or MemberDeclarationSyntax => false,
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } } naming } } => IsLookedUp(naming),
            _ => true,
        };
    }

    /// <summary>True for <c>GetMethod(nameof(Create))</c>.</summary>
    private static bool IsLookedUp(SyntaxNode naming) =>
        naming.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: var called } } && SyntaxIndex.GetName(called) is "GetMethod" or "GetRuntimeMethod" or "CreateDelegate" or "InvokeMember";

    /// <summary>True for a class that has a constructor which calls that of its base type without saying so.</summary>
    private static bool CallsBaseSilently(TypeDeclarationSyntax type) =>
        type is ClassDeclarationSyntax or RecordDeclarationSyntax && !type.BaseList!.Types.Any(static inherited => inherited is PrimaryConstructorBaseTypeSyntax)
        && (type.Members.OfType<ConstructorDeclarationSyntax>().Where(static constructor => !constructor.Modifiers.Any(SyntaxKind.StaticKeyword)).ToArray() is not { Length: > 0 } constructors
            || constructors.Any(static constructor => constructor.Initializer is null));

    private static bool IsTouched(SyntaxNode access)
    {
        var whole = Wrapping.GetWhole(access);
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == whole,
            MemberAccessExpressionSyntax member => Wrapping.GetWhole(member).Parent is InvocationExpressionSyntax,
            ElementAccessExpressionSyntax or ArgumentSyntax or PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax
                or ConditionalAccessExpressionSyntax or EqualsValueClauseSyntax or CommonForEachStatementSyntax or RefExpressionSyntax => true,
            _ => false,
        };
    }

    private static bool IsHandedOn(SyntaxNode access)
    {
        var whole = Wrapping.GetWhole(access);
        return whole.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Right == whole,
            ReturnStatementSyntax or ArrowExpressionClauseSyntax or InitializerExpressionSyntax or ConditionalExpressionSyntax or SwitchExpressionArmSyntax or CastExpressionSyntax or IsPatternExpressionSyntax => true,
            BinaryExpressionSyntax choice => choice.RawKind is (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.AsExpression,
            _ => false,
        };
    }
}

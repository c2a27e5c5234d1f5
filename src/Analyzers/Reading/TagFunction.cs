using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Functions that change nothing of the settings that they are given but their tags, by name or by reflection. Only what is known to
/// do no more may stand in them.
/// </summary>
internal sealed class TagFunction
{
    private const string Tags = "Tags";
    private const int MaximumDepth = 8;

    // How the names of methods begin that only look at what they are called on.
    private static readonly string[] s_looking = { "Get", "Require", "Is", "Has" };

    private readonly CompilationReader _reader;
    private readonly SemanticModel _model;
    private readonly IParameterSymbol? _given;

    private TagFunction(CompilationReader reader, SyntaxNode function)
    {
        _reader = reader;
        _model = reader.GetModel(function.SyntaxTree);
        _given = ((function is AnonymousFunctionExpressionSyntax ? _model.GetSymbolInfo(function).Symbol : _model.GetDeclaredSymbol(function)) as IMethodSymbol)?.Parameters.FirstOrDefault();
    }

    public static bool Is(CompilationReader reader, SyntaxNode function)
    {
        var reading = new TagFunction(reader, function);
        return (function is not LambdaExpressionSyntax { ExpressionBody: { } value } || reading.IsSame(value)) && function.DescendantNodes().All(reading.IsHarmless);
    }

    private bool IsHarmless(SyntaxNode node) => node switch
    {
        // Only what the function was given, or nothing, may be given back.
        ReturnStatementSyntax { Expression: { } result } => IsSame(result),
        ArrowExpressionClauseSyntax { Expression: var result } => IsSame(result),
        AssignmentExpressionSyntax assignment => assignment.Parent is InitializerExpressionSyntax || assignment.Left is DeclarationExpressionSyntax || IsTags(assignment.Left, 0)
            || _model.GetSymbolInfo(assignment.Left).Symbol is ILocalSymbol or IDiscardSymbol,
        BaseObjectCreationExpressionSyntax creation => _model.GetTypeInfo(creation).Type is { } type && !_reader.IsOwn(type) && _reader.FindObject(type) is null,
        InvocationExpressionSyntax call => IsHarmlessCall(call),
        IdentifierNameSyntax { Identifier.ValueText: "dynamic" } or LocalFunctionStatementSyntax => false,
        _ => true,
    };

    private bool IsHarmlessCall(InvocationExpressionSyntax call)
    {
        var isPlain = call.ArgumentList.Arguments.All(argument => IsPlain(argument.Expression));
        if (_model.GetSymbolInfo(call).Symbol is not IMethodSymbol method)
        {
            return call.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };
        }

        var receiver = FindReceiver(call);
        if (receiver is not null && IsTags(receiver, 0))
        {
            return isPlain || (!_reader.IsOwn(method) && !call.ArgumentList.Arguments.Any(argument => IsOtherFunction(argument.Expression)));
        }

        // A question of the program's own about a name or a type.
        if (_reader.IsOwn(method))
        {
            return isPlain && method is { IsStatic: true, ReturnsVoid: false, Parameters.IsEmpty: false } && UseClassifier.IsImmutable(method.ReturnType);
        }

        return method.Name switch
        {
            _ when method.MethodKind == MethodKind.DelegateInvoke => false,
            "GetType" or "ToString" or "GetHashCode" or "Equals" or "GetValue" or "GetProperty" or "FromResult" => true,
            "Contains" or "ContainsKey" or "TryGetValue" => isPlain,
            _ when s_looking.Any(start => method.Name.StartsWith(start, StringComparison.Ordinal)) => isPlain,
            _ => isPlain && (receiver is null || method.IsStatic || IsPlain(receiver)),
        };
    }

    /// <summary>True for a delegate whose code is not in this function.</summary>
    private bool IsOtherFunction(ExpressionSyntax argument) =>
        Wrapping.Unwrap(argument) is not AnonymousFunctionExpressionSyntax && _model.GetTypeInfo(argument) is { Type: null, ConvertedType.TypeKind: TypeKind.Delegate } or { Type.TypeKind: TypeKind.Delegate };

    /// <summary>True for a value that nothing can be changed through, and for the resource, which has no settings.</summary>
    private bool IsPlain(ExpressionSyntax expression)
    {
        if (Wrapping.Unwrap(expression) is DeclarationExpressionSyntax)
        {
            return true;
        }

        var type = _model.GetTypeInfo(expression).Type;
        return type is { SpecialType: SpecialType.System_String } or { Name: "Type", ContainingNamespace.Name: "System" } || IsGiven(expression, "Resource")
            || (UseClassifier.IsImmutable(type) && !SymbolEqualityComparer.Default.Equals(type, _given?.Type));
    }

    /// <summary>True for a member of what the function is given.</summary>
    private bool IsGiven(SyntaxNode expression, string? member = null) =>
        Wrapping.Unwrap(expression) is MemberAccessExpressionSyntax { Expression: var holder } access && (member is null || access.Name.Identifier.ValueText == member)
        && _given is not null && SymbolEqualityComparer.Default.Equals(_model.GetSymbolInfo(holder).Symbol, _given);

    private bool IsSame(ExpressionSyntax result) => Wrapping.Unwrap(result) switch
    {
        LiteralExpressionSyntax or DefaultExpressionSyntax => true,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => IsGiven(arguments[0].Expression),
        InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call when SyntaxIndex.GetName(call.Expression) == "FromResult" => IsSame(arguments[0].Expression),
        ConditionalExpressionSyntax choice => IsSame(choice.WhenTrue) && IsSame(choice.WhenFalse),
        CastExpressionSyntax cast => IsSame(cast.Expression),
        _ => false,
    };

    /// <summary>True for the tags, something in them, the property that holds them, and a variable of one of these or of new tags.</summary>
    private bool IsTags(SyntaxNode expression, int depth) => depth < MaximumDepth && Wrapping.Unwrap(expression) switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText == Tags || IsTags(access.Expression, depth + 1),
        MemberBindingExpressionSyntax binding => binding.Name.Identifier.ValueText == Tags || (FindReceiver(binding) is { } receiver && IsTags(receiver, depth + 1)),
        ElementAccessExpressionSyntax element => IsTags(element.Expression, depth + 1),
        ConditionalAccessExpressionSyntax access => IsTags(access.WhenNotNull, depth + 1) || IsTags(access.Expression, depth + 1),
        CastExpressionSyntax cast => IsTags(cast.Expression, depth + 1),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AsExpression or (int)SyntaxKind.CoalesceExpression, Left: var left } => IsTags(left, depth + 1),
        InvocationExpressionSyntax call when SyntaxIndex.GetName(call.Expression) == "GetProperty" => _model.GetConstantValue(call.ArgumentList.Arguments.FirstOrDefault()?.Expression ?? call) is { HasValue: true, Value: Tags },
        InvocationExpressionSyntax call when SyntaxIndex.GetName(call.Expression) == "GetValue" => FindReceiver(call) is { } receiver && IsTags(receiver, depth + 1),
        IdentifierNameSyntax name => _model.GetSymbolInfo(name).Symbol is ILocalSymbol local && !_reader.Variables.IsReplaced(local)
            && local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is VariableDeclaratorSyntax { Initializer.Value: { } value } && (value is BaseObjectCreationExpressionSyntax || IsTags(value, depth + 1)),
        _ => false,
    };

    /// <summary>What a call, or a member after "?.", is of.</summary>
    private static ExpressionSyntax? FindReceiver(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Expression,
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => FindReceiver(binding),
        MemberBindingExpressionSyntax => expression.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(expression.Span))?.Expression,
        _ => null,
    };
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds options that make a declaration other than its settings say: it takes over an existing resource, or is rewritten out of sight.</summary>
internal static class OptionsReader
{
    private const string Tags = "Tags";

    /// <summary>True when the options that are given beside the settings override them, or may.</summary>
    public static bool IsOverridden(CompilationReader reader, IOperation options, CallFrame? context) =>
        FlowReader.Follow(reader, options, context).Any(source => IsOverridden(reader, source)
            || source.Hosts.Any(host => reader.Variables.GetUses(host.Variable).Any(use =>
                use.Kind is UseKind.Assign or UseKind.Add or UseKind.Opaque && !use.Chain.IsEmpty && reader.IsOverridingOption(use.Chain[0].Name))));

    /// <summary>True when the compilation gives a parent options that rewrite what is created below it; tags say nothing about resilience.</summary>
    public static bool HasInherited(CompilationReader reader)
    {
        var syntax = reader.GetSyntax(CancellationToken.None);
        var names = reader.Sdks.SelectMany(sdk => sdk.InheritedOptionNames).Distinct().ToArray();
        return names.SelectMany(syntax.AssignmentsTo).Concat(names.SelectMany(syntax.TouchesOf)).Any(node => IsInherited(reader, node));
    }

    private static bool IsInherited(CompilationReader reader, SyntaxNode node)
    {
        var access = node is AssignmentExpressionSyntax assigned ? assigned.Left : node;
        if (reader.GetModel(node.SyntaxTree).GetSymbolInfo(access).Symbol is not IPropertySymbol property || reader.IsOwn(property)
            || reader.GetOperation(access) is not IPropertyReferenceOperation reference || IsOfOne(reader, reference.Instance?.Type as INamedTypeSymbol))
        {
            return false;
        }

        // What is given: the assigned value, or the arguments of the call that adds to the list.
        var given = node is AssignmentExpressionSyntax assignment ? assignment.Right : node.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault()?.ArgumentList ?? node;
        var functions = given.DescendantNodesAndSelf().Where(child => child is AnonymousFunctionExpressionSyntax).ToList();
        functions.AddRange(given.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => reader.GetModel(name.SyntaxTree).GetSymbolInfo(name).Symbol)
            .OfType<IMethodSymbol>()
            .Where(reader.IsOwn)
            .SelectMany(method => method.DeclaringSyntaxReferences.Select(declaration => declaration.GetSyntax())));
        return functions.Count == 0 || !functions.All(function => OnlyTags(reader, function));
    }

    private static bool IsOfOne(CompilationReader reader, INamedTypeSymbol? type) => type is not null && reader.Sdks.Any(sdk => sdk.IsOptionsOfOne(type));

    /// <summary>True when a function changes nothing of settings but their tags, by name or by reflection.</summary>
    private static bool OnlyTags(CompilationReader reader, SyntaxNode function)
    {
        if (function is LambdaExpressionSyntax { ExpressionBody: { } value } && !IsSame(value))
        {
            return false;
        }

        var model = reader.GetModel(function.SyntaxTree);
        foreach (var node in function.DescendantNodes())
        {
            var isOther = node switch
            {
                // Only what the function was given, or nothing, may be given back.
                ReturnStatementSyntax { Expression: { } result } => !IsSame(result),
                ArrowExpressionClauseSyntax { Expression: var result } => !IsSame(result),
                BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 1 } arguments } when arguments[0].Expression is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax } => true,
                AssignmentExpressionSyntax assignment => model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol { IsIndexer: false } property
                    && property.Name != Tags && reader.FindObject(property.ContainingType) is not null,
                BaseObjectCreationExpressionSyntax creation => reader.FindObject(model.GetTypeInfo(creation).Type) is not null,
                InvocationExpressionSyntax call => SyntaxIndex.GetName(call.Expression) == "GetProperty"
                    ? model.GetConstantValue(call.ArgumentList.Arguments.FirstOrDefault()?.Expression ?? call) is not { HasValue: true, Value: Tags }
                    : SyntaxIndex.GetName(call.Expression) == "GetProperties" || (model.GetSymbolInfo(call).Symbol is IMethodSymbol method && reader.IsOwn(method) && !method.Parameters.All(parameter => UseClassifier.IsImmutable(parameter.Type))),
                _ => false,
            };
            if (isOther)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsSame(ExpressionSyntax result) => Wrapping.Unwrap(result) switch
    {
        LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax or DefaultExpressionSyntax => true,
        ConditionalExpressionSyntax choice => IsSame(choice.WhenTrue) && IsSame(choice.WhenFalse),
        CastExpressionSyntax cast => IsSame(cast.Expression),
        _ => false,
    };

    private static bool IsOverridden(CompilationReader reader, FlowSource source) => source.Operation switch
    {
        IObjectCreationOperation { Initializer: { } initializer } => initializer.Initializers.Any(element => element switch
        {
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => reader.IsOverridingOption(target.Property.Name),
            IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } => reader.IsOverridingOption(target.Property.Name),
            _ => false,
        }),

        // Options that the SDK merges out of others.
        IInvocationOperation invocation when IsOfOne(reader, invocation.TargetMethod.ContainingType) => invocation.Arguments.Any(argument => IsOverridden(reader, argument.Value, source.Frame)),
        IObjectCreationOperation or { ConstantValue: { HasValue: true, Value: null } } or IDefaultValueOperation => false,

        // What a caller out of sight gives may rewrite anything.
        _ => true,
    };
}

using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds options that make a declaration other than its settings say: it takes over an existing resource, or is rewritten out of sight.</summary>
internal static class OptionsReader
{
    private const int MaximumDepth = 4;

    /// <summary>True when the options that are given beside the settings override them, or may.</summary>
    public static bool IsOverridden(CompilationReader reader, IOperation options, CallFrame? context) =>
        FlowReader.Follow(reader, options, context).Any(source => IsOverridden(reader, source) || source.Hosts.Any(host => IsOverridden(reader, host)));

    /// <summary>True for the options type of a single resource.</summary>
    public static bool IsOfOne(CompilationReader reader, INamedTypeSymbol? type) => type is not null && reader.Sdks.Any(sdk => sdk.IsOptionsOfOne(type));

    /// <summary>True when something is done to a variable of the options that overrides the settings, or may.</summary>
    private static bool IsOverridden(CompilationReader reader, Host host) =>
        host.GetUses(reader).Any(use => IsOverriding(reader, use, depth: 0))
        || (host.Variable is IFieldSymbol or IPropertySymbol && IsTouched(reader, (host.Variable as IFieldSymbol)?.Type ?? ((IPropertySymbol)host.Variable).Type));

    private static bool IsOverriding(CompilationReader reader, VariableUse use, int depth) =>
        use.Kind is UseKind.Assign or UseKind.Add or UseKind.Opaque && (use.Chain.IsEmpty ? !IsKept(reader, use, depth) : reader.IsOverridingOption(use.Chain[0].Name));

    /// <summary>True when the variable only gets other options, or its options get into a resource of the library or are merged.</summary>
    private static bool IsKept(CompilationReader reader, VariableUse use, int depth)
    {
        if (VariableIndex.IsReplacing(use.Syntax))
        {
            return true;
        }

        var operation = reader.GetOperation(use.Syntax);
        while (operation is not null and not IArgumentOperation && operation.Parent is IConversionOperation { OperatorMethod: null } or IParenthesizedOperation or IArgumentOperation)
        {
            operation = operation.Parent;
        }

        if (operation is not IArgumentOperation { Parameter: { } parameter, Value.Type: { } options }
            || ((operation.Parent as IObjectCreationOperation)?.Constructor ?? (operation.Parent as IInvocationOperation)?.TargetMethod) is not { } method)
        {
            return false;
        }

        // A method of the program does what its body says.
        return reader.IsOwn(method)
            ? depth < MaximumDepth && CalleeUses.FindParameter(reader, method, parameter) is { } inBody
                && reader.Variables.GetUses(inBody).All(inner => inner.Kind != UseKind.Return && !IsOverriding(reader, inner, depth + 1))
            : method.MethodKind == MethodKind.Constructor ? IsOfLibrary(method, options) : IsOfOne(reader, method.ContainingType);
    }

    /// <summary>True for the constructor of a resource of a library: the class derives from one that comes with that of the options.</summary>
    private static bool IsOfLibrary(IMethodSymbol constructor, ITypeSymbol options)
    {
        for (var type = constructor.ContainingType; type is not null; type = type.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, options.ContainingAssembly))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when some code of the compilation changes an overriding option of some options that another object made.</summary>
    private static bool IsTouched(CompilationReader reader, ITypeSymbol? options)
    {
        for (var type = options; type is not null; type = type.BaseType)
        {
            if (type.GetMembers().Any(member => member is IPropertySymbol && reader.IsOverridingOption(member.Name)
                && (reader.Members.IsTouched(member) || reader.GetSyntax(CancellationToken.None).AssignmentsTo(member.Name).Any(static node => node.Parent is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax }))))
            {
                return true;
            }
        }

        return false;
    }

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

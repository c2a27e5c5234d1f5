using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Turns a creation expression into the resource that it declares.</summary>
internal static class DeclarationReader
{
    private const int MaximumNameLength = 60;

    /// <summary>The declared resource; null when the creation declares none, or takes over one that exists.</summary>
    public static ResourceDeclaration? Read(CompilationReader reader, IObjectCreationOperation creation)
    {
        if (reader.FindDeclaration(creation.Type) is not { } declaration)
        {
            return null;
        }

        return declaration.SettingsParameter is null ? ReadSelf(reader, creation, declaration) : ReadWithArgs(reader, creation, declaration, declaration.SettingsParameter);
    }

    private static ResourceDeclaration? ReadSelf(CompilationReader reader, IObjectCreationOperation creation, DeclarationMap declaration)
    {
        var map = reader.FindObject(creation.Type)!;
        if (new UseClassifier(reader, depth: 0).Classify(creation) is { Kind: UseKind.Opaque } && IsHandedOver(creation))
        {
            return null;
        }

        var host = FindHost(reader, creation, out var submission, out var isReturned);
        var settings = new CreatedObject(reader, map, creation, frame: null, host is { } known ? ImmutableArray.Create(known) : ImmutableArray<Host>.Empty);
        var name = submission?.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;
        var displayName = GetDisplayName(name) ?? "{" + (host?.Variable.Name ?? creation.Type!.Name) + "}";
        return new ResourceDeclaration(declaration.ResourceType, displayName, isReturned ? new ExplicitSettings(settings) : settings, creation.Syntax, settings.TypeLocation);
    }

    private static ResourceDeclaration? ReadWithArgs(CompilationReader reader, IObjectCreationOperation creation, DeclarationMap declaration, string settingsParameter)
    {
        IOperation? settings = null;
        IOperation? name = null;
        foreach (var argument in creation.Arguments)
        {
            if (argument.Parameter?.Name == settingsParameter)
            {
                settings = argument.Value;
            }
            else if (argument.Parameter?.Name == declaration.NameParameter)
            {
                name = argument.Value;
            }
            else if (IsOverridden(reader, argument.Value))
            {
                return null;
            }
        }

        return settings is null
            ? null
            : new ResourceDeclaration(
                declaration.ResourceType,
                GetDisplayName(name) ?? "{" + creation.Type!.Name + "}",
                ValueReader.Read(reader, settings, frame: null),
                creation.Syntax,
                CreatedObject.GetTypeLocation(creation.Syntax));
    }

    private static bool IsOverridden(CompilationReader reader, IOperation options) =>
        FlowReader.Follow(reader, options, frame: null).Any(source =>
            source.Operation is IObjectCreationOperation { Initializer: { } initializer }
            && initializer.Initializers.Any(element => element switch
            {
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } => reader.IsOverridingOption(target.Property.Name),
                IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } => reader.IsOverridingOption(target.Property.Name),
                _ => false,
            }));

    /// <summary>Finds the variable that holds a created object and the call that sends it to Azure.</summary>
    private static Host? FindHost(CompilationReader reader, IObjectCreationOperation creation, out IInvocationOperation? submission, out bool isReturned)
    {
        submission = null;
        isReturned = false;
        IOperation current = creation;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation or ISwitchExpressionArmOperation or ISwitchExpressionOperation)
        {
            current = current.Parent;
        }

        ISymbol? variable = null;
        switch (current.Parent)
        {
            case IArgumentOperation { Parent: IInvocationOperation invocation } when reader.IsSubmission(invocation.TargetMethod):
                submission = invocation;
                return null;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }:
                variable = declarator.Symbol;
                break;
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation local }:
                variable = local.Local;
                break;
            case ISimpleAssignmentOperation { Target: IFieldReferenceOperation field }:
                variable = field.Field;
                isReturned = field.Field.DeclaredAccessibility != Accessibility.Private;
                break;
            case IFieldInitializerOperation { InitializedFields: { Length: 1 } fields }:
                variable = fields[0];
                isReturned = variable.DeclaredAccessibility != Accessibility.Private;
                break;
            default:
                isReturned = true;
                break;
        }

        if (variable is null)
        {
            return null;
        }

        SyntaxNode? point = null;
        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (use.Kind == UseKind.Submit)
            {
                point = use.Syntax;
                submission ??= use.Value as IInvocationOperation;
            }

            isReturned |= use.Kind == UseKind.Return;
        }

        return new Host(variable, point ?? GetEnd(creation.Syntax), IsSubmitted: point is not null);
    }

    /// <summary>True when the object goes straight into a call, where it may be changed.</summary>
    private static bool IsHandedOver(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent is IArgumentOperation or IInvocationOperation;
    }

    // Without a submission every later change counts, up to the end of the body.
    private static SyntaxNode GetEnd(SyntaxNode creation)
    {
        var block = creation.FirstAncestorOrSelf<BlockSyntax>();
        return block is { Statements.Count: > 0 } ? block.Statements.Last() : creation;
    }

    private static string? GetDisplayName(IOperation? name)
    {
        if (name is null)
        {
            return null;
        }

        if (name.ConstantValue is { HasValue: true, Value: string text })
        {
            return text;
        }

        // What is only known when the program runs stands in braces, as in an interpolated string.
        var written = name.Syntax is InterpolatedStringExpressionSyntax interpolated ? interpolated.Contents.ToString() : "{" + name.Syntax + "}";
        return written.Length <= MaximumNameLength && !written.Contains('\n') ? written : null;
    }
}

/// <summary>An object that leaves through code we do not follow: what it sets counts, what it leaves out may be set later.</summary>
internal sealed class ExplicitSettings : SettingValue
{
    private readonly SettingValue _settings;

    public ExplicitSettings(SettingValue settings) => _settings = settings;

    protected override SettingValue GetCore(string path) => _settings.Get(path) is var value and not UnsetValue ? value : UnknownValue.Changed;
}

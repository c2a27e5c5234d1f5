using System;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
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
    private const int MaximumCallers = 8;

    /// <summary>The declared resource; null when the creation declares none, or takes over one that exists.</summary>
    public static ResourceDeclaration? Read(CompilationReader reader, IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (reader.FindDeclaration(creation.Type) is not { } declaration)
        {
            return null;
        }

        return declaration.SettingsParameter is null ? ReadSelf(reader, creation, declaration, cancellationToken) : ReadWithArgs(reader, creation, declaration, declaration.SettingsParameter);
    }

    private static ResourceDeclaration? ReadSelf(CompilationReader reader, IObjectCreationOperation creation, DeclarationMap declaration, CancellationToken cancellationToken)
    {
        if (new UseClassifier(reader, depth: 0).Classify(creation) is { Kind: UseKind.Opaque } && IsHandedOver(creation))
        {
            return null;
        }

        var map = reader.FindObject(creation.Type)!;
        var holder = Holder.Find(reader, creation);
        var settings = holder switch
        {
            { IsIncomplete: true } => new ExplicitSettings(new CreatedObject(reader, map, creation, frame: null, holder.Hosts)),
            { IsReturned: true } => ReadReturned(reader, creation, map, holder, cancellationToken),
            _ => (SettingValue)new CreatedObject(reader, map, creation, frame: null, holder.Hosts),
        };
        var displayName = GetDisplayName(reader, holder.Name) ?? "{" + (holder.Variable?.Name ?? creation.Type!.Name) + "}";
        return new ResourceDeclaration(declaration.ResourceType, displayName, settings, creation.Syntax, CreatedObject.GetTypeLocation(creation.Syntax));
    }

    /// <summary>
    /// An object that leaves its method is what the callers make of it. Where they are not all known, or the object goes on from
    /// there, only what it sets counts.
    /// </summary>
    private static SettingValue ReadReturned(CompilationReader reader, IObjectCreationOperation creation, ObjectMap map, Holder holder, CancellationToken cancellationToken)
    {
        var method = reader.GetModel(creation.Syntax.SyntaxTree).GetEnclosingSymbol(creation.Syntax.SpanStart, cancellationToken) as IMethodSymbol;
        var calls = method is { MethodKind: MethodKind.Ordinary or MethodKind.LocalFunction }
            ? reader.GetSyntax(cancellationToken).CallsOf(method.Name)
                .Select(call => reader.GetOperation(call, cancellationToken))
                .OfType<IInvocationOperation>()
                .Where(call => SymbolEqualityComparer.Default.Equals(call.TargetMethod.OriginalDefinition, method.OriginalDefinition))
                .Take(MaximumCallers + 1)
                .ToArray()
            : Array.Empty<IInvocationOperation>();
        if (calls.Length is 0 or > MaximumCallers)
        {
            return new ExplicitSettings(new CreatedObject(reader, map, creation, frame: null, holder.Hosts));
        }

        var isVisible = method!.MethodKind == MethodKind.Ordinary && method.DeclaredAccessibility is not (Accessibility.Private or Accessibility.Internal);
        var values = calls.Select(call =>
        {
            var caller = Holder.Find(reader, call);
            var settings = new CreatedObject(reader, map, creation, new CallFrame(method, call.Arguments, caller: null), caller.Hosts.AddRange(holder.Hosts));
            return caller.IsReturned || caller.IsIncomplete || isVisible ? (SettingValue)new ExplicitSettings(settings) : settings;
        });
        return ChoiceValue.Of(values.ToImmutableArray(), syntax: null);
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
                GetDisplayName(reader, name) ?? "{" + creation.Type!.Name + "}",
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

    /// <summary>True when the object goes straight into a call, where it may be changed.</summary>
    private static bool IsHandedOver(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent is IArgumentOperation or IInvocationOperation;
    }

    private static string? GetDisplayName(CompilationReader reader, IOperation? name)
    {
        if (name is null)
        {
            return null;
        }

        if (ValueReader.Read(reader, name, frame: null) is ScalarValue known)
        {
            return known.Text;
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

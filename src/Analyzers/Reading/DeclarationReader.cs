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
    private const int MaximumRoutes = 8;

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
        var holder = Holder.Find(reader, creation, creation.Syntax);
        var routes = Route.Find(reader, creation, creation.Syntax, cancellationToken).Take(MaximumRoutes + 1).ToImmutableArray();
        if (routes.Length > MaximumRoutes || routes.All(route => route.Fate == Fate.Lost) || ReadRoutes(reader, creation, routes, declaration.IsPatch) is not { } settings)
        {
            return null;
        }

        var isUpdate = declaration.IsPatch || routes.All(route => IsUpdate(reader, route));
        var displayName = GetDisplayName(reader, holder.Name ?? (isUpdate ? routes[0].Submission?.Instance : null)) ?? "{" + (holder.Variable?.Name ?? creation.Type!.Name) + "}";
        var frame = routes.Length == 1 ? routes[0].Frame : null;
        return new ResourceDeclaration
        {
            ResourceType = declaration.ResourceType,
            IsUpdate = isUpdate,
            DisplayName = displayName,
            Settings = settings,
            Creation = creation.Syntax,
            TypeLocation = CreatedObject.GetTypeLocation(creation.Syntax),
            Name = holder.Name is { } name ? ValueReader.Read(reader, name, frame: null) : UnknownValue.NotFollowed,

            // A child is created in a collection of its parent's.
            Parent = !isUpdate && routes.Length == 1 && routes[0].Submission?.Instance is { } collection ? ValueReader.Read(reader, collection, frame) : UnknownValue.NotFollowed,
        };
    }

    /// <summary>
    /// An object is what is made of it on its way to Azure. Where one call sends one of several objects they are one declaration,
    /// and the first of them stands for it; the others give null.
    /// </summary>
    private static SettingValue? ReadRoutes(CompilationReader reader, IObjectCreationOperation creation, ImmutableArray<Route> routes, bool isPatch)
    {
        if (routes.Length == 1 && routes[0].Submission is { } submission && Holder.FindSettings(reader, submission) is { } sent)
        {
            // What is null is not sent.
            var sources = FlowReader.Follow(reader, sent, frame: null).Where(source => source.Operation?.ConstantValue is not { HasValue: true }).ToArray();
            var created = sources.Select(source => source.Operation).OfType<IObjectCreationOperation>().OrderBy(candidate => candidate.Syntax.SpanStart).ToArray();
            if (sources.Length > 1 && created.Any(candidate => candidate.Syntax == creation.Syntax))
            {
                return created[0].Syntax == creation.Syntax
                    ? ChoiceValue.Of(sources.Select(source => ReadObject(reader, source.Operation, source.Frame, source.Hosts, routes[0], isPatch)).ToImmutableArray(), syntax: null)
                    : null;
            }
        }

        return ChoiceValue.Of(routes.Select(route => ReadObject(reader, creation, route.Frame, route.Hosts, route, isPatch)).ToImmutableArray(), syntax: null);
    }

    private static SettingValue ReadObject(CompilationReader reader, IOperation? created, CallFrame? frame, ImmutableArray<Host> hosts, Route route, bool isPatch)
    {
        if (route.Fate == Fate.Lost || created is not IObjectCreationOperation creation || reader.FindObject(creation.Type) is not { } map)
        {
            return UnknownValue.Changed;
        }

        var settings = new CreatedObject(reader, map, creation, frame, hosts);
        SettingValue known = route.Fate == Fate.Sent || IsUpdate(reader, route) ? settings : new ExplicitSettings(reader, settings);
        return isPatch || IsUpdate(reader, route) ? new UpdateSettings(known) : known;
    }

    private static bool IsUpdate(CompilationReader reader, Route route) => route.Submission is { } submission && reader.IsUpdate(submission.TargetMethod);

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
            : new ResourceDeclaration
            {
                ResourceType = declaration.ResourceType,
                DisplayName = GetDisplayName(reader, name) ?? "{" + creation.Type!.Name + "}",
                Settings = ValueReader.Read(reader, settings, frame: null),
                Creation = creation.Syntax,
                TypeLocation = CreatedObject.GetTypeLocation(creation.Syntax),
            };
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

    /// <summary>The name where it is known, otherwise the expression that gives it, in braces; null when that is too long.</summary>
    public static string? GetDisplayName(CompilationReader reader, IOperation? name)
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
    private readonly CompilationReader _reader;
    private readonly CreatedObject _settings;

    public ExplicitSettings(CompilationReader reader, CreatedObject settings)
    {
        _reader = reader;
        _settings = settings;
    }

    public SettingValue Settings => _settings;

    protected override SettingValue GetCore(string path) =>
        _settings.Get(path) is var value and not UnsetValue && !SharedObjects.IsTouched(_reader, _settings, path) ? value : UnknownValue.Changed;
}

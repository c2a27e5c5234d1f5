using System.Collections.Generic;
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
    private const int MaximumContexts = 16;

    /// <summary>
    /// The declared resource, all callers of the code around it taken together; null when the creation declares none, or takes over
    /// one that exists.
    /// </summary>
    public static ResourceDeclaration? Read(CompilationReader reader, IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (reader.FindDeclaration(creation.Type) is not { } declaration)
        {
            return null;
        }

        if (declaration.SettingsParameter is { } parameter)
        {
            var contexts = Contexts.Find(reader, creation.Syntax, cancellationToken);
            return ReadWithArgs(reader, creation, declaration, parameter, contexts.Length == 1 ? contexts[0] : null);
        }

        var routes = FindRoutes(reader, creation, withContexts: true, cancellationToken);
        routes = routes.Length == 1 ? routes : FindRoutes(reader, creation, withContexts: false, cancellationToken);
        return routes.IsEmpty ? null : ReadSelf(reader, creation, declaration, routes);
    }

    /// <summary>The resources that the creation declares: one for each chain of calls that runs it with arguments of its own.</summary>
    public static IEnumerable<ResourceDeclaration> ReadAll(CompilationReader reader, IObjectCreationOperation creation, CancellationToken cancellationToken)
    {
        if (reader.FindDeclaration(creation.Type) is not { } declaration)
        {
            return Enumerable.Empty<ResourceDeclaration>();
        }

        var found = declaration.SettingsParameter is { } parameter
            ? Contexts.Find(reader, creation.Syntax, cancellationToken).Select(context => ReadWithArgs(reader, creation, declaration, parameter, context))
            : FindRoutes(reader, creation, withContexts: true, cancellationToken).Select(route => ReadSelf(reader, creation, declaration, ImmutableArray.Create(route)));
        var resources = found.OfType<ResourceDeclaration>().ToArray();
        if (resources.Length <= 1)
        {
            return resources;
        }

        var body = creation.Syntax.AncestorsAndSelf().FirstOrDefault(ExecutionOrder.IsFunction) ?? creation.Syntax.SyntaxTree.GetRoot(cancellationToken);
        var name = Read(reader, creation, cancellationToken)?.DisplayName;
        return resources.Select(resource => resource.MadeBy(body, name)).ToArray();
    }

    private static ImmutableArray<Route> FindRoutes(CompilationReader reader, IObjectCreationOperation creation, bool withContexts, CancellationToken cancellationToken)
    {
        var maximum = withContexts ? MaximumContexts : MaximumRoutes;
        var routes = Route.Find(reader, creation, creation.Syntax, withContexts, cancellationToken).Take(maximum + 1).ToImmutableArray();
        return routes.Length > maximum || routes.All(route => route.Fate == Fate.Lost) ? ImmutableArray<Route>.Empty : routes;
    }

    private static ResourceDeclaration? ReadSelf(CompilationReader reader, IObjectCreationOperation creation, DeclarationMap declaration, ImmutableArray<Route> routes)
    {
        if (ReadRoutes(reader, creation, routes, declaration) is not { } settings)
        {
            return null;
        }

        var isUpdate = declaration.IsPatch || routes.All(route => IsUpdate(reader, route));
        var holder = Holder.Find(reader, creation, creation.Syntax, frame: null);
        var route = routes.Length == 1 ? routes[0] : null;
        var name = Holder.FindName(route is null ? holder.Submission : route.Submission);
        var shown = name ?? (isUpdate ? routes[0].Submission?.Instance : null) ?? creation.Arguments.FirstOrDefault(argument => argument.Parameter?.Name == declaration.NameParameter)?.Value;
        var displayName = (declaration.IsResource && settings.Get(ResourceLink.Name) is ScalarValue own ? own.Text : null) ?? GetDisplayName(reader, shown, route?.Context);
        return new ResourceDeclaration
        {
            ResourceType = declaration.ResourceType,
            IsUpdate = isUpdate,
            DisplayName = displayName ?? "{" + (holder.Variable?.Name ?? creation.Type!.Name) + "}",
            Settings = settings,
            Creation = creation.Syntax,
            Calls = GetCalls(route?.Frame),
            TypeLocation = CreatedObject.GetTypeLocation(creation.Syntax),

            // Where the object is the resource, its settings tell.
            Name = declaration.IsResource ? null : name is not null ? ValueReader.Read(reader, name, route?.Context) : UnknownValue.NotFollowed,

            // A child is created in a collection of its parent's.
            Parent = declaration.IsResource ? null : !isUpdate && route?.Submission?.Instance is { } collection ? ValueReader.Read(reader, collection, route.Context) : UnknownValue.NotFollowed,
        };
    }

    /// <summary>
    /// An object is what is made of it on its way to Azure. Where one call sends one of several objects they are one declaration,
    /// and the first of them stands for it; the others give null.
    /// </summary>
    private static SettingValue? ReadRoutes(CompilationReader reader, IObjectCreationOperation creation, ImmutableArray<Route> routes, DeclarationMap declaration)
    {
        var isPatch = declaration.IsPatch;
        if (routes.Length == 1 && FindSent(reader, creation, routes[0], declaration) is { } sent)
        {
            // What is null is not sent.
            var sources = FlowReader.Follow(reader, sent, routes[0].Context).Where(source => source.Operation?.ConstantValue is not { HasValue: true }).ToArray();
            var created = sources.Select(source => source.Operation).OfType<IObjectCreationOperation>().OrderBy(candidate => candidate.Syntax.SpanStart).ToArray();
            if (sources.Length > 1 && created.Any(candidate => candidate.Syntax == creation.Syntax))
            {
                return created[0].Syntax == creation.Syntax
                    ? ChoiceValue.Of(sources.Select(source => ReadObject(reader, source.Operation, source.Frame, source.Hosts, routes[0], isPatch)).ToImmutableArray(), origin: null)
                    : null;
            }

            // Sent on a way that is not followed: it may be one of several, of which others are right.
            if (sources.All(source => source.Operation?.Syntax != creation.Syntax))
            {
                return UnknownValue.NotFollowed;
            }
        }

        return ChoiceValue.Of(routes.Select(route => ReadObject(reader, creation, route.Frame, route.Hosts, route, isPatch)).ToImmutableArray(), origin: null);
    }

    private static IOperation? FindSent(CompilationReader reader, IObjectCreationOperation creation, Route route, DeclarationMap declaration) =>
        route.Submission is { } submission ? Holder.FindSettings(reader, submission) : declaration.IsResource ? Registration.Find(reader, creation) : null;

    private static SettingValue ReadObject(CompilationReader reader, IOperation? created, CallFrame? frame, ImmutableArray<Host> hosts, Route route, bool isPatch)
    {
        if (route.Fate == Fate.Lost || created is not IObjectCreationOperation creation || reader.FindObject(creation.Type) is not { } map)
        {
            return UnknownValue.Changed;
        }

        var settings = new CreatedObject(reader, map, creation, frame, hosts);
        SettingValue known = route.Fate == Fate.Sent || IsUpdate(reader, route) ? settings : new ExplicitSettings(reader, settings);
        return isPatch || IsUpdate(reader, route) ? new UpdateSettings(known, isPatch: true) : known;
    }

    private static ResourceDeclaration? ReadWithArgs(CompilationReader reader, IObjectCreationOperation creation, DeclarationMap declaration, string settingsParameter, CallFrame? context)
    {
        if (reader.AreRewritten)
        {
            return null;
        }

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
            else if (OptionsReader.IsOverridden(reader, argument.Value, context))
            {
                return null;
            }
        }

        return settings is null
            ? null
            : new ResourceDeclaration
            {
                ResourceType = declaration.ResourceType,
                DisplayName = GetDisplayName(reader, name, context) ?? "{" + creation.Type!.Name + "}",
                Settings = ValueReader.Read(reader, settings, context),
                Creation = creation.Syntax,
                Calls = GetCalls(context),
                TypeLocation = CreatedObject.GetTypeLocation(creation.Syntax),
            };
    }

    private static bool IsUpdate(CompilationReader reader, Route route) => route.Submission is { } submission && reader.IsUpdate(submission.TargetMethod);

    private static ImmutableArray<SyntaxNode> GetCalls(CallFrame? frame) =>
        frame is null ? ImmutableArray<SyntaxNode>.Empty : frame.Chain.Select(call => call.Syntax).OfType<SyntaxNode>().ToImmutableArray();

    /// <summary>The name where it is known, otherwise the expression that gives it, in braces; null when that is too long.</summary>
    public static string? GetDisplayName(CompilationReader reader, IOperation? name, CallFrame? context)
    {
        if (name is null)
        {
            return null;
        }

        if (ValueReader.Read(reader, name, context) is ScalarValue known)
        {
            return known.Text;
        }

        // What is only known when the program runs stands in braces, as in an interpolated string.
        var written = name.Syntax is InterpolatedStringExpressionSyntax interpolated ? interpolated.Contents.ToString() : "{" + name.Syntax + "}";
        return written.Length <= MaximumNameLength && !written.Contains('\n') ? written : null;
    }
}

using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Settings that the program fetched, from Azure or from other code, and changes. What it sets on the way is known; everything else is as it was.
/// The object can be reached through several variables: its own, and those that hold the resource it belongs to.
/// </summary>
internal sealed class FetchedObject : SettingValue
{
    private const int MaximumAliases = 8;

    private readonly ImmutableArray<CreatedObject> _views;

    /// <summary>An object that is reached in several ways; one alone is the object.</summary>
    public static SettingValue Of(ImmutableArray<CreatedObject> views) => new FetchedObject(views);

    private FetchedObject(ImmutableArray<CreatedObject> views) => _views = views;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="source">The property of a resource that gives the object, and the variables that it passes on its way to the submission.</param>
    /// <param name="fetched">The same property.</param>
    /// <param name="point">The argument of the submission.</param>
    public static FetchedObject? Create(CompilationReader reader, FlowSource source, IPropertyReferenceOperation fetched, SyntaxNode point)
    {
        if (fetched.Type is not INamedTypeSymbol type || reader.FindObject(type) is not { } map)
        {
            return null;
        }

        var views = ImmutableArray.CreateBuilder<CreatedObject>();
        if (!source.Hosts.IsEmpty)
        {
            views.Add(CreatedObject.CreateUnknown(reader, map, type, fetched.Syntax, source.Hosts));
        }

        return AddAliases(reader, map, type, fetched, point, views) ? new FetchedObject(views.ToImmutable()) : null;
    }

    protected override SettingValue GetCore(string path)
    {
        // Which of two variables had the last word is not followed.
        var set = _views.Select(view => view.Get(path)).Where(value => value != UnknownValue.NotMapped).ToArray();
        return set.Length switch
        {
            0 => UnknownValue.Kept,
            1 => set[0],
            _ => UnknownValue.Changed,
        };
    }

    /// <summary>Follows the resource back through the variables that hold it or something it is part of; false when they may hold others too.</summary>
    private static bool AddAliases(
        CompilationReader reader, ObjectMap map, INamedTypeSymbol type, IPropertyReferenceOperation fetched, SyntaxNode point, ImmutableArray<CreatedObject>.Builder views)
    {
        var way = ImmutableArray.Create(fetched.Property);
        var own = ImmutableArray.Create(fetched.Syntax);
        var current = fetched.Instance;
        for (var count = 0; count < MaximumAliases; count++)
        {
            while (Strip(current) is var inner && inner is IPropertyReferenceOperation { Property: { IsIndexer: false } property } part && !reader.IsOwn(property))
            {
                way = way.Insert(0, property);
                current = part.Instance;
            }

            switch (Strip(current))
            {
                case ILocalReferenceOperation { Local: { RefKind: RefKind.None } local } reference:
                    var definitions = reader.Variables.GetReachingDefinitions(local, reference.Syntax);
                    if (definitions.Length != 1)
                    {
                        return false;
                    }

                    // A loop gives its variable another object each time, before anything in its body runs.
                    var definition = definitions[0].Path.IsEmpty ? definitions[0].Value : null;
                    var origin = definition?.Syntax ?? local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
                    if (origin is null || (definition is null && reader.Variables.IsReplaced(local)))
                    {
                        return false;
                    }

                    if (definition is null)
                    {
                        Add(local, origin);
                        return true;
                    }

                    own = own.Add(origin);
                    Add(local, origin);
                    current = definition;
                    break;

                case IParameterReferenceOperation { Parameter: { RefKind: RefKind.None } parameter }:
                    if (parameter.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not { } declaration || reader.Variables.IsReplaced(parameter))
                    {
                        return false;
                    }

                    Add(parameter, declaration);
                    return true;

                case IFieldReferenceOperation { Field: var field } when reader.IsOwn(field):
                    Add(field, fetched.Syntax);
                    return true;

                case IPropertyReferenceOperation { Property: var property } when reader.IsOwn(property):
                    Add(property, fetched.Syntax);
                    return true;

                default:
                    return true;
            }
        }

        return false;

        void Add(ISymbol variable, SyntaxNode origin) => views.Add(CreatedObject.CreateUnknown(
            reader, map, type, origin, ImmutableArray.Create(new Host(variable, point, IsSubmitted: true) { Uses = FindUses(reader, variable, way, own, point) })));
    }

    /// <summary>What is done through the variable to the object at the end of the way, as if the variable held that object.</summary>
    private static ImmutableArray<VariableUse> FindUses(
        CompilationReader reader, ISymbol variable, ImmutableArray<IPropertySymbol> way, ImmutableArray<SyntaxNode> own, SyntaxNode point)
    {
        var uses = ImmutableArray.CreateBuilder<VariableUse>();
        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (use.Kind is not (UseKind.Assign or UseKind.Add or UseKind.Opaque)
                || own.Add(point).Any(node => node.SyntaxTree == use.Syntax.SyntaxTree && node.FullSpan.Contains(use.Syntax.FullSpan)))
            {
                continue;
            }

            var common = 0;
            while (common < way.Length && common < use.Chain.Length && SymbolEqualityComparer.Default.Equals(way[common].OriginalDefinition, use.Chain[common].OriginalDefinition))
            {
                common++;
            }

            if (common == way.Length)
            {
                uses.Add(use with { Chain = use.Chain.RemoveRange(0, common) });
            }
            else if (common == use.Chain.Length && !IsReceiver(reader, use.Syntax))
            {
                uses.Add(new VariableUse(UseKind.Opaque, ImmutableArray<IPropertySymbol>.Empty, null, use.Syntax));
            }
        }

        return uses.ToImmutable();
    }

    /// <summary>True where a method of a resource or of the response around it is called: these do not change the settings they hold.</summary>
    private static bool IsReceiver(CompilationReader reader, SyntaxNode use)
    {
        var current = reader.GetOperation(use);
        while (current?.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation or IPropertyReferenceOperation { Property.IsIndexer: false })
        {
            current = current.Parent;
        }

        return current?.Parent is IInvocationOperation invocation && invocation.Instance == current && !reader.IsOwn(invocation.TargetMethod);
    }

    private static IOperation? Strip(IOperation? operation)
    {
        while (operation is not null)
        {
            var inner = FlowReader.Unwrap(operation);
            if (inner is not IAwaitOperation await)
            {
                return inner;
            }

            operation = await.Operation;
        }

        return null;
    }
}

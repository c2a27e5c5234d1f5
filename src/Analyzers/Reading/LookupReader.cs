using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// Turns a call that gives resources which other code declared into the changes that the program makes to them. What it sets on
/// them is known; everything else is as that code left it.
/// </summary>
internal static class LookupReader
{
    /// <summary>
    /// The changed resources of a call; none when it gives no resources, when nothing is done to them, or when they are read with
    /// an earlier call that gives the same.
    /// </summary>
    public static IEnumerable<ResourceDeclaration> ReadAll(CompilationReader reader, IInvocationOperation lookup)
    {
        if (!reader.IsLookup(lookup.TargetMethod) || FindSame(reader, lookup) is not { IsEmpty: false } calls || calls[0].Syntax != lookup.Syntax)
        {
            return Enumerable.Empty<ResourceDeclaration>();
        }

        var all = calls.SelectMany(call => LookedUpObjects.Find(reader, call).Found).ToImmutableArray();
        return all.GroupBy(found => found.Type, SymbolEqualityComparer.Default)
            .SelectMany(SetApart)
            .Select(found => Read(reader, found, all, lookup));
    }

    /// <summary>The changed resource that a declaration of a variable, or an expression, gives.</summary>
    public static ResourceDeclaration? ReadAt(CompilationReader reader, TextSpan origin, SyntaxTree tree)
    {
        var names = reader.Sdks.SelectMany(sdk => sdk.LookupNames).ToImmutableHashSet();
        return tree.GetRoot().DescendantNodes()
            .OfType<InvocationExpressionSyntax>()
            .Where(call => SyntaxIndex.GetName(call.Expression) is { } name && names.Contains(name))
            .Select(call => reader.GetOperation(call)).OfType<IInvocationOperation>()
            .SelectMany(lookup => ReadAll(reader, lookup))
            .FirstOrDefault(declaration => declaration.Creation.Syntax?.Span == origin);
    }

    private static ResourceDeclaration Read(CompilationReader reader, ImmutableArray<LookedUpObject> found, ImmutableArray<LookedUpObject> all, IInvocationOperation lookup)
    {
        var first = found[0];
        var settings = new UpdateSettings(new LastWord(reader, ReadObject(reader, found, lookup), first.Type, all, lookup), isPatch: true);
        return new ResourceDeclaration
        {
            ResourceType = reader.FindDeclaration(first.Type)!.ResourceType,
            DisplayName = (settings.Get(ResourceLink.Name) as ScalarValue)?.Text ?? "{" + (first.Variable?.Name ?? first.Type.Name) + "}",
            Settings = settings,
            Creation = first.Origin,
            TypeLocation = first.Variable?.Locations.FirstOrDefault() ?? first.Origin.GetLocation(),
        };
    }

    /// <summary>What is set on an object, through all its names.</summary>
    public static SettingValue ReadSettings(CompilationReader reader, ImmutableArray<LookedUpObject> found, IInvocationOperation lookup) =>
        new UpdateSettings(ReadObject(reader, found, lookup), isPatch: true);

    private static SettingValue ReadObject(CompilationReader reader, ImmutableArray<LookedUpObject> found, IInvocationOperation lookup)
    {
        var views = found.Select(view => CreatedObject.CreateUnknown(reader, reader.FindObject(view.Type)!, view.Type, view.Origin, ImmutableArray.Create(
            new Host(view.Variable ?? lookup.TargetMethod, view.Origin.Parent!, IsSubmitted: false) { Uses = view.Uses, IsHistory = true }))).ToImmutableArray();
        return FetchedObject.Of(views);
    }

    /// <summary>The calls of one function that give the resources of the same object, in the order of the text.</summary>
    private static ImmutableArray<IInvocationOperation> FindSame(CompilationReader reader, IInvocationOperation lookup)
    {
        var name = lookup.TargetMethod.Name;
        var receiver = lookup.Instance?.Syntax.ToString();
        var body = GetBody(lookup.Syntax);
        return body.DescendantNodes(node => node == body || !ExecutionOrder.IsFunction(node))
            .OfType<InvocationExpressionSyntax>()
            .Where(call => SyntaxIndex.GetName(call.Expression) == name)
            .Select(call => reader.GetOperation(call)).OfType<IInvocationOperation>()
            .Where(call => reader.IsLookup(call.TargetMethod) && call.Instance?.Syntax.ToString() == receiver)
            .ToImmutableArray();
    }

    private static SyntaxNode GetBody(SyntaxNode node) => node.Ancestors().FirstOrDefault(ExecutionOrder.IsFunction) ?? node.SyntaxTree.GetRoot();

    /// <summary>Takes objects of one type apart where each was looked up by a condition of its own; otherwise they may be the same.</summary>
    private static IEnumerable<ImmutableArray<LookedUpObject>> SetApart(IEnumerable<LookedUpObject> found)
    {
        var all = found.ToImmutableArray();
        var conditions = all.Select(candidate => candidate.Condition).Distinct().ToArray();
        return conditions.Length == all.Length && (all.Length == 1 || conditions.All(condition => condition.Length > 0))
            ? all.Select(candidate => ImmutableArray.Create(candidate))
            : new[] { all };
    }
}

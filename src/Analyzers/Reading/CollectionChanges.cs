using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Tells what is done to the collections that variables hold.</summary>
internal static class CollectionChanges
{
    /// <summary>The sequence as it is where it leaves the variable; null when that cannot be told.</summary>
    public static Sequence? Apply(CompilationReader reader, Sequence sequence, Host host, SyntaxNode creation, ITypeSymbol? element, CallFrame? frame)
    {
        if (host.Variable is IFieldSymbol or IPropertySymbol)
        {
            return IsUnchanged(reader, host.Variable, element) ? sequence : null;
        }

        foreach (var use in reader.Variables.GetUses(host.Variable))
        {
            if (use.Syntax == host.Point || IsHarmless(reader, use, element) || IsBefore(use.Syntax, creation))
            {
                continue;
            }

            if (!use.Chain.IsEmpty || FindAddition(reader, use.Syntax) is not { } addition)
            {
                return null;
            }

            switch (ExecutionOrder.Compare(use.Syntax, host.Point))
            {
                case RunsBefore.Always:
                    sequence = SequenceReader.Add(reader, sequence, addition, frame, isCertain: true);
                    break;
                case RunsBefore.Sometimes when LoopFrame.FindRounds(reader, use.Syntax, host.Point, frame) is { } rounds:
                    sequence = rounds.Aggregate(sequence, (current, round) => SequenceReader.Add(reader, current, addition, round, isCertain: true));
                    break;
                case RunsBefore.Sometimes:
                    sequence = SequenceReader.Add(reader, sequence, addition, frame, isCertain: false);
                    sequence = ExecutionOrder.IsRepeated(use.Syntax, creation) ? sequence.Open() : sequence;
                    break;
                case RunsBefore.Never when host.IsSubmitted:
                    break;
                default:
                    sequence = sequence.Open();
                    break;
            }
        }

        return sequence;
    }

    /// <summary>True when nobody changes the collection in the variable, nor its elements through it.</summary>
    public static bool IsUnchanged(CompilationReader reader, ISymbol variable, ITypeSymbol? element) =>
        reader.Variables.GetUses(variable).All(use => IsHarmless(reader, use, element) && (use.Kind != UseKind.Return || variable is ILocalSymbol or IParameterSymbol))
        && (variable is ILocalSymbol or IParameterSymbol or { DeclaredAccessibility: Accessibility.Private } || !reader.Members.IsTouched(variable));

    /// <summary>What happens to elements through a variable that others can see concerns the elements too.</summary>
    public static ImmutableArray<Host> Keep(ImmutableArray<Host> hosts, ITypeSymbol? element) =>
        IsImmutable(element) ? ImmutableArray<Host>.Empty : hosts.Where(host => host.Variable is IFieldSymbol or IPropertySymbol).ToImmutableArray();

    /// <summary>True for variables that hold a collection, or show an array.</summary>
    public static bool IsCollection(ISymbol variable) =>
        ((variable as ILocalSymbol)?.Type ?? (variable as IParameterSymbol)?.Type ?? (variable as IFieldSymbol)?.Type ?? (variable as IPropertySymbol)?.Type) is { } type
        && (IsCollection(type) || Immutability.IsView(type));

    public static bool IsCollection(ITypeSymbol? type) =>
        type is { SpecialType: not SpecialType.System_String, IsReferenceType: true }
        && (type is IArrayTypeSymbol || type.AllInterfaces.Append(type).Any(face => face.SpecialType == SpecialType.System_Collections_IEnumerable));

    /// <summary>True when some code assigns a part of the value in the variable, as in <c>pair.Item1 = ...</c>.</summary>
    public static bool IsPartAssigned(CompilationReader reader, ISymbol variable) =>
        reader.Variables.GetUses(variable).Any(use => GetPart(use.Syntax) is { } part && IsPartReplaced(part));

    /// <summary>True when the expression, or a part of its value, gets another value: <c>pair.Inner.Item1 = ...</c>.</summary>
    public static bool IsPartReplaced(SyntaxNode expression)
    {
        for (var part = expression; part is not null; part = GetPart(part))
        {
            if (VariableIndex.IsReplacing(part) && Wrapping.GetWhole(part).Parent?.Kind() is not (SyntaxKind.LogicalNotExpression or SyntaxKind.UnaryMinusExpression or SyntaxKind.UnaryPlusExpression or SyntaxKind.BitwiseNotExpression or SyntaxKind.IndexExpression))
            {
                return true;
            }
        }

        return false;
    }

    private static SyntaxNode? GetPart(SyntaxNode expression) =>
        Wrapping.GetWhole(expression) is var whole && whole.Parent is MemberAccessExpressionSyntax part && part.Expression == whole ? part : null;

    /// <summary>True when the reference to a collection, or to an object, changes it or hands it on to code that may.</summary>
    public static bool IsChanging(CompilationReader reader, IOperation reference)
    {
        var element = reference.Type is IArrayTypeSymbol array ? array.ElementType : reference.Type is INamedTypeSymbol { TypeArguments: { Length: 1 } arguments } ? arguments[0] : null;
        return new UseClassifier(reader, 0).Classify(reference).Any(use => use.Kind == UseKind.Return || !(IsCollection(reference.Type) ? IsHarmless(reader, use, element) : use.LeavesUnchanged));
    }

    private static bool IsHarmless(CompilationReader reader, VariableUse use, ITypeSymbol? element)
    {
        switch (use.Kind)
        {
            case UseKind.Read or UseKind.Store or UseKind.Submit or UseKind.Return:
            case UseKind.Define when use.Chain.IsEmpty:
                return !IsElementAssigned(use.Syntax);
            case not UseKind.Opaque:
                return false;
        }

        var expression = Wrapping.GetWhole(use.Syntax);
        return expression.Parent switch
        {
            ForEachStatementSyntax loop when loop.Expression == expression => IsImmutable(element) || IsOnlyRead(reader, loop),
            ForEachVariableStatementSyntax loop when loop.Expression == expression => IsImmutable(element),
            ElementAccessExpressionSyntax => IsImmutable(element) && !IsOwnStruct(reader, element!) && !IsElementAssigned(use.Syntax),
            SpreadElementSyntax => IsImmutable(element),
            MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access when access.Expression == expression =>
                IsImmutable(element) && reader.GetOperation(call) is IInvocationOperation { TargetMethod: var method } && IsReading(reader, method),
            ArgumentSyntax { Parent.Parent: { } call } => IsImmutable(element) && reader.GetOperation(call) switch
            {
                IInvocationOperation { TargetMethod: var method } => IsReading(reader, method),

                // A copy of the collection is another collection.
                IObjectCreationOperation { Type: { } type } => !reader.IsOwn(type) && IsCopying(type),
                _ => false,
            },
            _ => false,
        };
    }

    /// <summary>True for collections that take over the elements of the one that they are made of, and others that do not let it be changed.</summary>
    public static bool IsCopying(ITypeSymbol type) => type.Name is "List" or "HashSet" or "SortedSet" or "Queue" or "Stack" or "LinkedList" or "ObservableCollection" or "Dictionary" or "SortedDictionary" or "SortedList"
        or "ConcurrentBag" or "ConcurrentQueue" or "ConcurrentStack" or "ConcurrentDictionary" or "PriorityQueue" or "ReadOnlyDictionary";

    // Its own methods change it where it stands.
    private static bool IsOwnStruct(CompilationReader reader, ITypeSymbol element) => element is { IsValueType: true, IsTupleType: false, TypeKind: TypeKind.Struct } && reader.IsOwn(element);

    /// <summary>True for the platform's methods that only look at a collection, or copy it.</summary>
    private static bool IsReading(CompilationReader reader, IMethodSymbol method) =>
        !reader.IsOwn(method)
        && (method.ContainingType.Name == "Enumerable" && method.Name != "AsEnumerable"
            || method.ContainingType.Name.StartsWith("Immutable", System.StringComparison.Ordinal)
            || method.Name is "ToArray" or "ToList" or "GetRange" or "ForEach" or "Exists" or "Find" or "FindAll" or "FindIndex" or "TrueForAll" or "ConvertAll" or "BinarySearch"
                or "ContainsKey" or "ContainsValue" or "TryGetValue" or "GetValueOrDefault" or "ToImmutableArray" or "ToImmutableList" or "ToImmutableDictionary");

    private static bool IsElementAssigned(SyntaxNode collection)
    {
        var expression = Wrapping.GetWhole(collection.Parent is MemberAccessExpressionSyntax access && access.Name == collection ? access : collection);
        return expression.Parent is ElementAccessExpressionSyntax element && element.Expression == expression && IsPartReplaced(element);
    }

    private static bool IsOnlyRead(CompilationReader reader, ForEachStatementSyntax loop) =>
        reader.GetModel(loop.SyntaxTree).GetDeclaredSymbol(loop) is { } element
        && reader.Variables.GetUses(element).All(use => use.Kind is UseKind.Read or UseKind.Store or UseKind.Submit);

    private static IInvocationOperation? FindAddition(CompilationReader reader, SyntaxNode variable) =>
        Wrapping.GetWhole(variable) is var whole
        && whole.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "AddRange", Parent: InvocationExpressionSyntax call } access && access.Expression == whole
        && reader.GetOperation(call) is IInvocationOperation { TargetMethod: { IsExtensionMethod: false } method } addition && !reader.IsOwn(method)
        && !method.ContainingType.Name.StartsWith("Immutable", System.StringComparison.Ordinal)
            ? addition
            : null;

    /// <summary>True for elements that cannot be changed through another reference to them.</summary>
    public static bool IsImmutable(ITypeSymbol? type) => type switch
    {
        null => false,
        INamedTypeSymbol { IsTupleType: true } tuple => tuple.TupleElements.All(element => IsImmutable(element.Type)),
        { IsValueType: true } => true,
        { IsRecord: true } => type.GetMembers().OfType<IPropertySymbol>().All(property => property.SetMethod is null or { IsInitOnly: true }),
        { IsAnonymousType: true } => true,
        _ => Immutability.IsImmutable(type),
    };

    // Code above the creation worked on an earlier collection of the variable, unless a loop comes back to it.
    private static bool IsBefore(SyntaxNode use, SyntaxNode creation) =>
        use.SyntaxTree == creation.SyntaxTree && use.SpanStart < creation.SpanStart && ExecutionOrder.Compare(creation, use) == RunsBefore.Never;
}

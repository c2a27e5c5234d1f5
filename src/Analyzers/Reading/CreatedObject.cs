using System;
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

/// <summary>
/// A settings object that the program creates: constructor arguments, then initialiser, then what is done to the variables
/// that hold it until it is sent to Azure.
/// </summary>
internal sealed partial class CreatedObject : ObjectValue
{
    private readonly CompilationReader _reader;
    private readonly ObjectMap _map;
    private readonly IObjectOrCollectionInitializerOperation? _initializer;
    private readonly ImmutableArray<IArgumentOperation> _arguments;
    private readonly CallFrame? _frame;
    private readonly ImmutableArray<Host> _hosts;
    private readonly bool _isPartial;
    private Tuple<string, SettingValue>? _list;

    public CreatedObject(CompilationReader reader, ObjectMap map, IObjectCreationOperation creation, CallFrame? frame, ImmutableArray<Host> hosts)
        : this(reader, map, (INamedTypeSymbol)creation.Type!, creation.Syntax, creation.Initializer, creation.Arguments, frame, hosts, isPartial: false)
    {
    }

    private CreatedObject(
        CompilationReader reader,
        ObjectMap map,
        INamedTypeSymbol type,
        SyntaxNode creation,
        IObjectOrCollectionInitializerOperation? initializer,
        ImmutableArray<IArgumentOperation> arguments,
        CallFrame? frame,
        ImmutableArray<Host> hosts,
        bool isPartial)
    {
        _reader = reader;
        _map = map;
        Type = type;
        Syntax = creation;
        _initializer = initializer;
        _arguments = arguments;
        _frame = frame;
        _hosts = hosts;
        _isPartial = isPartial;
    }

    /// <summary>An object that the program did not create: only what is done to its variables is known.</summary>
    public static CreatedObject CreateUnknown(CompilationReader reader, ObjectMap map, INamedTypeSymbol type, SyntaxNode origin, ImmutableArray<Host> hosts) =>
        new(reader, map, type, origin, initializer: null, ImmutableArray<IArgumentOperation>.Empty, frame: null, hosts, isPartial: true);

    public INamedTypeSymbol Type { get; }

    public ObjectMap Map => _map;

    public override Origin Creation => Syntax;

    /// <summary>The expression that creates the object.</summary>
    public SyntaxNode Syntax { get; }

    /// <summary>True when other code made the object, or a part of it.</summary>
    public bool IsPartial => _isPartial;

    /// <summary>True when other places read the object too, so that changing it changes more than one thing.</summary>
    public bool IsShared => _hosts.Any(host => _reader.Variables.IsShared(host.Variable));

    public override Location TypeLocation => GetTypeLocation(Syntax);

    public override Origin TypeOrigin => Syntax switch
    {
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right,
        ObjectCreationExpressionSyntax { Type: AliasQualifiedNameSyntax qualified } => qualified.Name,
        ObjectCreationExpressionSyntax explicitly => explicitly.Type,
        _ => Syntax,
    };

    /// <summary>The created type's name, or the <c>new</c> of a target-typed creation.</summary>
    public static Location GetTypeLocation(SyntaxNode creation) => creation switch
    {
        ObjectCreationExpressionSyntax { Type: QualifiedNameSyntax qualified } => qualified.Right.GetLocation(),
        ObjectCreationExpressionSyntax { Type: AliasQualifiedNameSyntax qualified } => qualified.Name.GetLocation(),
        ObjectCreationExpressionSyntax explicitly => explicitly.Type.GetLocation(),
        ImplicitObjectCreationExpressionSyntax implicitly => implicitly.NewKeyword.GetLocation(),
        InitializerExpressionSyntax initializer => initializer.OpenBraceToken.GetLocation(),
        _ => creation.GetLocation(),
    };

    protected override SettingValue GetCore(string path)
    {
        var element = path.IndexOf(".[", StringComparison.Ordinal);
        if (element > 0)
        {
            return GetList(path.Substring(0, element)).Get(path.Substring(element + 1));
        }

        if (_map.FindConstant(Type, path) is { } constant)
        {
            return new ScalarValue(constant, TypeOrigin, isShared: true);
        }

        if (FindDerived(path) is { } derived)
        {
            return derived.Value.Read(this, derived.Prefix);
        }

        if (_map.Find(Type, path, out var rest) is not { } member)
        {
            return Inherit(UnknownValue.NotMapped, path);
        }

        return SharedObjects.IsChanged(_reader, this, _hosts, path)
            ? UnknownValue.Changed
            : Inherit(ApplyUses(Normalize(ReadInitial(member, path, rest), path), path), path);
    }

    /// <summary>
    /// The list at the path. Rules ask for one element after the other, and reading them all each time would cost the square of
    /// their number; only what was read with the whole budget is kept, so that it does not matter who asks first.
    /// </summary>
    private SettingValue GetList(string path)
    {
        if (!_reader.Budget.IsWhole)
        {
            return Get(path);
        }

        if (Volatile.Read(ref _list) is { } known && known.Item1 == path)
        {
            return known.Item2;
        }

        var list = Get(path);
        Volatile.Write(ref _list, Tuple.Create(path, list));
        return list;
    }

    /// <summary>The derived value at the path, in the object itself or in one that a member always holds.</summary>
    public DerivedPlace? FindDerived(string path)
    {
        if (!_reader.HasDerivedValues)
        {
            return null;
        }

        var (map, type, prefix) = (_map, Type, string.Empty);
        while (map.FindDerived(type, path) is not { } derived)
        {
            if (map.Find(type, path, out var rest) is not { } member || rest.Length == 0
                || member.FindProperty(type)?.Type is not INamedTypeSymbol held || _reader.FindObject(held) is not { } below)
            {
                return null;
            }

            prefix += path.Substring(0, path.Length - rest.Length);
            (map, type, path) = (below, held, rest);
        }

        return new DerivedPlace(map.FindDerived(type, path)!, prefix);
    }

    /// <summary>The same, or in an object that a member holds in this program; false where several objects hold the property in several ways.</summary>
    public bool TryFindDerived(string path, out DerivedPlace? place)
    {
        place = FindDerived(path);
        return place is not null || _map.Find(Type, path, out var rest) is null || rest.Length == 0 || DerivedPlace.TryFindBelow(this, path.Substring(0, path.Length - rest.Length - 1), rest, out place);
    }

    /// <summary>
    /// Collects the members of initialisers that give the property its value; false when a constructor argument, a statement or
    /// code that cannot be followed has a part in it.
    /// </summary>
    public bool TryFindAssignments(string path, ICollection<SyntaxNode> assignments)
    {
        if (FindDerived(path) is { } derived)
        {
            return derived.Value.IsRemovable && TryFindAssignments(derived.Prefix + derived.Value.Parts[0], assignments);
        }

        if (_map.Find(Type, path, out var rest) is not { } member)
        {
            return false;
        }

        var initial = Normalize(ReadInitial(member, path, rest), path);
        if (initial is ScalarValue { IsShared: true } || !ReferenceEquals(initial, ApplyUses(initial, path)))
        {
            return false;
        }

        switch (FindInitial(member))
        {
            case null:
                return initial is UnsetValue;
            case ISimpleAssignmentOperation assignment when rest.Length == 0:
                assignments.Add(assignment.Syntax);
                return true;
            case ISimpleAssignmentOperation assignment:
                return AssignmentFinder.TryFind(ValueReader.Read(_reader, assignment.Value, _frame), rest, assignments);
            case IMemberInitializerOperation { InitializedMember: IPropertyReferenceOperation target } nested:
                return AssignmentFinder.TryFind(ReadNested(target.Property, nested.Initializer, member), rest, assignments);
            case IArgumentOperation argument when rest.Length > 0:
                return AssignmentFinder.TryFind(ValueReader.Read(_reader, argument.Value, _frame), rest, assignments);
            default:
                return false;
        }
    }

    private SettingValue ApplyUses(SettingValue value, string path)
    {
        if (_hosts.IsEmpty)
        {
            return value;
        }

        var considered = new HashSet<SyntaxNode>();
        for (var index = _hosts.Length - 1; index >= 0; index--)
        {
            value = Normalize(LaterWrites.Apply(_reader, _map, Type, value, _hosts[index], path, Syntax, considered), path);
        }

        return value;
    }

    /// <summary>What is left out may be as it is in another resource, such as the region of a group or a server.</summary>
    private SettingValue Inherit(SettingValue value, string path) =>
        (value is UnsetValue || value == UnknownValue.NotMapped) && _map.FindInherited(path) is { } link
        && EchoReader.TryReadLinked(_reader, Get(link), link == ResourceLink.ResourceGroup ? ResourceNaming.ResourceGroups : null, path) is { } inherited
            ? new ScalarValue(inherited, TypeOrigin, isShared: true) { IsDefault = true }
            : value;

    private SettingValue Normalize(SettingValue value, string path) => value switch
    {
        NullValue nothing => new UnsetValue(this, path, nothing.Origin),
        ChoiceValue choice when choice.Alternatives.Any(static alternative => alternative is NullValue) => NormalizeAll(choice, path),
        _ => value,
    };

    private SettingValue NormalizeAll(ChoiceValue choice, string path) =>
        ChoiceValue.Of(choice.Alternatives.Select(alternative => Normalize(alternative, path)).ToImmutableArray(), choice.Origin);
}

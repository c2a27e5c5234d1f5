using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Finds the values of fields, properties and methods that the compilation itself declares.</summary>
internal sealed class MemberIndex
{
    private readonly CompilationReader _reader;
    private readonly ConcurrentDictionary<ISymbol, bool> _touched = new(SymbolEqualityComparer.Default);

    public MemberIndex(CompilationReader reader)
    {
        _reader = reader;
        Unseen = new UnseenWrites(reader);
    }

    public UnseenWrites Unseen { get; }

    /// <summary>
    /// Every value that the field or property can hold, or an empty array when other code may give it one: only members that
    /// nobody outside their type can set are followed.
    /// </summary>
    public ImmutableArray<IOperation> GetValues(ISymbol member)
    {
        if (!_reader.IsOwn(member) || member.DeclaringSyntaxReferences.IsEmpty || member.IsVirtual || member.IsOverride || member.IsAbstract)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        if (member is IPropertySymbol { GetMethod: { } getter } property)
        {
            var body = GetBody(property);
            if (body is not null)
            {
                return GetResults(body);
            }

            return property.SetMethod is null || property.SetMethod.IsInitOnly == false && property.SetMethod.DeclaredAccessibility == Accessibility.Private
                ? GetAssignedValues(property)
                : ImmutableArray<IOperation>.Empty;
        }

        return member is IFieldSymbol field && (field.IsReadOnly || field.IsConst || field.DeclaredAccessibility == Accessibility.Private)
            ? GetAssignedValues(field)
            : ImmutableArray<IOperation>.Empty;
    }

    /// <summary>Everything that a method of the compilation may return; empty when it cannot be followed.</summary>
    public ImmutableArray<IOperation> GetReturnValues(IMethodSymbol method)
    {
        if (!_reader.IsOwn(method) || method.IsVirtual || method.IsAbstract || method.IsOverride || method.IsExtern)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        SyntaxNode? body = method.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
        {
            MethodDeclarationSyntax declaration => (SyntaxNode?)declaration.ExpressionBody?.Expression ?? declaration.Body,
            LocalFunctionStatementSyntax function => (SyntaxNode?)function.ExpressionBody?.Expression ?? function.Body,
            _ => null,
        };
        return body is null ? ImmutableArray<IOperation>.Empty : GetResults(body);
    }

    /// <summary>The value that an assignment in a constructor or initialiser of the declaring type gives the member, for one created object.</summary>
    public ImmutableArray<IOperation> GetAssignedValues(ISymbol member)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        if (member is not IFieldSymbol { IsConst: true } && !member.GetAttributes().IsEmpty)
        {
            // [Parameter], [Option], [Inject]: a framework sets what is marked, readonly or not.
            return ImmutableArray<IOperation>.Empty;
        }

        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            var initializer = reference.GetSyntax() switch
            {
                VariableDeclaratorSyntax declarator => declarator.Initializer,
                PropertyDeclarationSyntax property => property.Initializer,
                _ => null,
            };
            if (initializer is not null && _reader.GetOperation(initializer.Value) is { } value)
            {
                values.Add(value);
            }
        }

        if (values.Count == 0 && MayBeDefault(member))
        {
            return ImmutableArray<IOperation>.Empty;
        }

        foreach (var use in _reader.Variables.GetUses(member))
        {
            if (use.Chain.IsEmpty && use.Kind == UseKind.Define)
            {
                values.Add(use.Value!);
            }
            else if (use.Chain.IsEmpty && use.Kind == UseKind.Opaque && VariableIndex.IsReplacing(use.Syntax))
            {
                return ImmutableArray<IOperation>.Empty;
            }
        }

        return values.ToImmutable();
    }

    /// <summary>
    /// True for a member without an initialiser that not every constructor sets: nobody need call the method that does. A whole
    /// resource is excepted, since without it nothing is sent.
    /// </summary>
    private bool MayBeDefault(ISymbol member)
    {
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        if (member is IFieldSymbol { IsConst: true } || _reader.FindDeclaration(type) is not null || member.DeclaringSyntaxReferences.All(static reference => reference.GetSyntax() is ParameterSyntax))
        {
            return false;
        }

        var constructors = (member.IsStatic ? member.ContainingType.StaticConstructors : member.ContainingType.InstanceConstructors)
            .Select(static constructor => constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ConstructorDeclarationSyntax)
            .Where(static constructor => constructor?.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) != true).ToArray();
        var uses = _reader.Variables.GetUses(member).Where(static use => use.Kind == UseKind.Define && use.Chain.IsEmpty).Select(static use => use.Syntax).ToArray();
        return uses.Length > 0 && (constructors.Length == 0 || constructors.Any(constructor => constructor is null || !uses.Any(use => constructor.SyntaxTree == use.SyntaxTree && constructor.FullSpan.Contains(use.FullSpan)
            && (ExecutionOrder.RunsIn(use, constructor) == RunsBefore.Always || Branches.IsFirstOfAll(use, uses, Branches.FindArmsIn(use, constructor), mayReturn: false)))));
    }

    /// <summary>True for a property that gives back what it was given: its accessors have no code of their own.</summary>
    public static bool IsAutomatic(IPropertySymbol property) => property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
    {
        ParameterSyntax => true,
        PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } => accessors.Accessors.All(accessor => accessor is { Body: null, ExpressionBody: null }),
        _ => false,
    };

    /// <summary>What a property that anybody can set has after the constructor: what that assigns, or its initialiser.</summary>
    public ImmutableArray<IOperation> GetInitialValues(IPropertySymbol property, IMethodSymbol? constructor)
    {
        if (!_reader.IsOwn(property) || !property.GetAttributes().IsEmpty || !IsAutomatic(property)
            || property.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not PropertyDeclarationSyntax declaration)
        {
            return ImmutableArray<IOperation>.Empty;
        }

        var body = constructor?.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as ConstructorDeclarationSyntax;
        var assigned = _reader.Variables.GetUses(property).Where(use => use.Kind != UseKind.Read && body?.FullSpan.Contains(use.Syntax.FullSpan) == true).ToArray();
        if (body?.Initializer is not null || (body is not null && HandsItselfOn(body)) || assigned.Any(use => use.Kind != UseKind.Define || !use.Chain.IsEmpty))
        {
            return ImmutableArray<IOperation>.Empty;
        }

        var values = assigned.Select(use => use.Value!);
        if (assigned.Any(use => ExecutionOrder.RunsIn(use.Syntax, body!) == RunsBefore.Always))
        {
            return values.ToImmutableArray();
        }

        return declaration.Initializer is { } initializer && _reader.GetOperation(initializer.Value) is { } value ? values.Append(value).ToImmutableArray() : ImmutableArray<IOperation>.Empty;
    }

    /// <summary>True when the body gives its own object to other code, which may set the object's members.</summary>
    public static bool HandsItselfOn(SyntaxNode body) =>
        body.DescendantNodes().Any(static node => node is ThisExpressionSyntax { Parent: not (MemberAccessExpressionSyntax or ReturnStatementSyntax or ArrowExpressionClauseSyntax) });

    /// <summary>True when some code of the compilation may change the member of some object, after the object's initialiser.</summary>
    public bool IsTouched(ISymbol member) => _touched.TryGetValue(member.OriginalDefinition, out var known) ? known : _touched.GetOrAdd(member.OriginalDefinition, FindTouch(member));

    private bool FindTouch(ISymbol member)
    {
        var type = (member as IPropertySymbol)?.Type ?? (member as IFieldSymbol)?.Type;
        var isImmutable = Immutability.IsImmutable(type);
        var mayHoldAnother = isImmutable && Immutability.MayHoldAnother(_reader, type!);
        var syntax = _reader.GetSyntax(CancellationToken.None);
        return syntax.TouchesOf(member.Name).Any(access => (!isImmutable || VariableIndex.IsReplacing(access) || mayHoldAnother) && Is(access, member)
                && (!mayHoldAnother || VariableIndex.IsReplacing(access) || IsChanged(access)))
            || syntax.NestedInitializersOf(member.Name).Any(name => Is(name, member) && IsOfMember(name))
            || (_reader.IsOwn(member) && syntax.MentionsOf(member.Name).Any(access => (!isImmutable || VariableIndex.IsReplacing(access)) && Is(access, member) && !IsWithin(access, member)
                && _reader.GetOperation(access) is { } operation && (isImmutable || CollectionChanges.IsChanging(_reader, operation))));
    }

    private bool Is(SyntaxNode access, ISymbol member) =>
        SymbolEqualityComparer.Default.Equals(_reader.GetModel(access.SyntaxTree).GetSymbolInfo(access).Symbol?.OriginalDefinition, member.OriginalDefinition);

    /// <summary>True for code of the member's own type, whose uses of the member are known.</summary>
    private static bool IsWithin(SyntaxNode access, ISymbol member) => member.ContainingType.DeclaringSyntaxReferences.Any(type => type.SyntaxTree == access.SyntaxTree && type.Span.Contains(access.Span));

    private bool IsChanged(SyntaxNode access) =>
        _reader.GetOperation(access) is not { } operation || new UseClassifier(_reader, 0).Classify(operation).Any(static use => !use.LeavesUnchanged);

    /// <summary>True when the outermost initialiser that the name stands in changes the object of a member of the program; other objects it completes.</summary>
    private bool IsOfMember(SyntaxNode name)
    {
        var assignment = name.Parent;
        while (assignment?.Parent is InitializerExpressionSyntax { Parent: AssignmentExpressionSyntax outer })
        {
            assignment = outer;
        }

        return assignment is AssignmentExpressionSyntax { Left: var changed } && _reader.GetModel(name.SyntaxTree).GetSymbolInfo(changed).Symbol is { } member && _reader.IsOwn(member);
    }

    private static SyntaxNode? GetBody(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax declaration)
        {
            return null;
        }

        if (declaration.ExpressionBody is { } arrow)
        {
            return arrow.Expression;
        }

        var getter = declaration.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return (SyntaxNode?)getter?.ExpressionBody?.Expression ?? getter?.Body;
    }

    /// <summary>Everything that a body may return; empty when it cannot be followed.</summary>
    public ImmutableArray<IOperation> GetResults(SyntaxNode body)
    {
        var values = ImmutableArray.CreateBuilder<IOperation>();
        if (body is ExpressionSyntax)
        {
            Add(body);
        }
        else
        {
            foreach (var node in body.DescendantNodes(child => child == body || !ExecutionOrder.IsFunction(child)))
            {
                if (node is YieldStatementSyntax)
                {
                    return ImmutableArray<IOperation>.Empty;
                }

                if (node is ReturnStatementSyntax { Expression: { } expression })
                {
                    Add(expression);
                }
            }
        }

        return values.ToImmutable();

        void Add(SyntaxNode expression)
        {
            if (_reader.GetOperation(expression) is { } operation)
            {
                values.Add(operation);
            }
        }
    }
}

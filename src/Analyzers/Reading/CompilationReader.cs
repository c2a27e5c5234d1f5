using System;
using System.Collections.Concurrent;
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
/// Everything that reading shares within one compilation. It is made when analysis of the compilation starts and dies with it;
/// its caches are filled on demand and safe to use from several threads.
/// </summary>
internal sealed partial class CompilationReader
{
    private readonly ConcurrentDictionary<SyntaxTree, SemanticModel> _models = new();
    private readonly ConcurrentDictionary<SyntaxTree, TreeIndex> _indexes = new();
    private readonly Func<SyntaxTree, TreeIndex> _buildIndex;
    private readonly Lazy<bool> _areRewritten;
    private readonly ConcurrentDictionary<IMethodSymbol, bool> _otherCallers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IParameterSymbol, SettingValue?> _callerValues = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableArray<IOperation>> _calls = new(SymbolEqualityComparer.Default);
    private readonly ThreadLocal<ReadingBudget> _budget = new(static () => new ReadingBudget());
    private SyntaxIndex? _syntax;
    private readonly ForeignDeclarations _foreign;
    private ProjectShape? _shape;

    /// <param name="compilation">What is read.</param>
    /// <param name="sdks">The SDKs that it references.</param>
    /// <param name="getIndex">Gives what one file says by name, where the host keeps that from one compilation to the next.</param>
    public CompilationReader(Compilation compilation, ImmutableArray<Sdk> sdks, Func<SyntaxTree, TreeIndex>? getIndex = null)
    {
        _buildIndex = getIndex ?? TreeIndex.Build;
        Compilation = compilation;
        Sdks = sdks;
        HasDerivedValues = sdks.Any(sdk => sdk.HasDerivedValues);
        Bound = new BoundIndex(this);
        _foreign = new ForeignDeclarations(this);
        Variables = new VariableIndex(this);
        Members = new MemberIndex(this);
        _areRewritten = new Lazy<bool>(() => Transformations.HasInherited(this));
    }

    public Compilation Compilation { get; }

    public ImmutableArray<Sdk> Sdks { get; }

    /// <summary>True when some SDK holds properties in other forms than ARM's, which then must be looked for.</summary>
    public bool HasDerivedValues { get; }

    public BoundIndex Bound { get; }

    public VariableIndex Variables { get; }

    public MemberIndex Members { get; }

    /// <summary>What the program declares in other languages; set before reading begins.</summary>
    public EmbeddedDeclarations Embedded { get; set; } = EmbeddedDeclarations.None;

    /// <summary>The budget of the question that the current thread asks.</summary>
    public ReadingBudget Budget => _budget.Value!;

    /// <summary>Lets reading use a model that the host has already bound.</summary>
    public void AddModel(SemanticModel model) => _models.TryAdd(model.SyntaxTree, model);

    public SemanticModel GetModel(SyntaxTree tree) =>
        // Values and links cross files, and only those that a declaration asks for are ever bound.
#pragma warning disable RS1030
        _models.GetOrAdd(tree, key => Compilation.GetSemanticModel(key));
#pragma warning restore RS1030

    public IOperation? GetOperation(SyntaxNode node, CancellationToken cancellationToken = default) =>
        Compilation.ContainsSyntaxTree(node.SyntaxTree) ? OperationFinder.Find(GetModel(node.SyntaxTree), node, cancellationToken) : null;

    /// <summary>
    /// True when this compilation declares the symbol, so that its source can be read. A referenced project's symbols have source
    /// too in an IDE, but not here.
    /// </summary>
    public bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, Compilation.Assembly);

    /// <summary>The calls, creations and assignments of all files, gathered when something must be followed across members.</summary>
    public SyntaxIndex GetSyntax(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _syntax) is { } syntax)
        {
            return syntax;
        }

        var built = new SyntaxIndex(Compilation.SyntaxTrees.Select(GetIndex).ToImmutableArray());
        return Interlocked.CompareExchange(ref _syntax, built, null) ?? built;
    }

    /// <summary>The calls of a function of the compilation.</summary>
    public ImmutableArray<IOperation> GetCalls(IMethodSymbol function, CancellationToken cancellationToken) =>
        _calls.TryGetValue(function.OriginalDefinition, out var known) ? known : _calls.GetOrAdd(function.OriginalDefinition, CallSites.Find(this, function.OriginalDefinition, cancellationToken));

    /// <summary>True when the function may be called in ways that <see cref="GetCalls"/> does not show.</summary>
    public bool HasOtherCallers(IMethodSymbol function, CancellationToken cancellationToken) =>
        _otherCallers.TryGetValue(function, out var known) ? known : _otherCallers.GetOrAdd(function, CallSites.HasOtherCallers(this, function, cancellationToken));

    /// <summary>What all callers together give to a parameter.</summary>
    public SettingValue? GetCallerValue(IParameterSymbol parameter) =>
        _callerValues.TryGetValue(parameter, out var known) ? known : _callerValues.GetOrAdd(parameter, CallerValue.Find(this, parameter));

    /// <summary>The creations in other files that run for calls in the file.</summary>
    public IEnumerable<IObjectCreationOperation> GetForeign(SyntaxTree tree, CancellationToken cancellationToken) => _foreign.Get(tree, cancellationToken);

    /// <summary>What one file says by name.</summary>
    public TreeIndex GetIndex(SyntaxTree tree) => _indexes.GetOrAdd(tree, _buildIndex);

    /// <summary>True when a using directive gives the name to a type, for the file or for all files.</summary>
    public bool IsAlias(string name, TreeIndex file) => file.Aliases.Contains(name) || GetSyntax(CancellationToken.None).GlobalAliases.Contains(name);

    /// <summary>What nodes of the file name, as far as it was asked in this or an earlier compilation.</summary>
    public BoundNames GetNames(SyntaxTree tree)
    {
        if (Volatile.Read(ref _shape) is not { } shape)
        {
            var built = new ProjectShape(Compilation, Compilation.SyntaxTrees.Select(tree => GetIndex(tree).Shape).ToImmutableArray());
            shape = Interlocked.CompareExchange(ref _shape, built, null) ?? built;
        }

        return GetIndex(tree).GetNames(shape);
    }

    public ObjectMap? FindObject(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named)
        {
            foreach (var sdk in Sdks)
            {
                if (sdk.FindObject(named) is { } map)
                {
                    return map;
                }
            }
        }

        return null;
    }

    /// <summary>The ARM type of the resource that an object of the type stands for.</summary>
    public string? FindResourceType(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Class } named ? Sdks.Select(sdk => sdk.FindResourceType(named)).FirstOrDefault(found => found is not null) : null;

    public DeclarationMap? FindDeclaration(ITypeSymbol? type)
    {
        if (type is INamedTypeSymbol { TypeKind: TypeKind.Class } named)
        {
            foreach (var sdk in Sdks)
            {
                if (sdk.FindDeclaration(named) is { } map)
                {
                    return map;
                }
            }
        }

        return null;
    }

    public bool IsSubmission(IMethodSymbol? method)
    {
        if (method is not null)
        {
            foreach (var sdk in Sdks)
            {
                if (sdk.IsSubmission(method))
                {
                    return true;
                }
            }
        }

        return false;
    }

    public bool IsUpdate(IMethodSymbol method)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsUpdate(method))
            {
                return true;
            }
        }

        return false;
    }

    public bool IsResourceReference(IPropertySymbol property)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsResourceReference(property))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The ARM path of the setting that a property of a resource only gives back.</summary>
    public string? FindEchoedPath(IPropertySymbol property) => Sdks.Select(sdk => sdk.FindEchoedPath(property)).FirstOrDefault(path => path is not null);

    /// <summary>How a method of an SDK passes a value on; null when it makes one of its own.</summary>
    public PassThrough? FindPassThrough(IMethodSymbol method)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.FindPassThrough(method) is { } passed)
            {
                return passed;
            }
        }

        return null;
    }

    public bool IsChildCollection(IMethodSymbol method)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsChildCollection(method))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>True when options of a parent may rewrite the settings of the resources that are created below it.</summary>
    public bool AreRewritten => _areRewritten.Value;

    public bool IsOverridingOption(string memberName)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.IsOverridingOption(memberName))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The wire value of a member of an enumeration; SDKs name most members after it.</summary>
    public string GetWireValue(INamedTypeSymbol enumeration, string memberName)
    {
        foreach (var sdk in Sdks)
        {
            if (sdk.FindWireValue(enumeration, memberName) is { } wire)
            {
                return wire;
            }
        }

        return memberName;
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// What code sets on a resource that it looked up. Other code may look up the same resource, and set the same property to something
/// else; then it is not known who has the last word.
/// </summary>
internal sealed class LastWord : SettingValue
{
    // Asked for each resource, and the same for all of them.
    private static readonly ConditionalWeakTable<CompilationReader, Writes> s_writes = new();

    private readonly CompilationReader _reader;
    private readonly SettingValue _settings;
    private readonly INamedTypeSymbol _type;
    private readonly ImmutableArray<LookedUpObject> _all;
    private readonly IInvocationOperation _lookup;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="settings">What is set.</param>
    /// <param name="type">The class of the resource.</param>
    /// <param name="all">All resources that are read together.</param>
    /// <param name="lookup">The call that gives them.</param>
    public LastWord(CompilationReader reader, SettingValue settings, INamedTypeSymbol type, ImmutableArray<LookedUpObject> all, IInvocationOperation lookup)
    {
        _reader = reader;
        _settings = settings;
        _type = type;
        _all = all;
        _lookup = lookup;
    }

    protected override SettingValue GetCore(string path)
    {
        var value = _settings.Get(path);
        return value is UnknownValue || !IsSetElsewhere(path) ? value : UnknownValue.Changed;
    }

    private bool IsSetElsewhere(string path)
    {
        var type = _type;
        while (path.Length > 0 && _reader.FindObject(type) is { } map && map.Find(type, path, out var rest) is { } member && member.FindProperty(type) is { } property)
        {
            if (_reader.Members.IsTouched(property) && IsSetElsewhere(property))
            {
                return true;
            }

            if (property.Type is not INamedTypeSymbol below)
            {
                break;
            }

            (type, path) = (below, rest);
        }

        return false;
    }

    private bool IsSetElsewhere(IPropertySymbol property)
    {
        var own = _all.SelectMany(found => found.Uses).Where(use => use.Kind is UseKind.Assign or UseKind.Add)
            .Select(use => use.Value?.Syntax.FirstAncestorOrSelf<SyntaxNode>(static node => node is AssignmentExpressionSyntax or InvocationExpressionSyntax)).OfType<SyntaxNode>().ToArray();
        var origin = FindBuilder(_reader, _lookup.Syntax);
        return s_writes.GetOrCreateValue(_reader).GetOrAdd(property.OriginalDefinition, FindWrites).Any(write =>
            !(origin is not null && write.Builder is not null && write.Builder != origin)
            && !own.Any(node => node.SyntaxTree == write.Touch.SyntaxTree && node.Span.Contains(write.Touch.Span) || IsSame(node, write.Touch)));
    }

    /// <summary>Where the compilation changes the property of some object, and the builder whose function does it.</summary>
    private (SyntaxNode Touch, SyntaxNode? Builder)[] FindWrites(ISymbol property) => _reader.GetSyntax(CancellationToken.None).TouchesOf(property.Name)
        .Where(touch => SymbolEqualityComparer.Default.Equals(_reader.GetModel(touch.SyntaxTree).GetSymbolInfo(touch).Symbol?.OriginalDefinition, property)
            && (!UseClassifier.IsImmutable(((IPropertySymbol)property).Type) || VariableIndex.IsReplacing(touch)))
        .Select(touch => (touch, FindBuilder(_reader, touch)))
        .ToArray();

    private sealed class Writes : ConcurrentDictionary<ISymbol, (SyntaxNode Touch, SyntaxNode? Builder)[]>
    {
        public Writes()
            : base(SymbolEqualityComparer.Default)
        {
        }
    }

    // The same value, whoever sets it.
    private static bool IsSame(SyntaxNode own, SyntaxNode touch) =>
        own is AssignmentExpressionSyntax { Right: var mine } && touch.Parent is AssignmentExpressionSyntax { Right: var other } && mine.IsEquivalentTo(other, topLevel: false);

    /// <summary>The call that made the builder whose function the code is in; what the function changes belongs to that one.</summary>
    private static SyntaxNode? FindBuilder(CompilationReader reader, SyntaxNode code) => code.Ancestors().OfType<AnonymousFunctionExpressionSyntax>()
        .Select(function => Wrapping.GetWhole(function).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call } ? reader.GetOperation(call) as IInvocationOperation : null)
        .Where(call => call is { Arguments.Length: > 0 } && reader.FindBuilderUse(call.TargetMethod) == BuilderUse.Changes)
        .Select(call => BuilderLife.FindOrigin(reader, call!.Arguments[0].Value)?.Syntax).FirstOrDefault();
}

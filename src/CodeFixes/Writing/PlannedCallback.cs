using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Reading;
using AmlResilience.Analyzers.Rules;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace AmlResilience.Analyzers.CodeFixes.Writing;

/// <summary>
/// A function that is to change the resource of a call, given to the builder right behind the call; or statements of the one function
/// that the builder is given anyway, where that has the resource in a variable.
/// </summary>
internal sealed class PlannedCallback
{
    private readonly CompilationReader _reader;
    private readonly ValueSpeller _speller;
    private readonly InvocationExpressionSyntax _creation;
    private readonly ImpliedResource _resource;
    private readonly BuilderCallback _form;
    private readonly INamedTypeSymbol _type;
    private readonly ObjectMap _map;
    private readonly PlannedObject _object;
    private readonly (StatementSyntax Last, string Variable)? _existing;
    private readonly List<SettingChange> _changes = new();

    private PlannedCallback(
        CompilationReader reader, ValueSpeller speller, InvocationExpressionSyntax creation, ImpliedResource resource, BuilderCallback form, INamedTypeSymbol type, ObjectMap map, PlannedObject planned, (StatementSyntax Last, string Variable)? existing)
    {
        _reader = reader;
        _speller = speller;
        _creation = creation;
        _resource = resource;
        _form = form;
        _type = type;
        _map = map;
        _object = planned;
        _existing = existing;
    }

    /// <summary>The function for the resource of a call; null where no function can be given to the builder.</summary>
    public static PlannedCallback? Create(CompilationReader reader, ValueSpeller speller, InvocationExpressionSyntax creation)
    {
        if (reader.GetOperation(creation) is not IInvocationOperation call || ImpliedReader.Find(reader, call) is not var (resource, type) || resource.IsChild
            || reader.FindObject(type) is not { } map || reader.Sdks.Select(sdk => sdk.BuilderCallback).FirstOrDefault(form => form is not null) is not { } form)
        {
            return null;
        }

        var callback = new PlannedCallback(reader, speller, creation, resource, form, type, map, new PlannedObject(type, map), FindExisting(reader, call, type));
        return callback._existing is not null || (callback.IsMethodInReach() && callback.IsLinqInReach()) ? callback : null;
    }

    public PlannedCallback Clone()
    {
        var clone = new PlannedCallback(_reader, _speller, _creation, _resource, _form, _type, _map, _object.Clone(), _existing);
        clone._changes.AddRange(_changes);
        return clone;
    }

    /// <summary>Plans changes; false when one has no form that compiles.</summary>
    public bool TryAdd(ImmutableArray<SettingChange> changes)
    {
        _changes.AddRange(changes);
        return changes.All(change => change.Kind != SettingKind.Unset && _object.TryAdd(_reader, change.Path, change))
            && _object.TryWrite(_speller, _creation.SpanStart, isRoot: true, out _);
    }

    public TextChange Write(SourceText text)
    {
        var style = FileStyle.Around(text, _creation);
        if (_existing is var (last, holder))
        {
            return Append(text, last, GetStatements(holder), style.NewLine);
        }

        var indentation = GetIndentation(text, style.Step);
        var parameter = GetFreeName(_form.Parameter);
        var variable = GetFreeName(_resource.Noun);
        var lookup = $"var {variable} = {parameter}.{_form.Lookup}().OfType<{_speller.Namer.GetName(_type, _creation.SpanStart)}>().Single();";
        var lines = new[] { $".{_form.Method}({parameter} =>", "{" }.Concat(GetStatements(variable).Prepend(lookup).Select(statement => style.Step + statement)).Append("})");
        return new TextChange(new TextSpan(_creation.Span.End, 0), string.Concat(lines.Select(line => style.NewLine + indentation + line)));
    }

    private static TextChange Append(SourceText text, StatementSyntax last, IEnumerable<string> statements, string newLine)
    {
        var end = last.GetLastToken();
        var line = text.Lines.GetLineFromPosition(last.SpanStart);
        var before = text.ToString(TextSpan.FromBounds(line.Start, last.SpanStart));
        if (!string.IsNullOrWhiteSpace(before))
        {
            return new TextChange(new TextSpan(end.Span.End, 0), string.Concat(statements.Select(statement => " " + statement)));
        }

        // A comment at the end of the line stays with its statement.
        var lineEnd = end.TrailingTrivia.FirstOrDefault(trivia => trivia.IsKind(SyntaxKind.EndOfLineTrivia));
        return new TextChange(new TextSpan(lineEnd.RawKind != 0 ? lineEnd.SpanStart : end.Span.End, 0), string.Concat(statements.Select(statement => newLine + before + statement)));
    }

    private IEnumerable<string> GetStatements(string variable) => _object.TryWrite(_speller, _creation.SpanStart, isRoot: true, out var members)
        ? members.SelectMany(member => IsReplaced(member) ? new[] { $"{variable}.{member};" } : Assign(variable, member))
        : Enumerable.Empty<string>();

    /// <summary>The variable that holds the resource in the one function that the builder is given, and the last statement there.</summary>
    private static (StatementSyntax Last, string Variable)? FindExisting(CompilationReader reader, IInvocationOperation call, INamedTypeSymbol type)
    {
        var functions = BuilderLife.Find(reader, call)?.Where(candidate => candidate.Use == BuilderUse.Changes).ToArray();
        if (functions is not { Length: 1 } || functions[0].IsConditional || functions[0].Call.Syntax is not InvocationExpressionSyntax { ArgumentList.Arguments: var arguments }
            || arguments.LastOrDefault()?.Expression is not LambdaExpressionSyntax { Block: { ContainsDirectives: false } block } || block.SyntaxTree != call.Syntax.SyntaxTree
            || block.Statements.LastOrDefault() is not { } last || last is ReturnStatementSyntax or ThrowStatementSyntax)
        {
            return null;
        }

        var found = block.DescendantNodes().OfType<InvocationExpressionSyntax>()
            .Select(lookup => reader.GetOperation(lookup)).OfType<IInvocationOperation>()
            .Where(lookup => reader.IsLookup(lookup.TargetMethod))
            .SelectMany(lookup => LookedUpObjects.Find(reader, lookup).Found)
            .Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.Type, type))
            .ToArray();
        return found is { Length: 1 } && found[0] is { Variable: ILocalSymbol variable, Condition.Length: 0, Origin: VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { Parent: var scope } } } && scope == block
            ? (last, variable.Name)
            : null;
    }

    /// <summary>True when nothing that the library sets in the object would be lost with a new one.</summary>
    private bool IsReplaced(WrittenMember member)
    {
        var path = _changes.Select(change => (change.Path, Member: _map.Find(_type, change.Path, out var rest), Below: rest)).First(change => change.Member?.Has(member.Name) == true);
        var prefix = path.Path.Substring(0, path.Path.Length - path.Below.Length);
        return member.Members.IsEmpty || _resource.Settings.All(setting =>
            !setting.Key.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) || _changes.Any(change => string.Equals(change.Path, setting.Key, StringComparison.OrdinalIgnoreCase)));
    }

    private static IEnumerable<string> Assign(string target, WrittenMember member) => member.Members.IsEmpty
        ? new[] { $"{target}.{member.Name} = {member.Value};" }
        : member.Members.SelectMany(inner => Assign(target + "." + member.Name, inner));

    // The call's own line where it begins one, or that of the next call of the chain; otherwise one step further in.
    private string GetIndentation(SourceText text, string step)
    {
        var next = _creation.Parent is MemberAccessExpressionSyntax { OperatorToken: var dot } ? dot : default;
        var own = _creation.Expression is MemberAccessExpressionSyntax { OperatorToken: var ownDot } ? ownDot : default;
        foreach (var token in new[] { next, own })
        {
            if (token.RawKind != 0 && text.Lines.GetLineFromPosition(token.SpanStart) is var line && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart))))
            {
                return text.ToString(TextSpan.FromBounds(line.Start, token.SpanStart));
            }
        }

        return FileStyle.GetIndentation(text, _creation.SpanStart) + step;
    }

    private string GetFreeName(string name)
    {
        var candidate = name;
        for (var number = 2; !_speller.Namer.Model.LookupSymbols(_creation.SpanStart, name: candidate).All(symbol => symbol is INamespaceOrTypeSymbol or IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: not MethodKind.LocalFunction }); number++)
        {
            candidate = name + number;
        }

        return candidate;
    }

    /// <summary>True when the builder's method can be called behind the call without further using directives.</summary>
    private bool IsMethodInReach()
    {
        var call = SyntaxFactory.ParseExpression($"{_creation}.{_form.Method}({_form.Parameter} => {{ }})");
        return _speller.Namer.Model.GetSpeculativeSymbolInfo(_creation.SpanStart, call, SpeculativeBindingOption.BindAsExpression) is { Symbol: IMethodSymbol method }
            && _reader.FindBuilderUse(method.ReducedFrom ?? method) == BuilderUse.Changes;
    }

    /// <summary>True when the file has, or can be given, what looks up one of many.</summary>
    private bool IsLinqInReach()
    {
        var lookup = SyntaxFactory.ParseExpression("new object[0].OfType<object>()");
        return _speller.Namer.Model.GetSpeculativeSymbolInfo(_creation.SpanStart, lookup, SpeculativeBindingOption.BindAsExpression).Symbol is not null
            || (_reader.Compilation.GetTypesByMetadataName("System.Linq.Enumerable") is { Length: 1 } types && !_speller.Namer.GetName(types[0], _creation.SpanStart).Contains('.'));
    }
}

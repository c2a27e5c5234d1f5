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

/// <summary>A function that is to change the resource of a call, given to the builder right behind the call.</summary>
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
    private readonly List<SettingChange> _changes = new();

    private PlannedCallback(
        CompilationReader reader, ValueSpeller speller, InvocationExpressionSyntax creation, ImpliedResource resource, BuilderCallback form, INamedTypeSymbol type, ObjectMap map, PlannedObject planned)
    {
        _reader = reader;
        _speller = speller;
        _creation = creation;
        _resource = resource;
        _form = form;
        _type = type;
        _map = map;
        _object = planned;
    }

    /// <summary>The function for the resource of a call; null where no function can be given to the builder.</summary>
    public static PlannedCallback? Create(CompilationReader reader, ValueSpeller speller, InvocationExpressionSyntax creation)
    {
        if (reader.GetOperation(creation) is not IInvocationOperation call || ImpliedReader.Find(reader, call) is not var (resource, type) || resource.IsChild
            || reader.FindObject(type) is not { } map || reader.Sdks.Select(sdk => sdk.BuilderCallback).FirstOrDefault(form => form is not null) is not { } form)
        {
            return null;
        }

        var callback = new PlannedCallback(reader, speller, creation, resource, form, type, map, new PlannedObject(type, map));
        return callback.IsMethodInReach() && callback.IsLinqInReach() ? callback : null;
    }

    public PlannedCallback Clone()
    {
        var clone = new PlannedCallback(_reader, _speller, _creation, _resource, _form, _type, _map, _object.Clone());
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
        var newLine = text.Lines[0].EndIncludingLineBreak - text.Lines[0].End == 2 ? "\r\n" : "\n";
        var indentation = GetIndentation(text);
        var parameter = GetFreeName(_form.Parameter);
        var variable = GetFreeName(_resource.Noun);
        var statements = new List<string> { $"var {variable} = {parameter}.{_form.Lookup}().OfType<{_speller.Namer.GetName(_type, _creation.SpanStart)}>().Single();" };
        if (_object.TryWrite(_speller, _creation.SpanStart, isRoot: true, out var members))
        {
            statements.AddRange(members.SelectMany(member => IsReplaced(member) ? new[] { $"{variable}.{member};" } : Assign(variable, member)));
        }

        var lines = new[] { $".{_form.Method}({parameter} =>", "{" }.Concat(statements.Select(statement => "    " + statement)).Append("})");
        return new TextChange(new TextSpan(_creation.Span.End, 0), string.Concat(lines.Select(line => newLine + indentation + line)));
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
    private string GetIndentation(SourceText text)
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

        var start = text.Lines.GetLineFromPosition(_creation.SpanStart).ToString();
        return start.Substring(0, start.Length - start.TrimStart().Length) + "    ";
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

using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What is done to a settings object after its creation, through a variable that holds it.</summary>
internal static class LaterWrites
{
    private const int MaximumAlternatives = 16;

    /// <summary>The value of a property after everything that is done to the variable until the object leaves it.</summary>
    /// <param name="reader">The compilation's reader.</param>
    /// <param name="map">The members of the object's type.</param>
    /// <param name="type">The object's type.</param>
    /// <param name="value">The value before.</param>
    /// <param name="host">The variable.</param>
    /// <param name="path">The ARM path of the property, relative to the object.</param>
    /// <param name="creation">Where the object comes from.</param>
    /// <param name="considered">The uses that count already, where the object was in the variable before.</param>
    public static SettingValue Apply(
        CompilationReader reader, ObjectMap map, INamedTypeSymbol type, SettingValue value, Host host, string path, SyntaxNode creation, ISet<SyntaxNode> considered)
    {
        var seen = new List<SyntaxNode>();
        var isMember = host.Variable is IFieldSymbol or IPropertySymbol;
        var hasAlias = false;
        var isSent = false;
        int? exit = null;

        // What no expression takes out of the variable has its value wherever the method, or a round of a loop, is left.
        var staysBehind = !host.IsSubmitted && !host.IsHistory && host.Point is StatementSyntax;
        var uses = host.GetUses(reader);

        // Code of another function may run after whatever stands before the point, so it comes last.
        foreach (var (use, written) in InOrder(uses, use => host.IsHistory ? RunsBefore.Always : isMember ? RunsBefore.Unknown : use.Syntax == host.Point && host.IsSubmitted ? RunsBefore.Always : Compare(use.Syntax, host)))
        {
            // What the method that sends the object does to it afterwards comes too late.
            isSent |= use.Kind == UseKind.Submit && use.Syntax == host.Point && host.IsSubmitted;
            if (isSent && use.Kind != UseKind.Submit && use.Syntax == host.Point)
            {
                seen.Add(use.Syntax);
                continue;
            }

            // Where the object leaves the variable for a method's parameter, what happens to it there is read there.
            var isPoint = use.Syntax == host.Point;
            var isHandedOn = isPoint && !host.IsSubmitted && IsGiven(use.Syntax);
            if (isHandedOn)
            {
                seen.Add(use.Syntax);
            }

            if (use.Kind is not (UseKind.Assign or UseKind.Add or UseKind.Opaque) || isHandedOn || considered.Contains(use.Syntax) || (!host.IsHistory && IsBefore(use.Syntax, creation)))
            {
                continue;
            }

            var order = written;
            if (order == RunsBefore.Always && staysBehind)
            {
                exit ??= Jumps.FindPast(creation, uses[uses.Length - 1].Syntax)?.SpanStart ?? int.MaxValue;
                order = exit < use.Syntax.SpanStart ? RunsBefore.Sometimes : order;
            }

            if (order == RunsBefore.Never)
            {
                if (host.IsSubmitted && !IsArgumentBeside(use.Syntax, host.Point))
                {
                    continue;
                }

                order = RunsBefore.Sometimes;
            }
            else
            {
                seen.Add(use.Syntax);
            }

            if (value is ChoiceValue { Alternatives.Length: > MaximumAlternatives })
            {
                return UnknownValue.Changed;
            }

            // Each round of a loop over known elements adds one more.
            if (order == RunsBefore.Sometimes && use is { Kind: UseKind.Add, Calls.IsEmpty: true } && LoopFrame.FindRounds(reader, use.Syntax, host.Point, use.Frame ?? host.Frame) is { } rounds)
            {
                foreach (var round in rounds)
                {
                    value = ApplyUse(reader, map, type, value, use with { Frame = round }, path, round, RunsBefore.Always) ?? value;
                }

                continue;
            }

            // Through another name the object can be changed at any time.
            hasAlias |= use.Kind == UseKind.Opaque && use.Chain.IsEmpty && (!IsGiven(use.Syntax) || IsKept(use.Syntax));
            var before = order == RunsBefore.Sometimes && Branches.IsFirstOfAll(use, uses, host.Point, mayReturn: !staysBehind) ? null : value;
            var after = ApplyUse(reader, map, type, before, use, path, host.Frame, order);
            hasAlias |= after is UnknownValue && use.Kind == UseKind.Opaque && !use.Chain.IsEmpty && IsNamed(use.Syntax);
            value = after ?? value;
        }

        considered.UnionWith(seen);
        return hasAlias ? UnknownValue.Changed : value;
    }

    private static IEnumerable<(VariableUse Use, RunsBefore Order)> InOrder(ImmutableArray<VariableUse> uses, Func<VariableUse, RunsBefore> compare)
    {
        var later = new List<VariableUse>();
        foreach (var use in uses)
        {
            var order = use.Kind is UseKind.Assign or UseKind.Add or UseKind.Opaque ? compare(use) : RunsBefore.Never;
            if (order == RunsBefore.Unknown)
            {
                later.Add(use);
            }
            else
            {
                yield return (use, order);
            }
        }

        foreach (var use in later)
        {
            yield return (use, RunsBefore.Unknown);
        }
    }

    /// <summary>The value after a use; <paramref name="value"/> is null where the use is sure to be one of several that replace it.</summary>
    private static SettingValue? ApplyUse(
        CompilationReader reader, ObjectMap map, INamedTypeSymbol type, SettingValue? value, VariableUse use, string path, CallFrame? frame, RunsBefore order)
    {
        var remaining = path;
        for (var link = 0; link < use.Chain.Length; link++)
        {
            if (map.Find(type, remaining, out var rest) is not { } member || !member.Has(use.Chain[link].Name))
            {
                return value;
            }

            if (link == use.Chain.Length - 1)
            {
                return order == RunsBefore.Unknown ? UnknownValue.Changed : Change(reader, value, use, rest, frame, order == RunsBefore.Always);
            }

            if (rest.Length == 0 || reader.FindObject(use.Chain[link].Type) is not { } below)
            {
                break;
            }

            map = below;
            type = (INamedTypeSymbol)use.Chain[link].Type;
            remaining = rest;
        }

        return UnknownValue.Changed;
    }

    private static SettingValue Change(CompilationReader reader, SettingValue? value, VariableUse use, string rest, CallFrame? frame, bool isCertain)
    {
        frame = use.Frame ?? frame;
        foreach (var call in use.Calls)
        {
            frame = new CallFrame(call.TargetMethod, call, frame);
        }

        isCertain &= !use.IsConditional;
        if (use.Kind == UseKind.Assign && use.Value is not null)
        {
            var assigned = ValueReader.Read(reader, use.Value, frame);
            var changed = assigned is NullValue ? assigned : assigned.Get(rest);
            return isCertain || value is null ? changed : ChoiceValue.Either(value, changed);
        }

        if (value is null)
        {
            return UnknownValue.Changed;
        }

        if (use.Kind == UseKind.Add && rest.Length == 0 && use.Value is IInvocationOperation addition)
        {
            return ValueReader.Append(reader, value, addition, frame, isCertain);
        }

        return use.Kind == UseKind.Add && rest.Length > 0 && use.Value is not null
            ? DictionaryReader.Apply(reader, value, use.Value, frame, rest, isCertain)
            : UnknownValue.Changed;
    }

    // An object that no call takes away stays in the variable to the end of the last statement.
    private static RunsBefore Compare(SyntaxNode use, Host host) => !host.IsSubmitted && host.Point is StatementSyntax end && end.Span.Contains(use.Span) && end.SyntaxTree == use.SyntaxTree
        ? ExecutionOrder.RunsIn(use, end)
        : ExecutionOrder.Compare(use, host.Point, host.Variable is ILocalSymbol ? host.Variable.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() : null);

    /// <summary>True for an argument of a call, and for what an extension method is called on.</summary>
    private static bool IsGiven(SyntaxNode reference) =>
        Wrapping.GetWhole(reference).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax } or MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax };

    // A list keeps what it is given, for whoever takes it out and changes it.
    private static bool IsKept(SyntaxNode reference) =>
        Wrapping.GetWhole(reference).Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add" or "Enqueue" or "Insert" or "Push" or "TryAdd" } } };

    // A part of the object that gets a name of its own.
    private static bool IsNamed(SyntaxNode reference)
    {
        var whole = Wrapping.GetWhole(reference);
        while (whole.Parent is MemberAccessExpressionSyntax access && access.Expression == whole)
        {
            whole = Wrapping.GetWhole(access);
        }

        return whole.Parent is EqualsValueClauseSyntax;
    }

    // Another argument of the call that sends the object is worked out before it is sent.
    private static bool IsArgumentBeside(SyntaxNode use, SyntaxNode point) =>
        use.SyntaxTree == point.SyntaxTree && point.FirstAncestorOrSelf<BaseArgumentListSyntax>() is { } list && list.Span.Contains(use.Span);

    // Code above the creation worked on an earlier object of the variable, unless a loop comes back to it.
    private static bool IsBefore(SyntaxNode use, SyntaxNode creation) =>
        use.SyntaxTree == creation.SyntaxTree && use.SpanStart < creation.SpanStart && ExecutionOrder.Compare(creation, use) == RunsBefore.Never;
}

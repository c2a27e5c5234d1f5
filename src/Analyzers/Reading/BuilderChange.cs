using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using AmlResilience.Analyzers.Model;
using AmlResilience.Analyzers.Sdks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>What a function that a builder is given does to a resource that it looks up.</summary>
/// <param name="Settings">What it sets; null when it changes nothing of the resource.</param>
/// <param name="IsCertain">False when it may change another resource instead, or may not run.</param>
internal sealed record BuilderChange(SettingValue? Settings, bool IsCertain)
{
    /// <summary>The change that the call makes to the resource of the class; null when that is out of sight.</summary>
    public static BuilderChange? Read(CompilationReader reader, BuilderCall call, INamedTypeSymbol type)
    {
        if (FindFunction(reader, call.Call) is not var (infrastructure, body))
        {
            return null;
        }

        var lookups = new List<IInvocationOperation>();
        foreach (var use in reader.Variables.GetUses(infrastructure))
        {
            switch (reader.GetOperation(use.Syntax)?.Parent)
            {
                case IInvocationOperation { Instance: not null } lookup when reader.IsLookup(lookup.TargetMethod):
                    lookups.Add(lookup);
                    break;
                case IInvocationOperation { Instance: not null } registration when reader.IsRegistration(registration.TargetMethod):
                    break;
                case IPropertyReferenceOperation property when reader.LeavesUnchanged(property.Property):
                    break;
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: var method } } when reader.FindBuilderUse(method) == BuilderUse.Leaves:
                    break;
                default:
                    return null;
            }
        }

        var found = ImmutableArray.CreateBuilder<LookedUpObject>();
        foreach (var lookup in lookups)
        {
            var objects = LookedUpObjects.Find(reader, lookup);
            if (objects.MayChange(type))
            {
                return null;
            }

            found.AddRange(objects.Found.Where(candidate => SymbolEqualityComparer.Default.Equals(candidate.Type, type)));
        }

        return found.Count == 0
            ? new BuilderChange(Settings: null, IsCertain: true)
            : new BuilderChange(
                LookupReader.ReadSettings(reader, found.ToImmutable(), lookups[0]),
                !call.IsConditional && found.All(candidate => candidate.Condition.Length == 0 && IsIn(candidate.Origin, body)));
    }

    /// <summary>The parameter and the body of the function that the call is given.</summary>
    private static (IParameterSymbol Infrastructure, SyntaxNode Body)? FindFunction(CompilationReader reader, IInvocationOperation call)
    {
        if (call.Arguments.Length < 2 || FlowReader.Unwrap(call.Arguments[call.Arguments.Length - 1].Value) is not IDelegateCreationOperation creation)
        {
            return null;
        }

        var function = creation.Target switch
        {
            IAnonymousFunctionOperation { Symbol: var lambda } => lambda,
            IMethodReferenceOperation { Method: var method } when reader.IsOwn(method) => method,
            _ => null,
        };
        return function is { Parameters.Length: 1 } && function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is { } body ? (function.Parameters[0], body) : null;
    }

    private static bool IsIn(SyntaxNode node, SyntaxNode body) => node.SyntaxTree == body.SyntaxTree && body.Span.Contains(node.Span)
        && !node.Ancestors().TakeWhile(ancestor => ancestor != body).Any(ExecutionOrder.IsFunction);
}

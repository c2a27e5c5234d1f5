using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>
/// A function that some method calls with a value that is known, such as an element of a sequence. Its caller is the place where
/// the function is written, whose parameters it sees.
/// </summary>
internal sealed class LambdaFrame : CallFrame
{
    public LambdaFrame(IMethodSymbol function, FlowSource argument, CallFrame? outer, bool isContext = false)
        : base(function, call: null, outer, isContext) => Argument = argument;

    public override SyntaxNode? Syntax => Argument.Operation?.Syntax;

    /// <summary>What the first parameter stands for.</summary>
    public FlowSource Argument { get; }

    public override CallFrame Forget() => new LambdaFrame(Method!, Argument with { Operation = null, Text = null }, Caller, IsContext) { IsUnknown = true };

    public bool Owns(IParameterSymbol parameter) => SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol.OriginalDefinition, Method);

    /// <summary>The expressions that the function may give back, each to be read in the frame; none when the function cannot be followed.</summary>
    public static ImmutableArray<IOperation> Enter(CompilationReader reader, IOperation function, FlowSource argument, CallFrame? outer, out LambdaFrame? frame)
    {
        frame = null;
        var sources = FlowReader.Follow(reader, function, outer);
        if (sources.Length != 1 || sources[0].Operation is not IDelegateCreationOperation { Target: { } target } || sources[0].Frame is { Depth: >= FlowReader.MaximumCallDepth })
        {
            return ImmutableArray<IOperation>.Empty;
        }

        switch (target)
        {
            case IAnonymousFunctionOperation { Symbol: var lambda, Syntax: AnonymousFunctionExpressionSyntax { Body: var body } }:
                frame = new LambdaFrame(lambda, argument, sources[0].Frame);
                return reader.Members.GetResults(body);

            case IMethodReferenceOperation { Method: var method, Instance: null or IInstanceReferenceOperation } when sources[0].Frame?.IsWithin(method) != true:
                frame = new LambdaFrame(method, argument, sources[0].Frame);
                return reader.Members.GetReturnValues(method.OriginalDefinition);

            default:
                return ImmutableArray<IOperation>.Empty;
        }
    }
}

using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace AmlResilience.Analyzers.Reading;

/// <summary>Where an object goes from the expression that makes it, or from a call that returns it.</summary>
/// <param name="Variable">The variable that holds it; null when it goes straight on.</param>
/// <param name="Hosts">The same as a host, with the point up to which changes count.</param>
/// <param name="Submission">The call that sends it to Azure.</param>
/// <param name="Fate">What becomes of it otherwise.</param>
internal readonly record struct Holder(ISymbol? Variable, ImmutableArray<Host> Hosts, IInvocationOperation? Submission, Fate Fate)
{
    private const int MaximumDepth = 8;

    /// <summary>The call that the submission belongs to.</summary>
    public CallFrame? Frame { get; init; }

    /// <summary>The argument of a submission that names the resource.</summary>
    public static IOperation? FindName(IInvocationOperation? submission) =>
        submission?.Arguments.FirstOrDefault(argument => argument.Parameter?.Type.SpecialType == SpecialType.System_String)?.Value;

    /// <param name="reader">The compilation's reader.</param>
    /// <param name="origin">The expression that gives the object.</param>
    /// <param name="creation">The expression that makes it.</param>
    /// <param name="frame">The call that the expression belongs to.</param>
    public static Holder Find(CompilationReader reader, IOperation origin, SyntaxNode creation, CallFrame? frame)
    {
        var uses = new UseClassifier(reader, depth: 0).Classify(origin);
        if (uses.Any(use => (use.Kind is UseKind.Assign or UseKind.Add && use.Calls.IsEmpty) || (use.Kind == UseKind.Opaque && use.Chain.IsEmpty && IsHandedOver(origin))))
        {
            return Straight(null, Fate.Lost, frame);
        }

        var current = origin;
        while (current.Parent is IConversionOperation or IParenthesizedOperation or IConditionalOperation or ICoalesceOperation
            or ISwitchExpressionArmOperation or ISwitchExpressionOperation or IAwaitOperation)
        {
            current = current.Parent;
        }

        if (Replacements.MayBe(reader, origin, current.Parent))
        {
            return Straight(null, Fate.Lost, frame);
        }

        return current.Parent switch
        {
            IArgumentOperation { Parent: IInvocationOperation invocation } when reader.IsSubmission(invocation.TargetMethod) =>
                Straight(invocation, reader.IsUpdate(invocation.TargetMethod) ? Fate.Shared : Fate.Sent, frame),
            IArgumentOperation { Parent: IInvocationOperation invocation } when reader.IsRegistration(invocation.TargetMethod) => Straight(null, Fate.Sent, frame),
            IArgumentOperation { Parameter: { RefKind: RefKind.None } parameter, Parent: IInvocationOperation call }
                when CalleeUses.FindParameter(reader, call.TargetMethod, parameter) is { } inBody =>
                FromCall(reader, inBody, call, creation, frame),
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator } => FromVariable(reader, declarator.Symbol, origin.Syntax, creation, frame),
            ISimpleAssignmentOperation { Target: ILocalReferenceOperation local } => FromVariable(reader, local.Local, origin.Syntax, creation, frame),
            ISimpleAssignmentOperation { Target: IFieldReferenceOperation field } => FromVariable(reader, field.Field, origin.Syntax, creation, frame),
            IFieldInitializerOperation { InitializedFields: { Length: 1 } fields } => FromVariable(reader, fields[0], origin.Syntax, creation, frame),
            _ => Straight(null, uses.Any(use => use.Kind == UseKind.Return) ? Fate.Returned : Fate.Shared, frame),
        };
    }

    /// <summary>The argument of a submission that carries the settings.</summary>
    public static IOperation? FindSettings(CompilationReader reader, IInvocationOperation submission) =>
        submission.Arguments.FirstOrDefault(argument => reader.FindDeclaration(argument.Parameter?.Type) is not null)?.Value;

    private static Holder Straight(IInvocationOperation? submission, Fate fate, CallFrame? frame) => new(null, ImmutableArray<Host>.Empty, submission, fate) { Frame = frame };

    /// <summary>An object that goes straight into a method of the program: to Azure from there, or back to the caller.</summary>
    private static Holder FromCall(CompilationReader reader, IParameterSymbol parameter, IInvocationOperation call, SyntaxNode creation, CallFrame? frame)
    {
        var inside = FromVariable(reader, parameter, call.Syntax, creation, new CallFrame(call.TargetMethod, call, frame));
        if (inside.Fate != Fate.Returned || (frame?.Depth ?? 0) > MaximumDepth)
        {
            return inside;
        }

        var outside = Find(reader, call, creation, frame);
        return outside with { Hosts = outside.Hosts.AddRange(inside.Hosts) };
    }

    private static Holder FromVariable(CompilationReader reader, ISymbol variable, SyntaxNode origin, SyntaxNode creation, CallFrame? frame)
    {
        var sender = frame;
        IInvocationOperation? submission = null;
        SyntaxNode? point = null;
        var isReplaced = false;
        var isChanged = false;
        var isLost = false;
        var returns = new List<SyntaxNode>();
        foreach (var use in reader.Variables.GetUses(variable))
        {
            if (use.Kind == UseKind.Submit && use.Value is IInvocationOperation call)
            {
                var isSent = IsSent(reader, call, creation);

                // Two resources of one object are not told apart once it changes between them.
                isLost |= isSent && isChanged && !IsSameName(submission, call);
                point = isSent ? use.Syntax : point;
                if (isSent && submission is null)
                {
                    submission = call;
                    sender = use.Calls.Aggregate(frame, static (caller, inner) => new CallFrame(inner.TargetMethod, inner, caller));
                }

                isReplaced |= !isSent;
            }

            isChanged |= submission is not null && use.Kind is UseKind.Assign or UseKind.Add;

            if (use.Kind == UseKind.Return)
            {
                returns.Add(use.Syntax);
            }
        }

        var isIncomplete = (variable is IFieldSymbol && variable.DeclaredAccessibility != Accessibility.Private)
            || (submission is not null && reader.IsUpdate(submission.TargetMethod));
        var fate = isLost ? Fate.Lost
            : isIncomplete ? Fate.Shared
            : returns.Count > 0 ? Fate.Returned
            : isReplaced && point is null ? Fate.Lost
            : Fate.Sent;
        var host = new Host(variable, point ?? (returns.Count == 1 ? returns[0] : GetEnd(origin)), IsSubmitted: point is not null, frame);
        return new Holder(variable, ImmutableArray.Create(host), submission, fate) { Frame = sender };
    }

    private static bool IsSameName(IInvocationOperation? first, IInvocationOperation second) =>
        FindName(first) is { } name && FindName(second) is { } other
        && (name.ConstantValue.HasValue ? Equals(name.ConstantValue.Value, other.ConstantValue.Value) : name.Syntax.IsEquivalentTo(other.Syntax));

    /// <summary>False when the call certainly sends other objects.</summary>
    private static bool IsSent(CompilationReader reader, IInvocationOperation submission, SyntaxNode creation) =>
        FindSettings(reader, submission) is not { } settings
        || FlowReader.Follow(reader, settings, frame: null).Any(source => source.Operation is not IObjectCreationOperation created || created.Syntax == creation);

    /// <summary>True when the object goes straight into a call, where it may be changed.</summary>
    private static bool IsHandedOver(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
        {
            operation = operation.Parent;
        }

        return operation.Parent is IArgumentOperation or IInvocationOperation;
    }

    // Without a submission every later change counts, up to the end of the body.
    private static SyntaxNode GetEnd(SyntaxNode origin)
    {
        var block = origin.FirstAncestorOrSelf<BlockSyntax>();
        return block is { Statements.Count: > 0 } ? block.Statements.Last() : origin;
    }
}

/// <summary>What becomes of an object.</summary>
internal enum Fate
{
    /// <summary>It is sent to Azure, or stays where it is.</summary>
    Sent,

    /// <summary>It goes to the callers of its method.</summary>
    Returned,

    /// <summary>It goes to code that is not looked at, or changes a resource that exists: what it leaves out is not known to stay out.</summary>
    Shared,

    /// <summary>It is changed out of sight, or another object takes its place before anything is sent.</summary>
    Lost,
}
